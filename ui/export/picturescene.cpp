// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picturescene.h"

#include "ui/charts/chartscene.h"
#include "ui/charts/layeritem.h"

#include <QGraphicsLineItem>
#include <QPainter>

namespace ui {

namespace {

constexpr int groupsBetweenLooks = 64; ///< at the stop sign

QList<GridLine> gridOf(const Picture &picture)
{
    // Its panels alone: the marks are not QChart's.
    ChartLayout frame;
    frame.size = picture.layout.size;
    frame.panels = picture.layout.panels;
    ChartData axes;
    axes.panels = picture.data.panels;
    ChartScene scene;
    scene.setLayout(frame, axes, picture.theme);
    QList<GridLine> grid;
    const auto items = scene.items(Qt::AscendingOrder);
    for (const QGraphicsItem *item : items) {
        const auto *line = qgraphicsitem_cast<const QGraphicsLineItem *>(item);
        if (line && line->isVisible())
            grid.append({{line->mapToScene(line->line().p1()), line->mapToScene(line->line().p2())},
                         line->pen()});
    }
    return grid;
}

bool paintLayer(QPainter &painter, const ChartLayout &layout, bool belowGrid, const StopSign &stop)
{
    const QRectF page(QPointF(), layout.size);
    int painted = 0;
    for (const SceneGroup &group : layout.groups) {
        if (isBelowGrid(group) != belowGrid || !bounds(group).intersects(page))
            continue;
        if (++painted % groupsBetweenLooks == 0 && stop && stop())
            return false;
        paintGroup(painter, group);
    }
    return true;
}

} // namespace

void layGrid(Picture &picture)
{
    picture.grid = gridOf(picture);
    for (Picture &page : picture.pages)
        layGrid(page);
}

bool renderPicture(QPainter &painter, const QRectF &target, const Picture &picture,
                   const StopSign &stop)
{
    const QList<GridLine> grid = picture.grid ? *picture.grid : gridOf(picture);
    const QSizeF size = picture.layout.size;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setClipRect(target, Qt::IntersectClip);
    painter.translate(target.topLeft());
    painter.scale(target.width() / size.width(), target.height() / size.height());
    if (picture.layout.background.isValid())
        painter.fillRect(QRectF(QPointF(), size), picture.layout.background);
    bool whole = paintLayer(painter, picture.layout, true, stop);
    for (const GridLine &line : grid) {
        painter.setPen(line.pen);
        painter.drawLine(line.line);
    }
    whole = whole && paintLayer(painter, picture.layout, false, stop);
    painter.restore();
    return whole;
}

double smallestText(const ChartLayout &layout)
{
    double smallest = 0;
    for (const SceneGroup &group : layout.groups) {
        for (const Primitive &primitive : group.primitives) {
            const auto *text = std::get_if<TextPrimitive>(&primitive);
            if (text && (smallest == 0 || text->font.pixelSize() < smallest))
                smallest = text->font.pixelSize();
        }
    }
    return smallest;
}

} // namespace ui
