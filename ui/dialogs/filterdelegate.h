// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace ui {

class ExplorerFeed;

/// The editors of the filter tree: a list where the values are known, else a field that completes
/// names of the archive. GUI thread.
class FilterDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit FilterDelegate(ExplorerFeed &feed, QObject *parent = nullptr);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;

private:
    ExplorerFeed &m_feed;
};

} // namespace ui
