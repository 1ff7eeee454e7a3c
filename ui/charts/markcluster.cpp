// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/markcluster.h"

#include "ui/charts/chartview.h"
#include "ui/charts/timezoom.h"
#include "ui/state/explorerstate.h"

#include <QMenu>

#include <algorithm>

namespace ui {

namespace {

constexpr double share = 0.4; ///< of the plot that an opened cluster fills
constexpr double nearest = 10; ///< days: nearer, zooming parts nothing more

double centre(const Mark &mark)
{
    return (mark.from + mark.to) / 2;
}

QMenu *menuOf(ChartView &view, ExplorerState &state, const QList<int> &cluster)
{
    auto *menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int index : cluster) {
        const Mark &mark = view.chart().marks.at(index);
        menu->addAction(QString(mark.name).replace(u'&', QStringLiteral("&&")), &state,
                        [&state, target = mark.target] { state.setSelection(target); });
    }
    return menu;
}

} // namespace

QList<int> clusterOf(const ChartLayout &layout, int mark)
{
    const SceneGroup *group = layout.groupOfMark(mark);
    return group && !group->others.isEmpty() ? QList<int>{group->mark} + group->others
                                             : QList<int>();
}

std::optional<TimeRange> openedRange(const ChartData &data, const PanelLayout &shown,
                                     const QList<int> &cluster)
{
    if (cluster.isEmpty() || data.panels.isEmpty() || !data.panels.first().time)
        return std::nullopt;
    const auto place = [&data](int mark) { return centre(data.marks.at(mark)); };
    const auto [first, last] = std::minmax_element(
        cluster.cbegin(), cluster.cend(), [&](int a, int b) { return place(a) < place(b); });
    const double span = place(*last) - place(*first);
    const double length = shown.to - shown.from;
    const double wanted = std::max(span / share, nearest);
    if (span < 1 || wanted >= length * 0.75)
        return std::nullopt;
    const double middle = (place(*first) + place(*last)) / 2;
    PanelLayout around = shown;
    around.from = middle - wanted / 2;
    around.to = middle + wanted / 2;
    const TimeRange range = centred(around, data.panels.first(), middle);
    return range.isNull() ? std::nullopt : std::optional(range);
}

bool openCluster(ChartView &view, ExplorerState &state, int mark)
{
    const QList<int> cluster = clusterOf(view.chartLayout(), mark);
    if (cluster.isEmpty() || !view.timePanel())
        return false;
    const QList<Mark> &marks = view.chart().marks;
    if (const auto range = openedRange(view.chart(), *view.timePanel(), cluster)) {
        state.setZoom(*range);
        return true;
    }
    const auto other = [&](int one) { return marks.at(one).target != marks.at(mark).target; };
    if (std::none_of(cluster.cbegin(), cluster.cend(), other))
        return false;
    const QRect rect = view.markRect(mark);
    menuOf(view, state, cluster)->popup(view.viewport()->mapToGlobal(rect.bottomLeft()));
    return true;
}

} // namespace ui
