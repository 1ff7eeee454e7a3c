// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/itemorder.h"

#include "db/queries/fulltext.h"

#include <algorithm>

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

QList<ItemId> orderedByRank(Connection &connection, const QList<ItemId> &newest, const Node &root)
{
    const QString expression = rankingExpression(root);
    if (expression.isEmpty())
        return newest;
    const auto ranked = relevanceOf(connection, expression);
    std::vector<Relevance> order; // what no word finds comes last
    order.reserve(static_cast<std::size_t>(newest.size()));
    for (const ItemId id : newest) {
        const auto found
            = std::lower_bound(ranked.begin(), ranked.end(), raw(id),
                               [](const Relevance &one, qint64 item) { return one.item < item; });
        const bool isRanked = found != ranked.end() && found->item == raw(id);
        order.push_back({raw(id), isRanked ? found->value : 0.0});
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const Relevance &a, const Relevance &b) { return a.value < b.value; });
    QList<ItemId> ids;
    ids.reserve(newest.size());
    for (const Relevance &one : order)
        ids.append(ItemId(one.item));
    return ids;
}

} // namespace

QString dateOrder(ItemOrder order)
{
    const QString descending = order == ItemOrder::Newest ? QStringLiteral(" DESC") : QString();
    return QStringLiteral("item.published IS NULL, item.published_first%1, item.published_last%1,"
                          " item.key")
        .arg(descending);
}

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
