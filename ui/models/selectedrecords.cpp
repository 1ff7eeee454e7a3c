// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/selectedrecords.h"

#include "db/archive.h"
#include "ui/state/explorerfeed.h"
#include "ui/state/explorerstate.h"

namespace ui {

SelectedRecords::SelectedRecords(ExplorerState &state, ExplorerFeed &feed, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_feed(feed)
{
    connect(&state, &ExplorerState::selectionChanged, this, &SelectedRecords::begin);
    connect(&feed, &ExplorerFeed::archiveChanged, this, &SelectedRecords::begin);
    connect(&m_key, &QFutureWatcherBase::finished, this, &SelectedRecords::takeKey);
    connect(&m_detail, &QFutureWatcherBase::finished, this, &SelectedRecords::takeDetail);
    begin();
}

void SelectedRecords::begin()
{
    m_key.cancel();
    m_detail.cancel();
    m_records.clear();
    m_wanted.clear();
    if (m_state.view().alsoSelected.isEmpty() || !m_feed.archive())
        return;
    m_wanted = m_state.view().selections().mid(0, most);
    next();
}

void SelectedRecords::next()
{
    if (m_wanted.isEmpty()) {
        Q_EMIT read();
        return;
    }
    const Selection &record = m_wanted.first();
    if (record.kind == db::RecordKind::Item)
        askForItem(record.key);
    else
        m_key.setFuture(m_feed.archive()->itemOfRecord(record.kind, record.key));
}

void SelectedRecords::askForItem(const QString &key)
{
    m_detail.setFuture(m_feed.archive()->itemDetail(key));
}

void SelectedRecords::takeKey()
{
    const auto future = m_key.future();
    if (future.isCanceled() || future.resultCount() == 0 || m_wanted.isEmpty())
        return;
    if (const auto key = future.result()) {
        askForItem(*key);
        return;
    }
    m_wanted.removeFirst(); // gone from the archive
    next();
}

void SelectedRecords::takeDetail()
{
    const auto future = m_detail.future();
    if (future.isCanceled() || future.resultCount() == 0 || m_wanted.isEmpty())
        return;
    const Selection record = m_wanted.takeFirst();
    if (const auto detail = future.result())
        m_records.append({record, *detail});
    next();
}

} // namespace ui
