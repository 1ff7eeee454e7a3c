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

} // namespace ui
