// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutpage.h"

#include <algorithm>

namespace ui {

namespace {

bool isCrossedByGrid(const LayoutPage &page, const QRectF &box)
{
    return std::any_of(
        page.layout.panels.cbegin(), page.layout.panels.cend(), [&box](const PanelLayout &panel) {
            const bool level = box.top() < panel.plot.bottom() && box.bottom() > panel.plot.top();
            return level
                && std::any_of(panel.ticks.cbegin(), panel.ticks.cend(),
                               [&box](const AxisTick &tick) {
                                   return tick.x > box.left() - 1 && tick.x < box.right() + 1;
                               });
        });
}

// A label that stands on its bar has the bar for a ground.
bool isCovered(const SceneGroup &group, qsizetype text, const QRectF &box)
{
    const auto covers = [&box](const Primitive &primitive) {
        const auto *shape = std::get_if<ShapePrimitive>(&primitive);
        return shape && shape->closed && shape->fill.alpha() == 255 && shape->fill.isValid()
            && shape->points.boundingRect().contains(box.center());
    };
    const auto begin = group.primitives.cbegin();
    return std::any_of(begin, begin + text, covers);
}

QColor groundAt(const LayoutPage &page, double y)
{
    for (int lane = 0; lane < page.lanes.size(); ++lane) {
        const LanePlace &place = page.lanes.at(lane);
        if (place.shown() && y >= place.strip.top() - place.name.height()
            && y < place.strip.bottom())
            return stripeOf(page, lane);
    }
    return page.theme().background;
}

} // namespace

QColor stripeOf(const LayoutPage &page, int lane)
{
    const bool striped = page.data.kind != ChartKind::Scores && lane % 2 == 0;
    return striped ? page.theme().stripe : page.theme().background;
}

void layGrounds(LayoutPage &page)
{
    if (!page.request.picture)
        return;
    for (SceneGroup &group : page.layout.groups) {
        if (group.mark < 0 && !group.id.startsWith(QLatin1String("name-")))
            continue;
        for (qsizetype i = 0; i < group.primitives.size(); ++i) {
            const auto *text = std::get_if<TextPrimitive>(&group.primitives.at(i));
            if (!text || !isCrossedByGrid(page, text->box) || isCovered(group, i, text->box))
                continue;
            const QRectF box = text->box.adjusted(-1, 0.5, 1, -0.5);
            group.primitives.insert(i++, filledRect(box, groundAt(page, box.center().y())));
        }
    }
}

} // namespace ui
