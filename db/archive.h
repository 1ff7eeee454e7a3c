// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/importrequest.h"
#include "db/types/savedview.h"
#include "db/types/stagedanswer.h"
#include "db/types/wordfinder.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace db {

class Connection;
class LiveFacets;
class LiveRecords;
class NameTable;
class Worker;

/// The one door to an archive. Questions that count go to one reader thread, those for what is on
/// screen to another, so that no scrolling waits for counts; every change goes to the writer
/// thread. Answers come as futures. Cancelling a future interrupts the statement that is running
/// for it; a cancelled future has no result. Lives on the thread that opened it; closing it
/// checkpoints the file.
class Archive final : public QObject
{
    Q_OBJECT

public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens an archive and brings an older schema up to date. A file that may not be written is
    /// opened for reading. Problems: FileNotFound, FileUnreadable, NotAnArchive, NewerSchema,
    /// Locked, Damaged.
    static Outcome<std::unique_ptr<Archive>> open(const QString &path,
                                                  Access access = Access::ReadWrite);
    /// Makes a new, empty archive; FileExists when something stands there.
    static Outcome<std::unique_ptr<Archive>> create(const QString &path);
    /// Writes the sample archive; FileExists when something stands there, and no half file on
    /// failure. Blocks for about a second: call it off the GUI thread.
    static Outcome<Done> writeSample(const QString &path);
    ~Archive() override;

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_writer == nullptr; }
    [[nodiscard]] bool isSample() const { return m_sample; } ///< written by writeSample

    /// Marks for the words of a filter; null without words.
    static WordFinder wordFinder(const Filter &filter);

    QFuture<Outcome<Exploration>> explore(const ExploreRequest &request);
    /// The same in up to three results, each knowing more than the one before, the last one all:
    /// where what is held in memory is not read yet, nobody waits for the first rows.
    QFuture<Outcome<StagedAnswer>> exploreInStages(const ExploreRequest &request);
    QFuture<Outcome<Filter>> resolve(const Filter &filter);
    QFuture<Outcome<QList<ItemRow>>> itemRows(const QList<ItemId> &ids);
    QFuture<Outcome<QList<Item>>> items(const QList<ItemId> &ids);
    QFuture<Outcome<ItemDetail>> itemDetail(const QString &itemKey);
    QFuture<Outcome<QString>> itemOfRecord(RecordKind kind, const QString &key);
    QFuture<Outcome<QList<Suggestion>>> suggest(const QString &typed, int limit);
    /// A negative limit is none.
    QFuture<Outcome<ItemList>> query(const Filter &filter, ItemOrder order, qint64 limit,
                                     bool withFacets);
    QFuture<Outcome<RecordList>> list(RecordListKind kind, const Filter &filter);
    QFuture<Outcome<QStringList>> integrityFaults(); ///< in SQLite's words; empty: all is well

    /// One batch. Cancel the future to stop; nothing of the batch is kept then. Progress is in the
    /// future. ReadOnly when the archive cannot be written.
    QFuture<Outcome<ImportReport>> import(const ImportRequest &request);
    /// A copy made while others work; FileExists when something stands there.
    QFuture<Outcome<Done>> backup(const QString &path);

    /// Saved views with their counts, parents first; their changes answer ReadOnly when the archive
    /// cannot be written (db/edits/savedviewedits.h says what each does).
    QFuture<Outcome<QList<SavedView>>> savedViews();
    QFuture<Outcome<QList<NewItem>>> newItems(const QString &viewKey);
    QFuture<Outcome<QString>> saveView(const SavedView &view);
    QFuture<Outcome<Done>> renameView(const QString &key, const QString &name, const QString &note);
    QFuture<Outcome<Done>> moveView(const QString &key, const QString &parent, int position);
    QFuture<Outcome<Done>> removeView(const QString &key);
    QFuture<Outcome<Done>> lookAtView(const QString &key);

public Q_SLOTS:
    void lookForChanges(); ///< by this or another program, since the last look

Q_SIGNALS:
    void changed();

private:
    struct Connections
    {
        std::unique_ptr<Connection> counting;
        std::unique_ptr<Connection> rows;
        std::unique_ptr<Connection> writer; ///< null when read-only
    };

    Archive(QString path, Connections connections);
    void noteVersion(qint64 version);
    template<class T, class Change>
    QFuture<Outcome<T>> write(Change change);

    const QString m_path;
    bool m_sample = false;
    qint64 m_dataVersion = 0;
    std::unique_ptr<LiveFacets> m_facets; ///< used on the reader's thread
    std::unique_ptr<LiveRecords> m_records; ///< likewise
    std::unique_ptr<NameTable> m_names; ///< likewise
    std::unique_ptr<Worker> m_reader;
    std::unique_ptr<Worker> m_rowReader;
    std::unique_ptr<Worker> m_writer; ///< null when read-only
};

} // namespace db
