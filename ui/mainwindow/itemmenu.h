// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/mainwindow.h"

#include <QObject>

class QMenu;

namespace ui {

/// What a row of the list offers: its source as a filter, the charts that show it, and commands of
/// the window. GUI thread.
class ItemMenu final : public QObject
{
    Q_OBJECT

public:
    ItemMenu(const Workspace &workspace, ItemListView *list, const QList<QAction *> &actions);

private:
    void popup(const QPoint &position);
    void addSource(QMenu &menu, const QString &publisher);

    Workspace m_workspace;
    ItemListView *m_list;
    QList<QAction *> m_actions;
};

} // namespace ui
