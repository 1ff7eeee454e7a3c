// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/explorerstate.h"
#include "ui/state/wording.h"

#include <QFutureWatcher>
#include <QWidget>

class QLineEdit;
class QListView;
class QPushButton;
class QToolButton;

namespace ui {

class FacetModel;

/// One facet: its name, its values with counts, a search in long ones, "more". Click filters,
/// Ctrl or Shift adds, Alt excludes; the check mark adds without a key. GUI thread.
class FacetSection final : public QWidget
{
    Q_OBJECT

public:
    FacetSection(db::Field field, ExplorerState &state, const Wording &wording,
                 QWidget *parent = nullptr);

    void setAnswer(const db::Exploration &answer);
    void setHovered(const QString &entityKey);
    [[nodiscard]] FacetModel *model() const { return m_model; }
    [[nodiscard]] QListView *list() const { return m_list; }
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    void setCollapsed(bool collapsed);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeader();
    void choose(const QModelIndex &index, Qt::KeyboardModifiers modifiers);
    void openContextMenu(const QPoint &position);
    void hover(const QModelIndex &index);
    void fit();

    ExplorerState &m_state;
    FacetModel *m_model;
    QPushButton *m_title;
    QToolButton *m_find;
    QLineEdit *m_search;
    QListView *m_list;
    QPushButton *m_more;
    bool m_collapsed = false;
};

} // namespace ui
