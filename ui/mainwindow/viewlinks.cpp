// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/viewlinks.h"

#include "db/archive.h"
#include "ui/state/explorerfeed.h"
#include "ui/state/viewlink.h"

namespace ui {

ViewLinks::ViewLinks(ExplorerState &state, ExplorerFeed &feed, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_feed(feed)
{
    // After the other views: what they take down when they are answered is not the message here.
    connect(&m_feed, &ExplorerFeed::answered, this, &ViewLinks::openWaiting, Qt::QueuedConnection);
    connect(&m_resolving, &QFutureWatcherBase::finished, this, &ViewLinks::finish);
}

QString ViewLinks::link() const
{
    return viewLink(m_state.view());
}

void ViewLinks::open(const QString &link)
{
    if (!m_feed.archive()) {
        m_waiting = link;
        return;
    }
    const auto view = readViewLink(link);
    if (!view) {
        Q_EMIT failed(view.error());
        return;
    }
    m_view = *view;
    m_resolving.cancel();
    m_resolving.setFuture(m_feed.archive()->resolve(view->filter));
}

void ViewLinks::openWaiting()
{
    if (!m_waiting.isEmpty())
        open(std::exchange(m_waiting, {}));
}

void ViewLinks::finish()
{
    const auto future = m_resolving.future();
    if (future.isCanceled() || future.resultCount() == 0)
        return;
    const auto resolved = future.result();
    if (!resolved) {
        Q_EMIT failed(resolved.error());
        return;
    }
    m_view.filter = *resolved;
    m_state.setView(m_view);
    Q_EMIT opened();
}

} // namespace ui
