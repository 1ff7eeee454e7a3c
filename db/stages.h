// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlite/connection.h"
#include "db/types/stagedanswer.h"

#include <QPromise>

#include <functional>

namespace db {

class LiveFacets;
class LiveRecords;

/// What an archive holds in memory, and the connection whose answers it speeds up.
struct Memory
{
    LiveFacets &facets;
    LiveRecords &records;
    Connection &connection;
};

// Both are called on the connection's thread, inside guarded().

/// The whole answer, as soon as the memory is read.
Outcome<Exploration> exploreAtOnce(const Memory &memory, const ExploreRequest &request,
                                   const std::function<bool()> &isCancelled);
/// The same; what is known earlier goes into the promise before.
Outcome<StagedAnswer> exploreInStages(const Memory &memory, const ExploreRequest &request,
                                      QPromise<Outcome<StagedAnswer>> &promise);

} // namespace db
