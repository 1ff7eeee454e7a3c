// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/exploration.h"
#include "ui/state/wording.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPoint>

#include <memory>

class QMimeData;

namespace ui {

class ItemListView;
struct Workspace;

/// An item as other programs take it: the link of its first report, and as text what is quoted,
/// who said it, title, outlet, date and address.
std::unique_ptr<QMimeData> itemMime(const db::ItemDetail &detail, const Wording &wording);

/// Drags the selected item out of the list; a drag from any other row selects rows as ever. GUI
/// thread.
class ItemDrag final : public QObject
{
    Q_OBJECT

public:
    ItemDrag(const Workspace &workspace, ItemListView *list);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool move(const QPoint &position);
    void drag();

    const Workspace &m_workspace;
    ItemListView *m_list;
    QPoint m_pressed;
    QString m_key; ///< of the item that was pressed while it was selected
    bool m_dragging = false;
    QFutureWatcher<db::Outcome<db::ItemDetail>> m_reading;
};

} // namespace ui
