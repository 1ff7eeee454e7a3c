// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stripplot.h"

#include "ui/charts/chartoverlay.h"
#include "ui/charts/charttheme.h"
#include "ui/widgets/theme.h"

#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleHints>
#include <QToolTip>

#include <cmath>

namespace ui {

namespace {

constexpr int sideMargin = 12;
constexpr double edgeReach = 6;
constexpr double narrowestBin = 7; // pixels
constexpr int barHeight = 42;
constexpr int lowBarHeight = 26; ///< in a low window

/// The last bin that holds something of what is filtered, else of all.
qsizetype newestFilled(const StripBins &bins)
{
    for (const auto count : {&StripBin::rest, &StripBin::total}) {
        for (qsizetype i = bins.bins.size() - 1; i >= 0; --i) {
            if (bins.bins.at(i).*count > 0)
                return i;
        }
    }
    return bins.bins.size() - 1;
}

} // namespace

StripPlot::StripPlot(const Wording &wording, QWidget *parent)
    : QWidget(parent)
    , m_wording(wording)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void StripPlot::setVolume(const QList<db::VolumeEntry> &volume, StripSubject subject)
{
    m_volume = volume;
    m_subject = subject;
    rebin();
}

void StripPlot::setBrush(const std::optional<DayRange> &brush)
{
    if (m_brush == brush)
        return;
    m_brush = brush;
    m_cursor = -1;
    update();
}

void StripPlot::setWording(const Wording &wording)
{
    m_wording = wording;
    update();
}

void StripPlot::rebin()
{
    const double most = std::max(12.0, (width() - 2 * sideMargin) / narrowestBin);
    m_bins = stripBins(m_volume, static_cast<int>(std::min(most, 80.0)));
    setCursorBin(-1);
    update();
}

void StripPlot::setLow(bool low)
{
    if (low == m_low)
        return;
    m_low = low;
    updateGeometry();
    update();
}

QSize StripPlot::sizeHint() const
{
    return {480, (m_low ? lowBarHeight : barHeight) + 4 + fontMetrics().height() + 4};
}

QSize StripPlot::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

PanelLayout StripPlot::panel() const
{
    PanelLayout panel;
    panel.plot
        = QRectF(sideMargin, 2, width() - 2 * sideMargin, (m_low ? lowBarHeight : barHeight));
    if (!m_bins.bins.isEmpty()) {
        panel.from = static_cast<double>(m_bins.bins.first().first);
        panel.to = static_cast<double>(m_bins.bins.last().last + 1);
    }
    return panel;
}

StripPlot::Gesture StripPlot::gestureAt(double x) const
{
    if (!m_brush)
        return Gesture::New;
    const PanelLayout axis = panel();
    const double left = axis.toX(static_cast<double>(m_brush->first));
    const double right = axis.toX(static_cast<double>(m_brush->last + 1));
    if (std::abs(x - left) <= edgeReach)
        return Gesture::StartEdge;
    if (std::abs(x - right) <= edgeReach)
        return Gesture::EndEdge;
    return x > left && x < right ? Gesture::Body : Gesture::New;
}

const StripBin *StripPlot::binAt(double x) const
{
    const double value = panel().toValue(x);
    for (const StripBin &bin : m_bins.bins) {
        if (value >= static_cast<double>(bin.first) && value < static_cast<double>(bin.last + 1))
            return &bin;
    }
    return nullptr;
}

DayRange StripPlot::dragged(double to, CalendarUnit unit) const
{
    const PanelLayout axis = panel();
    const double day = std::clamp(axis.toValue(to), axis.from, axis.to - 1);
    const double edgeDay = std::clamp(axis.toValue(to), axis.from, axis.to);
    switch (m_gesture) {
    case Gesture::StartEdge:
        return withEdge(m_brushAtPress, nearestStart(edgeDay, unit), true);
    case Gesture::EndEdge:
        return withEdge(m_brushAtPress, nearestStart(edgeDay, unit), false);
    case Gesture::Body:
        return shifted(m_brushAtPress, axis.toValue(to) - axis.toValue(m_pressedX), unit);
    default: {
        const double from = std::clamp(axis.toValue(m_pressedX), axis.from, axis.to - 1);
        return snapped(static_cast<db::Day>(from), static_cast<db::Day>(day), unit);
    }
    }
}

void StripPlot::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_bins.bins.isEmpty())
        return;
    m_gesture = Gesture::Pressed;
    m_pressedX = event->position().x();
    m_drag = gestureAt(m_pressedX);
    m_brushAtPress = m_brush.value_or(DayRange());
}

