// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QTreeView;

namespace ui {

class SavedViewModel;
class SavedViews;

/// The saved views in the sidebar. A click or Enter opens one, F2 renames it, Delete removes it and
/// offers for ten seconds to take that back; dragging or the menu puts it into another. GUI thread.
class SavedViewsSection final : public QWidget
{
    Q_OBJECT

public:
    explicit SavedViewsSection(SavedViews &views, QWidget *parent = nullptr);

    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    [[nodiscard]] SavedViewModel *model() const { return m_model; }
    [[nodiscard]] QPushButton *undoButton() const { return m_undo; }
    [[nodiscard]] QMenu *menuFor(const QModelIndex &index); ///< deletes itself when closed

Q_SIGNALS:
    void editRequested(const QString &key); ///< name, folder and note

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void take();
    void fit();
    void open(const QModelIndex &index);
    void remove(const QModelIndex &index);
    void offerUndo(const QString &name);
    void addMoves(QMenu *menu, const QModelIndex &index);
    [[nodiscard]] static QString keyOf(const QModelIndex &index);

    SavedViews &m_views;
    SavedViewModel *m_model;
    QTreeView *m_tree;
    QWidget *m_undoRow;
    QLabel *m_removed;
    QPushButton *m_undo;
    QTimer m_undoTime;
};

} // namespace ui
