// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/compile.h"
#include "db/types/exploration.h"

namespace db {

/// Disputes by state that match the filter without its states (the crossfilter rule); every state
/// in the order of its list, zeros too.
QList<DisputeStateCount> disputeStates(Connection &connection, const Compiler &compiler,
                                       const Filter &filter);
/// Without the parts that name states only.
Filter withoutDisputeStates(const Filter &filter);

} // namespace db
