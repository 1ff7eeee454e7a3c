// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutshown.h"

#include "ui/charts/chartwords.h"
#include "ui/charts/scorepairs.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace ui {

namespace {

bool looksLikeMove(const Mark &sample, const Mark &mark)
{
    const bool bars = sample.shape == MarkShape::Bar && mark.shape == MarkShape::Bar;
    if (bars && (sample.openStart || sample.startUnknown))
        return sample.openStart ? mark.openStart : mark.startUnknown;
    if (bars && (sample.dateUncertain || mark.dateUncertain))
        return sample.dateUncertain == mark.dateUncertain;
    if (sample.shape == MarkShape::Bar)
        return mark.shape == MarkShape::Bar && sample.level == mark.level
            && (!sample.openEnd || mark.openEnd) && sample.endUnknown == mark.endUnknown;
    const bool bracket = mark.shape == MarkShape::Bracket
        || (mark.shape == MarkShape::HandOver && mark.to > mark.from + 1);
    if (mark.shape == MarkShape::Bar)
        return false;
    if (sample.hollow || sample.uncertain)
        return (!sample.hollow || mark.hollow) && (!sample.uncertain || mark.uncertain);
    return (sample.shape == MarkShape::Bracket) == bracket;
}

void fitPanel(ChartData &data, int panel, const QSet<int> &lanes, const Wording &wording)
{
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    for (const Mark &mark : std::as_const(data.marks)) {
        const bool score = mark.shape == MarkShape::Diamond || mark.shape == MarkShape::Dot;
        if (!score || !lanes.contains(mark.lane) || data.lanes.at(mark.lane).panel != panel)
            continue;
        low = std::min(low, mark.from);
        high = std::max(high, mark.to);
    }
    if (low > high)
        return;
    Panel &fitted = data.panels[panel];
    const ValueRange range = scoreRange(low, high, true);
    fitted.from = range.from;
    fitted.to = range.to;
    fitted.title = scoreAxisTitle(wording.text(QT_TRANSLATE_NOOP("Wording", "percent")),
                                  data.panels.size() > 1, range.from, wording);
}

} // namespace

QSet<int> shownLanes(const ChartLayout &layout)
{
    QSet<int> lanes;
    for (const SceneGroup &group : layout.groups) {
        if (group.lane >= 0 && group.id.startsWith(QLatin1String("lane-")))
            lanes.insert(group.lane);
    }
    return lanes;
}

bool isSampleOf(const Mark &sample, const Mark &mark, ChartKind kind)
{
    switch (kind) {
    case ChartKind::Moves:
        return looksLikeMove(sample, mark);
    case ChartKind::Disputes:
        return sample.derived ? mark.derived : sample.shape == mark.shape;
    case ChartKind::Scores:
    case ChartKind::ClaimStates:
        return sample.shape == mark.shape && sample.color == mark.color;
    default:
        return true;
    }
}

void fitToLanes(ChartData &data, const QSet<int> &lanes, const Wording &wording)
{
    if (data.kind != ChartKind::Scores || lanes.isEmpty())
        return;
    for (int panel = 0; panel < data.panels.size(); ++panel) {
        if (data.panels.at(panel).percent)
            fitPanel(data, panel, lanes, wording);
    }
}

} // namespace ui
