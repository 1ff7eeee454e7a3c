// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timebrush.h"

#include <QRegularExpression>

#include <cmath>

namespace ui {

namespace {

constexpr double smallestUnit = 6; // pixels

QString endText(const QDate &date, bool months)
{
    return date.toString(months ? QStringLiteral("yyyy-MM") : QStringLiteral("yyyy-MM-dd"));
}

std::optional<DayRange> countedBack(const QString &value, db::Day newest)
{
    static const QRegularExpression relative(QStringLiteral("^(\\d{1,5})([dwmy])$"));
    const auto match = relative.match(value);
    if (!match.hasMatch() || newest == 0)
        return std::nullopt;
    const int count = match.captured(1).toInt();
    const QDate last = db::dateOf(newest);
    QDate before = last;
    switch (match.captured(2).at(0).toLatin1()) {
    case 'd':
        before = last.addDays(-count);
        break;
    case 'w':
        before = last.addDays(-7 * count);
        break;
    case 'm':
        before = last.addMonths(-count);
        break;
    default:
        before = last.addYears(-count);
    }
    return DayRange{db::dayOf(before) + 1, newest};
}

} // namespace

CalendarUnit snapUnit(double pixelsPerDay, bool weeks)
{
    if (pixelsPerDay >= smallestUnit)
        return CalendarUnit::Day;
    if (weeks && 7 * pixelsPerDay >= smallestUnit)
        return CalendarUnit::Week;
    if (30 * pixelsPerDay >= smallestUnit)
        return CalendarUnit::Month;
    return 91 * pixelsPerDay >= smallestUnit ? CalendarUnit::Quarter : CalendarUnit::Year;
}

db::Day nearestStart(double day, CalendarUnit unit)
{
    const auto whole = static_cast<db::Day>(std::floor(day));
    const db::Day before = unitStart(whole, unit);
    const db::Day after = unitsLater(before, unit, 1);
    return day - static_cast<double>(before) <= static_cast<double>(after) - day ? before : after;
}

DayRange snapped(db::Day a, db::Day b, CalendarUnit unit)
{
    return {unitStart(std::min(a, b), unit),
            unitsLater(unitStart(std::max(a, b), unit), unit, 1) - 1};
}

DayRange withEdge(const DayRange &brush, db::Day edge, bool start)
{
    if (start)
        return edge <= brush.last ? DayRange{edge, brush.last}
                                  : DayRange{brush.last + 1, std::max(brush.last, edge - 1)};
    return edge > brush.first ? DayRange{brush.first, edge - 1} : DayRange{edge, brush.first - 1};
}

DayRange shifted(const DayRange &brush, double days, CalendarUnit unit)
{
    const db::Day first = nearestStart(static_cast<double>(brush.first) + days, unit);
    const db::Day end = nearestStart(static_cast<double>(first + brush.length()), unit);
    return {first, std::max(first, end - 1)};
}

QString brushText(const DayRange &range)
{
    const QDate last = db::dateOf(range.last);
    if (range.first == db::openStart)
        return QLatin1String("..") + endText(last, last.day() == last.daysInMonth());
    const QDate first = db::dateOf(range.first);
    const bool months = first.day() == 1 && last.day() == last.daysInMonth();
    if (months && first.year() == last.year() && first.month() == 1 && last.month() == 12)
        return QString::number(first.year());
    const QString from = endText(first, months);
    const QString to = endText(last, months);
    return from == to ? from : from + QLatin1String("..") + to;
}

std::optional<DayRange> brushDays(const QString &value, db::Day newest)
{
    if (const auto range = countedBack(value, newest))
        return range;
    const qsizetype dots = value.indexOf(QLatin1String(".."));
    const bool isEdtfInterval = value.contains(QLatin1Char('/'));
    const QString from = dots < 0 || isEdtfInterval ? value : value.left(dots);
    const QString to = dots < 0 || isEdtfInterval ? value : value.mid(dots + 2);
    const auto first = db::Edtf::parse(from);
    const auto last = db::Edtf::parse(to);
    if (!first || !last || (first->isNull() && last->isNull()))
        return std::nullopt;
    const db::Day start = first->isNull() ? db::openStart : first->first();
    const db::Day end = last->isNull() || last->hasOpenEnd() ? newest : last->last();
    return end < start ? std::nullopt : std::optional(DayRange{start, end});
}

db::Day newestDay(const db::Edtf &newest)
{
    if (newest.isNull())
        return 0;
    return newest.hasOpenEnd() ? newest.strictFirst() : newest.strictLast();
}

QString brushValue(const db::Filter &filter, db::Field field)
{
    for (const db::FilterPart &part : filter.parts()) {
        const bool isBrush = !part.disabled && part.node.kind == db::Node::Kind::Term
            && part.field() == std::optional(field);
        if (isBrush)
            return part.node.value;
    }
    return {};
}

} // namespace ui
