// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/worker.h"

namespace db {

Worker::Worker(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1); // SQLite's caches stay with their thread
}

Worker::~Worker()
{
    m_closing = true; // what waits ends as soon as it begins
    m_pool.waitForDone();
}

} // namespace db
