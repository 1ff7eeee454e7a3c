// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/savedview.h"
#include "ui/state/viewstate.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

namespace db {
class Archive;
}

namespace ui {

class ExplorerFeed;
class ExplorerState;

/// The saved views of the archive, which of them is open and what is new in it since the last look.
/// A view is left when the filter is another one, and has been looked at then. GUI thread.
class SavedViews final : public QObject
{
    Q_OBJECT

public:
    SavedViews(ExplorerState &state, ExplorerFeed &feed, QObject *parent = nullptr);
    ~SavedViews() override;

    [[nodiscard]] const QList<db::SavedView> &views() const { return m_views; }
    [[nodiscard]] const db::SavedView *view(const QString &key) const;
    [[nodiscard]] bool isWritable() const;
    [[nodiscard]] QString opened() const { return m_opened; } ///< key, or empty
    /// New in the view that is open, with the terms that found them.
    [[nodiscard]] const QList<db::NewItem> &newItems() const { return m_newItems; }

    void save(const QString &name, const QString &parent, const QString &note);
    void addFolder(const QString &name, const QString &parent);
    void update(const QString &key); ///< to what is on screen now
    void rename(const QString &key, const QString &name, const QString &note);
    void move(const QString &key, const QString &parent, int position = -1);
    void remove(const QString &key);
    void takeBack(); ///< what was removed last
    void add(const QList<db::SavedView> &views); ///< of a file; folders first
    void open(const QString &key);

Q_SIGNALS:
    void changed();
    void openedChanged(const QString &key);
    void newItemsChanged();
    void removed(const QString &name);
    void failed(const db::Problem &problem);

private:
    void takeArchive();
    void reload();
    void take();
    void askNewItems();
    void takeNewItems();
    void setNewItems(const QList<db::NewItem> &items);
    void takeFilter();
    void leave();
    template<class T>
    void follow(const QFuture<db::Outcome<T>> &future);

    ExplorerState &m_state;
    ExplorerFeed &m_feed;
    QPointer<db::Archive> m_archive;
    QList<db::SavedView> m_views;
    QList<db::SavedView> m_removed; ///< with what lay in it, parents first
    QString m_opened;
    db::Filter m_openedFilter;
    QList<db::NewItem> m_newItems;
    QFutureWatcher<db::Outcome<QList<db::SavedView>>> m_reading;
    QFutureWatcher<db::Outcome<QList<db::NewItem>>> m_readingNew;
};

} // namespace ui
