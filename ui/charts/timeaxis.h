// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/edtf.h"
#include "ui/state/wording.h"

#include <QList>

#include <functional>

namespace ui {

/// Calendar steps, in UTC days: a time axis never divides its range evenly.
enum class CalendarUnit { Day, Week, Month, Quarter, Year };

/// First day of the unit that holds the day; weeks begin on Monday.
db::Day unitStart(db::Day day, CalendarUnit unit);
/// First day of the unit `count` units later.
db::Day unitsLater(db::Day start, CalendarUnit unit, int count);
/// The finest unit that divides the days into at most `most` bins (UX.md 3.4: 20 to 80).
CalendarUnit binUnit(db::Day first, db::Day last, int most = 80);

struct TimeTick
{
    db::Day day = 0;
    QString label; ///< empty: a line only
    bool year = false; ///< first day of a year
};

/// Ticks in [first, last] at the finest calendar step whose labels keep `gap` pixels apart.
/// `pixelsPerDay` is the scale, `width` measures a label in pixels.
QList<TimeTick> timeTicks(db::Day first, db::Day last, double pixelsPerDay, double gap,
                          const std::function<double(const QString &)> &width,
                          const Wording &wording);

/// Values at 1, 2 or 5 times a power of ten that divide [from, to] into at most `most` steps.
QList<double> niceValues(double from, double to, int most);
/// The step between them.
double niceStep(double span, int most);

} // namespace ui
