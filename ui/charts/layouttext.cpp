// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layouttext.h"

#include <QFontMetricsF>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace ui {

QFont chartFont(double pixels, int weight)
{
    QFont font(QStringLiteral("Inter"));
    // Fractions of a pixel would be rounded differently by the painter and the SVG's reader.
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixels))));
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double textWidth(const QFont &font, const QString &text)
{
    // Shaping is most of a layout's work, and every frame has much the same texts.
    constexpr qsizetype mostKept = 20'000;
    static thread_local QHash<QPair<QFont, QString>, double> widths;
    const auto known = widths.constFind({font, text});
    if (known != widths.constEnd())
        return *known;
    if (widths.size() >= mostKept)
        widths.clear();
    return *widths.insert({font, text}, QFontMetricsF(font).horizontalAdvance(text));
}

double lineHeight(const QFont &font)
{
    const QFontMetricsF metrics(font);
    return metrics.ascent() + metrics.descent();
}

QString elided(const QFont &font, const QString &text, double width)
{
    if (textWidth(font, text) < width - 1)
        return text;
    const QString shortened = QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
    return shortened == text || shortened.size() > 2 ? shortened : QString();
}

QStringList wrapped(const QFont &font, const QString &text, double width, int most)
{
    QStringList result;
    QString current;
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString longer
            = current.isEmpty() ? words.at(i) : current + QLatin1Char(' ') + words.at(i);
        if (current.isEmpty() || textWidth(font, longer) <= width) {
            current = longer;
            continue;
        }
        if (result.size() + 1 == most) {
            current = QStringList(words.mid(i)).join(QLatin1Char(' ')).prepend(current + u' ');
            break;
        }
        result.append(elided(font, current, width));
        current = words.at(i);
    }
    if (!current.isEmpty())
        result.append(elided(font, current, width));
    return result;
}

TextPrimitive textAt(const QFont &font, const QString &text, QPointF baseline, const QColor &color,
                     TextAnchor anchor)
{
    const QFontMetricsF metrics(font);
    TextPrimitive primitive;
    primitive.text = text;
    primitive.font = font;
    primitive.color = color;
    primitive.extent = textWidth(font, text);
    const double shift = anchor == TextAnchor::Left ? 0
        : anchor == TextAnchor::Middle              ? primitive.extent / 2
                                                    : primitive.extent;
    primitive.baseline = baseline - QPointF(shift, 0);
    primitive.box = QRectF(primitive.baseline.x(), primitive.baseline.y() - metrics.ascent(),
                           primitive.extent, metrics.ascent() + metrics.descent());
    return primitive;
}

TextPrimitive uprightTextAt(const QFont &font, const QString &text, QPointF baseline,
                            const QColor &color)
{
    const QFontMetricsF metrics(font);
    TextPrimitive primitive = textAt(font, text, baseline, color);
    primitive.upright = true;
    primitive.box = QRectF(baseline.x() - metrics.ascent(), baseline.y() - primitive.extent,
                           metrics.ascent() + metrics.descent(), primitive.extent);
    return primitive;
}

double centredBaseline(const QFont &font, double centre)
{
    const QFontMetricsF metrics(font);
    return centre + metrics.capHeight() / 2;
}

ShapePrimitive filledRect(const QRectF &rect, const QColor &fill, double radius)
{
    ShapePrimitive shape;
    shape.points
        = QPolygonF({rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()});
    shape.fill = fill;
    shape.radius = radius;
    return shape;
}

ShapePrimitive line(QPointF from, QPointF to, const QColor &color, double width)
{
    ShapePrimitive shape;
    shape.points = QPolygonF({from, to});
    shape.closed = false;
    shape.stroke = color;
    shape.width = width;
    return shape;
}

ShapePrimitive circle(QPointF centre, double radius, const QColor &fill)
{
    ShapePrimitive shape = filledRect(
        QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), fill);
    shape.ellipse = true;
    return shape;
}

ShapePrimitive polygon(const QPolygonF &points, const QColor &fill)
{
    ShapePrimitive shape;
    shape.points = points;
    shape.fill = fill;
    return shape;
}

QColor mixed(const QColor &color, const QColor &background, double share)
{
    const auto mix = [share](int a, int b) {
        return static_cast<int>(std::lround(a * share + b * (1 - share)));
    };
    return QColor(mix(color.red(), background.red()), mix(color.green(), background.green()),
                  mix(color.blue(), background.blue()));
}

} // namespace ui
