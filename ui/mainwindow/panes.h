// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace ui {

/// The five panes in their splitters. Knows sizes and order, nothing of what the panes show.
class Panes final : public QSplitter
{
    Q_OBJECT

public:
    enum class Pane { Facets, Chart, Strip, List, Detail };
    enum class Layout { Explore, Read, Chart };

    explicit Panes(QWidget *parent = nullptr);

    void setPane(Pane pane, QWidget *widget, QWidget *focus); ///< in the order of the enumeration
    void setLayoutMode(Layout layout);
    void setShown(Pane pane, bool shown);
    [[nodiscard]] bool isShown(Pane pane) const;
    /// Gives the focus to the next (1) or previous (-1) pane that is shown.
    void cycle(int step);
    void focusPane(Pane pane);
    /// In a narrow window an empty detail pane leaves its room to the others, until somebody sets
    /// the widths.
    void setDetailEmpty(bool empty);
    /// Two charts have the room of the list too, as long as there are two.
    void setCompared(bool compared);

    [[nodiscard]] QByteArray saveLayout() const;
    bool restoreLayout(const QByteArray &saved);

Q_SIGNALS:
    void shownChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void setFirstSizes();
    void fitDetail();

    QSplitter *m_middle;
    QList<int> m_heights; ///< of the middle before two charts were compared
    QList<QWidget *> m_panes;
    QList<QWidget *> m_focus;
    bool m_detailEmpty = true;
    bool m_sizedByHand = false;
};

} // namespace ui
