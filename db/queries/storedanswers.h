// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/recordmatch.h"

namespace db {

// What an answer says of records, from the record store: the same as by SQL.

/// Moves, scores and disputes.
void addStoredRecords(RecordMatch &match, const RecordStore &store, const Filter &filter,
                      DateBasis basis, Exploration *answer);
/// The claim charts' counts.
void addStoredClaims(Connection &connection, RecordMatch &match, const RecordStore &store,
                     const Filter &filter, Exploration *answer);

/// `inside` are those of `wider` that match the whole filter.
QList<StatusCount> storedClaimStates(const ClaimStore &claims, const RowSet &wider,
                                     const RowSet &inside);
/// At most 16 rows and columns of their own. Paraphrases come from the connection.
ClaimPairs storedClaimPairs(Connection &connection, const RecordStore &store, const RowSet &wider,
                            const RowSet &inside, qsizetype most = 12);

} // namespace db
