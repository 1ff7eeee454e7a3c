// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/batch.h"
#include "db/import/factfile.h"

namespace db {

/// Brings the CSV files of a batch in, whatever their order. Cancelled when Batch::step says so.
/// Throws SQLite::Exception.
Outcome<Done> importFacts(Connection &connection, Batch &batch, QList<FactFile> files,
                          bool skipBadRows);

} // namespace db
