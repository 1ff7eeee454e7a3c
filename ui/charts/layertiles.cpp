// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layertiles.h"

#include <QPainter>

#include <cmath>

namespace ui {

namespace {

constexpr int tileHeight = 256;
constexpr qsizetype mostTiles = 24; ///< what scrolling has left behind is painted again

QPixmap tileOf(int number, double width, double ratio, const LayerTiles::Paint &paint)
{
    const QRectF rect(0, number * tileHeight, width, tileHeight);
    QPixmap tile((rect.size() * ratio).toSize());
    tile.setDevicePixelRatio(ratio);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(-rect.topLeft());
    paint(painter, rect);
    return tile;
}

} // namespace

void LayerTiles::draw(QPainter &painter, double width, const QRectF &exposed, const Paint &paint)
{
    const double ratio = painter.device()->devicePixelRatioF();
    width = std::ceil(width);
    if (ratio != m_ratio || width != m_width || m_tiles.size() > mostTiles)
        m_tiles.clear();
    m_ratio = ratio;
    m_width = width;
    const int first = std::max(0, static_cast<int>(std::floor(exposed.top() / tileHeight)));
    const int last = static_cast<int>(std::floor(exposed.bottom() / tileHeight));
    for (int number = first; number <= last; ++number) {
        auto tile = m_tiles.find(number);
        if (tile == m_tiles.end())
            tile = m_tiles.insert(number, tileOf(number, width, ratio, paint));
        painter.drawPixmap(QPointF(0, number * tileHeight), *tile);
    }
}

} // namespace ui
