// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlite/connection.h"
#include "db/types/queryvalues.h"

namespace db {

/// The date of the newest item: the one that begins last, so that an item known only to its year
/// does not stand for the year's end; null when no item has a date. `among` is SQL for the ids of
/// the items looked at, e.g. "(SELECT id FROM item)".
Edtf newestDate(Connection &connection, const QString &among);
/// The same among all items.
Edtf newestDate(Connection &connection);
/// The day that spans like `1y` are counted back from.
Day newestDay(Connection &connection);

} // namespace db
