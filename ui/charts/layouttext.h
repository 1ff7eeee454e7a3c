// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayout.h"

#include <QStringList>

namespace ui {

/// Texts of a layout: measured with the bundled font, so that a picture is the same everywhere.
QFont chartFont(double pixels, int weight = QFont::Normal);
double textWidth(const QFont &font, const QString &text);
double lineHeight(const QFont &font); ///< ascent and descent: the height of a text's box
/// Shortened with an ellipsis to the width; empty when not even two letters fit.
QString elided(const QFont &font, const QString &text, double width);
/// Broken at blanks into lines of at most the width; the last of `most` lines is elided.
QStringList wrapped(const QFont &font, const QString &text, double width, int most);

/// A text whose left end, middle or right end is at the point of the base line.
enum class TextAnchor { Left, Middle, Right };
TextPrimitive textAt(const QFont &font, const QString &text, QPointF baseline, const QColor &color,
                     TextAnchor anchor = TextAnchor::Left);
/// A text that reads from below; its lower end is at the point.
TextPrimitive uprightTextAt(const QFont &font, const QString &text, QPointF baseline,
                            const QColor &color);
/// The base line of a text whose box is centred on this height.
double centredBaseline(const QFont &font, double centre);

ShapePrimitive filledRect(const QRectF &rect, const QColor &fill, double radius = 0);
ShapePrimitive line(QPointF from, QPointF to, const QColor &color, double width = 1);
ShapePrimitive circle(QPointF centre, double radius, const QColor &fill);
ShapePrimitive polygon(const QPolygonF &points, const QColor &fill);
/// As much of `color` as `share` says, the rest background.
QColor mixed(const QColor &color, const QColor &background, double share);

} // namespace ui
