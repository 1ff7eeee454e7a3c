// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/followed.h"

#include "db/facets/columnmerge.h"
#include "db/facets/indexbuilder.h"
#include "db/sqlite/statement.h"

namespace db {

namespace {

/// Beyond, reading the items one by one takes as long as reading all in a row.
std::size_t mostChanged(std::size_t rows)
{
    return 1000 + rows / 200;
}

void addItemsOf(Connection &connection, const QSet<qint64> &ids, const char *sql,
                QSet<qint64> *items)
{
    QStringList list;
    for (const qint64 id : ids)
        list.append(QString::number(id));
    if (list.isEmpty())
        return;
    const auto found = integersFrom(connection, {QString::fromLatin1(sql).arg(list.join(u','))});
    items->unite(QSet<qint64>(found.begin(), found.end()));
}

QList<qint64> changedItems(Connection &connection, const Changes &changes)
{
    QSet<qint64> items = changes.items;
    addItemsOf(connection, changes.reports,
               "SELECT item_id FROM item_report WHERE report_id IN (%1)", &items);
    addItemsOf(connection, changes.topics, "SELECT item_id FROM item_topic WHERE topic_id IN (%1)",
               &items);
    addItemsOf(connection, changes.tags, "SELECT item_id FROM item_tag WHERE tag_id IN (%1)",
               &items);
    addItemsOf(connection, changes.claims, "SELECT item_id FROM claim WHERE id IN (%1)", &items);
    return items.values();
}

} // namespace

std::unique_ptr<FacetIndex> followed(Connection &connection, const FacetIndex &old,
                                     const Changes &changes)
{
    if (changes.tooMany)
        return nullptr;
    ChangedItems changed;
    changed.ids = changedItems(connection, changes);
    if (std::size_t(changed.ids.size()) > mostChanged(old.rows()))
        return nullptr;
    IndexBuilder builder(connection, changed.ids);
    changed.columns = *builder.columns();
    changed.keys = builder.keys();
    SQLite::Statement key(connection.database(), "SELECT key FROM item WHERE id = ?");
    const auto keyOf = [&key](qint64 id) {
        key.reset();
        key.bind(1, static_cast<int64_t>(id));
        return key.executeStep() ? key.getColumn(0).getString() : std::string();
    };
    auto merged = ColumnMerge(old.columns(), old.rowOfId(), changed, keyOf).merged();
    return merged ? std::make_unique<FacetIndex>(*std::move(merged)) : nullptr;
}

} // namespace db
