// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/savedviews.h"

#include "db/archive.h"
#include "ui/state/explorerfeed.h"

#include <algorithm>

namespace ui {

SavedViews::SavedViews(ExplorerState &state, ExplorerFeed &feed, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_feed(feed)
{
    connect(&m_feed, &ExplorerFeed::archiveChanged, this, &SavedViews::takeArchive);
    connect(&m_state, &ExplorerState::filterChanged, this, &SavedViews::takeFilter);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &SavedViews::take);
    connect(&m_readingNew, &QFutureWatcherBase::finished, this, &SavedViews::takeNewItems);
    takeArchive();
}

SavedViews::~SavedViews()
{
    m_reading.cancel();
    leave();
}

const db::SavedView *SavedViews::view(const QString &key) const
{
    const auto found = std::find_if(m_views.cbegin(), m_views.cend(),
                                    [&key](const auto &view) { return view.key == key; });
    return found == m_views.cend() ? nullptr : &*found;
}

bool SavedViews::isWritable() const
{
    return m_archive && !m_archive->isReadOnly();
}

void SavedViews::takeArchive()
{
    if (m_archive == m_feed.archive())
        return;
    leave();
    m_removed.clear();
    if (m_archive)
        m_archive->disconnect(this);
    m_archive = m_feed.archive();
    m_reading.cancel();
    m_views.clear();
    Q_EMIT changed();
    if (!m_archive)
        return;
    connect(m_archive, &db::Archive::changed, this, &SavedViews::reload);
    reload();
}

void SavedViews::reload()
{
    if (!m_archive)
        return;
    m_reading.cancel();
    m_reading.setFuture(m_archive->savedViews());
    if (!m_opened.isEmpty())
        askNewItems();
}

void SavedViews::take()
{
    const auto future = m_reading.future();
    if (future.isCanceled() || future.resultCount() == 0)
        return;
    const auto views = future.result();
    if (!views) {
        Q_EMIT failed(views.error());
        return;
    }
    if (*views == m_views)
        return;
    m_views = *views;
    Q_EMIT changed();
}

template<class T>
void SavedViews::follow(const QFuture<db::Outcome<T>> &future)
{
    auto *watcher = new QFutureWatcher<db::Outcome<T>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const auto done = watcher->future();
        if (done.resultCount() > 0 && !done.result())
            Q_EMIT failed(done.result().error());
        reload();
    });
    watcher->setFuture(future);
}

void SavedViews::save(const QString &name, const QString &parent, const QString &note)
{
    if (!m_archive)
        return;
    db::SavedView view;
    view.name = name;
    view.parent = parent;
    view.note = note;
    view.state = m_state.view().toJson();
    follow(m_archive->saveView(view));
}

void SavedViews::addFolder(const QString &name, const QString &parent)
{
    if (!m_archive)
        return;
    db::SavedView folder;
    folder.name = name;
    folder.parent = parent;
    follow(m_archive->saveView(folder));
}

void SavedViews::update(const QString &key)
{
    const auto *standing = view(key);
    if (!standing || !m_archive)
        return;
    db::SavedView updated = *standing;
    updated.state = m_state.view().toJson();
    follow(m_archive->saveView(updated));
}

void SavedViews::rename(const QString &key, const QString &name, const QString &note)
{
    if (m_archive && !name.trimmed().isEmpty())
        follow(m_archive->renameView(key, name.trimmed(), note));
}

void SavedViews::move(const QString &key, const QString &parent, int position)
{
    if (m_archive)
        follow(m_archive->moveView(key, parent, position));
}

void SavedViews::remove(const QString &key)
{
    const auto *top = view(key);
    if (!top || !m_archive)
        return;
    const QString name = top->name;
    if (isWritable()) {
        m_removed = {*top};
        QStringList inside{key};
        for (const auto &each : m_views) {
            if (each.key == key || !inside.contains(each.parent))
                continue;
            inside += each.key;
            m_removed += each;
        }
        if (inside.contains(m_opened))
            leave();
        Q_EMIT removed(name);
    }
    follow(m_archive->removeView(key));
}

void SavedViews::takeBack()
{
    for (const auto &each : std::exchange(m_removed, {})) {
        if (m_archive)
            follow(m_archive->saveView(each));
    }
}

void SavedViews::add(const QList<db::SavedView> &views)
{
    for (const auto &each : views) {
        if (m_archive)
            follow(m_archive->saveView(each));
    }
}

void SavedViews::open(const QString &key)
{
    const auto *chosen = view(key);
    if (!chosen || chosen->state.isEmpty())
        return;
    const ViewState shown = ViewState::fromJson(chosen->state);
    if (m_opened != key) {
        leave();
        m_opened = key;
        m_openedFilter = shown.filter;
        Q_EMIT openedChanged(m_opened);
        askNewItems();
    }
    m_state.setView(shown);
}

void SavedViews::askNewItems()
{
    m_readingNew.cancel();
    if (m_archive)
        m_readingNew.setFuture(m_archive->newItems(m_opened));
}

void SavedViews::takeNewItems()
{
    const auto future = m_readingNew.future();
    if (future.isCanceled() || future.resultCount() == 0 || m_opened.isEmpty())
        return;
    if (const auto items = future.result())
        setNewItems(*items);
}

void SavedViews::setNewItems(const QList<db::NewItem> &items)
{
    if (items == m_newItems)
        return;
    m_newItems = items;
    Q_EMIT newItemsChanged();
}

void SavedViews::takeFilter()
{
    if (!m_opened.isEmpty() && m_state.filter() != m_openedFilter)
        leave();
}

/// The view that was open is not any more: what it has is seen.
void SavedViews::leave()
{
    if (m_opened.isEmpty())
        return;
    m_readingNew.cancel();
    const QString left = std::exchange(m_opened, {});
    if (isWritable())
        follow(m_archive->lookAtView(left));
    setNewItems({});
    Q_EMIT openedChanged({});
}

} // namespace ui
