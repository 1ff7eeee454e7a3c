// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeaxis.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

struct Step
{
    CalendarUnit unit;
    int count;
};

constexpr Step steps[] = {
    {CalendarUnit::Day, 1},   {CalendarUnit::Day, 2},    {CalendarUnit::Week, 1},
    {CalendarUnit::Week, 2},  {CalendarUnit::Month, 1},  {CalendarUnit::Quarter, 1},
    {CalendarUnit::Month, 6}, {CalendarUnit::Year, 1},   {CalendarUnit::Year, 2},
    {CalendarUnit::Year, 5},  {CalendarUnit::Year, 10},  {CalendarUnit::Year, 20},
    {CalendarUnit::Year, 50}, {CalendarUnit::Year, 100},
};

// The first tick at or before the day; counted from fixed origins, so that panning keeps the ticks.
db::Day stepStart(db::Day day, Step step)
{
    const QDate date = db::dateOf(day);
    switch (step.unit) {
    case CalendarUnit::Day:
        return day - (day % step.count);
    case CalendarUnit::Week: {
        const db::Day monday = unitStart(day, CalendarUnit::Week);
        return monday - 7 * ((monday / 7) % step.count);
    }
    case CalendarUnit::Month:
        return db::dayOf(QDate(date.year(), (date.month() - 1) / step.count * step.count + 1, 1));
    case CalendarUnit::Quarter:
        return unitStart(day, CalendarUnit::Quarter);
    case CalendarUnit::Year:
        return db::dayOf(QDate(date.year() / step.count * step.count, 1, 1));
    }
    return day;
}

QString tickLabel(const QDate &date, Step step, const Wording &wording)
{
    if (step.unit == CalendarUnit::Day || step.unit == CalendarUnit::Week)
        return wording.locale().toString(date, wording.text(QT_TRANSLATE_NOOP("Wording", "d MMM")));
    if (date.month() == 1)
        return QString::number(date.year());
    if (step.unit == CalendarUnit::Quarter)
        return wording.text(QT_TRANSLATE_NOOP("Wording", "Q%1")).arg((date.month() + 2) / 3);
    return wording.locale().standaloneMonthName(date.month(), QLocale::ShortFormat);
}

QList<TimeTick> ticksAt(db::Day first, db::Day last, Step step, const Wording &wording)
{
    QList<TimeTick> ticks;
    for (db::Day day = stepStart(first, step); day <= last;
         day = unitsLater(day, step.unit, step.count)) {
        if (day < first)
            continue;
        const QDate date = db::dateOf(day);
        ticks.append({day, tickLabel(date, step, wording), date.dayOfYear() == 1});
    }
    return ticks;
}

// Days on an axis within one year would not say which year; the first label then does.
void nameTheYear(QList<TimeTick> &ticks, Step step, const Wording &wording)
{
    const bool daily = step.unit == CalendarUnit::Day || step.unit == CalendarUnit::Week;
    const auto bearsYear = [daily](const TimeTick &tick) { return tick.year && !daily; };
    if (ticks.isEmpty() || std::any_of(ticks.cbegin(), ticks.cend(), bearsYear))
        return;
    TimeTick &tick = ticks.first();
    tick.label += QLatin1Char(' ') + wording.locale().toString(db::dateOf(tick.day), u"yyyy");
}

bool fits(const QList<TimeTick> &ticks, qsizetype from, double pixelsPerDay, double gap,
          const std::function<double(const QString &)> &width)
{
    for (qsizetype i = from; i + 1 < ticks.size(); ++i) {
        const double room
            = static_cast<double>(ticks.at(i + 1).day - ticks.at(i).day) * pixelsPerDay;
        if (width(ticks.at(i).label) + gap > room)
            return false;
    }
    return true;
}

// Where the labels of one step leave fewer than two, the first and the last line bear one, so that
// the axis says from when until when it runs.
QList<TimeTick> endsOnly(db::Day first, db::Day last, double pixelsPerDay, double gap,
                         const std::function<double(const QString &)> &width,
                         const Wording &wording)
{
    for (const Step step :
         {Step{CalendarUnit::Year, 1}, Step{CalendarUnit::Month, 6}, Step{CalendarUnit::Quarter, 1},
          Step{CalendarUnit::Month, 1}, Step{CalendarUnit::Week, 1}, Step{CalendarUnit::Day, 1}}) {
        QList<TimeTick> ticks = ticksAt(first, last, step, wording);
        nameTheYear(ticks, step, wording);
        if (ticks.size() < 2)
            continue;
        for (qsizetype i = 1; i + 1 < ticks.size(); ++i)
            ticks[i].label.clear();
        const bool fit = fits({ticks.first(), ticks.last()}, 0, pixelsPerDay, gap, width);
        return fit ? ticks : QList<TimeTick>();
    }
    return {};
}

