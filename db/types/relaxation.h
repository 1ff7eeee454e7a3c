// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace db {

/// "Without X: n items", for a filter that finds nothing.
struct Relaxation
{
    qsizetype part = 0;
    qint64 count = 0;
};

/// "Did you mean": a part of the filter that is one word and finds nothing by itself, and a word
/// near it that finds something.
struct Respelling
{
    qsizetype part = 0;
    QString word;

    bool operator==(const Respelling &) const = default;
};

} // namespace db
