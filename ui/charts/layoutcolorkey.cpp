// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutcolorkey.h"

#include "ui/charts/chartwords.h"

#include <algorithm>

namespace ui {

namespace {

constexpr double mostUnnamed = 0.5; ///< of the bars of one colour

bool isNamed(const SceneGroup &group, const Mark &mark)
{
    return std::any_of(
        group.primitives.cbegin(), group.primitives.cend(), [&mark](const Primitive &primitive) {
            const auto *text = std::get_if<TextPrimitive>(&primitive);
            return text && (text->text == mark.label || text->text == mark.shortLabel);
        });
}

bool isColored(const Mark &mark, const ChartTheme &theme)
{
    return mark.shape == MarkShape::Bar && mark.groupField == db::Field::Organization
        && mark.groupValue == mark.color && theme.colorSlots.contains(mark.color);
}

} // namespace

ChartData withColorKey(const ChartData &data, const LayoutRequest &request,
                       const ChartLayout &layout)
{
    ChartData keyed = data;
    if (!request.picture || data.kind != ChartKind::Moves)
        return keyed;
    struct Color
    {
        int bars = 0;
        int unnamed = 0;
        QMap<QString, int> names; ///< organizations that share it
    };
    QMap<int, Color> colors; ///< by slot
    for (const SceneGroup &group : layout.groups) {
        if (group.mark < 0 || !isColored(data.marks.at(group.mark), request.theme))
            continue;
        const Mark &mark = data.marks.at(group.mark);
        Color &color = colors[request.theme.colorSlots.value(mark.color)];
        ++color.bars;
        color.unnamed += isNamed(group, mark) ? 0 : 1;
        ++color.names[mark.color];
    }
    for (const Color &color : std::as_const(colors)) {
        if (color.unnamed <= color.bars * mostUnnamed)
            continue;
        Mark sample;
        sample.shape = MarkShape::Bar;
        sample.color = std::max_element(color.names.cbegin(), color.names.cend()).key();
        const auto named
            = std::find_if(data.marks.cbegin(), data.marks.cend(),
                           [&sample](const Mark &mark) { return mark.color == sample.color; });
        addKey(keyed, named->shortLabel, sample);
    }
    return keyed;
}

} // namespace ui
