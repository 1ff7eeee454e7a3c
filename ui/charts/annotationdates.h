// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timebrush.h"

namespace ui {

/// The date of a note on these days, in EDTF: "2025-03-03", "2025-03", "2025-03-03/2025-03-09".
QString annotationDate(const DayRange &days);

/// The date moved by days, as precise as it was: a month stays a month, a period as long as it is.
/// It moves by one unit at least. Periods with an open end stay where they are.
QString movedAnnotation(const QString &date, double days);

/// "2025-03-03 text" as it may be typed in place of a text alone; the date is then this one. A year
/// alone is text: "2024 was the year of ...".
QString typedDate(const QString &text);

} // namespace ui
