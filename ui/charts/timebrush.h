// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/edtf.h"
#include "db/types/filter.h"
#include "ui/charts/timeaxis.h"

#include <optional>

namespace ui {

/// A brush: days first..last, both inside.
struct DayRange
{
    db::Day first = 0;
    db::Day last = 0;

    [[nodiscard]] db::Day length() const { return last - first + 1; }
    bool operator==(const DayRange &) const = default;
};

/// The finest unit that is at least 6 pixels wide; weeks only where the chart counts in weeks.
CalendarUnit snapUnit(double pixelsPerDay, bool weeks = false);
/// The start of a unit that is nearest to a point in time.
db::Day nearestStart(double day, CalendarUnit unit);
/// Whole units that hold both days, in either order.
DayRange snapped(db::Day a, db::Day b, CalendarUnit unit);

/// The brush with its start or its end (the first day after it) moved to `edge`; an edge that
/// passes the other one becomes it.
DayRange withEdge(const DayRange &brush, db::Day edge, bool start);
/// The brush moved by days; both ends keep to the calendar.
DayRange shifted(const DayRange &brush, double days, CalendarUnit unit);

/// The value of a date field: "2025", "2025-04", "2025-04..2025-06", "2025-04-05..2025-04-20".
QString brushText(const DayRange &range);
/// The days of such a value, also of "2025..", "..2025" (from db::openStart on) and "1y" (counted
/// back from `newest`); nothing for text that is no date.
std::optional<DayRange> brushDays(const QString &value, db::Day newest);
/// The day that relative dates count back from (Exploration::newestOfAll); 0 without one.
db::Day newestDay(const db::Edtf &newest);
/// The value of the one enabled, including part of a filter that a brush on this field sets.
QString brushValue(const db::Filter &filter, db::Field field);

} // namespace ui
