// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QPixmap>

#include <functional>

namespace ui {

/// Bands of a layer with many marks as pixels, painted once and then only copied. Owned by a
/// LayerItem, for what is on a screen; GUI thread.
class LayerTiles
{
public:
    /// Paints what meets the rectangle.
    using Paint = std::function<void(QPainter &painter, const QRectF &rect)>;

    void clear() { m_tiles.clear(); }
    /// Copies what is exposed of a layer of this width; bands that are not there yet are painted.
    void draw(QPainter &painter, double width, const QRectF &exposed, const Paint &paint);

private:
    QHash<int, QPixmap> m_tiles; ///< by their number from above
    double m_ratio = 1; ///< pixels of the screen for each of the layout
    double m_width = 0;
};

} // namespace ui
