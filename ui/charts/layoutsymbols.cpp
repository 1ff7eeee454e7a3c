// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutpage.h"

#include <algorithm>

namespace ui {

namespace {

QPolygonF around(QPointF centre, std::initializer_list<QPointF> offsets, double size)
{
    QPolygonF points;
    for (const QPointF &offset : offsets)
        points << centre + offset * size / 2;
    return points;
}

// A pencil: a slanted body with its point at the lower left.
QPolygonF pencil(QPointF centre, double size)
{
    return around(centre, {{-1, 1}, {-0.75, 0.2}, {0.5, -1}, {1, -0.5}, {-0.2, 0.75}}, size * 1.1);
}

Primitive checkMark(QPointF centre, double size, const QColor &ink)
{
    ShapePrimitive shape;
    shape.closed = false;
    shape.points = around(centre, {{-0.9, 0.05}, {-0.25, 0.7}, {0.95, -0.75}}, size);
    shape.stroke = ink;
    shape.width = size * 0.24;
    return shape;
}

ShapePrimitive bodyOf(MarkShape shape, QPointF centre, double size)
{
    switch (shape) {
    case MarkShape::ChallengeTriangle:
        return polygon(around(centre, {{0, -1.05}, {1.1, 0.85}, {-1.1, 0.85}}, size), {});
    case MarkShape::ReplySquare:
        return polygon(around(centre, {{-0.9, -0.9}, {0.9, -0.9}, {0.9, 0.9}, {-0.9, 0.9}}, size),
                       {});
    case MarkShape::CorrectionPencil:
        return polygon(pencil(centre, size), {});
    case MarkShape::Diamond:
        return polygon(around(centre, {{0, -1.2}, {1.2, 0}, {0, 1.2}, {-1.2, 0}}, size), {});
    default:
        return circle(centre, size / 2, {});
    }
}

} // namespace

QList<Primitive> symbolOf(const LayoutPage &page, const Mark &mark, QPointF centre, double size)
{
    const ChartTheme &theme = page.theme();
    const bool score = mark.shape == MarkShape::Dot || mark.shape == MarkShape::Diamond;
    QColor ink = mark.shape == MarkShape::Dot ? theme.accent : theme.text;
    if (mark.level != MarkLevel::Normal)
        ink = mixed(ink, theme.background, score ? 0.4 : 0.6);
    if (mark.shape == MarkShape::NetDot) {
        ShapePrimitive dot = circle(centre, size / 2, theme.text);
        // A rim lets it stand out on its own columns.
        dot.stroke = theme.background;
        dot.width = std::max(1.0, size * 0.18);
        return {dot};
    }
    if (mark.shape == MarkShape::OutcomeCheck)
        return {checkMark(centre, size, ink)};
    ShapePrimitive body = bodyOf(mark.shape, centre, size);
    if (mark.hollow || mark.derived || mark.shape == MarkShape::Diamond) {
        body.fill = theme.background;
        body.stroke = ink;
        body.width = std::max(1.2, size * 0.15);
    } else {
        body.fill = ink;
    }
    return {body};
}

namespace {

QList<Primitive> keyBracket(const LayoutPage &page, const Mark &mark, const QRectF &box)
{
    const double middle = box.center().y();
    const double top = middle - box.height() * 0.1;
    const double bottom = middle + box.height() * 0.25;
    ShapePrimitive shape;
    shape.closed = false;
    shape.points = QPolygonF(
        {{box.left(), bottom}, {box.left(), top}, {box.right(), top}, {box.right(), bottom}});
    shape.stroke = page.theme().text;
    shape.width = page.measures.stroke * 1.2;
    return QList<Primitive>{shape}
    + symbolOf(page, mark, {box.center().x(), top}, box.height() * 0.45);
}

QList<Primitive> keyPin(const LayoutPage &page, const Mark &mark, const QRectF &box)
{
    const double stroke = page.measures.stroke;
    const QPointF head(box.center().x(), box.center().y() - box.height() * 0.2);
    ShapePrimitive stem
        = line(head, {box.center().x(), box.bottom()}, page.theme().text, stroke * 1.4);
    if (mark.uncertain)
        stem.dash = {2 * stroke, 1.5 * stroke};
    return QList<Primitive>{stem} + symbolOf(page, mark, head, box.height() * 0.5);
}

QPolygonF keyBarEnd(const Mark &mark, const QRectF &bar)
{
    const double tip = bar.right() - bar.height() * 0.4;
    QPolygonF points{bar.topLeft()};
    if (mark.endUnknown && !mark.dateUncertain) {
        for (int step = 0; step <= 4; ++step)
            points << QPointF(bar.right() - (step % 2 == 0 ? 0 : bar.height() * 0.25),
                              bar.top() + bar.height() * step / 4);
    } else if (mark.openEnd && !mark.endUnknown) {
        points << QPointF(tip, bar.top()) << QPointF(bar.right(), bar.center().y())
               << QPointF(tip, bar.bottom());
    } else {
        points << bar.topRight() << bar.bottomRight();
    }
    return points << bar.bottomLeft();
}

// As in the plot: an unknown start or end fades, a question mark stands before an unknown origin.
QList<Primitive> keyBar(const LayoutPage &page, const Mark &mark, const QRectF &box)
{
    constexpr int steps = 8;
    QRectF bar = box.adjusted(0, box.height() * 0.12, 0, -box.height() * 0.12);
    QList<Primitive> parts;
    if (mark.startUnknown) {
        const QFont &font = page.measures.small;
        parts.append(textAt(font, QStringLiteral("?"),
                            {bar.left(), centredBaseline(font, bar.center().y())},
                            page.theme().secondary));
        bar.setLeft(bar.left() + textWidth(font, QStringLiteral("?")) + box.height() * 0.2);
    }
    const QColor fill = colorOf(page, mark);
    const double fade = bar.width() * 0.7 / steps;
    const bool fades = mark.openStart || mark.dateUncertain;
    for (int step = fades ? 0 : steps; step <= steps; ++step) {
        const QRectF part = bar.adjusted(mark.openStart ? fade * step : 0, 0,
                                         mark.dateUncertain ? -fade * step : 0, 0);
        parts.append(polygon(keyBarEnd(mark, part),
                             mixed(fill, page.theme().background, (step + 1.0) / (steps + 1))));
    }
    return parts;
}

QList<Primitive> keyBand(const LayoutPage &page, const Mark &mark, const QRectF &box)
{
    const bool state = mark.shape == MarkShape::PhaseBand;
    const double middle = box.center().y();
    const double width = box.height() * (state ? 0.4 : 0.2);
    const QColor gap = mark.color.isEmpty() ? page.theme().secondary : page.theme().gap;
    ShapePrimitive band = line({box.left(), middle}, {box.right(), middle},
                               state ? stateColor(page.theme(), mark.color) : gap, width);
    band.dash = mark.shape == MarkShape::BrokenConnector ? QList<double>{1.5 * width, width}
                                                         : stateDash(mark.color, width);
    return {band};
}

} // namespace

// In print the fourth organization and later ones are told apart by strokes, not by grey alone.
QList<Primitive> organizationHatch(const LayoutPage &page, const Mark &mark, const QRectF &rect)
{
    QList<Primitive> strokes;
    const int slot = page.theme().colorSlots.value(mark.color, -1);
    if (page.theme().name != ThemeName::Print || slot < 3)
        return strokes;
    const double step = page.measures.unit * (slot == 5 ? 0.9 : 0.5);
    for (double x = rect.left() - rect.height(); x < rect.right(); x += step) {
        const double low = std::max(0.0, rect.left() - x);
        const double high = std::min(rect.height(), rect.right() - x);
        if (low >= high)
            continue;
        const bool rising = slot != 4;
        const auto y = [&rect, rising](double along) {
            return rising ? rect.bottom() - along : rect.top() + along;
        };
        strokes.append(line({x + low, y(low)}, {x + high, y(high)}, page.theme().background,
                            page.measures.stroke * 0.7));
    }
    return strokes;
}

QList<Primitive> keySymbol(const LayoutPage &page, const Mark &mark, const QRectF &box)
{
    const ChartTheme &theme = page.theme();
    switch (mark.shape) {
    case MarkShape::Bracket:
        return keyBracket(page, mark, box);
    case MarkShape::Pin:
        return keyPin(page, mark, box);
    case MarkShape::Bar:
        return keyBar(page, mark, box);
    case MarkShape::PhaseBand:
    case MarkShape::Connector:
    case MarkShape::BrokenConnector:
        return keyBand(page, mark, box);
    case MarkShape::Column:
        if (page.data.kind == ChartKind::Balance)
            return {balanceColumn(page, mark,
                                  box.adjusted(box.width() * 0.2, 0, -box.width() * 0.2, 0))};
        if (page.data.kind == ChartKind::ClaimStates)
            return stateSegment(page, mark, box);
        return {filledRect(box.adjusted(box.width() * 0.2, 0, -box.width() * 0.2, 0),
                           mark.level == MarkLevel::Ghost         ? theme.ghost
                               : mark.level == MarkLevel::Context ? theme.accentPale
                                                                  : theme.accent)};
    default:
        return symbolOf(page, mark, box.center(), box.height() * 0.7);
    }
}

} // namespace ui
