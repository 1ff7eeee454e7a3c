// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/livefacets.h"

#include "db/facets/indexbuilder.h"
#include "db/facets/sidefile.h"
#include "db/sqlite/statement.h"

namespace db {

namespace {

/// Smaller archives are indexed faster than anyone looks, and get no second file.
constexpr std::size_t leastRowsInSideFile = 20'000;

qint64 dataVersion(Connection &connection)
{
    return integerFrom(connection, {QStringLiteral("PRAGMA data_version")}).value_or(-1);
}

} // namespace

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
}

FacetIndex *LiveFacets::current()
{
    {
        const QMutexLocker lock(&m_mutex);
        if (m_ready.index)
            m_used = std::move(m_ready);
        m_ready = {};
    }
    if (m_used.index && dataVersion(*m_used.connection) == m_used.version)
        return m_used.index.get();
    m_used = {};
    begin();
    return nullptr;
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

Outcome<LiveFacets::Built> LiveFacets::readIn(std::unique_ptr<Connection> connection)
{
    const QString sideFile = sideFileOf(m_path);
    const QByteArray identity = archiveIdentity(m_path);
    Built built;
    {
        const Snapshot snapshot(*connection);
        built.version = dataVersion(*connection);
        if (m_sideFile == SideFile::Keep && archiveIdentity(m_path) == identity) {
            if (auto image = readSideFile(sideFile, identity))
                built.index = FacetIndex::fromImage(*std::move(image));
        }
        if (!built.index) {
            IndexBuilder builder(*connection, [this] { return m_stopping.load(); });
            built.index = FacetIndex::fromImage(builder.build());
            if (!built.index)
                return fail(m_stopping ? Problem::Kind::Cancelled : Problem::Kind::Internal);
            if (m_sideFile == SideFile::Keep && built.index->rows() >= leastRowsInSideFile
                && archiveIdentity(m_path) == identity)
                writeSideFile(sideFile, identity, built.index->image());
        }
    }
    connection->setCancelCheck({});
    built.connection = std::move(connection);
    return built;
}

} // namespace db
