// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartkeys.h"

#include "ui/charts/chartannotations.h"
#include "ui/charts/chartview.h"
#include "ui/charts/lanedrag.h"
#include "ui/charts/marknavigation.h"
#include "ui/state/explorerstate.h"

#include <QKeyEvent>

namespace ui {

namespace {

std::optional<Step> stepOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return Step::Left;
    case Qt::Key_Right:
        return Step::Right;
    case Qt::Key_Up:
        return Step::Up;
    case Qt::Key_Down:
        return Step::Down;
    case Qt::Key_Home:
        return Step::First;
    case Qt::Key_End:
        return Step::Last;
    case Qt::Key_Period:
        return Step::Next;
    case Qt::Key_Comma:
        return Step::Previous;
    default:
        return std::nullopt;
    }
}

/// Zoom keeps the focused mark in place, or the middle.
void zoomByKey(ChartView &view, double factor)
{
    const PanelLayout *panel = view.timePanel();
    if (!panel)
        return;
    const int mark = view.focusedMark();
    double anchor = (panel->from + panel->to) / 2;
    if (mark >= 0) {
        const Mark &at = view.chart().marks.at(mark);
        anchor = std::clamp((at.from + at.to) / 2, panel->from, panel->to);
    }
    view.zoomAround(anchor, factor);
}

void panByKey(ChartView &view, int direction)
{
    if (const PanelLayout *panel = view.timePanel())
        view.pan(direction * (panel->to - panel->from) / 10);
}

/// One step of the ladder; false when there is nothing left to undo here.
bool escape(ChartView &view, ExplorerState &state, bool shift)
{
    if (shift) {
        view.resetBrushAndZoom();
        return true;
    }
    if (!state.selection().isEmpty()) {
        state.setSelection({});
        return true;
    }
    if (view.brush() && view.isListening()) {
        view.commitBrush(std::nullopt);
        return true;
    }
    return false;
}

bool activate(ChartView &view, Qt::KeyboardModifiers modifiers)
{
    if (view.focusedMark() < 0)
        return false;
    view.activateMark(view.focusedMark(), modifiers & ~Qt::KeypadModifier);
    return true;
}

bool pressSign(ChartView &view, const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomByKey(view, 0.7);
        return true;
    case Qt::Key_Minus:
        zoomByKey(view, 1 / 0.7);
        return true;
    case Qt::Key_0:
        view.setZoom({});
        return true;
    case Qt::Key_BracketLeft:
    case Qt::Key_BracketRight:
        view.setBrushEdge(event.key() == Qt::Key_BracketLeft);
        return true;
    case Qt::Key_F:
        view.centreOnSelection();
        return true;
    default:
        return false;
    }
}

} // namespace

bool pressKey(ChartView &view, ExplorerState &state, const QKeyEvent &event)
{
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    if (view.annotations().pressKey(event))
        return true;
    if (event.matches(QKeySequence::Copy)) {
        Q_EMIT view.copyRequested();
        return true;
    }
    if (event.key() == Qt::Key_Escape)
        return escape(view, state, shift);
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter
        || event.key() == Qt::Key_Space)
        return activate(view, event.modifiers());
    const bool upDown = event.key() == Qt::Key_Up || event.key() == Qt::Key_Down;
    if (upDown && shift && event.modifiers() & Qt::ControlModifier && view.focusedMark() >= 0) {
        moveLane(view, state, view.chart().marks.at(view.focusedMark()).lane,
                 event.key() == Qt::Key_Up ? -1 : 1);
        return true;
    }
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        // On some layouts brackets are typed with AltGr, which arrives as text.
        return event.text() == QLatin1String("[") || event.text() == QLatin1String("]")
            ? pressSign(view, event)
            : false;
    }
    if (shift && (event.key() == Qt::Key_Left || event.key() == Qt::Key_Right)) {
        panByKey(view, event.key() == Qt::Key_Left ? -1 : 1);
        return true;
    }
    if (const auto step = stepOf(event.key())) {
        const int next = markAfter(view.chart(), view.chartLayout(), view.focusedMark(), *step);
        // Above the first lane stand the notes.
        if (*step == Step::Up && next == view.focusedMark() && next >= 0
            && view.annotations().selectNearest(view.chart().marks.at(next).from))
            return true;
        view.setFocusedMark(next);
        return true;
    }
    return pressSign(view, event);
}

} // namespace ui
