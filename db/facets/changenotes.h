// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlite/connection.h"

#include <QList>
#include <QMutex>
#include <QSet>
#include <QWaitCondition>

#include <deque>

namespace db {

/// Ids of what was changed; an item's records and links count as its own.
struct Changes
{
    QSet<qint64> items;
    QSet<qint64> reports;
    QSet<qint64> topics;
    QSet<qint64> tags;
    QSet<qint64> claims;
    bool words = false; ///< entities or disputes
    bool tooMany = false; ///< then the ids are not kept

    void add(const Changes &other);
    [[nodiscard]] bool isEmpty() const;
};

/// What the writer changes of what the facet index reads, noted by triggers of its connection and
/// kept by transaction until an index has followed. Changes by others are noticed, but not which:
/// a second connection sees whether anyone wrote beside the writer. Thread-safe.
class ChangeNotes
{
public:
    /// A state of the archive that an index stands for.
    struct Mark
    {
        quint64 transaction = 0; ///< up to here all are in it
        quint64 foreign = 0; ///< changes by others
    };

    /// Notes on what `writer` changes from now on, until stop(). On the thread that owns it.
    static Outcome<std::shared_ptr<ChangeNotes>> on(Connection &writer);
    void stop();

    /// To be taken before an index is read from the archive.
    Mark mark();
    /// What has changed since a mark; nullopt when that cannot be told, as others wrote as well.
    std::optional<Changes> since(const Mark &mark);
    void forget(const Mark &mark); ///< what came before

    // Called by the writer's connection.

    void note(int kind, qint64 id);
    void committing(bool writesArchive);
    void committed();
    void rolledBack();

private:
    struct Batch
    {
        quint64 transaction = 0;
        Changes changes;
    };

    explicit ChangeNotes(Connection &writer)
        : m_writer(writer)
    {
    }
    void lookForOthers();
    qint64 watchedVersion();
    qint64 writerVersion();

    Connection &m_writer; ///< asked only on its thread
    QMutex m_mutex;
    QWaitCondition m_settled;
    std::unique_ptr<Connection> m_watch; ///< sees what anyone commits; null once stopped
    qint64 m_watched = 0; ///< version that it saw last
    qint64 m_others = 0; ///< version that the writer saw: changes when others commit
    Changes m_open; ///< of the transaction that runs
    bool m_noting = false;
    std::deque<Batch> m_batches;
    quint64 m_begun = 0; ///< transactions that began to commit
    quint64 m_done = 0; ///< transactions that did
    quint64 m_foreign = 0;
    bool m_committing = false;
};

} // namespace db
