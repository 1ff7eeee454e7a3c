// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/facets/sidefile.h"
#include "db/queries/recordstore.h"

#include <QMutex>
#include <QThreadPool>

#include <atomic>

namespace db {

// A side file (db/facets/sidefile.h) keeps the records.

QString recordFileOf(const QString &archivePath); ///< "x.claimscope" -> "x.claimscope-records"
/// Null where the file is not that of this state of the archive.
std::unique_ptr<RecordStore> readRecordFile(const QString &path, const QByteArray &identity);
bool writeRecordFile(const QString &path, const QByteArray &identity, const QByteArray &image);

/// The record store of an archive file while it is open: taken from its side file or read on a
/// thread of its own, begun with the first question, and again when the archive has changed. What
/// is read comes in two parts, the claims last.
class LiveRecords
{
public:
    LiveRecords(QString path, SideFile sideFile);
    ~LiveRecords(); ///< stops what is being read, and keeps the side file

    /// The store of the archive as it stands, which may be without its claims still, or null while
    /// there is none; valid until the next call. For the reader's thread, inside a read transaction
    /// that has begun to read.
    const RecordStore *current();
    /// Whether one is on its way.
    [[nodiscard]] bool isReading() const { return m_reading; }
    void waitWhileReading(int ms) { m_pool.waitForDone(ms); } ///< so long at most

    // For closing, when nobody asks any more.

    void stop(); ///< what is being read
    /// Whether all records are there, of an archive large enough for a side file as it is now.
    [[nodiscard]] bool isCurrent();
    void keep(const QByteArray &identity); ///< the side file, for this state of the archive

private:
    /// The store and a connection that saw the archive as it was then, which tells whether anything
    /// was written since.
    struct Read
    {
        std::unique_ptr<Connection> watch;
        qint64 version = 0;
        std::shared_ptr<RecordStore> store;
        QByteArray keptFor; ///< state of the archive that the side file stands for, where it does
    };

    [[nodiscard]] bool keepsSideFile() const;
    [[nodiscard]] bool isStopping() const { return m_stopping || m_outdated; }
    void take();
    void begin();
    Outcome<Done> read();
    Outcome<Done> readThrough(Connection &connection, Read read);
    void readClaims(Connection &connection, const RecordStore &store, const QByteArray &identity);
    void handOver(Read read);
    void keepSideFile();

    const QString m_path;
    const SideFile m_sideFile;
    std::atomic<bool> m_stopping = false;
    std::atomic<bool> m_reading = false;
    std::atomic<bool> m_outdated = false; ///< what is being read
    QMutex m_mutex;
    Read m_ready; ///< handed over from the thread that reads; likewise the claims of that store
    std::unique_ptr<ClaimStore> m_readyClaims;
    QByteArray m_readyKeptFor;
    Read m_used;
    QThreadPool m_pool;
};

} // namespace db
