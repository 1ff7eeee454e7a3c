// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart has under the pointer, and what pointing at it does.
#include "ui/charts/chartannotations.h"
#include "ui/charts/chartscene.h"
#include "ui/charts/chartview.h"
#include "ui/charts/groupfilter.h"
#include "ui/charts/layeritem.h"
#include "ui/charts/markcluster.h"
#include "ui/charts/marknavigation.h"
#include "ui/state/explorerstate.h"

#include <QToolTip>

#include <cmath>

namespace ui {

namespace {

constexpr qsizetype longestLine = 70; // of a tooltip, before it wraps
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

QRect ChartView::laneRect(int lane) const
{
    for (const SceneGroup &group : chartLayout().groups) {
        if (group.mark < 0 && group.lane == lane && lane >= 0) {
            const QRectF rect = group.hit.isNull() ? bounds(group) : group.hit;
            return mapFromScene(rect).boundingRect();
        }
    }
    return {};
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

bool ChartView::isOnAxis(const QPoint &position) const
{
    const PanelLayout *panel = timePanel();
    if (!panel)
        return false;
    const QPointF point = mapToScene(position);
    const double top = std::min(panel->plot.bottom(), lanesBottom());
    return point.y() >= top && point.y() < top + axisHeight(0) && point.x() >= panel->plot.left()
        && point.x() <= panel->plot.right();
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

void ChartView::setHoveredMark(int mark, const QPoint &position)
{
    m_pointer = position;
    setReadOut(mark, position);
    if (mark != m_hovered) {
        m_hovered = mark;
        QToolTip::hideText();
        const QStringList entities = mark < 0 ? QStringList() : m_data.marks.at(mark).entities;
        m_state.setHovered(entities.value(0));
        if (mark >= 0)
            m_toolTipDelay.start();
        else
            m_toolTipDelay.stop();
    }
    followHighlight();
}

void ChartView::setReadOut(int mark, const QPoint &position)
{
    m_overlay.readOut.clear();
    const PanelLayout *panel = timePanel();
    if (!panel || (mark < 0 && !isInPlot(position)))
        return;
    const bool isDay = mark >= 0 && m_data.marks.at(mark).shape == MarkShape::Pin;
    const double value = isDay ? m_data.marks.at(mark).from : panel->toValue(position.x());
    if (value < panel->from || value > panel->to)
        return;
    m_overlay.readOutX = isDay ? panel->toX(value) : position.x();
    m_overlay.readOut = m_wording.day(static_cast<db::Day>(std::floor(value)));
}

void ChartView::showToolTip()
{
    if (m_hovered < 0 || m_hovered >= m_data.marks.size())
        return;
    QString text = m_data.marks.at(m_hovered).toolTip;
    const SceneGroup *group = chartLayout().groupOfMark(m_hovered);
    for (const int other : group ? group->others : QList<int>())
        text += QStringLiteral("\n\n") + m_data.marks.at(other).toolTip;
    const QStringList parts = text.split(QLatin1Char('\n'));
    const bool isLong = std::any_of(parts.cbegin(), parts.cend(),
                                    [](const QString &line) { return line.size() > longestLine; });
    const QString lines = QStringLiteral("<p style='white-space:%1; margin:0'>%2</p>")
                              .arg(isLong ? QStringLiteral("pre-wrap") : QStringLiteral("pre"),
                                   text.toHtmlEscaped());
    QToolTip::showText(viewport()->mapToGlobal(m_pointer + QPoint(8, 12)), lines, viewport(),
                       markRect(m_hovered).adjusted(-12, -12, 12, 12), 60'000);
}

void ChartView::activateMark(int index, Qt::KeyboardModifiers modifiers)
{
    const Mark &mark = m_data.marks.at(index);
    if (openCluster(*this, m_state, index))
        return;
    if (!mark.target.isEmpty() && modifiers & (Qt::ControlModifier | Qt::ShiftModifier))
        m_state.toggleSelected(mark.target);
    else if (!mark.target.isEmpty())
        m_state.setSelection(mark.target);
    else if (!mark.groupParts.isEmpty())
        filterByAll(mark.groupParts, modifiers);
    else
        filterBy(mark.groupField, mark.groupValue, modifiers);
}

void ChartView::activateLane(int index, Qt::KeyboardModifiers modifiers)
{
    const Lane &lane = m_data.lanes.at(index);
    if (!lane.target.isEmpty() && !modifiers)
        m_state.setSelection(lane.target);
    else
        filterBy(lane.groupField, lane.groupValue, modifiers);
}

void ChartView::activateNote(int index, Qt::KeyboardModifiers modifiers)
{
    const Lane &lane = m_data.lanes.at(index);
    filterBy(lane.noteField, lane.noteValue, modifiers);
}

void ChartView::filterBy(db::Field field, const QString &value, Qt::KeyboardModifiers modifiers)
{
    if (value.isEmpty())
        return;
    const db::Filter &filter = m_state.filter();
    if (modifiers & Qt::AltModifier)
        m_state.setFilter(filter.excluding(field, value));
    else if (modifiers & (Qt::ControlModifier | Qt::ShiftModifier))
        m_state.setFilter(filter.alternated(field, value));
    else
        m_state.setFilter(filter.toggled(field, value));
}

void ChartView::filterByAll(const QList<db::Node> &parts, Qt::KeyboardModifiers modifiers)
{
    const db::Filter &filter = m_state.filter();
    if (modifiers & Qt::AltModifier)
        m_state.setFilter(excludingAll(filter, parts));
    else if (modifiers & (Qt::ControlModifier | Qt::ShiftModifier))
        m_state.setFilter(alternatedAll(filter, parts));
    else
        m_state.setFilter(toggledAll(filter, parts));
}

void ChartView::setDropLine(double y)
{
    m_overlay.dropLine = y < 0 ? -1 : mapToScene(0, static_cast<int>(y)).y();
    viewport()->update();
}

} // namespace ui