qsizetype labelled(const QList<TimeTick> &ticks)
{
    return std::count_if(ticks.cbegin(), ticks.cend(),
                         [](const TimeTick &tick) { return !tick.label.isEmpty(); });
}

} // namespace

db::Day unitStart(db::Day day, CalendarUnit unit)
{
    const QDate date = db::dateOf(day);
    switch (unit) {
    case CalendarUnit::Day:
        return day;
    case CalendarUnit::Week:
        return day - (date.dayOfWeek() - 1);
    case CalendarUnit::Month:
        return db::dayOf(QDate(date.year(), date.month(), 1));
    case CalendarUnit::Quarter:
        return db::dayOf(QDate(date.year(), (date.month() - 1) / 3 * 3 + 1, 1));
    case CalendarUnit::Year:
        return db::dayOf(QDate(date.year(), 1, 1));
    }
    return day;
}

db::Day unitsLater(db::Day start, CalendarUnit unit, int count)
{
    const QDate date = db::dateOf(start);
    switch (unit) {
    case CalendarUnit::Day:
        return start + count;
    case CalendarUnit::Week:
        return start + 7 * count;
    case CalendarUnit::Month:
        return db::dayOf(date.addMonths(count));
    case CalendarUnit::Quarter:
        return db::dayOf(date.addMonths(3 * count));
    case CalendarUnit::Year:
        return db::dayOf(date.addYears(count));
    }
    return start + count;
}

CalendarUnit binUnit(db::Day first, db::Day last, int most)
{
    const double days = static_cast<double>(last - first + 1);
    if (days <= most)
        return CalendarUnit::Day;
    if (days / 7 <= most)
        return CalendarUnit::Week;
    if (days / 30.44 <= most)
        return CalendarUnit::Month;
    return days / 91.3 <= most ? CalendarUnit::Quarter : CalendarUnit::Year;
}

QList<TimeTick> timeTicks(db::Day first, db::Day last, double pixelsPerDay, double gap,
                          const std::function<double(const QString &)> &width,
                          const Wording &wording)
{
    const double days = static_cast<double>(last - first);
    for (const Step &step : steps) {
        static constexpr double unitDays[] = {1, 7, 28, 90, 365};
        const double stepDays = unitDays[static_cast<int>(step.unit)] * step.count;
        // No label is narrower than two digits: skips steps that would make thousands of ticks.
        if (days / stepDays > 400 || stepDays * pixelsPerDay < 8)
            continue;
        QList<TimeTick> ticks = ticksAt(first, last, step, wording);
        nameTheYear(ticks, step, wording);
        if (!fits(ticks, 1, pixelsPerDay, gap, width))
            continue;
        // A first label made long by its year costs the second one its text, not the step.
        if (ticks.size() > 1 && !fits(ticks.first(2), 0, pixelsPerDay, gap, width)) {
            if (!fits({ticks.first(), ticks.value(2, {last * 2, {}, false})}, 0, pixelsPerDay, gap,
                      width))
                continue;
            ticks[1].label.clear();
        }
        if (labelled(ticks) > 1 || last <= first)
            return ticks;
        const QList<TimeTick> ends = endsOnly(first, last, pixelsPerDay, gap / 4, width, wording);
        return ends.isEmpty() ? ticks : ends;
    }
    return {};
}

double niceStep(double span, int most)
{
    if (span <= 0 || most < 1)
        return 1;
    const double rough = span / most;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= rough * 0.999999)
            return factor * power;
    }
    return 10 * power;
}

QList<double> niceValues(double from, double to, int most)
{
    const double step = niceStep(to - from, most);
    QList<double> values;
    for (double index = std::ceil(from / step - 1e-9); index * step <= to + step * 1e-9; ++index)
        values.append(index * step);
    return values;
}

} // namespace ui
