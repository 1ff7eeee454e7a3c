// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/liverecords.h"

#include "db/sqlite/dataversion.h"

namespace db {

namespace {

/// Names what stands in the side file; another one whenever RecordStore::image() is another.
constexpr std::uint64_t recordFormat = 0x0001'4443'4552'4c43;

} // namespace

QString recordFileOf(const QString &archivePath)
{
    return archivePath + QStringLiteral("-records");
}

std::unique_ptr<RecordStore> readRecordFile(const QString &path, const QByteArray &identity)
{
    const auto kept = readSideImage(path, recordFormat, identity);
    return kept ? RecordStore::fromImage(kept->bytes, kept->keep) : nullptr;
}

bool writeRecordFile(const QString &path, const QByteArray &identity, const QByteArray &image)
{
    return writeSideImage(path, recordFormat, identity, image);
}

LiveRecords::LiveRecords(QString path, SideFile sideFile)
    : m_path(std::move(path))
    , m_sideFile(sideFile)
{
    m_pool.setMaxThreadCount(1);
}

LiveRecords::~LiveRecords()
{
    stop();
    if (keepsSideFile())
        keepSideFile();
}

void LiveRecords::stop()
{
    m_stopping = true;
    m_pool.waitForDone();
    take();
}

bool LiveRecords::keepsSideFile() const
{
    return m_sideFile == SideFile::Keep && m_used.store && m_used.store->hasClaims
        && m_used.store->itemIds.size() >= leastItemsInSideFile;
}

bool LiveRecords::isCurrent()
{
    return keepsSideFile() && dataVersion(*m_used.watch) == m_used.version;
}

void LiveRecords::keep(const QByteArray &identity)
{
    if (identity != m_used.keptFor)
        writeRecordFile(recordFileOf(m_path), identity, m_used.store->image(m_used.store->claims));
    m_used = {}; // no other state is looked for any more
}

const RecordStore *LiveRecords::current()
{
    take();
    if (m_used.store && dataVersion(*m_used.watch) == m_used.version)
        return m_used.store.get();
    if (m_used.store)
        m_outdated = true;
    m_used = {};
    begin();
    return nullptr;
}

void LiveRecords::take()
{
    const QMutexLocker lock(&m_mutex);
    if (m_ready.store)
        m_used = std::exchange(m_ready, {});
    if (const auto claims = std::exchange(m_readyClaims, nullptr); claims && m_used.store) {
        m_used.store->claims = std::move(*claims);
        m_used.store->hasClaims = true;
        m_used.keptFor = m_readyKeptFor;
    }
}

void LiveRecords::begin()
{
    if (m_reading.exchange(true))
        return;
    m_outdated = false;
    m_pool.start([this] {
        read();
        m_reading = false;
    });
}

Outcome<Done> LiveRecords::read()
{
    auto connection = Connection::open(m_path, Connection::Mode::ReadOnly);
    auto watch = Connection::open(m_path, Connection::Mode::ReadOnly);
    if (!connection || !watch)
        return tl::unexpected((connection ? watch : connection).error());
    (*connection)->setCancelCheck([this] { return isStopping(); });
    return guarded([&] { return readThrough(**connection, {*std::move(watch), 0, {}, {}}); });
}

Outcome<Done> LiveRecords::readThrough(Connection &connection, Read read)
{
    read.version = dataVersion(*read.watch);
    QByteArray identity = archiveIdentity(connection);
    const Snapshot snapshot(connection);
    if (dataVersion(*read.watch) != read.version)
        return fail(Problem::Kind::Cancelled); // the next question begins anew
    if (archiveIdentity(connection) != identity)
        identity.clear();
    if (m_sideFile == SideFile::Keep && !identity.isEmpty()) {
        read.store = readRecordFile(recordFileOf(m_path), identity);
        read.keptFor = read.store ? identity : QByteArray();
    }
    const bool isWhole = read.store != nullptr;
    if (!isWhole)
        read.store = RecordStore::readWithoutClaims(connection, [this] { return isStopping(); });
    if (!read.store)
        return fail(Problem::Kind::Cancelled);
    const std::shared_ptr<const RecordStore> store = read.store;
    handOver(std::move(read));
    if (!isWhole)
        readClaims(connection, *store, identity);
    return Done{};
}

void LiveRecords::handOver(Read read)
{
    const QMutexLocker lock(&m_mutex);
    m_ready = std::move(read);
    m_readyClaims.reset();
}

/// The image is made before the claims are handed over: from then on they are the reader's.
void LiveRecords::readClaims(Connection &connection, const RecordStore &store,
                             const QByteArray &identity)
{
    auto claims = ClaimStore::read(connection, store, [this] { return isStopping(); });
    if (!claims)
        return;
    const bool keeps = m_sideFile == SideFile::Keep && !identity.isEmpty()
        && store.itemIds.size() >= leastItemsInSideFile;
    const QByteArray image = keeps ? store.image(*claims) : QByteArray();
    {
        const QMutexLocker lock(&m_mutex);
        m_readyClaims = std::move(claims);
        m_readyKeptFor = identity;
    }
    if (keeps && archiveIdentity(connection) == identity)
        writeRecordFile(recordFileOf(m_path), identity, image);
}

/// The side file of what the archive has become, so that it opens fast the next time too.
void LiveRecords::keepSideFile()
{
    guarded([this]() -> Outcome<Done> {
        auto connection = Connection::open(m_path, Connection::Mode::ReadWrite);
        if (!connection)
            return tl::unexpected(connection.error());
        Connection &c = **connection;
        qint64 version = 0;
        {
            const Snapshot snapshot(c);
            version = dataVersion(c);
            if (!isCurrent())
                return Done{};
        }
        // Its own moving of the log into the archive is no change that a connection sees.
        c.execute("PRAGMA busy_timeout = 100; PRAGMA wal_checkpoint(TRUNCATE)");
        const QByteArray identity = archiveIdentity(c);
        const Snapshot snapshot(c);
        if (dataVersion(c) == version && archiveIdentity(c) == identity)
            keep(identity);
        return Done{};
    });
}

} // namespace db
