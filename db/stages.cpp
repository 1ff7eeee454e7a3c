// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/stages.h"

#include "db/facets/livefacets.h"
#include "db/queries/liverecords.h"
#include "db/queries/questions.h"
#include "db/sqlite/dataversion.h"
#include "db/sqlite/statement.h"

#include <QDeadlineTimer>

namespace db {

namespace {

constexpr int patienceMs = 100; ///< after which less is answered first

constexpr int screens = 500; ///< rows that nobody has scrolled past before there are more

/// There, or not on its way; else it is on its way from now on.
bool hasCounts(const Memory &memory)
{
    const Snapshot snapshot(memory.connection);
    return memory.facets.current(memory.connection) || !memory.facets.isBuilding();
}

bool asksForClaims(const ExploreRequest &request)
{
    return bool(request.records & (ChartRecord::ClaimStates | ChartRecord::ClaimPairs));
}

/// The records that the request needs.
const RecordStore *recordsFor(const Memory &memory, const ExploreRequest &request)
{
    const RecordStore *records = memory.records.current();
    return records && (records->hasClaims || !asksForClaims(request)) ? records : nullptr;
}

bool hasRecords(const Memory &memory, const ExploreRequest &request)
{
    return recordsFor(memory, request) || !memory.records.isReading();
}

bool hasAll(const Memory &memory, const ExploreRequest &request)
{
    const bool recordsToo = hasRecords(memory, request); // both are begun at once
    return hasCounts(memory) && recordsToo;
}

/// Where the shared memory of another's log may not be written, every reading looks like a change:
/// what is kept in memory would never be current.
bool knowsChanges(Connection &connection)
{
    const auto version = [&connection] {
        const Snapshot snapshot(connection);
        return dataVersion(connection);
    };
    const qint64 first = version();
    return version() == first;
}

/// Waits until it is there, nobody wants it any more or it is late.
void waitFor(const std::function<bool()> &isThere, const Memory &memory,
             const std::function<bool()> &isCancelled, int ms = -1)
{
    constexpr int lookMs = 10; // for a question that is cancelled meanwhile
    if (!knowsChanges(memory.connection))
        return;
    const QDeadlineTimer late
        = ms < 0 ? QDeadlineTimer(QDeadlineTimer::Forever) : QDeadlineTimer(ms);
    while (!isThere() && !isCancelled() && !late.hasExpired()) {
        memory.facets.waitWhileBuilding(lookMs);
        memory.records.waitWhileReading(lookMs);
    }
}

bool isByDate(ItemOrder order)
{
    return order == ItemOrder::Newest || order == ItemOrder::Oldest;
}

Outcome<Exploration> exploreNow(const Memory &memory, const ExploreRequest &request, Known wanted)
{
    const Snapshot snapshot(memory.connection);
    FacetIndex *index = memory.facets.current(memory.connection);
    const RecordStore *records = wanted == Known::All ? recordsFor(memory, request) : nullptr;
    return explore(memory.connection, request, index, records, wanted);
}

} // namespace

Outcome<Exploration> exploreAtOnce(const Memory &memory, const ExploreRequest &request,
                                   const std::function<bool()> &isCancelled)
{
    waitFor([&] { return hasAll(memory, request); }, memory, isCancelled);
    return exploreNow(memory, request, Known::All);
}

Outcome<StagedAnswer> exploreInStages(const Memory &memory, const ExploreRequest &request,
                                      QPromise<Outcome<StagedAnswer>> &promise)
{
    const auto isCancelled = [&promise] { return promise.isCanceled(); };
    const auto as = [](Known known) {
        return [known](Exploration answer) { return StagedAnswer{known, std::move(answer)}; };
    };
    const auto allIsThere = [&] { return hasAll(memory, request); };
    waitFor(allIsThere, memory, isCancelled, patienceMs);
    if (!isCancelled() && !hasCounts(memory)) {
        if (isByDate(request.order))
            promise.addResult(
                firstItems(memory.connection, request, screens).map(as(Known::Items)));
        waitFor([&] { return hasCounts(memory); }, memory, isCancelled);
    }
    if (!isCancelled() && !hasRecords(memory, request)) {
        promise.addResult(exploreNow(memory, request, Known::Counts).map(as(Known::Counts)));
        waitFor(allIsThere, memory, isCancelled);
    }
    return exploreNow(memory, request, Known::All).map(as(Known::All));
}

} // namespace db
