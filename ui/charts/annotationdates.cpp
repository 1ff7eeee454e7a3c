// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/annotationdates.h"

#include <cmath>

namespace ui {

namespace {

CalendarUnit unitOf(db::Edtf::Precision precision)
{
    switch (precision) {
    case db::Edtf::Precision::Month:
        return CalendarUnit::Month;
    case db::Edtf::Precision::Season:
    case db::Edtf::Precision::Quarter:
        return CalendarUnit::Quarter;
    case db::Edtf::Precision::Year:
        return CalendarUnit::Year;
    default:
        return CalendarUnit::Day;
    }
}

} // namespace

QString annotationDate(const DayRange &days)
{
    if (days.length() == 1)
        return db::dateOf(days.first).toString(Qt::ISODate);
    return brushText(days).replace(QStringLiteral(".."), QStringLiteral("/"));
}

QString movedAnnotation(const QString &date, double days)
{
    const db::Edtf was = db::Edtf::stored(date);
    if (was.isNull() || was.hasOpenStart() || was.hasOpenEnd() || days == 0)
        return date;
    const CalendarUnit unit = unitOf(was.precision());
    const DayRange range{was.strictFirst(), was.strictLast()};
    DayRange moved = shifted(range, days, unit);
    if (moved.first == range.first) {
        const db::Day next = unitsLater(range.first, unit, days < 0 ? -1 : 1);
        moved = shifted(range, static_cast<double>(next - range.first), unit);
    }
    const bool whole = was.precision() != db::Edtf::Precision::Interval;
    const QString mark = was.isApproximate() ? QStringLiteral("~") : QString();
    const QString doubt = was.isUncertain() ? QStringLiteral("?") : QString();
    const QString text = annotationDate(moved);
    if (!whole || text.contains(QLatin1Char('/')) || (mark + doubt).isEmpty())
        return text;
    return text + (mark.isEmpty() || doubt.isEmpty() ? mark + doubt : QStringLiteral("%"));
}

QString typedDate(const QString &text)
{
    const QString word = text.trimmed().section(QLatin1Char(' '), 0, 0);
    const auto date = db::Edtf::parse(word);
    const bool isDate = date && !date->isNull() && word.size() > 5 && word.at(4) == QLatin1Char('-')
        && !date->hasOpenStart();
    return isDate ? word : QString();
}

} // namespace ui
