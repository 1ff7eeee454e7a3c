// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/stages.h"

#include "db/facets/livefacets.h"
#include "db/queries/liverecords.h"
#include "db/queries/questions.h"
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

bool hasRecords(const Memory &memory)
{
    return memory.records.current() || !memory.records.isReading();
}

bool hasAll(const Memory &memory)
{
    const bool recordsToo = hasRecords(memory); // both are begun at once
    return hasCounts(memory) && recordsToo;
}

/// Waits until it is there, nobody wants it any more or it is late.
void waitFor(bool (*isThere)(const Memory &), const Memory &memory,
             const std::function<bool()> &isCancelled, int ms = -1)
{
    constexpr int lookMs = 10; // for a question that is cancelled meanwhile
    const QDeadlineTimer late
        = ms < 0 ? QDeadlineTimer(QDeadlineTimer::Forever) : QDeadlineTimer(ms);
    while (!isThere(memory) && !isCancelled() && !late.hasExpired()) {
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
    const RecordStore *records = wanted == Known::All ? memory.records.current() : nullptr;
    return explore(memory.connection, request, index, records, wanted);
}

} // namespace

Outcome<Exploration> exploreAtOnce(const Memory &memory, const ExploreRequest &request,
                                   const std::function<bool()> &isCancelled)
{
    waitFor(hasAll, memory, isCancelled);
    return exploreNow(memory, request, Known::All);
}

Outcome<StagedAnswer> exploreInStages(const Memory &memory, const ExploreRequest &request,
                                      QPromise<Outcome<StagedAnswer>> &promise)
{
    const auto isCancelled = [&promise] { return promise.isCanceled(); };
    const auto as = [](Known known) {
        return [known](Exploration answer) { return StagedAnswer{known, std::move(answer)}; };
    };
    waitFor(hasAll, memory, isCancelled, patienceMs);
    if (!isCancelled() && !hasCounts(memory)) {
        if (isByDate(request.order))
            promise.addResult(
                firstItems(memory.connection, request, screens).map(as(Known::Items)));
        waitFor(hasCounts, memory, isCancelled);
    }
    if (!isCancelled() && !hasRecords(memory)) {
        promise.addResult(exploreNow(memory, request, Known::Counts).map(as(Known::Counts)));
        waitFor(hasAll, memory, isCancelled);
    }
    return exploreNow(memory, request, Known::All).map(as(Known::All));
}

} // namespace db
