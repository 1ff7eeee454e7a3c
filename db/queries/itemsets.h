// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/compile.h"
#include "db/types/ids.h"

namespace db {

/// The items that match filters, computed once each and kept in a temporary table while one
/// question is answered. Lives on the reader's thread; a new one forgets the sets of the last.
class ItemSets
{
public:
    ItemSets(Connection &connection, const Compiler &compiler);

    /// SQL for the ids of the matching items: "(SELECT ...)".
    QString of(const Node &root);
    qint64 count(const Node &root);
    /// Ids in an order that the caller gives as what stands after ORDER BY, on `item`.
    QList<ItemId> ids(const Node &root, const QString &order);

private:
    Connection &m_connection;
    const Compiler &m_compiler;
    QList<Node> m_roots; ///< its place is the number of the set
};

} // namespace db
