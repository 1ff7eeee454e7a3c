// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutpage.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

void layConnector(LayoutPage &page, int index)
{
    const Mark &mark = page.data.marks.at(index);
    const PanelLayout &panel = *page.panelOf(mark);
    const double y = page.lanes.at(mark.lane).centre();
    const double from = panel.toX(mark.from);
    const double to = panel.toX(mark.to);
    SceneGroup group = page.groupOf(
        index, QRectF(std::min(from, to), y - 4, std::max(1.0, std::abs(to - from)), 8));
    QColor color = mark.color == QLatin1String("worse") ? page.theme().gap : page.theme().secondary;
    if (mark.level != MarkLevel::Normal)
        color = mixed(color, page.theme().background, 0.35);
    const double width = page.measures.unit * 0.2;
    ShapePrimitive band = line({from, y}, {to, y}, color, width);
    if (mark.shape == MarkShape::BrokenConnector) {
        band.width = width * 0.6;
        band.dash = {width * 1.5, width * 1.5};
    }
    group.primitives.append(band);
    page.layout.groups.append(group);
}

// The margin of error, in the plot and not only in words.
void layMargin(LayoutPage &page, SceneGroup &group, const Mark &mark, double y)
{
    if (mark.to <= mark.from)
        return;
    const PanelLayout &panel = *page.panelOf(mark);
    const double left = std::max(panel.toX(mark.from), panel.plot.left());
    const double right = std::min(panel.toX(mark.to), panel.plot.right());
    const double cap = page.measures.unit * 0.32;
    const QColor ink = page.theme().secondary;
    const double width = page.measures.stroke;
    group.primitives.append(line({left, y}, {right, y}, ink, width));
    group.primitives.append(line({left, y - cap}, {left, y + cap}, ink, width));
    group.primitives.append(line({right, y - cap}, {right, y + cap}, ink, width));
}

void layScore(LayoutPage &page, int index)
{
    const Mark &mark = page.data.marks.at(index);
    const double y = page.lanes.at(mark.lane).centre();
    const double x = page.panelOf(mark)->toX(mark.value);
    const double size = page.measures.unit * 0.84;
    SceneGroup group
        = page.groupOf(index, QRectF(x - size * 0.6, y - size * 0.6, size * 1.2, size * 1.2));
    layMargin(page, group, mark, y);
    group.primitives += symbolOf(page, mark, {x, y}, size);
    page.layout.groups.append(group);
}

} // namespace

void layScores(LayoutPage &page)
{
    const auto each = [&page](auto wanted, auto lay) {
        for (int index = 0; index < page.data.marks.size(); ++index) {
            const Mark &mark = page.data.marks.at(index);
            if (wanted(mark.shape) && page.shows(mark))
                lay(page, index);
        }
    };
    each(
        [](MarkShape shape) {
            return shape == MarkShape::Connector || shape == MarkShape::BrokenConnector;
        },
        layConnector);
    each([](MarkShape shape) { return shape == MarkShape::Diamond; }, layScore);
    each([](MarkShape shape) { return shape == MarkShape::Dot; }, layScore);
}

} // namespace ui
