// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/itemmenu.h"

#include "ui/charts/chartmenu.h"
#include "ui/models/itemlistmodel.h"
#include "ui/views/itemlistview.h"

#include <QMenu>
#include <QTreeView>

namespace ui {

ItemMenu::ItemMenu(const Workspace &workspace, ItemListView *list, const QList<QAction *> &actions)
    : QObject(list)
    , m_workspace(workspace)
    , m_list(list)
    , m_actions(actions)
{
    m_list->table()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_list->table(), &QWidget::customContextMenuRequested, this, &ItemMenu::popup);
}

void ItemMenu::popup(const QPoint &position)
{
    auto *table = m_list->table();
    auto *menu = new QMenu(table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The menu key asks for the middle of the widget.
    const QModelIndex pointed = table->indexAt(position);
    const QModelIndex index = pointed.isValid() ? pointed : table->currentIndex();
    const QString key = index.data(ItemListModel::KeyRole).toString();
    if (!key.isEmpty()) {
        const Selection item{db::RecordKind::Item, key};
        connect(menu->addAction(tr("Open")), &QAction::triggered, this,
                [this, item] { m_workspace.state.setSelection(item); });
        addShowIn(*menu, m_workspace.state, item);
        menu->addSeparator();
        addSource(*menu, index.data(ItemListModel::PublisherRole).toString());
    }
    menu->addActions(m_actions);
    menu->popup(table->viewport()->mapToGlobal(position));
}

void ItemMenu::addSource(QMenu &menu, const QString &publisher)
{
    if (publisher.isEmpty())
        return;
    auto &state = m_workspace.state;
    const auto add = [&](const QString &text, auto &&act) {
        connect(menu.addAction(text.arg(publisher)), &QAction::triggered, this, act);
    };
    const auto source = db::Field::Source;
    const bool on = state.filter().selects(source, publisher);
    add(on ? tr("Remove filter: %1") : tr("Filter to %1"),
        [&state, publisher] { state.setFilter(state.filter().toggled(source, publisher)); });
    add(tr("Exclude %1"),
        [&state, publisher] { state.setFilter(state.filter().excluding(source, publisher)); });
    add(tr("Show only %1"), [&state, publisher] {
        state.setFilter(db::Filter().with(db::Node::term(source, publisher)));
    });
    menu.addSeparator();
}

} // namespace ui
