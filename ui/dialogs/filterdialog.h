// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/explorerfeed.h"
#include "ui/state/wording.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeView;

namespace ui {

class FilterTreeModel;

/// Builds a filter: nested conditions as a tree, and below it the same as query text. Editing one
/// changes the other; the filter of the window changes when it is applied. GUI thread.
class FilterDialog final : public QDialog
{
    Q_OBJECT

public:
    FilterDialog(ExplorerState &state, ExplorerFeed &feed, const Wording &wording,
                 QWidget *parent = nullptr);

    [[nodiscard]] FilterTreeModel *model() const { return m_model; }
    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    [[nodiscard]] QPlainTextEdit *text() const { return m_text; }
    [[nodiscard]] QString problemText() const;
    [[nodiscard]] QPushButton *applyButton() const { return m_apply; }

    void accept() override; ///< closes when the archive understands all names

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    [[nodiscard]] QLayout *makeButtons();
    void takeTree();
    void takeText();
    void finish();
    void showTree();
    void select(const QModelIndex &index, bool edit);
    void showProblem(const db::Problem &problem);
    void clearProblem();

    ExplorerState &m_state;
    ExplorerFeed &m_feed;
    Wording m_wording;
    FilterTreeModel *m_model;
    QTreeView *m_tree;
    QPlainTextEdit *m_text;
    QLabel *m_problem;
    QPushButton *m_apply = nullptr;
    bool m_writing = false; ///< the text follows the tree
    QFutureWatcher<db::Outcome<db::Filter>> m_resolving;
};

} // namespace ui
