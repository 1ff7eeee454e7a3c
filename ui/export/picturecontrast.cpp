// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picturecontrast.h"

#include "ui/charts/charttheme.h"

namespace ui {

namespace {

QColor blended(const QColor &above, const QColor &below)
{
    const float share = above.alphaF();
    const auto mix = [share](float a, float b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(mix(above.redF(), below.redF()), mix(above.greenF(), below.greenF()),
                            mix(above.blueF(), below.blueF()));
}

/// The texts of a mark stand on its own shapes, the others on the background.
QColor groundOf(const SceneGroup &group, const TextPrimitive &text, const QColor &background)
{
    QColor ground = background;
    for (const Primitive &primitive : group.primitives) {
        const auto *shape = std::get_if<ShapePrimitive>(&primitive);
        if (!shape) {
            if (std::get_if<TextPrimitive>(&primitive) == &text)
                break;
            continue;
        }
        if (shape->closed && shape->fill.isValid()
            && shape->points.boundingRect().contains(text.box.center()))
            ground = blended(shape->fill, ground);
    }
    return ground;
}

/// WCAG's large text: 18 points, or 14 in bold.
double neededBy(const QFont &font)
{
    const double large = font.weight() >= QFont::Bold ? 18.66 : 24;
    return font.pixelSize() >= large ? 3 : 4.5;
}

} // namespace

std::optional<TextContrast> weakestText(const ChartLayout &layout)
{
    std::optional<TextContrast> weakest;
    for (const SceneGroup &group : layout.groups) {
        for (const Primitive &primitive : group.primitives) {
            const auto *text = std::get_if<TextPrimitive>(&primitive);
            if (!text)
                continue;
            const QColor ground = groundOf(group, *text, layout.background);
            const TextContrast found{text->text, contrast(blended(text->color, ground), ground),
                                     neededBy(text->font)};
            if (!weakest || found.ratio / found.needed < weakest->ratio / weakest->needed)
                weakest = found;
        }
    }
    return weakest;
}

} // namespace ui
