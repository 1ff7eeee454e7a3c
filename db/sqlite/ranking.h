// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;
struct fts5_api;

namespace db {

/// Registers the auxiliary function `relevance` for full text tables: the value of FTS5's bm25, to
/// the last bit, so the most relevant rows have the lowest values. It keeps the lengths of the
/// documents in memory instead of reading them for each row again. They are forgotten when the
/// archive changes. One full text table a connection.
void registerRanking(sqlite3 *connection, fts5_api *api);

} // namespace db
