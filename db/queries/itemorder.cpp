// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/itemorder.h"

#include "db/queries/fulltext.h"

#include <algorithm>

namespace db {

namespace {

const char *const newestFirst = "item.published IS NULL, item.published_first DESC,"
                                " item.published_last DESC, item.key";
const char *const oldestFirst = "item.published IS NULL, item.published_first,"
                                " item.published_last, item.key";

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

QList<ItemId> orderedByRank(Connection &connection, ItemSets &sets, const Node &root)
{
    const QString expression = rankingExpression(root);
    if (expression.isEmpty())
        return sets.ids(root, QLatin1String(newestFirst));
    QList<ItemId> ids;
    Statement statement(
        connection,
        {QStringLiteral("SELECT item.id FROM item LEFT JOIN (SELECT rowid AS item_id,"
                        " rank AS relevance FROM document_fts WHERE document_fts MATCH ?) AS found"
                        " ON found.item_id = item.id WHERE item.id IN %1"
                        " ORDER BY found.relevance IS NULL, found.relevance, %2")
             .arg(sets.of(root), QLatin1String(newestFirst)),
         {expression}});
    while (statement.next())
        ids.append(ItemId(statement.integer(0)));
    return ids;
}

} // namespace

QList<ItemId> orderedItems(Connection &connection, ItemSets &sets, const Node &root,
                           ItemOrder order)
{
    switch (order) {
    case ItemOrder::Oldest:
        return sets.ids(root, QLatin1String(oldestFirst));
    case ItemOrder::Relevance:
        return orderedByRank(connection, sets, root);
    case ItemOrder::Title:
        return orderedByText(connection, sets.ids(root, QLatin1String(newestFirst)),
                             "SELECT id, title FROM item");
    case ItemOrder::Source:
        return orderedByText(connection, sets.ids(root, QLatin1String(newestFirst)),
                             "SELECT item_id, publisher FROM item_report JOIN report"
                             " ON report.id = report_id ORDER BY item_id, position DESC");
    case ItemOrder::Newest:
        break;
    }
    return sets.ids(root, QLatin1String(newestFirst));
}

} // namespace db
