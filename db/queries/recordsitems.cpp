// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/records.h"

#include "db/queries/recordsparts.h"

namespace db {

namespace {

using LoadedItems = Loaded<ItemId, Item>;

void addReports(Connection &connection, LoadedItems &items)
{
    Statement row(connection,
                  Sql{QStringLiteral("SELECT item_id, %1 FROM item_report"
                                     " JOIN report ON report.id = report_id"
                                     " WHERE item_id IN (SELECT value FROM json_each(?))"
                                     " ORDER BY item_id, position")
                          .arg(reportColumns()),
                      {items.ids()}});
    while (row.next()) {
        if (Item *item = items.find(row.integer(0)))
            item->reports.append(reportAt(row, 1));
    }
}

void addEntities(Connection &connection, LoadedItems &items)
{
    items.addFrom(connection,
                  "SELECT item_id, entity.id, entity.key, entity.name, entity.kind FROM mention"
                  " JOIN entity ON entity.id = entity_id"
                  " WHERE item_id IN (SELECT value FROM json_each(?)) AND state = 'accepted'"
                  " AND report_id IS NULL"
                  " GROUP BY item_id, entity_id ORDER BY item_id, min(position), min(mention.id)",
                  [](Item &item, Statement &row) {
                      const EntityRef entity = entityOrNone(row, 1);
                      switch (entity.kind) {
                      case EntityKind::Person:
                          item.people.append(entity);
                          break;
                      case EntityKind::Organization:
                          item.organizations.append(entity);
                          break;
                      case EntityKind::Product:
                      case EntityKind::Benchmark:
                          item.products.append(entity);
                          break;
                      }
                  });
}

/// Distinct words of a column of related records, those that tell most first.
QStringList ordered(const QString &words, const QStringList &mostTelling)
{
    const QStringList present = words.split(u',', Qt::SkipEmptyParts);
    QStringList result;
    for (const QString &word : mostTelling) {
        if (present.contains(word))
            result.append(word);
    }
    return result;
}

QStringList claimKindsMostTellingFirst()
{
    return {toText(ClaimKind::Admission),  toText(ClaimKind::Denial),
            toText(ClaimKind::Criticism),  toText(ClaimKind::Measurement),
            toText(ClaimKind::Prediction), toText(ClaimKind::Announcement),
            toText(ClaimKind::Assertion)};
}

} // namespace

QList<Item> loadItems(Connection &connection, const QList<ItemId> &ids)
{
    LoadedItems items(ids);
    Statement row(connection,
                  "SELECT item.id, item.key, title, summary, published, language"
                  " FROM json_each(?) AS wanted JOIN item ON item.id = wanted.value"
                  " ORDER BY wanted.key");
    row.bind(0, items.ids());
    while (row.next()) {
        Item item;
        item.id = ItemId{row.integer(0)};
        item.key = row.text(1);
        item.title = row.text(2);
        item.summary = row.text(3);
        item.published = row.date(4);
        item.language = row.text(5);
        items.append(item);
    }
    items.addFrom(connection,
                  "SELECT item_id, name FROM item_topic JOIN topic ON topic.id = topic_id"
                  " WHERE item_id IN (SELECT value FROM json_each(?)) ORDER BY item_id, position",
                  [](Item &item, Statement &topic) { item.topics.append(topic.text(1)); });
    items.addFrom(connection,
                  "SELECT item_id, name FROM item_tag JOIN tag ON tag.id = tag_id"
                  " WHERE item_id IN (SELECT value FROM json_each(?)) ORDER BY item_id, name",
                  [](Item &item, Statement &tag) { item.tags.append(tag.text(1)); });
    addReports(connection, items);
    addEntities(connection, items);
    return items.records();
}

QList<ItemRow> loadItemRows(Connection &connection, const QList<ItemId> &ids)
{
    QList<ItemRow> rows;
    Statement row(
        connection,
        "SELECT item.id, item.key, item.title, item.published,"
        " (SELECT publisher FROM item_report JOIN report ON report.id = report_id"
        "  WHERE item_id = item.id ORDER BY position LIMIT 1),"
        " (SELECT count(*) FROM item_report WHERE item_id = item.id),"
        " (SELECT group_concat(DISTINCT kind) FROM claim"
        "  WHERE item_id = item.id AND state = 'accepted'),"
        " (SELECT group_concat(DISTINCT status) FROM controversy_item"
        "  JOIN controversy ON controversy.id = controversy_id WHERE item_id = item.id),"
        " (SELECT count(*) FROM move WHERE item_id = item.id),"
        " (SELECT count(*) FROM claim WHERE item_id = item.id AND state = 'accepted')"
        " FROM json_each(?) AS wanted JOIN item ON item.id = wanted.value ORDER BY wanted.key");
    row.bind(0, idsAsJson(ids));
    while (row.next()) {
        ItemRow item;
        item.id = ItemId{row.integer(0)};
        item.key = row.text(1);
        item.title = row.text(2);
        item.published = row.date(3);
        item.publisher = row.text(4);
        item.reportCount = int(row.integer(5));
        item.claimKinds = ordered(row.text(6), claimKindsMostTellingFirst());
        item.disputeStatuses = ordered(row.text(7), words<DisputeStatus>());
        item.moveCount = int(row.integer(8));
        item.claimCount = int(row.integer(9));
        rows.append(item);
    }
    return rows;
}

} // namespace db