void StripPlot::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (m_gesture == Gesture::None) {
        const Gesture here = gestureAt(x);
        const bool onEdge = here == Gesture::StartEdge || here == Gesture::EndEdge;
        setCursor(onEdge                      ? Qt::SizeHorCursor
                      : here == Gesture::Body ? Qt::OpenHandCursor
                                              : Qt::ArrowCursor);
        return;
    }
    if (m_gesture == Gesture::Pressed) {
        if (std::abs(x - m_pressedX) < QGuiApplication::styleHints()->startDragDistance())
            return;
        m_gesture = m_drag;
    }
    const bool free = event->modifiers() & Qt::AltModifier;
    const DayRange brush = dragged(x, free ? CalendarUnit::Day : m_bins.unit);
    if (brush == m_brush || brush.last < brush.first)
        return;
    setBrush(brush);
    Q_EMIT brushDragged(brush);
}

void StripPlot::mouseReleaseEvent(QMouseEvent *event)
{
    const Gesture gesture = std::exchange(m_gesture, Gesture::None);
    if (gesture == Gesture::Pressed) {
        if (const StripBin *bin = binAt(event->position().x()))
            Q_EMIT binClicked({bin->first, bin->last});
    } else if (gesture != Gesture::None && m_brush) {
        Q_EMIT brushChosen(*m_brush);
    }
}

void StripPlot::mouseDoubleClickEvent(QMouseEvent *event)
{
    m_gesture = Gesture::None;
    if (event->button() == Qt::LeftButton)
        Q_EMIT brushCleared();
}

/// The brush with its ends moved by units.
DayRange StripPlot::moved(int startUnits, int endUnits) const
{
    const db::Day start = unitStart(m_brush->first, m_bins.unit);
    const db::Day end = unitStart(m_brush->last, m_bins.unit);
    const DayRange range{unitsLater(start, m_bins.unit, startUnits),
                         unitsLater(end, m_bins.unit, endUnits + 1) - 1};
    const bool inside = range.first >= m_bins.bins.first().first
        && range.last <= m_bins.bins.last().last && range.last >= range.first;
    return inside ? range : *m_brush;
}

void StripPlot::keyPressEvent(QKeyEvent *event)
{
    m_ringShown = true;
    const int direction = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (direction != 0 && m_brush && !m_bins.bins.isEmpty()) {
        const bool start = event->modifiers() & Qt::ControlModifier;
        const bool end = event->modifiers() & Qt::ShiftModifier;
        Q_EMIT brushChosen(moved(end ? 0 : direction, start ? 0 : direction));
    } else if (direction != 0 && !m_bins.bins.isEmpty()) {
        setCursorBin(m_cursor < 0 ? newestFilled(m_bins)
                                  : std::max<qsizetype>(0, m_cursor + direction));
    } else if (event->key() == Qt::Key_Escape && m_brush) {
        Q_EMIT brushCleared();
    } else if (!pressSign(*event)) {
        QWidget::keyPressEvent(event);
    }
}

/// Keys that make a brush of the place that the arrow keys found.
bool StripPlot::pressSign(const QKeyEvent &event)
{
    if (m_cursor < 0 || m_cursor >= m_bins.bins.size())
        return false;
    const StripBin &bin = m_bins.bins.at(m_cursor);
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT brushChosen({bin.first, bin.last});
        return true;
    case Qt::Key_BracketLeft:
        Q_EMIT brushChosen({bin.first, m_bins.bins.last().last});
        return true;
    case Qt::Key_BracketRight:
        Q_EMIT brushChosen({m_bins.bins.first().first, bin.last});
        return true;
    case Qt::Key_Escape:
        setCursorBin(-1);
        return true;
    default:
        return false;
    }
}

