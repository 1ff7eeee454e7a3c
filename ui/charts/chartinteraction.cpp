// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartinteraction.h"

#include "ui/charts/chartannotations.h"
#include "ui/charts/chartview.h"
#include "ui/state/explorerstate.h"

#include <QGestureEvent>
#include <QGuiApplication>
#include <QMouseEvent>
#include <QStyleHints>

#include <cmath>

namespace ui {

namespace {

constexpr double edgeReach = 6; // pixels
constexpr double wheelStep = 0.8; // a notch of the wheel comes this much nearer

int notches(const QWheelEvent &event)
{
    // With Shift or Alt some platforms turn the wheel sideways.
    return event.angleDelta().y() != 0 ? event.angleDelta().y() : event.angleDelta().x();
}

} // namespace

ChartInteraction::ChartInteraction(ChartView &view, ExplorerState &state, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_state(state)
    , m_laneDrag(view, state)
{
}

ChartInteraction::Gesture ChartInteraction::gestureAt(const QPoint &position) const
{
    const PanelLayout *panel = m_view.timePanel();
    if (!panel || !m_view.isListening() || !m_view.isInPlot(position))
        return Gesture::None;
    const std::optional<DayRange> brush = m_view.brush();
    if (!brush)
        return Gesture::NewBrush;
    const double left = panel->toX(static_cast<double>(brush->first));
    const double right = panel->toX(static_cast<double>(brush->last + 1));
    if (std::abs(position.x() - left) <= edgeReach)
        return Gesture::StartEdge;
    if (std::abs(position.x() - right) <= edgeReach)
        return Gesture::EndEdge;
    const bool inside = position.x() > left && position.x() < right;
    return inside ? Gesture::Body : Gesture::NewBrush;
}

void ChartInteraction::press(const QMouseEvent &event)
{
    m_pressed = m_last = event.position().toPoint();
    m_gesture = Gesture::None;
    if (event.button() == Qt::MiddleButton) {
        m_gesture = Gesture::Pan;
        return;
    }
    if (event.button() != Qt::LeftButton)
        return;
    const int note = m_view.annotations().noteAt(m_pressed);
    m_view.annotations().select(note);
    if (note >= 0) {
        m_gesture = Gesture::Note;
        return m_view.annotations().press(note, m_pressed);
    }
    m_gesture = Gesture::Pressed;
    m_laneDrag.press(m_pressed);
    m_drag = gestureAt(m_pressed);
    const bool bearsNotes
        = m_view.isOnAxis(m_pressed) || (m_view.timePanel() && m_view.isInPlot(m_pressed));
    if (bearsNotes && event.modifiers() == Qt::ControlModifier)
        m_drag = Gesture::NoteRange;
    m_pressedDay = m_view.toAxis(m_pressed.x());
    m_brushAtPress = m_view.brush().value_or(DayRange());
}

void ChartInteraction::hover(const QPoint &position)
{
    const Gesture gesture = gestureAt(position);
    const int mark = m_view.markAt(position);
    const bool onEdge = gesture == Gesture::StartEdge || gesture == Gesture::EndEdge;
    const int lane = mark < 0 ? m_view.laneHeaderAt(position) : -1;
    const bool onNote = mark < 0 && m_view.laneNoteAt(position) >= 0;
    const bool clickable
        = mark >= 0 || lane >= 0 || onNote || m_view.annotations().noteAt(position) >= 0;
    m_view.viewport()->setCursor(onEdge          ? Qt::SizeHorCursor
                                     : clickable ? Qt::PointingHandCursor
                                                 : Qt::ArrowCursor);
    m_view.setHoveredMark(mark, position);
    if (mark < 0)
        m_state.setHovered(lane < 0 ? QString() : m_view.chart().lanes.at(lane).key);
}

void ChartInteraction::move(const QMouseEvent &event)
{
    const QPoint position = event.position().toPoint();
    if (m_gesture == Gesture::None)
        return hover(position);
    if (m_gesture == Gesture::Note)
        return m_view.annotations().dragTo(position);
    if (m_gesture == Gesture::Pan) {
        m_view.pan(m_view.toAxis(m_last.x()) - m_view.toAxis(position.x()));
        m_last = position;
        return;
    }
    if ((m_gesture == Gesture::Pressed || m_gesture == Gesture::Lane)
        && m_laneDrag.move(position)) {
        m_gesture = Gesture::Lane;
        return;
    }
    if (m_gesture == Gesture::Pressed) {
        const int distance = QGuiApplication::styleHints()->startDragDistance();
        if (m_drag == Gesture::None || std::abs(position.x() - m_pressed.x()) < distance)
            return;
        m_gesture = m_drag;
        m_view.setHoveredMark(-1, position);
    }
    dragBrush(event);
}

DayRange ChartInteraction::dragged(double to, CalendarUnit unit) const
{
    const auto day = [](double value) { return static_cast<db::Day>(std::floor(value)); };
    const db::Day edge = nearestStart(to, unit);
    switch (m_gesture) {
    case Gesture::StartEdge:
        return withEdge(m_brushAtPress, edge, true);
    case Gesture::EndEdge:
        return withEdge(m_brushAtPress, edge, false);
    case Gesture::Body:
        return shifted(m_brushAtPress, to - m_pressedDay, unit);
    default:
        return snapped(day(m_pressedDay), day(to), unit);
    }
}

void ChartInteraction::dragBrush(const QMouseEvent &event)
{
    const PanelLayout *panel = m_view.timePanel();
    if (!panel)
        return;
    const bool free = event.modifiers() & Qt::AltModifier;
    const double to = std::clamp(m_view.toAxis(event.position().x()), panel->from, panel->to);
    const DayRange brush = dragged(to, free ? CalendarUnit::Day : m_view.brushUnit());
    if (brush.last < brush.first)
        return;
    if (m_gesture == Gesture::NoteRange)
        m_view.annotations().previewRange(brush);
    else
        m_view.previewBrush(brush);
}

void ChartInteraction::release(const QMouseEvent &event)
{
    const Gesture gesture = std::exchange(m_gesture, Gesture::None);
    if (m_laneDrag.release())
        return;
    if (gesture == Gesture::Pressed)
        click(event);
    else if (gesture == Gesture::Note)
        m_view.annotations().release();
    else if (gesture == Gesture::NoteRange)
        m_view.annotations().endRange(m_pressed);
    else if (gesture != Gesture::None && gesture != Gesture::Pan && m_view.brush())
        m_view.commitBrush(m_view.brush());
}

void ChartInteraction::click(const QMouseEvent &event)
{
    const int mark = m_view.markAt(m_pressed);
    if (mark >= 0) {
        m_view.setFocusedMark(mark);
        m_view.activateMark(mark, event.modifiers());
        return;
    }
    const int lane = m_view.laneHeaderAt(m_pressed);
    const int note = m_view.laneNoteAt(m_pressed);
    if (lane >= 0)
        m_view.activateLane(lane, event.modifiers());
    else if (note >= 0)
        m_view.activateNote(note, event.modifiers());
    else if (m_drag == Gesture::NoteRange)
        m_view.annotations().writeAt(m_pressed);
    else
        m_state.setSelection({});
}

void ChartInteraction::doubleClick(const QMouseEvent &event)
{
    const QPoint position = event.position().toPoint();
    m_gesture = Gesture::None;
    if (const int note = m_view.annotations().noteAt(position); note >= 0)
        return m_view.annotations().rename(note);
    const bool empty = m_view.markAt(position) < 0 && m_view.laneHeaderAt(position) < 0
        && m_view.laneNoteAt(position) < 0;
    if (event.button() == Qt::LeftButton && empty)
        m_view.resetBrushAndZoom();
}

bool ChartInteraction::pinch(QEvent &event)
{
    double nearer = 1;
    double x = 0;
    if (event.type() == QEvent::NativeGesture) {
        const auto &native = static_cast<QNativeGestureEvent &>(event);
        if (native.gestureType() != Qt::ZoomNativeGesture)
            return false;
        nearer = 1 + native.value();
        x = native.position().x();
    } else {
        auto *gesture = static_cast<QGestureEvent &>(event).gesture(Qt::PinchGesture);
        if (!gesture)
            return false;
        const auto *pinched = static_cast<QPinchGesture *>(gesture);
        nearer = pinched->scaleFactor();
        x = m_view.viewport()->mapFromGlobal(pinched->centerPoint().toPoint()).x();
    }
    if (m_view.timePanel() && nearer > 0)
        m_view.zoomAround(m_view.toAxis(x), 1 / nearer);
    return true;
}

bool ChartInteraction::wheel(const QWheelEvent &event)
{
    if (!m_view.timePanel())
        return false;
    const double turns = notches(event) / 120.0;
    if (event.modifiers() & Qt::ControlModifier) {
        m_view.zoomAround(m_view.toAxis(event.position().x()), std::pow(wheelStep, turns));
        return true;
    }
    if (event.modifiers() & Qt::ShiftModifier) {
        const double shown = m_view.timePanel()->to - m_view.timePanel()->from;
        m_view.pan(-turns * shown / 10);
        return true;
    }
    return false;
}

} // namespace ui
