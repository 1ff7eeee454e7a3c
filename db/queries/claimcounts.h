// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/compile.h"
#include "db/types/claimcounts.h"

namespace db {

// Counts of the claims that match a resolved filter; each leaves its own dimension out.

/// For every month from the first to the last change the states that have a count. `newest` is the
/// newest day that the archive tells of: a year that still runs counts from then on.
QList<StatusCount> claimStates(Connection &connection, const Compiler &compiler,
                               const Filter &filter, Day newest);
/// At most `most` rows and columns of their own.
ClaimPairs claimPairs(Connection &connection, const Compiler &compiler, const Filter &filter,
                      qsizetype most = 12);

} // namespace db
