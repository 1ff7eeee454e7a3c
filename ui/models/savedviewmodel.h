// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/savedview.h"

#include <QAbstractItemModel>

namespace ui {

/// Saved views as a tree: a view that others lie in is their folder. It asks by signals for what
/// the reader does to a row; the rows follow when the archive answers. GUI thread.
class SavedViewModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole, CountRole, NewTextRole, FolderRole, OpenedRole };

    explicit SavedViewModel(QObject *parent = nullptr);

    void setViews(const QList<db::SavedView> &views); ///< parents first, siblings in order
    void setWritable(bool writable);
    void setOpened(const QString &key);
    [[nodiscard]] QModelIndex indexOf(const QString &key) const;

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void renameRequested(const QString &key, const QString &name);
    void moveRequested(const QString &key, const QString &parent, int position);

private:
    [[nodiscard]] const db::SavedView &viewAt(const QModelIndex &index) const;
    [[nodiscard]] QString newText(const db::SavedView &view) const;
    [[nodiscard]] QString spoken(const db::SavedView &view) const;

    QList<db::SavedView> m_views;
    QHash<QString, QList<int>> m_children; ///< key of a parent -> places in m_views
    QHash<QString, int> m_places;
    QString m_opened;
    bool m_writable = false;
};

} // namespace ui
