// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/recordstore.h"

#include <QMutex>
#include <QThreadPool>

#include <atomic>

namespace db {

/// The record store of an archive file while it is open: read on a thread of its own, begun with
/// the first question, and again when the archive has changed.
class LiveRecords
{
public:
    explicit LiveRecords(QString path);
    ~LiveRecords(); ///< stops what is being read

    /// The store of the archive as it stands, or null while there is none; valid until the next
    /// call. For the reader's thread, inside a read transaction that has begun to read.
    const RecordStore *current();
    /// Whether one is on its way.
    [[nodiscard]] bool isReading() const { return m_reading; }
    void waitWhileReading(int ms) { m_pool.waitForDone(ms); } ///< so long at most

private:
    /// The store and the connection that read it, which tells whether anything was written since.
    struct Read
    {
        std::unique_ptr<Connection> connection;
        qint64 version = 0;
        std::unique_ptr<RecordStore> store;
    };

    void begin();
    Outcome<Read> read();

    const QString m_path;
    std::atomic<bool> m_stopping = false;
    std::atomic<bool> m_reading = false;
    QMutex m_mutex;
    Read m_ready; ///< handed over from the thread that reads
    Read m_used;
    QThreadPool m_pool;
};

} // namespace db
