// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/viewstate.h"

#include <QTableView>

class QMenu;
class QSortFilterProxyModel;

namespace ui {

struct ChartData;
class ChartTableModel;
class ExplorerState;

/// Shows a ChartData as a sortable table; a row selects its record, Ctrl+C copies the selected
/// rows (all, when none is) as tab-separated text.
class ChartTableView final : public QTableView
{
    Q_OBJECT

public:
    explicit ChartTableView(ExplorerState &state, QWidget *parent = nullptr);

    void setChart(const ChartData &data, const QLocale &locale);
    [[nodiscard]] QString selectedText() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void select(const QModelIndex &index);
    void takeSelected();
    [[nodiscard]] QList<Selection> selectedRecords() const; ///< the current one first
    [[nodiscard]] QMenu *menuOf(const QModelIndex &index);
    void activate(const QModelIndex &index);
    void followSelection(const Selection &selection);

    ExplorerState &m_state;
    ChartTableModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QStringList m_columns;
};

} // namespace ui
