// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlite/connection.h"
#include "db/types/exploration.h"

namespace db {

/// Number of letters to change, add, drop or swap with their neighbour that turns one word into the
/// other (Damerau); `limit` + 1 for any number beyond the limit.
int distanceBetween(QStringView a, QStringView b, int limit);
/// How many wrong letters a word may have that is taken for another.
int tolerance(qsizetype letters);

/// "Did you mean": for each single word of the filter that finds nothing by itself, words near it
/// that find something, the nearest and then the commonest first.
QList<Respelling> respellings(Connection &connection, const Filter &filter);

} // namespace db
