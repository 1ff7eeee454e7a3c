// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayout.h"
#include "ui/charts/charttheme.h"

#include <QGraphicsScene>
#include <QSet>

class QChart;

namespace ui {

class LayerItem;

/// A laid-out chart as one scene, on screen and in pictures alike: a QChart a panel draws axes and
/// grid, one item a layer the rest. A picture is `setLayout` at its size and then
/// `render(&painter, target)`. GUI thread.
class ChartScene final : public QGraphicsScene
{
    Q_OBJECT

public:
    explicit ChartScene(QObject *parent = nullptr);
    ~ChartScene() override;

    /// Grid colours are the theme's, everything else stands in the layout.
    void setLayout(const ChartLayout &layout, const ChartData &data, const ChartTheme &theme);
    [[nodiscard]] const ChartLayout &chartLayout() const { return m_layout; }
    /// Marks that stay in full colour; all others fade to 35 %. Empty: all stay.
    void setEmphasis(const QSet<int> &marks);

private:
    void setPanel(QChart &chart, const PanelLayout &layout, const Panel &panel,
                  const ChartTheme &theme);

    ChartLayout m_layout;
    QList<QChart *> m_panels;
    LayerItem *m_below = nullptr;
    LayerItem *m_above = nullptr;
};

} // namespace ui
