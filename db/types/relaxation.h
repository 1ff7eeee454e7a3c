// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/filter.h"
#include "db/types/vocabulary.h"

namespace db {

/// "Without X: n items", or "Without X and Y" where neither is enough, for a filter that finds
/// nothing.
struct Relaxation
{
    QList<qsizetype> parts; ///< rising
    qint64 count = 0;
};

/// What would bring records where items match but none of their records does: one record would
/// have to be all that the filter says.
struct Widening
{
    RecordKind kind = RecordKind::Move;
    QList<Field> anyOf; ///< fields of which any value is enough in `filter`, no longer all
    QList<qsizetype> without; ///< else the part that is left out
    Filter filter;
    qint64 count = 0; ///< records that match it

    bool operator==(const Widening &) const = default;
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
