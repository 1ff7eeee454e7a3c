// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QPolygonF>
#include <QRectF>

#include <variant>

namespace ui {

/// A laid-out chart at one size: primitives with final places, from which the painter draws and the
/// SVG is written. Coordinates in device-independent pixels from the top left corner.

struct ShapePrimitive
{
    QPolygonF points; ///< polygon when closed, else polyline
    bool closed = true;
    double radius = 0; ///< corner radius; only for axis-parallel rectangles
    bool ellipse = false; ///< the ellipse in the bounding box of points
    QColor fill; ///< invalid: none
    QColor stroke; ///< invalid: none
    double width = 1;
    QList<double> dash; ///< in pixels, empty is solid
};

struct TextPrimitive
{
    QString text;
    QPointF baseline; ///< left end of the base line
    QFont font; ///< pixel size set
    QColor color;
    double extent = 0; ///< advance width in pixels
    QRectF box; ///< for overlap tests and hit areas
    bool upright = false; ///< turned to read from below, `baseline` is its lower end
};

using Primitive = std::variant<ShapePrimitive, TextPrimitive>;

/// Primitives that belong together: a mark, a lane, an axis, the title.
struct SceneGroup
{
    QString id; ///< "title", "axis-x", "lane-<key>", "mark-<id>"
    QString title; ///< spoken name, goes to the SVG's <title>
    int mark = -1; ///< index into ChartData::marks
    QList<int> others; ///< marks that this group stands for as well: "+2"
    int lane = -1;
    QRectF hit; ///< for marks: where pointing means this mark
    QPolygonF area; ///< of `hit`, where the rectangle is too coarse; else empty
    QList<Primitive> primitives;

    [[nodiscard]] double distanceTo(QPointF point) const; ///< in pixels, from where it is meant
};

struct AxisTick
{
    double x = 0; ///< pixels
    double value = 0; ///< Julian day or value
    QString label; ///< empty: grid line only
    bool major = false; ///< year lines
};

struct PanelLayout
{
    QRectF plot;
    double from = 0; ///< value at the plot's left edge
    double to = 1;
    QList<AxisTick> ticks;
    [[nodiscard]] double toX(double value) const;
    [[nodiscard]] double toValue(double x) const;
};

/// What a layout had to leave out. Worded for who makes the picture, whose language need not be the
/// picture's.
struct LayoutWarning
{
    const char *text = nullptr; ///< for Wording
    int count = -1; ///< of %n; -1: the text counts nothing

    bool operator==(const LayoutWarning &) const = default;
};

struct ChartLayout
{
    QSizeF size;
    QColor background;
    QList<PanelLayout> panels;
    QList<SceneGroup> groups; ///< in painting order
    double leftGutter = 0; ///< what its own names and notes need beside the plots
    double rightGutter = 0;
    QList<LayoutWarning> warnings; ///< for exports: "12 labels left out"

    [[nodiscard]] const SceneGroup *groupAt(QPointF point,
                                            double reach = 12) const; ///< nearest mark
    [[nodiscard]] const SceneGroup *groupOfMark(int mark) const;
};

class Wording;
QStringList warningTexts(const ChartLayout &layout, const Wording &wording);

/// Boxes of all texts, and how many pairs of them overlap: 0 in every layout.
QList<QRectF> labelBoxes(const ChartLayout &layout);
int overlaps(const ChartLayout &layout);

} // namespace ui
