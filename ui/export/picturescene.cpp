// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picturescene.h"

#include "ui/charts/chartscene.h"

#include <QPainter>

namespace ui {

void renderPicture(QPainter &painter, const QRectF &target, const Picture &picture)
{
    ChartScene scene;
    scene.setLayout(picture.layout, picture.data, picture.theme);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    scene.render(&painter, target, QRectF(QPointF(), picture.layout.size), Qt::IgnoreAspectRatio);
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
