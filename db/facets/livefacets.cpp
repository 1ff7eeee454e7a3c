// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/livefacets.h"

#include "db/facets/followed.h"
#include "db/facets/indexbuilder.h"
#include "db/facets/sidefile.h"
#include "db/sqlite/dataversion.h"

namespace db {

LiveFacets::LiveFacets(QString path, SideFile sideFile)
    : m_path(std::move(path))
    , m_sideFile(sideFile)
{
    m_pool.setMaxThreadCount(1);
}

LiveFacets::~LiveFacets()
{
    m_stopping = true;
    m_pool.waitForDone();
    if (m_followed && m_used.index && m_sideFile == SideFile::Keep
        && m_used.index->rows() >= leastItemsInSideFile)
        keepSideFile();
    if (m_notes)
        m_notes->stop();
}

void LiveFacets::follow(Connection &writer)
{
    if (auto notes = ChangeNotes::on(writer))
        m_notes = *std::move(notes);
}

FacetIndex *LiveFacets::current(Connection &reader)
{
    const bool isNew = takeReady(reader);
    const qint64 version = dataVersion(reader);
    if (m_used.index && (isNew || version != m_used.version) && !bringUpToDate(reader))
        m_used = {};
    m_used.version = version;
    if (m_notes)
        m_seen = m_notes->mark().transaction;
    if (!m_used.index)
        begin();
    return m_used.index.get();
}

/// Whether an index was handed over that may not be of the archive as the reader sees it.
bool LiveFacets::takeReady(Connection &reader)
{
    const QMutexLocker lock(&m_mutex);
    if (!m_ready.index)
        return false;
    m_used = std::move(m_ready);
    m_ready = {};
    m_followed = false;
    const bool changed = dataVersion(*m_used.connection) != m_used.version;
    m_used.connection.reset();
    m_used.version = dataVersion(reader);
    return changed;
}

bool LiveFacets::bringUpToDate(Connection &connection)
{
    const auto changes = m_notes ? m_notes->since(m_used.mark) : std::nullopt;
    if (!changes)
        return false;
    if (!changes->isEmpty()) {
        auto index = followed(connection, *m_used.index, *changes);
        if (!index)
            return false;
        m_used.index = std::move(index);
    }
    // Of the last transaction it is not known whether the connection saw it: it is followed twice.
    m_followed = true;
    m_used.mark.transaction = std::max(m_used.mark.transaction, m_seen);
    m_notes->forget(m_used.mark);
    return true;
}

void LiveFacets::begin()
{
    if (m_building.exchange(true))
        return;
    m_pool.start([this] {
        if (auto built = build()) {
            const QMutexLocker lock(&m_mutex);
            m_ready = *std::move(built);
        }
        m_building = false;
    });
}

Outcome<LiveFacets::Built> LiveFacets::build()
{
    auto connection = Connection::open(m_path, Connection::Mode::ReadOnly);
    if (!connection)
        return tl::unexpected(connection.error());
    (*connection)->setCancelCheck([this] { return m_stopping.load(); });
    return guarded([&] { return readIn(*std::move(connection)); });
}

/// From the archive, through a second connection as well if it sees the same state.
std::optional<Columns> LiveFacets::builtColumns(Connection &connection, const QByteArray &identity)
{
    const auto isStopping = [this] { return m_stopping.load(); };
    const auto opened = Connection::open(m_path, Connection::Mode::ReadOnly);
    if (!opened)
        return IndexBuilder(connection, isStopping).columns();
    Connection &second = **opened;
    second.setCancelCheck(isStopping);
    const Snapshot snapshot(second);
    const bool isSame = archiveIdentity(connection) == identity;
    return IndexBuilder(connection, isStopping, isSame ? &second : nullptr).columns();
}

Outcome<LiveFacets::Built> LiveFacets::readIn(std::unique_ptr<Connection> connection)
{
    const QString sideFile = sideFileOf(m_path);
    Built built;
    if (m_notes)
        built.mark = m_notes->mark();
    const QByteArray identity = archiveIdentity(*connection);
    {
        const Snapshot snapshot(*connection);
        built.version = dataVersion(*connection);
        if (m_sideFile == SideFile::Keep && archiveIdentity(*connection) == identity) {
            if (auto columns = readSideFile(sideFile, identity))
                built.index = std::make_unique<FacetIndex>(*std::move(columns));
        }
        if (!built.index) {
            auto columns = builtColumns(*connection, identity);
            if (!columns)
                return fail(Problem::Kind::Cancelled);
            built.index = std::make_unique<FacetIndex>(*std::move(columns));
            if (m_sideFile == SideFile::Keep && built.index->rows() >= leastItemsInSideFile
                && archiveIdentity(*connection) == identity)
                writeSideFile(sideFile, identity, built.index->columns());
        }
    }
    connection->setCancelCheck({});
    built.connection = std::move(connection);
    return built;
}

/// The side file of what the archive has become, so that it opens fast the next time too.
void LiveFacets::keepSideFile()
{
    guarded([this]() -> Outcome<Done> {
        auto connection = Connection::open(m_path, Connection::Mode::ReadWrite);
        if (!connection)
            return tl::unexpected(connection.error());
        Connection &c = **connection;
        qint64 version = 0;
        bool keepsBeside = false;
        {
            const Snapshot snapshot(c);
            version = dataVersion(c);
            if (!bringUpToDate(c))
                return Done{};
            keepsBeside = m_beside.isCurrent && m_beside.isCurrent();
        }
        // Its own moving of the log into the archive is no change that a connection sees.
        c.execute("PRAGMA busy_timeout = 100; PRAGMA wal_checkpoint(TRUNCATE)");
        const QByteArray identity = archiveIdentity(c);
        const Snapshot snapshot(c);
        if (dataVersion(c) != version || archiveIdentity(c) != identity)
            return Done{};
        writeSideFile(sideFileOf(m_path), identity, m_used.index->columns());
        if (keepsBeside)
            m_beside.keep(identity);
        return Done{};
    });
}

} // namespace db
