// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/itemsets.h"
#include "db/types/exploration.h"

#include <memory>

namespace db {

class FacetIndex;

/// Counts, lists and volumes of matching items, answered by SQL or, with the same answers, by the
/// facet index. Lives for one question on the reader's thread; roots are of resolved filters.
class ItemCounts
{
public:
    virtual ~ItemCounts() = default;

    virtual qint64 count(const Node &root) = 0;
    virtual QList<ItemId> newestFirst(const Node &root) = 0;
    virtual QList<ItemId> oldestFirst(const Node &root) = 0;
    virtual Facet facet(const Filter &filter, Field field) = 0;
    /// All items that have a date: whether they match, and whether they match the rest.
    virtual QList<VolumeEntry> volume(const Node &matching, const Node &rest) = 0;
    virtual qint64 mentioned(EntityKind kind, const Node &root) = 0;
    virtual qint64 claimCount(const Node &root) = 0;
    virtual Edtf newestDate(const Node &root) = 0;
};

std::unique_ptr<ItemCounts> countsBySql(Connection &connection, const Compiler &compiler);
/// `index` must be that of the archive as the connection sees it.
std::unique_ptr<ItemCounts> countsByIndex(Connection &connection, const Compiler &compiler,
                                          FacetIndex &index);

} // namespace db
