// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/recordmatch.h"

namespace db {

// What an answer says of the records that are asked for, from the record store: the same as by SQL.

/// Moves, scores and disputes.
void addStoredRecords(RecordMatch &match, const RecordStore &store, const Filter &filter,
                      const ExploreRequest &request, Exploration *answer);
/// The claim charts' counts.
void addStoredClaims(Connection &connection, RecordMatch &match, const RecordStore &store,
                     const Filter &filter, const ExploreRequest &request, Exploration *answer);

/// `inside` are those of `wider` that match the whole filter.
QList<StatusCount> storedClaimStates(const ClaimStore &claims, FollowedClaims &followed,
                                     const RowSet &wider, const RowSet &inside);
/// At most 16 rows and columns of their own. Paraphrases come from the connection.
ClaimPairs storedClaimPairs(Connection &connection, const RecordStore &store,
                            FollowedClaims &followed, const RowSet &wider, const RowSet &inside,
                            qsizetype most = 12);

} // namespace db
