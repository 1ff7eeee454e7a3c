// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlite/connection.h"
#include "db/types/edtf.h"

namespace db {

/// The days that a date value of the query language means, both ends included.
struct DayRange
{
    Day first = openStart;
    Day last = openEnd;

    bool operator==(const DayRange &) const = default;
};

/// Reads EDTF, `2025-04..2025-06`, `2025..`, `..2025`, or a span that ends on `newest`: `30d`,
/// `2w`, `6m`, `1y`. BadDate for anything else, also for an end before its start.
Outcome<DayRange> readDayRange(const QString &value, Day newest);

/// The day that stands for a date when the newest is looked for: the last that it certainly
/// allows as written, for an open end its start; nullopt for no date.
std::optional<Day> newestDayOf(const Edtf &date);

/// The date of the newest item: the one that begins last, so that an item known only to its year
/// does not stand for the year's end; null when no item has a date. `among` is SQL for the ids of
/// the items looked at, e.g. "(SELECT id FROM item)".
Edtf newestDate(Connection &connection, const QString &among);
/// The day that spans like `1y` are counted back from.
Day newestDay(Connection &connection);

} // namespace db
