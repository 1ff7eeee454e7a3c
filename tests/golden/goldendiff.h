// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/golden/goldenpicture.h"

namespace golden {

struct Difference
{
    Picture expected;
    Picture got;
};

/// One page that shows each pair side by side, with what differs between them, and the lines of the
/// SVG that differ. Returns its path.
QString writeDifferences(const QString &title, const QList<Difference> &differences);

} // namespace golden
