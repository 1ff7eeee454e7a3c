// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartoverlay.h"

#include "ui/widgets/theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace ui {

namespace {

constexpr double handleWidth = 4;
constexpr double handleHeight = 22;
constexpr double labelGap = 3; ///< between a label and an edge of the brush

void paintRing(QPainter &painter, const QRectF &rect, const QColor &color, double width,
               double distance)
{
    if (rect.isNull())
        return;
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(-distance, -distance, distance, distance), 3, 3);
}

double gripLength(double height)
{
    return std::min(handleHeight, height * 0.6);
}

/// The pieces of an upright line that no label covers.
QList<QLineF> freePieces(double x, double top, double bottom, QList<QRectF> labels)
{
    std::sort(labels.begin(), labels.end(),
              [](const QRectF &a, const QRectF &b) { return a.top() < b.top(); });
    QList<QLineF> pieces;
    for (const QRectF &label : std::as_const(labels)) {
        if (label.top() > top)
            pieces.append(QLineF(x, top, x, std::min(label.top(), bottom)));
        top = std::max(top, label.bottom());
    }
    if (top < bottom)
        pieces.append(QLineF(x, top, x, bottom));
    return pieces;
}

void paintEdge(QPainter &painter, const BrushEdge &edge, double x, double height,
               const QColor &color)
{
    QColor line = color;
    line.setAlphaF(0.55F);
    painter.setPen(QPen(line, 1));
    painter.drawLines(edge.pieces);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const double length = gripLength(height);
    painter.drawRoundedRect(
        QRectF(x - handleWidth / 2, edge.grip - length / 2, handleWidth, length), 2, 2);
}

} // namespace

QRectF brushRect(const PanelLayout &panel, const DayRange &brush)
{
    const double left = std::max(panel.plot.left(), panel.toX(static_cast<double>(brush.first)));
    const double right
        = std::min(panel.plot.right(), panel.toX(static_cast<double>(brush.last + 1)));
    if (right <= left)
        return {};
    return {left, panel.plot.top(), right - left, panel.plot.height()};
}

BrushEdge brushEdge(double x, double top, double bottom, const QList<QRectF> &labels)
{
    QList<QRectF> crossed;
    for (const QRectF &label : labels) {
        const QRectF kept = label.adjusted(-labelGap, -labelGap, labelGap, labelGap);
        if (kept.left() < x && kept.right() > x && kept.top() < bottom && kept.bottom() > top)
            crossed.append(kept);
    }
    BrushEdge edge{freePieces(x, top, bottom, crossed), (top + bottom) / 2};
    const double middle = edge.grip;
    const double half = gripLength(bottom - top) / 2;
    double nearest = -1;
    for (const QLineF &piece : std::as_const(edge.pieces)) {
        if (piece.length() < 2 * half)
            continue;
        const double at = std::clamp(middle, piece.y1() + half, piece.y2() - half);
        if (nearest < 0 || std::abs(at - middle) < nearest) {
            nearest = std::abs(at - middle);
            edge.grip = at;
        }
    }
    return edge;
}

void paintBrush(QPainter &painter, const QRectF &rect, const Theme &theme,
                const QList<QRectF> &labels)
{
    if (rect.isEmpty())
        return;
    QColor veil = theme.accent;
    veil.setAlphaF(0.09F);
    painter.fillRect(rect, veil);
    for (const double x : {rect.left(), rect.right()})
        paintEdge(painter, brushEdge(x, rect.top(), rect.bottom(), labels), x, rect.height(),
                  theme.accent);
}

void paintOverlay(QPainter &painter, const ChartOverlay &overlay, const PanelLayout *timePanel,
                  const QRectF &visible, const Theme &theme)
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (overlay.brush && timePanel) {
        QRectF rect = brushRect(*timePanel, *overlay.brush);
        // Handles stay in sight when the lanes are scrolled.
        if (!rect.isNull())
            rect = rect.intersected(visible);
        paintBrush(painter, rect, theme, overlay.labels);
    }
    paintRing(painter, overlay.hovered, theme.secondary, 1, 2);
    paintRing(painter, overlay.selected, theme.text, 1.5, 2);
    for (const QRectF &rect : overlay.alsoSelected)
        paintRing(painter, rect, theme.text, 1.5, 2);
    if (overlay.dropLine >= 0)
        painter.fillRect(QRectF(visible.left(), overlay.dropLine - 1, visible.width(), 2),
                         theme.accent);
    paintRing(painter, overlay.focused, theme.accent, 2, 4);
}

void paintReadOut(QPainter &painter, const ChartOverlay &overlay, double axisY,
                  const QRectF &visible, const QFont &font, const Theme &theme)
{
    if (overlay.readOutX < 0 || overlay.readOut.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(font);
    const double width = metrics.horizontalAdvance(overlay.readOut) + 10;
    const double left
        = std::clamp(overlay.readOutX - width / 2, visible.left(), visible.right() - width);
    const QRectF box(left, axisY + 2, width, metrics.height() + 3);
    painter.setPen(QPen(theme.secondary, 1));
    painter.drawLine(QPointF(overlay.readOutX, axisY), QPointF(overlay.readOutX, axisY + 3));
    painter.setBrush(theme.text);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(box, 2, 2);
    painter.setPen(theme.panel);
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, overlay.readOut);
}

} // namespace ui
