// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlite/connection.h"
#include "db/types/stagedanswer.h"

#include <functional>

namespace db {

class FacetIndex;
class NameTable;
class RecordStore;

// Questions to an archive; all throw SQLite::Exception and are called inside guarded() on the
// reader thread.

/// Puts keys in place of names (DESIGN.md "Query language": exact match, else unique prefix of a
/// word, folded) and checks words, dates and numbers of all values. UnknownName, AmbiguousName
/// (with candidates), BadDate or BadValue with the position in the query. With the index of the
/// archive as it stands, words that some item has are known at once.
Outcome<Filter> resolve(Connection &connection, const Filter &filter,
                        const FacetIndex *index = nullptr);
/// Key -> display name for every entity, controversy and source that the filter names.
QHash<QString, QString> namesIn(Connection &connection, const Filter &filter);

/// The whole answer for the window; resolves the filter first. With an index, which must be that of
/// the archive as the connection sees it, counts and lists of items come from there; with the
/// records too, of the same archive, all but the words on screen does. Counts leaves the records
/// out.
Outcome<Exploration> explore(Connection &connection, const ExploreRequest &request,
                             FacetIndex *index = nullptr, const RecordStore *records = nullptr,
                             Known wanted = Known::All);
/// What a screen shows of the list while the rest is on its way: at most so many of the items, and
/// how many the archive has. For the orders by date.
Outcome<Exploration> firstItems(Connection &connection, const ExploreRequest &request, int limit);
/// `query`: limit < 0 is no limit.
Outcome<ItemList> queryItems(Connection &connection, const Filter &filter, ItemOrder order,
                             qint64 limit, bool withFacets);
Outcome<RecordList> listRecords(Connection &connection, RecordListKind kind, const Filter &filter);
/// What completes the typed text, best first. With the index of the archive as it stands, counts
/// come from memory, and with a table of names the entities too.
QList<Suggestion> suggest(Connection &connection, const QString &typed, int limit,
                          const FacetIndex *index = nullptr, NameTable *names = nullptr);

} // namespace db
