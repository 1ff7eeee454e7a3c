// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayout.h"
#include "ui/charts/layertiles.h"

#include <QGraphicsItem>
#include <QSet>

class QPainter;

namespace ui {

/// Paints the primitives of a group as they are laid out, but for the lines of a time or value
/// axis, which are QChart's.
void paintGroup(QPainter &painter, const SceneGroup &group);
/// Whether a group is painted before the lines of the grid.
bool isBelowGrid(const SceneGroup &group);
/// The rectangle that holds all primitives of a group.
QRectF bounds(const SceneGroup &group);

/// One layer of a chart: all groups of a layout that lie below the grid (lanes) or above it (marks,
/// axis labels, title). The layout belongs to the ChartScene and outlives the item.
class LayerItem final : public QGraphicsItem
{
public:
    enum class Layer { BelowGrid, AboveGrid };

    LayerItem(Layer layer, const ChartLayout &layout);

    void layoutHasChanged();
    /// Marks that stay in full colour; all others fade. Empty: all stay.
    void setEmphasis(const QSet<int> &marks);

    [[nodiscard]] QRectF boundingRect() const override;
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    struct Entry
    {
        qsizetype group = 0;
        QRectF bounds;
    };

    void paintDirectly(QPainter &painter, const QRectF &exposed) const;
    void paintTiles(QPainter &painter, const QRectF &exposed);
    [[nodiscard]] bool isLit(const SceneGroup &group) const;
    /// All entries that meet the rectangle and are wanted, in full colour.
    template<class Wanted>
    void paintEach(QPainter &painter, const QRectF &rect, Wanted wanted) const;

    const Layer m_layer;
    const ChartLayout &m_layout;
    QList<Entry> m_entries;
    QRectF m_bounds;
    QSet<int> m_emphasis;
    LayerTiles m_scenery; ///< what never fades
    LayerTiles m_marks;
};

} // namespace ui
