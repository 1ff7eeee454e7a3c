// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/facets/changenotes.h"
#include "db/facets/facetindex.h"
#include "db/facets/sidefile.h"

#include <QThreadPool>

#include <atomic>
#include <functional>

namespace db {

/// The facet index of an archive file while it is open: read from the side file or built on a
/// thread of its own, begun with the first question. It follows what the writer changes; after
/// large changes, and those by others, it is built again as a whole.
class LiveFacets
{
public:
    LiveFacets(QString path, SideFile sideFile);
    ~LiveFacets(); ///< stops what is being built

    /// From now on changes by this connection are followed row by row. Before its thread uses it.
    void follow(Connection &writer);

    /// Another side file, kept at the same time: moving the log into the archive can be told from
    /// a change only by who did it.
    struct Beside
    {
        std::function<bool()> isCurrent; ///< whether what it would keep is of the archive as it is
        std::function<void(const QByteArray &identity)> keep;
    };
    void keepWith(Beside beside) { m_beside = std::move(beside); }

    /// The index of the archive as `reader` sees it, or null while there is none; valid until the
    /// next call. Always asked with the same connection, on its thread, inside a read transaction
    /// that has begun to read.
    FacetIndex *current(Connection &reader);
    /// Whether one is on its way.
    [[nodiscard]] bool isBuilding() const { return m_building; }
    void waitWhileBuilding(int ms) { m_pool.waitForDone(ms); } ///< so long at most

private:
    struct Built
    {
        std::unique_ptr<FacetIndex> index;
        ChangeNotes::Mark mark; ///< what of the writer's changes is in it
        std::unique_ptr<Connection> connection; ///< that read it: sees whether anyone wrote since
        qint64 version = 0; ///< of that connection; later of the reader
    };

    void begin();
    Outcome<Built> build();
    std::optional<Columns> builtColumns(Connection &connection, const QByteArray &identity);
    Outcome<Built> readIn(std::unique_ptr<Connection> connection);
    bool takeReady(Connection &reader);
    bool bringUpToDate(Connection &connection);
    void keepSideFile();

    const QString m_path;
    const SideFile m_sideFile;
    std::atomic<bool> m_stopping = false;
    std::atomic<bool> m_building = false;
    std::shared_ptr<ChangeNotes> m_notes; ///< null where nobody writes
    QMutex m_mutex;
    Built m_ready; ///< handed over from the thread that builds
    Built m_used;
    quint64 m_seen = 0; ///< transactions that the next question sees for sure
    Beside m_beside;
    bool m_followed = false; ///< since the side file was read or written
    QThreadPool m_pool;
};

} // namespace db
