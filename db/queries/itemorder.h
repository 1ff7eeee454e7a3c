// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/itemcounts.h"

namespace db {

/// The SQL order of Newest or Oldest.
QString dateOrder(ItemOrder order);
/// The items that match, in order. Items without a date come last by date; ties go to the newer
/// item, then to the key. Relevance without words to search for is newest first.
QList<ItemId> orderedItems(Connection &connection, ItemCounts &counts, const Node &root,
                           ItemOrder order);

} // namespace db
