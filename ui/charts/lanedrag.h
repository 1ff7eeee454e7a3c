// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>

namespace ui {

class ChartView;
class ExplorerState;

/// A lane that is dragged by its name to another place. Owned by the interaction of its chart.
class LaneDrag final
{
public:
    LaneDrag(ChartView &view, ExplorerState &state);

    void press(const QPoint &position);
    /// True from where the pointer has left its lane's name on.
    bool move(const QPoint &position);
    bool release(); ///< false where nothing was dragged

private:
    [[nodiscard]] int placeAt(const QPoint &position) const;

    ChartView &m_view;
    ExplorerState &m_state;
    QPoint m_pressed;
    int m_lane = -1;
    int m_place = -1;
};

/// By key: up (-1) or down (1); false at the end, or where lanes have an order of their own.
bool moveLane(const ChartView &view, ExplorerState &state, int lane, int step);

} // namespace ui
