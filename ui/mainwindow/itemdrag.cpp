// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/itemdrag.h"

#include "db/archive.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/models/itemlistmodel.h"
#include "ui/views/itemlistview.h"

#include <QApplication>
#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>
#include <QTreeView>
#include <QUrl>

namespace ui {

std::unique_ptr<QMimeData> itemMime(const db::ItemDetail &detail, const Wording &wording)
{
    const db::Report report = detail.item.reports.value(0);
    QStringList lines;
    for (const db::Claim &claim : detail.claims) {
        if (claim.quote.isEmpty() || claim.state != db::ReviewState::Accepted)
            continue;
        const auto &speaker = claim.speakerPerson ? claim.speakerPerson : claim.speakerOrganization;
        lines += wording.quoted(claim.quote)
            + (speaker ? QStringLiteral(" – ") + speaker->name : QString());
        break; // the first; the link has the others
    }
    QStringList source{detail.item.title, report.publisher, wording.date(detail.item.published)};
    source.removeAll(QString());
    lines += source.join(QStringLiteral(", "));
    auto data = std::make_unique<QMimeData>();
    const QUrl url(report.url);
    if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http")) {
        lines += report.url;
        data->setUrls({url});
    }
    data->setText(lines.join(QLatin1Char('\n')));
    return data;
}

ItemDrag::ItemDrag(const Workspace &workspace, ItemListView *list)
    : QObject(list)
    , m_workspace(workspace)
    , m_list(list)
{
    m_list->table()->viewport()->installEventFilter(this);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ItemDrag::drag);
}

bool ItemDrag::eventFilter(QObject *watched, QEvent *event)
{
    const auto position
        = [event] { return static_cast<QMouseEvent *>(event)->position().toPoint(); };
    switch (event->type()) {
    case QEvent::MouseButtonPress: {
        const QModelIndex index = m_list->table()->indexAt(position());
        const bool selected = m_list->table()->selectionModel()->isSelected(index);
        const bool plain = static_cast<QMouseEvent *>(event)->modifiers() == Qt::NoModifier
            && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
        m_pressed = position();
        m_key = selected && plain ? index.data(ItemListModel::KeyRole).toString() : QString();
        m_dragging = false;
        return false;
    }
    case QEvent::MouseMove:
        return move(position());
    case QEvent::MouseButtonRelease:
        m_key.clear();
        m_reading.cancel();
        return false;
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool ItemDrag::move(const QPoint &position)
{
    if (m_key.isEmpty())
        return false;
    const bool far = (position - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (far && !m_dragging && m_workspace.feed.archive()) {
        m_dragging = true;
        m_reading.setFuture(m_workspace.feed.archive()->itemDetail(m_key));
    }
    return true; // no rows are selected on the way
}

void ItemDrag::drag()
{
    const auto future = m_reading.future();
    const bool held = QGuiApplication::mouseButtons() & Qt::LeftButton;
    if (future.isCanceled() || future.resultCount() == 0 || !future.result() || !held)
        return;
    auto *drag = new QDrag(m_list);
    drag->setMimeData(itemMime(*future.result(), m_workspace.wording).release());
    m_key.clear();
    // Qt has no other way to drag; nothing of the window is taken apart meanwhile.
    drag->exec(Qt::CopyAction);
}

} // namespace ui
