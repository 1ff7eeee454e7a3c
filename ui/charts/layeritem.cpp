// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layeritem.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace ui {

namespace {

constexpr double fadedOpacity = 0.35;
constexpr qsizetype manyEntries = 600; ///< from which on copying is cheaper than painting

QPen penOf(const ShapePrimitive &shape)
{
    if (!shape.stroke.isValid() || shape.width <= 0)
        return Qt::NoPen;
    QPen pen(shape.stroke, shape.width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    if (shape.dash.isEmpty())
        return pen;
    // Qt counts dashes in pen widths, the layout in pixels.
    QList<qreal> pattern;
    for (const double length : shape.dash)
        pattern.append(length / shape.width);
    pen.setDashPattern(pattern);
    return pen;
}

void paintPrimitive(QPainter &painter, const ShapePrimitive &shape)
{
    painter.setPen(penOf(shape));
    painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
    if (shape.ellipse)
        painter.drawEllipse(shape.points.boundingRect());
    else if (shape.radius > 0)
        painter.drawRoundedRect(shape.points.boundingRect(), shape.radius, shape.radius);
    else if (shape.closed)
        painter.drawPolygon(shape.points);
    else
        painter.drawPolyline(shape.points);
}

void paintPrimitive(QPainter &painter, const TextPrimitive &text)
{
    painter.setPen(text.color);
    painter.setFont(text.font);
    if (!text.upright) {
        painter.drawText(text.baseline, text.text);
        return;
    }
    painter.save();
    painter.translate(text.baseline);
    painter.rotate(-90);
    painter.drawText(QPointF(), text.text);
    painter.restore();
}

QRectF boundsOf(const ShapePrimitive &shape)
{
    const double margin = shape.stroke.isValid() ? shape.width : 0;
    return shape.points.boundingRect().adjusted(-margin, -margin, margin, margin);
}

QRectF boundsOf(const TextPrimitive &text)
{
    if (!text.box.isEmpty())
        return text.box;
    const double height = text.font.pixelSize() * 1.3;
    return {text.baseline.x(), text.baseline.y() - height, text.extent, height * 1.3};
}

/// The lines of this axis are drawn by QChart, its labels are the layout's.
bool isGridAxis(const SceneGroup &group)
{
    return group.id.startsWith(QLatin1String("axis-x"));
}

} // namespace

bool isBelowGrid(const SceneGroup &group)
{
    return group.mark < 0
        && (group.lane >= 0 || group.id.startsWith(QLatin1String("stripe"))
            || group.id.startsWith(QLatin1String("background")));
}

void paintGroup(QPainter &painter, const SceneGroup &group)
{
    const bool labelsOnly = isGridAxis(group);
    for (const Primitive &primitive : group.primitives) {
        if (labelsOnly && !std::holds_alternative<TextPrimitive>(primitive))
            continue;
        std::visit([&painter](const auto &shape) { paintPrimitive(painter, shape); }, primitive);
    }
}

QRectF bounds(const SceneGroup &group)
{
    QRectF all;
    for (const Primitive &primitive : group.primitives)
        all |= std::visit([](const auto &shape) { return boundsOf(shape); }, primitive);
    return all;
}

LayerItem::LayerItem(Layer layer, const ChartLayout &layout)
    : m_layer(layer)
    , m_layout(layout)
{
    setFlag(QGraphicsItem::ItemUsesExtendedStyleOption);
    setAcceptedMouseButtons(Qt::NoButton);
}

void LayerItem::layoutHasChanged()
{
    prepareGeometryChange();
    m_entries.clear();
    m_scenery.clear();
    m_marks.clear();
    for (qsizetype i = 0; i < m_layout.groups.size(); ++i) {
        const SceneGroup &group = m_layout.groups.at(i);
        const Layer layer = isBelowGrid(group) ? Layer::BelowGrid : Layer::AboveGrid;
        if (layer == m_layer)
            m_entries.append({i, bounds(group)});
    }
    m_bounds = QRectF({0, 0}, m_layout.size);
}

void LayerItem::setEmphasis(const QSet<int> &marks)
{
    if (m_emphasis == marks)
        return;
    m_emphasis = marks;
    update();
}

QRectF LayerItem::boundingRect() const
{
    return m_bounds;
}

bool LayerItem::isLit(const SceneGroup &group) const
{
    const auto lit = [this](int mark) { return m_emphasis.contains(mark); };
    return lit(group.mark) || std::any_of(group.others.cbegin(), group.others.cend(), lit);
}

template<class Wanted>
void LayerItem::paintEach(QPainter &painter, const QRectF &rect, Wanted wanted) const
{
    for (const Entry &entry : m_entries) {
        const SceneGroup &group = m_layout.groups.at(entry.group);
        if (entry.bounds.intersects(rect) && wanted(group))
            paintGroup(painter, group);
    }
}

// In a picture, which may be of vectors, and where there is little to paint.
void LayerItem::paintDirectly(QPainter &painter, const QRectF &exposed) const
{
    for (const Entry &entry : m_entries) {
        if (!entry.bounds.intersects(exposed))
            continue;
        const SceneGroup &group = m_layout.groups.at(entry.group);
        const bool faded = group.mark >= 0 && !m_emphasis.isEmpty() && !isLit(group);
        painter.setOpacity(faded ? fadedOpacity : 1);
        paintGroup(painter, group);
    }
    painter.setOpacity(1);
}

void LayerItem::paintTiles(QPainter &painter, const QRectF &exposed)
{
    const auto tiles = [&](LayerTiles &kept, bool marks) {
        kept.draw(painter, m_bounds.width(), exposed, [&](QPainter &onto, const QRectF &rect) {
            paintEach(onto, rect,
                      [marks](const SceneGroup &group) { return (group.mark >= 0) == marks; });
        });
    };
    tiles(m_scenery, false);
    painter.setOpacity(m_emphasis.isEmpty() ? 1 : fadedOpacity);
    tiles(m_marks, true);
    painter.setOpacity(1);
    if (!m_emphasis.isEmpty())
        paintEach(painter, exposed, [this](const SceneGroup &group) { return isLit(group); });
}

void LayerItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (widget && m_entries.size() >= manyEntries)
        paintTiles(*painter, option->exposedRect & m_bounds);
    else
        paintDirectly(*painter, option->exposedRect);
}

} // namespace ui
