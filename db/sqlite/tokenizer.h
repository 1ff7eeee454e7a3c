// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;
struct fts5_api;

namespace db {

/// FTS5 of a connection; nullptr when its SQLite has none.
fts5_api *fullTextOf(sqlite3 *connection);

/// Registers the tokenizer `claimscope`, which full text search of every archive needs: words are
/// folded, and their Latin transliteration and stems stand in the same place. The program registers
/// it on each connection; other programs can read all tables of an archive but document_fts.
void registerTokenizer(fts5_api *api);

} // namespace db
