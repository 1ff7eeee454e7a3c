// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/records.h"

#include "db/queries/recordsparts.h"

namespace db {

namespace {

template<class Id>
QList<Id> idsOf(Connection &connection, const char *sql, ItemId item)
{
    QList<Id> ids;
    const auto found = integersFrom(connection, Sql{QString::fromLatin1(sql), {raw(item)}});
    for (const qint64 id : found)
        ids.append(Id{id});
    return ids;
}

QList<Mention> mentionsOf(Connection &connection, ItemId item)
{
    QList<Mention> mentions;
    Statement row(connection,
                  "SELECT role, report_id, span_start, span_end, method, confidence, state,"
                  " entity.id, entity.key, entity.name, entity.kind"
                  " FROM mention JOIN entity ON entity.id = entity_id"
                  " WHERE item_id = ? AND state <> 'rejected'"
                  " ORDER BY report_id, span_start, position, mention.id");
    row.bind(0, raw(item));
    while (row.next()) {
        Mention mention;
        mention.role = wordAt<MentionRole>(row, 0);
        if (!row.isNull(1)) {
            mention.report = ReportId{row.integer(1)};
            mention.span = Span{int(row.integer(2)), int(row.integer(3))};
        }
        mention.method = row.text(4);
        mention.confidence = row.real(5);
        mention.state = wordAt<ReviewState>(row, 6);
        mention.entity = entityOrNone(row, 7);
        mentions.append(mention);
    }
    return mentions;
}

QList<QPair<ReportId, QString>> textsInOrder(Connection &connection, const QList<Report> &reports)
{
    QList<ReportId> ids;
    for (const Report &report : reports) {
        if (report.hasText)
            ids.append(report.id);
    }
    const auto stored = textsOf(connection, ids);
    QList<QPair<ReportId, QString>> texts;
    for (const ReportId id : std::as_const(ids))
        texts.append({id, stored.value(raw(id))});
    return texts;
}

const char *itemQuery(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Item:
        return "SELECT key FROM item WHERE key = ?";
    case RecordKind::Claim:
        return "SELECT item.key FROM claim JOIN item ON item.id = item_id WHERE claim.key = ?";
    case RecordKind::Move:
        return "SELECT item.key FROM move JOIN item ON item.id = item_id WHERE move.key = ?";
    case RecordKind::Controversy:
        return "SELECT item.key FROM controversy JOIN controversy_item"
               " ON controversy_id = controversy.id JOIN item ON item.id = item_id"
               " WHERE controversy.key = ? ORDER BY position LIMIT 1";
    case RecordKind::Score:
        return "SELECT item.key FROM score JOIN controversy_item"
               " ON controversy_item.controversy_id = score.controversy_id"
               " JOIN item ON item.id = item_id WHERE score.key = ? ORDER BY position LIMIT 1";
    case RecordKind::Entity:
        return "SELECT item.key FROM entity JOIN mention ON entity_id = entity.id"
               " JOIN item ON item.id = item_id"
               " WHERE entity.key = ? AND mention.state = 'accepted'"
               " ORDER BY item.published_last IS NULL, item.published_last DESC, item.id DESC"
               " LIMIT 1";
    case RecordKind::Report:
        return "SELECT item.key FROM report JOIN item_report ON report_id = report.id"
               " JOIN item ON item.id = item_id WHERE report.key = ? ORDER BY item.id LIMIT 1";
    }
    return "";
}

} // namespace

Outcome<ItemDetail> loadItemDetail(Connection &connection, const QString &itemKey)
{
    const auto id = integerFrom(
        connection, Sql{QStringLiteral("SELECT id FROM item WHERE key = ?"), {itemKey}});
    if (!id)
        return fail(Problem::Kind::UnknownName, itemKey);
    const ItemId item{*id};
    ItemDetail detail;
    detail.item = loadItems(connection, {item}).first();
    detail.mentions = mentionsOf(connection, item);
    detail.claims
        = loadClaims(connection,
                     idsOf<ClaimId>(connection,
                                    "SELECT id FROM claim WHERE item_id = ? AND state <> 'rejected'"
                                    " ORDER BY said_on_first IS NULL, said_on_first, id",
                                    item));
    detail.moves = loadMoves(
        connection,
        idsOf<MoveId>(connection, "SELECT id FROM move WHERE item_id = ? ORDER BY id", item));
    detail.controversies
        = loadControversies(connection,
                            idsOf<ControversyId>(connection,
                                                 "SELECT controversy_id FROM controversy_item"
                                                 " WHERE item_id = ? ORDER BY controversy_id",
                                                 item));
    detail.scores = loadScores(
        connection,
        idsOf<ScoreId>(connection,
                       "SELECT score.id FROM score JOIN controversy_item"
                       " ON controversy_item.controversy_id = score.controversy_id"
                       " WHERE item_id = ? ORDER BY date_first IS NULL, date_first, score.id",
                       item));
    detail.texts = textsInOrder(connection, detail.item.reports);
    return detail;
}

Outcome<QString> itemOfRecord(Connection &connection, RecordKind kind, const QString &key)
{
    Statement row(connection, Sql{QString::fromLatin1(itemQuery(kind)), {key}});
    if (!row.next())
        return fail(Problem::Kind::UnknownName, key);
    return row.text(0);
}

} // namespace db
