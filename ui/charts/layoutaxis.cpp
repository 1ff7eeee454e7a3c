// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutpage.h"

#include "ui/charts/chartwords.h"
#include "ui/charts/timeaxis.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double labelShift = 4; ///< time labels stand right of their line
constexpr int mostCounts = 4; ///< that an axis of counts bears

double axisEnd(const LayoutPage &page)
{
    return page.request.size.width() - std::max(page.measures.margin, 8.0);
}

QList<AxisTick> ticksWithin(const LayoutPage &page, const PanelLayout &panel, double last)
{
    QList<AxisTick> ticks;
    const QFont font = page.measures.small;
    const auto width = [&font](const QString &text) { return textWidth(font, text); };
    const double scale = panel.plot.width() / std::max(1.0, panel.to - panel.from);
    const QList<TimeTick> days = timeTicks(
        static_cast<db::Day>(std::ceil(panel.from)), static_cast<db::Day>(std::floor(last)), scale,
        labelShift + page.measures.unit * 2, width, page.wording);
    for (const TimeTick &day : days) {
        const auto value = static_cast<double>(day.day);
        ticks.append({panel.toX(value), value, day.label, day.year});
    }
    return ticks;
}

// Where the page ends before the second label does, an earlier line bears it.
QList<AxisTick> ticksOfTime(const LayoutPage &page, const PanelLayout &panel)
{
    QList<AxisTick> ticks = ticksWithin(page, panel, panel.to);
    const QFont &font = page.measures.small;
    const double end = axisEnd(page);
    const auto labelled = std::count_if(ticks.cbegin(), ticks.cend(), [&](const AxisTick &tick) {
        return !tick.label.isEmpty() && tick.x + labelShift + textWidth(font, tick.label) <= end;
    });
    const auto longest = std::max_element(
        ticks.cbegin(), ticks.cend(), [&font](const AxisTick &a, const AxisTick &b) {
            return textWidth(font, a.label) < textWidth(font, b.label);
        });
    if (labelled > 1 || ticks.isEmpty())
        return ticks;
    const double last = panel.toValue(end - labelShift - textWidth(font, longest->label) - 1);
    QList<AxisTick> earlier = ticksWithin(page, panel, std::min(last, panel.to));
    for (const AxisTick &tick : std::as_const(ticks)) {
        if (tick.value > last)
            earlier.append({tick.x, tick.value, {}, tick.major});
    }
    return earlier;
}

// The first label says the year. It costs others their text only where no other label says it, as
// where the line of a year is too near to the end to bear one.
QList<AxisTick> withYear(const LayoutPage &page, QList<AxisTick> ticks)
{
    const QFont &font = page.measures.small;
    const auto endOf = [&font](const AxisTick &tick, const QString &label) {
        return tick.x + labelShift + textWidth(font, label);
    };
    const auto isSeen = [&](const AxisTick &tick) {
        return !tick.label.isEmpty() && endOf(tick, tick.label) <= axisEnd(page);
    };
    const auto yearOf = [](const AxisTick &tick) {
        return QString::number(db::dateOf(static_cast<db::Day>(tick.value)).year());
    };
    const auto saysYear
        = [&](const AxisTick &tick) { return isSeen(tick) && tick.label.contains(yearOf(tick)); };
    const auto first = std::find_if(ticks.begin(), ticks.end(), isSeen);
    if (first == ticks.end() || saysYear(*first))
        return ticks;
    const QString named = first->label + QLatin1Char(' ') + yearOf(*first);
    const double taken = endOf(*first, named) + page.measures.unit;
    const auto isTaken
        = [&](const AxisTick &tick) { return isSeen(tick) && tick.x + labelShift < taken; };
    const bool free = std::none_of(std::next(first), ticks.end(), isTaken);
    if (taken - page.measures.unit > axisEnd(page)
        || (!free && std::any_of(first, ticks.end(), saysYear)))
        return ticks;
    for (auto next = std::next(first); next != ticks.end(); ++next) {
        if (isTaken(*next))
            next->label.clear();
    }
    first->label = named;
    return ticks;
}

