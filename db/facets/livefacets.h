// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/facets/facetindex.h"
#include "db/sqlite/connection.h"

#include <QMutex>
#include <QThreadPool>

#include <atomic>

namespace db {

/// The facet index of an archive file while it is open: read from the side file or built on a
/// thread of its own, begun with the first question. A change of the archive makes it stale; then
/// it is built again as a whole.
class LiveFacets
{
public:
    enum class SideFile { Keep, None };

    LiveFacets(QString path, SideFile sideFile);
    ~LiveFacets(); ///< stops what is being built

    /// The index of the archive as it stands, or null while there is none; valid until the next
    /// call. For the reader's thread, inside a read transaction that has begun to read: what the
    /// transaction sees and the index are the same data.
    FacetIndex *current();

private:
    /// The index and the connection that read it, which tells whether anything was written since.
    struct Built
    {
        std::unique_ptr<Connection> connection;
        qint64 version = 0;
        std::unique_ptr<FacetIndex> index;
    };

    void begin();
    Outcome<Built> build();
    Outcome<Built> readIn(std::unique_ptr<Connection> connection);

    const QString m_path;
    const SideFile m_sideFile;
    std::atomic<bool> m_stopping = false;
    std::atomic<bool> m_building = false;
    QMutex m_mutex;
    Built m_ready; ///< handed over from the thread that builds
    Built m_used;
    QThreadPool m_pool;
};

} // namespace db
