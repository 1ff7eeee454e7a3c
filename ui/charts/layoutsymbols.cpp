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

QList<Primitive> keySymbol(const LayoutPage &page, const Mark &mark, const QRectF &box)
{
    const ChartTheme &theme = page.theme();
    const double stroke = page.measures.stroke;
    const double middle = box.center().y();
    const QColor ink = theme.secondary;
    const QList<double> dash{3 * stroke, 2 * stroke};
    switch (mark.shape) {
    case MarkShape::Bracket: {
        ShapePrimitive shape;
        shape.closed = false;
        shape.points = QPolygonF({{box.left(), middle + box.height() * 0.25},
                                  {box.left(), middle - box.height() * 0.1},
                                  {box.right(), middle - box.height() * 0.1},
                                  {box.right(), middle + box.height() * 0.25}});
        shape.stroke = theme.text;
        shape.width = stroke * 1.2;
        return QList<Primitive>{shape}
        + symbolOf(page, mark, {box.center().x(), middle - box.height() * 0.1},
                   box.height() * 0.45);
    }
    case MarkShape::Pin: {
        ShapePrimitive stem = line({box.center().x(), middle - box.height() * 0.2},
                                   {box.center().x(), box.bottom()}, theme.text, stroke * 1.4);
        if (mark.uncertain)
            stem.dash = dash;
        return QList<Primitive>{stem}
        + symbolOf(page, mark, {box.center().x(), middle - box.height() * 0.2}, box.height() * 0.5);
    }
    case MarkShape::Bar: {
        const QRectF bar = box.adjusted(0, box.height() * 0.12, 0, -box.height() * 0.12);
        QPolygonF points{bar.topLeft()};
        if (mark.endUnknown) {
            for (int step = 0; step <= 4; ++step)
                points << QPointF(bar.right() - (step % 2 == 0 ? 0 : bar.height() * 0.25),
                                  bar.top() + bar.height() * step / 4);
        } else if (!mark.openEnd) {
            points << bar.topRight() << bar.bottomRight();
        } else {
            points << QPointF(bar.right() - bar.height() * 0.4, bar.top())
                   << QPointF(bar.right(), middle)
                   << QPointF(bar.right() - bar.height() * 0.4, bar.bottom());
        }
        points << bar.bottomLeft();
        return {polygon(points,
                        mark.level == MarkLevel::Normal
                            ? theme.otherOrganization
                            : mixed(theme.otherOrganization, theme.background, 0.3))};
    }
    case MarkShape::PhaseBand:
    case MarkShape::Connector:
    case MarkShape::BrokenConnector: {
        const double width = box.height() * (mark.shape == MarkShape::PhaseBand ? 0.4 : 0.2);
        ShapePrimitive band
            = line(QPointF(box.left(), middle), QPointF(box.right(), middle),
                   mark.shape == MarkShape::PhaseBand ? stateColor(theme, mark.color)
                       : mark.color.isEmpty()         ? ink
                                                      : theme.gap,
                   width);
        band.dash = mark.shape == MarkShape::BrokenConnector ? dash : stateDash(mark.color, width);
        return {band};
    }
    case MarkShape::Column:
        return {filledRect(box.adjusted(box.width() * 0.2, 0, -box.width() * 0.2, 0),
                           mark.level == MarkLevel::Ghost         ? theme.ghost
                               : mark.level == MarkLevel::Context ? theme.accentPale
                                                                  : theme.accent)};
    default:
        return symbolOf(page, mark, box.center(), box.height() * 0.7);
    }
}

} // namespace ui