void StripPlot::setCursorBin(qsizetype bin)
{
    const qsizetype at = std::min(bin, m_bins.bins.size() - 1);
    if (at == m_cursor)
        return;
    m_cursor = at;
    update();
    Q_EMIT cursorMoved();
}

QString StripPlot::cursorText() const
{
    return m_cursor < 0 || m_cursor >= m_bins.bins.size() ? QString()
                                                          : describe(m_bins.bins.at(m_cursor));
}

QString StripPlot::describe(const StripBin &bin) const
{
    const QString when = m_wording.value(db::Field::Date, brushText({bin.first, bin.last}), {});
    const QString counted = m_subject == StripSubject::Moves
        ? tr("%1: %2 of %Ln move(s)", nullptr, bin.total)
        : tr("%1: %2 of %Ln item(s)", nullptr, bin.total);
    return counted.arg(when, m_wording.locale().toString(bin.rest));
}

bool StripPlot::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const StripBin *bin = binAt(help->pos().x());
        if (bin)
            QToolTip::showText(help->globalPos(), describe(*bin), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void StripPlot::focusInEvent(QFocusEvent *event)
{
    m_ringShown = event->reason() != Qt::MouseFocusReason;
    QWidget::focusInEvent(event);
}

void StripPlot::focusOutEvent(QFocusEvent *event)
{
    setCursorBin(-1);
    QWidget::focusOutEvent(event);
}

void StripPlot::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    rebin();
}

void StripPlot::paintBars(QPainter &painter) const
{
    const bool dark = Theme::of(palette()).dark;
    const ChartTheme theme = ChartTheme::named(dark ? ThemeName::Dark : ThemeName::Light);
    const PanelLayout axis = panel();
    const double highest = std::max(1, m_bins.highest());
    for (const StripBin &bin : m_bins.bins) {
        const double left = axis.toX(static_cast<double>(bin.first));
        const double right = axis.toX(static_cast<double>(bin.last + 1));
        const double gap = right - left > 6 ? 2 : 1;
        const auto bar = [&](int count, const QColor &color) {
            // One item of many is still to be seen.
            const double height
                = count == 0 ? 0 : std::max(2.0, count / highest * (axis.plot.height() - 4));
            painter.fillRect(QRectF(left + gap / 2, axis.plot.bottom() - height,
                                    std::max(1.0, right - left - gap), height),
                             color);
        };
        bar(bin.total, theme.ghost);
        bar(bin.rest, theme.accentPale);
        bar(bin.matching, theme.accent);
    }
    painter.fillRect(QRectF(axis.plot.left(), axis.plot.bottom(), axis.plot.width(), 1),
                     theme.yearLine);
}

void StripPlot::paintAxis(QPainter &painter) const
{
    const Theme &theme = Theme::of(palette());
    const PanelLayout axis = panel();
    const QFontMetricsF metrics(font());
    const auto width
        = [&metrics](const QString &label) { return metrics.horizontalAdvance(label); };
    const QList<TimeTick> ticks
        = timeTicks(static_cast<db::Day>(axis.from), static_cast<db::Day>(axis.to),
                    axis.plot.width() / (axis.to - axis.from), 24, width, m_wording);
    painter.setPen(theme.secondary);
    for (const TimeTick &tick : ticks) {
        const double x = axis.toX(static_cast<double>(tick.day));
        if (x + width(tick.label) > axis.plot.right() + sideMargin)
            continue;
        painter.fillRect(QRectF(x, axis.plot.bottom(), 1, 4), theme.border);
        painter.drawText(QPointF(x + 4, axis.plot.bottom() + 3 + metrics.ascent()), tick.label);
    }
}

void StripPlot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_bins.bins.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme &theme = Theme::of(palette());
    paintBars(painter);
    paintAxis(painter);
    if (m_brush)
        paintBrush(painter, brushRect(panel(), *m_brush), theme);
    if (m_cursor >= 0 && m_cursor < m_bins.bins.size()) {
        const StripBin &bin = m_bins.bins.at(m_cursor);
        painter.setPen(QPen(theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(brushRect(panel(), {bin.first, bin.last}));
    }
    if (hasFocus() && m_ringShown) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

} // namespace ui
