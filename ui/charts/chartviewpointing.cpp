// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart has under the pointer.
#include "ui/charts/chartannotations.h"
#include "ui/charts/chartscene.h"
#include "ui/charts/chartview.h"
#include "ui/charts/layeritem.h"
#include "ui/charts/marknavigation.h"

namespace ui {

namespace {

constexpr double noteDistance = 4; // pixels from the plot

} // namespace

int ChartView::markAt(const QPoint &position) const
{
    const QPointF point = mapToScene(position);
    if (point.y() >= lanesBottom() || m_annotations->noteAt(position) >= 0)
        return -1;
    return markNear(m_data, chartLayout(), point);
}

int ChartView::laneAt(const QPointF &point) const
{
    if (point.y() >= lanesBottom())
        return -1;
    for (const SceneGroup &group : chartLayout().groups) {
        if (group.mark >= 0 || group.lane < 0 || group.lane >= m_data.lanes.size())
            continue;
        const QRectF rect = group.hit.isNull() ? bounds(group) : group.hit;
        if (rect.contains(QPointF(rect.center().x(), point.y())))
            return group.lane;
    }
    return -1;
}

int ChartView::laneHeaderAt(const QPoint &position) const
{
    const QPointF point = mapToScene(position);
    const int lane = laneAt(point);
    if (lane < 0)
        return -1;
    const PanelLayout panel = chartLayout().panels.value(m_data.lanes.at(lane).panel);
    return point.x() < panel.plot.left() ? lane : -1;
}

int ChartView::laneNoteAt(const QPoint &position) const
{
    const QPointF point = mapToScene(position);
    const int lane = laneAt(point);
    if (lane < 0 || m_data.lanes.at(lane).noteValue.isEmpty())
        return -1;
    const PanelLayout panel = chartLayout().panels.value(m_data.lanes.at(lane).panel);
    return point.x() > panel.plot.right() + noteDistance ? lane : -1;
}

bool ChartView::isInPlot(const QPoint &position) const
{
    const QPointF point = mapToScene(position);
    for (const PanelLayout &panel : chartLayout().panels) {
        if (panel.plot.contains(point) && point.y() < lanesBottom())
            return true;
    }
    return false;
}

QRect ChartView::markRect(int mark) const
{
    const SceneGroup *group = chartLayout().groupOfMark(mark);
    if (!group)
        return {};
    const QRectF rect = group->hit.isNull() ? bounds(*group) : group->hit;
    return mapFromScene(rect).boundingRect();
}

double ChartView::toAxis(double viewportX) const
{
    const PanelLayout *panel = timePanel();
    return panel ? panel->toValue(viewportX) : 0;
}

} // namespace ui
