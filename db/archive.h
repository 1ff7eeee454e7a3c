// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/importrequest.h"
#include "db/types/exploration.h"

#include <QFuture>
#include <QObject>
#include <QPointer>

#include <memory>

namespace db
{

class Worker;

/// The one door to an archive. Every question goes to the reader thread, every change to the writer
/// thread; answers come as futures. Cancelling a future interrupts the statement that is running
/// for it. Lives on the thread that opened it (the GUI thread in the window); closing it
/// checkpoints the file.
class Archive final : public QObject
{
    Q_OBJECT

public:
    enum class Access { ReadWrite, ReadOnly };

    /// Opens and, where its schema is older, migrates an archive. Blocks: called before the window
    /// shows data, or through openLater.
    static Outcome<std::unique_ptr<Archive>> open(const QString &path,
                                                  Access access = Access::ReadWrite);
    /// Makes a new, empty archive; FileExists when something stands there.
    static Outcome<std::unique_ptr<Archive>> create(const QString &path);
    ~Archive() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool isSample() const; ///< written from the sample facts

    QFuture<Outcome<Exploration>> explore(const ExploreRequest &request);
    QFuture<Outcome<Filter>> resolve(const Filter &filter);
    QFuture<Outcome<QList<ItemRow>>> itemRows(const QList<ItemId> &ids);
    QFuture<Outcome<ItemDetail>> itemDetail(const QString &itemKey);
    QFuture<Outcome<QString>> itemOfRecord(RecordKind kind, const QString &key);
    QFuture<Outcome<QList<Suggestion>>> suggest(const QString &typed, int limit);
    QFuture<Outcome<ItemList>> query(const Filter &filter, ItemOrder order, qint64 limit);
    QFuture<Outcome<RecordList>> list(RecordListKind kind, const Filter &filter);

    /// One batch. Cancel the future to stop; nothing of the batch is kept then. Progress is in the
    /// future.
    QFuture<Outcome<ImportReport>> import(const ImportRequest &request);
    QFuture<Outcome<Done>> backup(const QString &path);

Q_SIGNALS:
    void changed(); ///< a batch or an edit is in the archive

private:
    Archive(QString path, Access access);
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace db
