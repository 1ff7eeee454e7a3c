// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/explorerfeed.h"
#include "ui/state/wording.h"

#include <QFutureWatcher>
#include <QStackedWidget>

class QTreeView;

namespace ui {

class EmptyState;
class OrderActions;
class ItemListModel;
class SelectedRecords;

/// The items that match: one row each, sorted by the header, the selection that of the state. GUI
/// thread.
class ItemListView final : public QStackedWidget
{
    Q_OBJECT

public:
    ItemListView(ExplorerState &state, ExplorerFeed &feed, const Wording &wording,
                 QWidget *parent = nullptr);

    [[nodiscard]] QTreeView *table() const { return m_table; }
    [[nodiscard]] ItemListModel *model() const { return m_model; }
    [[nodiscard]] EmptyState *empty() const { return m_empty; }
    [[nodiscard]] QList<QAction *> orders() const; ///< the ways to sort, one of them checked
    void step(int rows); ///< J and K: selects the next or previous item
    void showStart(); ///< no archive could be opened: how to begin
    [[nodiscard]] QString currentKey() const;
    /// Title, source and date of the selected rows, a line each; for the clipboard.
    [[nodiscard]] QString citation() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTable();
    void fitColumns();
    void takeArchive();
    void take();
    void showAnswer(bool nothing);
    void readAwaited(const std::optional<db::ItemId> &item);
    void sortBy(int column);
    void showOrder();
    [[nodiscard]] int chosenRow() const;
    void selectCurrent();
    void showSelection();
    void markSeveral();
    [[nodiscard]] QList<Selection> selectedItems() const; ///< of the rows that are read
    void findItem(const QString &itemKey);
    void revealRow(int row);

    ExplorerState &m_state;
    ExplorerFeed &m_feed;
    QTreeView *m_table;
    ItemListModel *m_model;
    EmptyState *m_empty;
    OrderActions *m_orders;
    SelectedRecords *m_several;
    bool m_following = false; ///< the current row follows the state, not the reader
    std::optional<db::ItemId> m_awaited; ///< in a row that was chosen before it was read
    QFutureWatcher<db::Outcome<QList<db::ItemRow>>> m_awaitedRow;
    QFutureWatcher<db::Outcome<QString>> m_itemOfRecord;
    QFutureWatcher<db::Outcome<db::ItemDetail>> m_itemByKey;
};

} // namespace ui
