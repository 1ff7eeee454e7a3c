// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/edtf.h"

namespace db {

// Values of the query language as numbers, and how days are grouped by the calendar.

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

/// The widest gap between a bound and the day written: a year that is uncertain.
inline constexpr Day mostWidening = 366;

/// `>=2`, `<3`, `=1` or a plain number: an SQL comparison and what it compares with.
struct CountBound
{
    QString comparison;
    qint64 count = 0;

    [[nodiscard]] bool holds(qint64 counted) const;
};
std::optional<CountBound> readCountBound(const QString &value);

/// The month, quarter or year that certainly holds the days; empty when none does.
QString calendarKey(Day first, Day last);

} // namespace db
