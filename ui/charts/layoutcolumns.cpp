// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutpage.h"

#include <algorithm>

namespace ui {

namespace {

void layColumn(LayoutPage &page, int index)
{
    const Mark &mark = page.data.marks.at(index);
    const PanelLayout &panel = page.layout.panels.first();
    const QRectF area = page.columns;
    const double left = std::clamp(panel.toX(mark.from), area.left(), area.right());
    const double right = std::clamp(panel.toX(mark.to), area.left(), area.right());
    if (right - left < 0.5)
        return;
    const double highest = page.data.panels.first().yTo;
    const double height = highest > 0 ? mark.value / highest * area.height() : 0;
    const double gap = std::min(2.0, (right - left) * 0.15);
    const QRectF rect(left + gap / 2, area.bottom() - height, right - left - gap, height);
    // The whole height of its bin points at the column of matching items; the others are scenery.
    const bool pointed = mark.level == MarkLevel::Normal;
    SceneGroup group = page.groupOf(
        index, pointed ? QRectF(left, area.top(), right - left, area.height()) : QRectF());
    const ChartTheme &theme = page.theme();
    if (height > 0)
        group.primitives.append(filledRect(rect,
                                           pointed                                ? theme.accent
                                               : mark.level == MarkLevel::Context ? theme.accentPale
                                                                                  : theme.ghost));
    page.layout.groups.append(group);
}

// A period in which items lie that are not known more exactly, with their number.
void layPeriod(LayoutPage &page, int index)
{
    const Mark &mark = page.data.marks.at(index);
    const PanelLayout &panel = page.layout.panels.first();
    const double y = page.lanes.at(mark.lane).centre(mark.row);
    const double left = std::clamp(panel.toX(mark.from), panel.plot.left(), panel.plot.right());
    const double right = std::clamp(panel.toX(mark.to), panel.plot.left(), panel.plot.right());
    const QFont &font = page.measures.small;
    const double half = lineHeight(font) / 2;
    SceneGroup group = page.groupOf(index, QRectF(left, y - half, right - left, 2 * half));
    const double cap = page.measures.unit * 0.3;
    ShapePrimitive bracket;
    bracket.closed = false;
    bracket.points
        = QPolygonF({{left + 1, y - cap}, {left + 1, y}, {right - 1, y}, {right - 1, y - cap}});
    bracket.stroke = mark.level == MarkLevel::Normal ? page.theme().accent : page.theme().secondary;
    bracket.width = page.measures.stroke;
    const double width = textWidth(font, mark.label);
    const double middle = (left + right - width) / 2;
    group.primitives.append(bracket);
    if (width + 4 <= right - left
        && page.labels.isFree(
            textAt(font, mark.label, {middle, centredBaseline(font, y)}, {}).box)) {
        const QColor behind = mark.lane % 2 == 0 ? page.theme().stripe : page.theme().background;
        group.primitives.append(
            filledRect(QRectF(middle - 3, y - half, width + 6, 2 * half), behind));
        page.placeText(group, font, mark.label, {{middle, centredBaseline(font, y)}},
                       page.theme().secondary);
    } else {
        ++page.droppedLabels;
    }
    page.layout.groups.append(group);
}

} // namespace

void layColumns(LayoutPage &page)
{
    layCountAxis(page);
    for (const MarkLevel level : {MarkLevel::Ghost, MarkLevel::Context, MarkLevel::Normal}) {
        for (int index = 0; index < page.data.marks.size(); ++index) {
            const Mark &mark = page.data.marks.at(index);
            if (mark.level == level && mark.shape == MarkShape::Column)
                layColumn(page, index);
        }
    }
    for (int index = 0; index < page.data.marks.size(); ++index) {
        const Mark &mark = page.data.marks.at(index);
        if (mark.shape == MarkShape::Bracket && page.shows(mark))
            layPeriod(page, index);
    }
}

} // namespace ui