QList<AxisTick> ticksOfValues(const LayoutPage &page, const PanelLayout &panel, const Panel &data)
{
    QList<AxisTick> ticks;
    const int most = std::max(2, static_cast<int>(panel.plot.width() / (page.measures.unit * 3.4)));
    const QList<double> values = niceValues(panel.from, panel.to, std::min(most, 6));
    for (qsizetype i = 0; i < values.size(); ++i) {
        QString label = signedNumber(values.at(i), page.wording);
        if (i + 1 == values.size() && data.percent)
            label += QStringLiteral(" %");
        ticks.append({panel.toX(values.at(i)), values.at(i), label, values.at(i) == 0});
    }
    return ticks;
}

} // namespace

double axisHeight(const LayoutPage &page)
{
    const bool bare = !page.data.panels.isEmpty() && page.data.panels.first().bare;
    if (bare && page.data.kind == ChartKind::Flows)
        return page.measures.unit * 0.5;
    return lineHeight(page.measures.small) + page.measures.unit * 0.5;
}

double axisBaseline(const LayoutPage &page, double plotBottom)
{
    return plotBottom + page.measures.unit * 0.35 + lineHeight(page.measures.small) * 0.8;
}

void layAxis(LayoutPage &page, int index)
{
    PanelLayout &panel = page.layout.panels[index];
    const Panel &data = page.data.panels.at(index);
    panel.ticks
        = data.time ? withYear(page, ticksOfTime(page, panel)) : ticksOfValues(page, panel, data);
    const ChartTheme &theme = page.theme();
    const QFont &font = page.measures.small;
    SceneGroup group;
    group.id = index == 0 ? QStringLiteral("axis-x") : QStringLiteral("axis-x-%1").arg(index + 1);
    const double baseline = axisBaseline(page, panel.plot.bottom());
    const double end = axisEnd(page);
    double taken = -1e9;
    for (const AxisTick &tick : std::as_const(panel.ticks)) {
        // Between negative and positive values 0 must be seen; elsewhere it is the plot's edge.
        const bool between = !data.time && tick.value == 0 && panel.from < 0;
        group.primitives.append(line({tick.x, panel.plot.top()}, {tick.x, panel.plot.bottom()},
                                     between          ? theme.secondary
                                         : tick.major ? theme.yearLine
                                                      : theme.grid,
                                     tick.major ? 1.5 : 1));
        const TextAnchor anchor = data.time ? TextAnchor::Left : TextAnchor::Middle;
        const double x = data.time ? tick.x + labelShift : tick.x;
        const TextPrimitive label
            = textAt(font, tick.label, {x, baseline}, theme.secondary, anchor);
        if (tick.label.isEmpty() || label.box.left() < taken || label.box.right() > end)
            continue;
        taken = label.box.right();
        page.labels.take(label.box);
        group.primitives.append(label);
    }
    page.layout.groups.append(group);
}

double countAxisWidth(const LayoutPage &page)
{
    double widest = page.measures.unit * 2.6;
    const double highest = page.data.panels.isEmpty() ? 0 : page.data.panels.first().yTo;
    for (const double value : niceValues(0, highest, mostCounts))
        widest = std::max(widest,
                          textWidth(page.measures.small, page.wording.number(value))
                              + page.measures.unit * 0.2);
    return widest;
}

void layCountAxis(LayoutPage &page)
{
    const double highest = page.data.panels.first().yTo;
    const QFont &font = page.measures.small;
    SceneGroup group;
    group.id = QStringLiteral("axis-y");
    const int most
        = std::max(1, static_cast<int>(page.columns.height() / (page.measures.unit * 3)));
    for (const double value : niceValues(0, highest, std::min(most, mostCounts))) {
        if (value != std::floor(value))
            continue;
        const double y = page.columns.bottom() - value / highest * page.columns.height();
        group.primitives.append(line({page.columns.left(), y}, {page.columns.right(), y},
                                     value == 0 ? page.theme().yearLine : page.theme().grid));
        const TextPrimitive label
            = textAt(font, page.wording.number(value),
                     {page.columns.left() - page.measures.gap * 0.6, centredBaseline(font, y)},
                     page.theme().secondary, TextAnchor::Right);
        if (!page.labels.isFree(label.box))
            continue;
        page.labels.take(label.box);
        group.primitives.append(label);
    }
    page.layout.groups.append(group);
}

} // namespace ui
