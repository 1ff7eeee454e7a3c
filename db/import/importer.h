// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/importrequest.h"
#include "db/sqlite/connection.h"

#include <functional>

namespace db {

/// Told how far an import is: done and total steps (total 0: not known). Returns false to cancel.
using ImportProgress = std::function<bool(int done, int total)>;

/// Brings the inputs in as one batch inside one transaction, on the writer thread. Cancelled or
/// failed: nothing is kept. Problems of single inputs are in the report, the others still come in.
Outcome<ImportReport> importInto(Connection &connection, const ImportRequest &request,
                                 const ImportProgress &progress);

} // namespace db
