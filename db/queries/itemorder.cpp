// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/itemorder.h"

#include "db/queries/fulltext.h"

#include <algorithm>
#include <limits>

namespace db {

namespace {

/// By a text of each item, folded; in the given order where the texts are the same.
QList<ItemId> orderedByText(Connection &connection, QList<ItemId> ids, const char *textByItem)
{
    QHash<ItemId, QString> texts;
    Statement statement(connection, textByItem);
    while (statement.next())
        texts.insert(ItemId(statement.integer(0)), folded(statement.text(1)));
    std::stable_sort(ids.begin(), ids.end(), [&](ItemId a, ItemId b) {
        const QString left = texts.value(a);
        const QString right = texts.value(b);
        return left.isEmpty() != right.isEmpty() ? right.isEmpty() : left < right;
    });
    return ids;
}

QList<ItemId> orderedByRank(Connection &connection, QList<ItemId> ids, const Node &root)
{
    const QString expression = rankingExpression(root);
    if (expression.isEmpty())
        return ids;
    QHash<ItemId, double> ranks;
    Statement statement(connection,
                        Sql{QStringLiteral("SELECT rowid, rank FROM document_fts"
                                           " WHERE document_fts MATCH ?"),
                            {expression}});
    while (statement.next())
        ranks.insert(ItemId(statement.integer(0)), statement.real(1));
    constexpr double unranked = std::numeric_limits<double>::infinity();
    std::stable_sort(ids.begin(), ids.end(), [&](ItemId a, ItemId b) {
        return ranks.value(a, unranked) < ranks.value(b, unranked);
    });
    return ids;
}

} // namespace

QList<ItemId> orderedItems(Connection &connection, ItemCounts &counts, const Node &root,
                           ItemOrder order)
{
    if (order == ItemOrder::Oldest)
        return counts.oldestFirst(root);
    const QList<ItemId> ids = counts.newestFirst(root);
    if (order == ItemOrder::Relevance)
        return orderedByRank(connection, ids, root);
    if (order == ItemOrder::Title)
        return orderedByText(connection, ids, "SELECT id, title FROM item");
    if (order == ItemOrder::Source)
        return orderedByText(connection, ids,
                             "SELECT item_id, publisher FROM item_report JOIN report"
                             " ON report.id = report_id ORDER BY item_id, position DESC");
    return ids;
}

} // namespace db
