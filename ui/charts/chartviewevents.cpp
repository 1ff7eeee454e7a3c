// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart does with events and gestures; how it looks stands in chartview.cpp.
#include "ui/charts/chartview.h"

#include "ui/charts/chartaccessible.h"
#include "ui/charts/chartannotations.h"
#include "ui/charts/chartinteraction.h"
#include "ui/charts/chartkeys.h"
#include "ui/charts/chartmenu.h"
#include "ui/charts/marknavigation.h"
#include "ui/charts/timezoom.h"
#include "ui/state/explorerstate.h"

#include <QContextMenuEvent>
#include <QToolTip>

namespace ui {

CalendarUnit ChartView::brushUnit() const
{
    const PanelLayout *panel = timePanel();
    if (!panel || panel->to <= panel->from)
        return CalendarUnit::Day;
    const bool weeks = !m_data.marks.isEmpty() && m_data.marks.first().shape == MarkShape::Column
        && m_data.marks.first().to - m_data.marks.first().from < 8;
    return snapUnit(panel->plot.width() / (panel->to - panel->from), weeks);
}

void ChartView::previewBrush(const DayRange &brush)
{
    if (m_overlay.brush == brush)
        return;
    m_overlay.brush = brush;
    viewport()->update();
    announcePeriod(*this);
    m_state.previewFilter(m_state.filter().withOnly(m_data.brushField, brushText(brush)));
}

void ChartView::commitBrush(const std::optional<DayRange> &brush)
{
    const QString value = brush ? brushText(*brush) : QString();
    m_state.setFilter(m_state.filter().withOnly(m_data.brushField, value));
}

void ChartView::setBrushEdge(bool start)
{
    const int mark = focusedMark();
    if (mark < 0 || !timePanel() || !m_listening)
        return;
    const Mark &at = m_data.marks.at(mark);
    const auto first = static_cast<db::Day>(std::floor(at.from));
    // Ends on axes are the start of the following day.
    const auto last = std::max(first, static_cast<db::Day>(std::ceil(at.to)) - 1);
    DayRange range = brush().value_or(DayRange{first, last});
    if (start)
        range = {first, std::max(range.last, first)};
    else
        range = {std::min(range.first, last), last};
    commitBrush(range);
}

void ChartView::resetBrushAndZoom()
{
    if (m_listening)
        commitBrush(std::nullopt);
    m_state.setZoom({});
}

void ChartView::setZoom(const TimeRange &zoom)
{
    m_state.setZoom(zoom);
}

void ChartView::zoomAround(double value, double factor)
{
    if (const PanelLayout *panel = timePanel())
        m_state.setZoom(zoomed(*panel, m_data.panels.first(), value, factor));
}

void ChartView::pan(double days)
{
    if (const PanelLayout *panel = timePanel())
        m_state.setZoom(panned(*panel, m_data.panels.first(), days));
}

void ChartView::centreOnSelection()
{
    const PanelLayout *panel = timePanel();
    const QSet<int> selected = marksOfRecord(m_data, m_state.selection());
    const int mark = selected.isEmpty() ? focusedMark() : *selected.cbegin();
    if (!panel || mark < 0)
        return setZoom({});
    const ui::Panel &all = m_data.panels.first();
    const Mark &at = m_data.marks.at(mark);
    const double middle = (at.from + at.to) / 2;
    const bool fitted = m_state.view().zoom.isNull();
    const PanelLayout *shown = panel;
    PanelLayout quarter = *panel;
    if (fitted) {
        // From the whole range the first F comes nearer, the second goes back.
        quarter.to = quarter.from + (panel->to - panel->from) / 4;
        shown = &quarter;
    }
    const TimeRange range = centred(*shown, all, middle);
    setZoom(range == m_state.view().zoom ? TimeRange() : range);
    ensureVisible(mapToScene(markRect(mark)).boundingRect(), 0, 24);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    // A scroll bar that comes or goes resizes the viewport, not the chart.
    if (contentsRect().size() != m_laidOutFor)
        layOut();
}

void ChartView::changeEvent(QEvent *event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        layOut();
}

bool ChartView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        setHoveredMark(-1, {-1, -1});
        m_state.setHovered({});
    }
    if (event->type() == QEvent::NativeGesture || event->type() == QEvent::Gesture) {
        if (m_interaction->pinch(*event))
            return true;
    }
    // The view shows its own tooltips, after its own delay.
    if (event->type() == QEvent::ToolTip)
        return true;
    return QGraphicsView::viewportEvent(event);
}

void ChartView::hideToolTip()
{
    m_toolTipDelay.stop();
    QToolTip::hideText();
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    m_ringShown = false;
    hideToolTip();
    m_interaction->press(*event);
}

void ChartView::mouseMoveEvent(QMouseEvent *event)
{
    m_interaction->move(*event);
}

void ChartView::mouseReleaseEvent(QMouseEvent *event)
{
    m_interaction->release(*event);
}

void ChartView::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_interaction->doubleClick(*event);
}

void ChartView::wheelEvent(QWheelEvent *event)
{
    if (!m_interaction->wheel(*event))
        QGraphicsView::wheelEvent(event);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    m_ringShown = true;
    if (!pressKey(*this, m_state, *event))
        QGraphicsView::keyPressEvent(event);
}

void ChartView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int mark = byKey ? focusedMark() : markAt(event->pos());
    const QPoint position = byKey ? markRect(mark).center() : event->pos();
    const int lane = mark >= 0 ? m_data.marks.at(mark).lane : laneAt(mapToScene(position));
    hideToolTip();
    QMenu *menu = chartMenu(*this, m_state, mark, lane, position);
    menu->popup(viewport()->mapToGlobal(position));
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QGraphicsView::focusInEvent(event);
    const bool byPointer = event->reason() == Qt::MouseFocusReason
        || event->reason() == Qt::PopupFocusReason
        || event->reason() == Qt::ActiveWindowFocusReason;
    m_ringShown = m_ringShown || !byPointer;
    if (!byPointer && focusedMark() < 0)
        setFocusedMark(markAfter(m_data, chartLayout(), -1, Step::First));
    followHighlight();
    // After Qt has told of the chart itself, so that the mark has the last word.
    QMetaObject::invokeMethod(
        this, [this] { announceFocus(*this); }, Qt::QueuedConnection);
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QGraphicsView::focusOutEvent(event);
    // What keys have lit goes with them; a menu or another window only borrows them.
    const bool borrowed
        = event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (m_hovered < 0 && !borrowed) {
        m_overlay.readOut.clear();
        m_state.setHovered({});
    }
    followHighlight();
}

} // namespace ui
