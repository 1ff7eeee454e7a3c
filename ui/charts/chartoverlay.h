// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayout.h"
#include "ui/charts/timebrush.h"

class QPainter;

namespace ui {

struct Theme;

/// What lies above a chart while it is being used and is in no picture: brush, rings, read-out. The
/// cheap layer: it alone changes while pointing and dragging.
struct ChartOverlay
{
    std::optional<DayRange> brush;
    QList<QRectF> labels; ///< texts of the chart, which edges and grips of the brush leave free
    QRectF selected;
    QList<QRectF> alsoSelected;
    double dropLine = -1; ///< where a lane that is being dragged would come to stand
    QRectF hovered;
    QRectF focused; ///< null without keyboard focus
    double readOutX = -1;
    QString readOut; ///< date or value at readOutX, shown on the axis
};

/// Where the days of a brush lie on a time axis, clipped to the plot.
QRectF brushRect(const PanelLayout &panel, const DayRange &brush);
/// Where an edge of a brush is drawn: pieces of its line from `top` to `bottom`, and the middle of
/// its grip, clear of the labels where there is any room.
struct BrushEdge
{
    QList<QLineF> pieces;
    double grip = 0;
};
BrushEdge brushEdge(double x, double top, double bottom, const QList<QRectF> &labels);
/// Veil, edges and grips, as in the time strip.
void paintBrush(QPainter &painter, const QRectF &rect, const Theme &theme,
                const QList<QRectF> &labels = {});
/// `visible` is the part of the scene on screen; the read-out stands at the bottom of the plot.
void paintOverlay(QPainter &painter, const ChartOverlay &overlay, const PanelLayout *timePanel,
                  const QRectF &visible, const Theme &theme);
void paintReadOut(QPainter &painter, const ChartOverlay &overlay, double axisY,
                  const QRectF &visible, const QFont &font, const Theme &theme);

} // namespace ui
