// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/archive.h"

#include "db/edits/savedviewedits.h"
#include "db/facets/livefacets.h"
#include "db/import/importer.h"
#include "db/import/sample.h"
#include "db/queries/foundwords.h"
#include "db/queries/integrity.h"
#include "db/queries/liverecords.h"
#include "db/queries/nametable.h"
#include "db/queries/questions.h"
#include "db/queries/records.h"
#include "db/queries/savedviews.h"
#include "db/schema/migrator.h"
#include "db/sqlite/statement.h"
#include "db/stages.h"
#include "db/worker.h"

#include <QFile>
#include <QFileInfo>
#include <QTimer>

namespace db {

namespace {

constexpr int lookIntervalMs = 2000;

template<class T>
QFuture<Outcome<T>> answeredAtOnce(Outcome<T> outcome)
{
    return QtFuture::makeReadyFuture(std::move(outcome));
}

/// A new file with an empty archive in it.
Outcome<std::unique_ptr<Connection>> createFile(const QString &path)
{
    if (QFileInfo::exists(path))
        return fail(Problem::Kind::FileExists, path);
    auto connection = Connection::open(path, Connection::Mode::Create);
    if (!connection)
        return connection;
    if (const auto made = createSchema(**connection); !made) {
        connection->reset();
        QFile::remove(path);
        return tl::unexpected(made.error());
    }
    return connection;
}

} // namespace

Archive::Archive(QString path, Connections connections)
    : m_path(std::move(path))
    , m_names(std::make_unique<NameTable>())
{
    Connection &reader = *connections.counting;
    guarded([&]() -> Outcome<Done> {
        const Sql sample{QStringLiteral("SELECT 1 FROM archive_info WHERE name = 'sample'")};
        m_sample = integerFrom(reader, sample).has_value();
        m_dataVersion = integerFrom(reader, {QStringLiteral("PRAGMA data_version")}).value_or(0);
        return Done{};
    });
    m_reader = std::make_unique<Worker>(std::move(connections.counting));
    m_rowReader = std::make_unique<Worker>(std::move(connections.rows));
    const bool writable = connections.writer != nullptr;
    const SideFile sideFile = writable ? SideFile::Keep : SideFile::None;
    m_facets = std::make_unique<LiveFacets>(m_path, sideFile);
    m_records = std::make_unique<LiveRecords>(m_path, sideFile);
    m_facets->keepWith({[this] { return m_records->isCurrent(); },
                        [this](const QByteArray &identity) { m_records->keep(identity); }});
    if (writable) {
        m_facets->follow(*connections.writer);
        m_writer = std::make_unique<Worker>(std::move(connections.writer));
    }

    auto *look = new QTimer(this);
    connect(look, &QTimer::timeout, this, &Archive::lookForChanges);
    look->start(lookIntervalMs);
}

Archive::~Archive()
{
    // The writer goes last: closing the last connection checkpoints, and only it may write.
    m_reader.reset();
    m_rowReader.reset();
    m_records->stop();
    m_facets.reset();
    m_records.reset();
    m_writer.reset();
}

Outcome<std::unique_ptr<Archive>> Archive::open(const QString &path, Access access)
{
    const bool writable = access == Access::ReadWrite && QFileInfo(path).isWritable();
    using Connected = std::unique_ptr<Connection>;
    const auto checked = [](Connected connection) -> Outcome<Connected> {
        return readSchemaVersion(*connection).map([&](int) { return std::move(connection); });
    };
    // Read-only first: what is no archive, or too new, is not touched.
    auto reader = Connection::open(path, Connection::Mode::ReadOnly).and_then(checked);
    if (!reader)
        return tl::unexpected(reader.error());
    Connections all{*std::move(reader), {}, {}};
    if (writable) {
        auto opened = Connection::open(path, Connection::Mode::ReadWrite);
        if (!opened)
            return tl::unexpected(opened.error());
        if (const auto done = migrate(**opened); !done)
            return tl::unexpected(done.error());
        all.writer = std::move(*opened);
    }
    auto rows = Connection::open(path, Connection::Mode::ReadOnly);
    if (!rows)
        return tl::unexpected(rows.error());
    all.rows = std::move(*rows);
    return std::unique_ptr<Archive>(new Archive(path, std::move(all)));
}

Outcome<std::unique_ptr<Archive>> Archive::create(const QString &path)
{
    auto made = createFile(path);
    if (!made)
        return tl::unexpected(made.error());
    made->reset();
    return open(path);
}

Outcome<Done> Archive::writeSample(const QString &path)
{
    if (QFileInfo::exists(path))
        return fail(Problem::Kind::FileExists, path);
    const QString beside = path + QStringLiteral(".part");
    QFile::remove(beside);
    auto made = createFile(beside);
    if (!made)
        return tl::unexpected(made.error());
    auto filled = guarded([&] { return fillWithSample(**made); });
    made->reset();
    if (filled && !QFile::rename(beside, path))
        filled = fail(Problem::Kind::FileUnreadable, path);
    if (!filled)
        QFile::remove(beside);
    return filled;
}

WordFinder Archive::wordFinder(const Filter &filter)
{
    return db::wordFinder(filter);
}

QFuture<Outcome<Exploration>> Archive::explore(const ExploreRequest &request)
{
    return m_reader->ask<Exploration>([this, request](Connection &connection, auto &promise) {
        return exploreAtOnce({*m_facets, *m_records, connection}, request,
                             [&promise] { return promise.isCanceled(); });
    });
}

QFuture<Outcome<StagedAnswer>> Archive::exploreInStages(const ExploreRequest &request)
{
    return m_reader->ask<StagedAnswer>([this, request](Connection &connection, auto &promise) {
        return db::exploreInStages({*m_facets, *m_records, connection}, request, promise);
    });
}

QFuture<Outcome<Filter>> Archive::resolve(const Filter &filter)
{
    return m_reader->ask<Filter>([filter, facets = m_facets.get()](Connection &connection, auto &) {
        const Snapshot snapshot(connection);
        return db::resolve(connection, filter, facets->current(connection));
    });
}

QFuture<Outcome<QList<ItemRow>>> Archive::itemRows(const QList<ItemId> &ids)
{
    return m_rowReader->ask<QList<ItemRow>>(
        [ids](Connection &connection, auto &) -> Outcome<QList<ItemRow>> {
            return loadItemRows(connection, ids);
        });
}

QFuture<Outcome<QList<Item>>> Archive::items(const QList<ItemId> &ids)
{
    return m_rowReader->ask<QList<Item>>(
        [ids](Connection &connection, auto &) -> Outcome<QList<Item>> {
            return loadItems(connection, ids);
        });
}

QFuture<Outcome<ItemDetail>> Archive::itemDetail(const QString &itemKey)
{
    return m_rowReader->ask<ItemDetail>(
        [itemKey](Connection &connection, auto &) { return loadItemDetail(connection, itemKey); });
}

QFuture<Outcome<QString>> Archive::itemOfRecord(RecordKind kind, const QString &key)
{
    return m_rowReader->ask<QString>([kind, key](Connection &connection, auto &) {
        return db::itemOfRecord(connection, kind, key);
    });
}

QFuture<Outcome<QList<Suggestion>>> Archive::suggest(const QString &typed, int limit)
{
    return m_reader->ask<QList<Suggestion>>(
        [typed, limit, facets = m_facets.get(),
         names = m_names.get()](Connection &connection, auto &) -> Outcome<QList<Suggestion>> {
            const Snapshot snapshot(connection);
            return db::suggest(connection, typed, limit, facets->current(connection), names);
        });
}

QFuture<Outcome<ItemList>> Archive::query(const Filter &filter, ItemOrder order, qint64 limit,
                                          bool withFacets)
{
    return m_reader->ask<ItemList>([=](Connection &connection, auto &) {
        return queryItems(connection, filter, order, limit, withFacets);
    });
}

QFuture<Outcome<RecordList>> Archive::list(RecordListKind kind, const Filter &filter)
{
    return m_reader->ask<RecordList>([kind, filter](Connection &connection, auto &) {
        return listRecords(connection, kind, filter);
    });
}

QFuture<Outcome<QStringList>> Archive::integrityFaults()
{
    return m_reader->ask<QStringList>([](Connection &connection, auto &) -> Outcome<QStringList> {
        return db::integrityFaults(connection);
    });
}

QFuture<Outcome<ImportReport>> Archive::import(const ImportRequest &request)
{
    if (!m_writer)
        return answeredAtOnce<ImportReport>(fail(Problem::Kind::ReadOnly, m_path));
    return m_writer->ask<ImportReport>(
        [this, request](Connection &connection, QPromise<Outcome<ImportReport>> &promise) {
            const auto progress = [&promise](int done, int total) {
                promise.setProgressRange(0, total);
                promise.setProgressValue(done);
                return !promise.isCanceled();
            };
            auto report = importInto(connection, request, progress);
            QMetaObject::invokeMethod(this, &Archive::lookForChanges, Qt::QueuedConnection);
            return report;
        });
}

QFuture<Outcome<Done>> Archive::backup(const QString &path)
{
    if (QFileInfo::exists(path))
        return answeredAtOnce<Done>(fail(Problem::Kind::FileExists, path));
    return m_reader->ask<Done>([path](Connection &connection, auto &) -> Outcome<Done> {
        Statement copy(connection, {QStringLiteral("VACUUM INTO ?"), {path}});
        copy.run();
        return Done{};
    });
}

QFuture<Outcome<QList<SavedView>>> Archive::savedViews()
{
    // Counting takes as long as exploring: beside the reader, which answers every gesture.
    Worker &worker = m_writer ? *m_writer : *m_reader;
    return worker.ask<QList<SavedView>>(
        [](Connection &connection, auto &) -> Outcome<QList<SavedView>> {
            return loadSavedViews(connection);
        });
}

QFuture<Outcome<QList<NewItem>>> Archive::newItems(const QString &viewKey)
{
    Worker &worker = m_writer ? *m_writer : *m_reader;
    return worker.ask<QList<NewItem>>(
        [viewKey](Connection &connection, auto &) { return newItemsOf(connection, viewKey); });
}

template<class T, class Change>
QFuture<Outcome<T>> Archive::write(Change change)
{
    if (!m_writer)
        return answeredAtOnce<T>(fail(Problem::Kind::ReadOnly, m_path));
    // A small change that was asked for is made, also when the window closes on it.
    return m_writer->ask<T>(
        [change = std::move(change)](Connection &connection, auto &) { return change(connection); },
        Worker::OnClosing::Keep);
}

QFuture<Outcome<QString>> Archive::saveView(const SavedView &view)
{
    return write<QString>([view](Connection &c) { return db::saveView(c, view); });
}

QFuture<Outcome<Done>> Archive::renameView(const QString &key, const QString &name,
                                           const QString &note)
{
    return write<Done>([=](Connection &c) { return db::renameView(c, key, name, note); });
}

QFuture<Outcome<Done>> Archive::moveView(const QString &key, const QString &parent, int position)
{
    return write<Done>([=](Connection &c) { return db::moveView(c, key, parent, position); });
}

QFuture<Outcome<Done>> Archive::removeView(const QString &key)
{
    return write<Done>([key](Connection &c) { return db::removeView(c, key); });
}

QFuture<Outcome<Done>> Archive::lookAtView(const QString &key)
{
    return write<Done>([key](Connection &c) { return db::lookAtView(c, key); });
}

void Archive::lookForChanges()
{
    m_reader->ask<Done>([this](Connection &connection, auto &) -> Outcome<Done> {
        const auto version = integerFrom(connection, {QStringLiteral("PRAGMA data_version")});
        QMetaObject::invokeMethod(
            this, [this, version] { noteVersion(version.value_or(m_dataVersion)); },
            Qt::QueuedConnection);
        return Done{};
    });
}

void Archive::noteVersion(qint64 version)
{
    if (version == m_dataVersion)
        return;
    m_dataVersion = version;
    Q_EMIT changed();
}

} // namespace db
