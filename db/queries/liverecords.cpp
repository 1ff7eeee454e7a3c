// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/liverecords.h"

#include "db/sqlite/dataversion.h"

namespace db {

LiveRecords::LiveRecords(QString path)
    : m_path(std::move(path))
{
    m_pool.setMaxThreadCount(1);
}

LiveRecords::~LiveRecords()
{
    m_stopping = true;
    m_pool.waitForDone();
}

const RecordStore *LiveRecords::current()
{
    {
        const QMutexLocker lock(&m_mutex);
        if (m_ready.store)
            m_used = std::move(m_ready);
        m_ready = {};
    }
    if (m_used.store && dataVersion(*m_used.connection) == m_used.version)
        return m_used.store.get();
    m_used = {};
    begin();
    return nullptr;
}

void LiveRecords::begin()
{
    if (m_reading.exchange(true))
        return;
    m_pool.start([this] {
        if (auto done = read()) {
            const QMutexLocker lock(&m_mutex);
            m_ready = *std::move(done);
        }
        m_reading = false;
    });
}

Outcome<LiveRecords::Read> LiveRecords::read()
{
    auto connection = Connection::open(m_path, Connection::Mode::ReadOnly);
    if (!connection)
        return tl::unexpected(connection.error());
    (*connection)->setCancelCheck([this] { return m_stopping.load(); });
    return guarded([&]() -> Outcome<Read> {
        Read done;
        {
            const Snapshot snapshot(**connection);
            done.version = dataVersion(**connection);
            done.store = RecordStore::read(**connection, [this] { return m_stopping.load(); });
        }
        if (!done.store)
            return fail(Problem::Kind::Cancelled);
        (*connection)->setCancelCheck({});
        done.connection = *std::move(connection);
        return done;
    });
}

} // namespace db
