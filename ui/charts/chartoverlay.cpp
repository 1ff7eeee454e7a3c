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

void paintRing(QPainter &painter, const QRectF &rect, const QColor &color, double width,
               double distance)
{
    if (rect.isNull())
        return;
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(-distance, -distance, distance, distance), 3, 3);
}

void paintHandle(QPainter &painter, double x, double y, double height, const QColor &color)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const double length = std::min(handleHeight, height * 0.6);
    painter.drawRoundedRect(QRectF(x - handleWidth / 2, y - length / 2, handleWidth, length), 2, 2);
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

void paintBrush(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    if (rect.isEmpty())
        return;
    QColor veil = theme.accent;
    veil.setAlphaF(0.09F);
    painter.fillRect(rect, veil);
    QColor edge = theme.accent;
    edge.setAlphaF(0.55F);
    painter.setPen(QPen(edge, 1));
    painter.drawLine(rect.topLeft(), rect.bottomLeft());
    painter.drawLine(rect.topRight(), rect.bottomRight());
    paintHandle(painter, rect.left(), rect.center().y(), rect.height(), theme.accent);
    paintHandle(painter, rect.right(), rect.center().y(), rect.height(), theme.accent);
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
        paintBrush(painter, rect, theme);
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
