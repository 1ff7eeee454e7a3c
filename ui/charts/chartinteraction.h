// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/lanedrag.h"
#include "ui/charts/timebrush.h"

#include <QObject>
#include <QPoint>

class QEvent;
class QMouseEvent;
class QWheelEvent;

namespace ui {

class ChartView;
class ExplorerState;

/// The pointer on a chart: hover, click, brush, zoom, pan. Owned by the ChartView that hands its
/// events over.
class ChartInteraction final : public QObject
{
    Q_OBJECT

public:
    ChartInteraction(ChartView &view, ExplorerState &state, QObject *parent);

    void press(const QMouseEvent &event);
    void move(const QMouseEvent &event);
    void release(const QMouseEvent &event);
    void doubleClick(const QMouseEvent &event);
    bool wheel(const QWheelEvent &event); ///< false: the lanes scroll
    bool pinch(QEvent &event); ///< of a touch pad or a touch screen; false: another gesture
    [[nodiscard]] bool isBrushing() const
    {
        return m_gesture != Gesture::None && m_gesture != Gesture::Pressed
            && m_gesture != Gesture::Pan && m_gesture != Gesture::Note
            && m_gesture != Gesture::NoteRange && m_gesture != Gesture::Lane;
    }

private:
    enum class Gesture {
        None,
        Pressed,
        NewBrush,
        StartEdge,
        EndEdge,
        Body,
        Pan,
        Note,
        NoteRange,
        Lane
    };

    [[nodiscard]] Gesture gestureAt(const QPoint &position) const;
    void hover(const QPoint &position);
    void dragBrush(const QMouseEvent &event);
    [[nodiscard]] DayRange dragged(double to, CalendarUnit unit) const;
    void click(const QMouseEvent &event);

    ChartView &m_view;
    ExplorerState &m_state;
    Gesture m_gesture = Gesture::None;
    Gesture m_drag = Gesture::None; ///< what the press becomes once it moves
    QPoint m_pressed;
    double m_pressedDay = 0;
    DayRange m_brushAtPress;
    LaneDrag m_laneDrag;
    QPoint m_last;
};

} // namespace ui
