// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

struct sqlite3;

namespace db {

/// Registers the SQL function `new_words(text, ...)`, which the triggers on `document` call: a JSON
/// object of the texts' words that this connection has not seen yet, in Latin letters, each with
/// how it was written. So the table `term` grows without looking up every word of every text.
void registerNewWords(sqlite3 *connection);

} // namespace db
