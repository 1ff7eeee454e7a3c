// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lanedrag.h"

#include "ui/charts/chartview.h"
#include "ui/charts/laneorder.h"
#include "ui/state/explorerstate.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace ui {

LaneDrag::LaneDrag(ChartView &view, ExplorerState &state)
    : m_view(view)
    , m_state(state)
{
}

void LaneDrag::press(const QPoint &position)
{
    m_pressed = position;
    m_place = -1;
    m_lane = canOrderLanes(m_view.chart()) && m_view.isListening() ? m_view.laneHeaderAt(position)
                                                                   : -1;
}

/// The lane before which it would stand. Lanes of another panel are out of reach.
int LaneDrag::placeAt(const QPoint &position) const
{
    const auto &lanes = m_view.chart().lanes;
    int place = m_lane;
    for (int lane = 0; lane < lanes.size(); ++lane) {
        const QRect rect = m_view.laneRect(lane);
        if (lanes.at(lane).panel != lanes.at(m_lane).panel || rect.isNull())
            continue;
        if (lane <= m_lane && position.y() < rect.center().y())
            return lane;
        if (lane > m_lane && position.y() > rect.center().y())
            place = lane + 1;
    }
    return place;
}

bool LaneDrag::move(const QPoint &position)
{
    const int distance = QGuiApplication::styleHints()->startDragDistance();
    if (m_lane < 0 || (m_place < 0 && std::abs(position.y() - m_pressed.y()) < distance))
        return false;
    m_place = placeAt(position);
    const bool stays = m_place == m_lane || m_place == m_lane + 1;
    const QRect next = m_view.laneRect(m_place);
    const QRect last = m_view.laneRect(m_place - 1);
    m_view.setDropLine(stays ? -1 : next.isNull() ? last.bottom() + 1 : next.top());
    m_view.viewport()->setCursor(Qt::ClosedHandCursor);
    return true;
}

bool LaneDrag::release()
{
    const int lane = std::exchange(m_lane, -1);
    if (lane < 0 || m_place < 0)
        return false;
    m_view.setDropLine(-1);
    if (m_place != lane && m_place != lane + 1)
        m_state.setLaneOrder(movedLane(m_view.chart(), m_state.view().laneOrder, lane, m_place));
    return true;
}

bool moveLane(const ChartView &view, ExplorerState &state, int lane, int step)
{
    const auto &lanes = view.chart().lanes;
    const int other = lane + step;
    if (!canOrderLanes(view.chart()) || !view.isListening() || lane < 0 || other < 0
        || other >= lanes.size() || lanes.at(other).panel != lanes.at(lane).panel)
        return false;
    state.setLaneOrder(
        movedLane(view.chart(), state.view().laneOrder, lane, step < 0 ? other : other + 1));
    return true;
}

} // namespace ui
