// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/itemsets.h"
#include "db/queries/questions.h"
#include "db/queries/recordids.h"
#include "db/queries/records.h"

namespace db {

namespace {

/// Entities of the kinds that are in the items (all entities where the filter is empty), by name.
QList<EntityId> entityIds(Connection &connection, ItemSets &sets, const Node &root,
                          const QString &kinds)
{
    QString sql = QStringLiteral("SELECT id FROM entity WHERE kind IN (%1)").arg(kinds);
    if (!root.children.isEmpty() || root.kind != Node::Kind::And) {
        sql += QStringLiteral(" AND id IN (SELECT entity_id FROM mention WHERE state = 'accepted'"
                              " AND item_id IN %1)")
                   .arg(sets.of(root));
    }
    QList<EntityId> ids;
    Statement statement(connection, Sql{sql + QStringLiteral(" ORDER BY folded, key")});
    while (statement.next())
        ids.append(EntityId(statement.integer(0)));
    return ids;
}

/// Reports on the items (all reports where the filter is empty), by date.
QList<ReportId> reportIds(Connection &connection, ItemSets &sets, const Node &root)
{
    QString sql = QStringLiteral("SELECT id FROM report");
    if (!root.children.isEmpty() || root.kind != Node::Kind::And) {
        sql += QStringLiteral(" WHERE id IN (SELECT report_id FROM item_report"
                              " WHERE item_id IN %1)")
                   .arg(sets.of(root));
    }
    QList<ReportId> ids;
    Statement statement(connection,
                        Sql{sql
                            + QStringLiteral(" ORDER BY published_first IS NULL,"
                                             " published_first, published_last, key")});
    while (statement.next())
        ids.append(ReportId(statement.integer(0)));
    return ids;
}

} // namespace

Outcome<RecordList> listRecords(Connection &connection, RecordListKind kind, const Filter &filter)
{
    const auto resolved = resolve(connection, filter);
    if (!resolved)
        return tl::unexpected(resolved.error());
    const Node root = resolved->root();
    const Compiler compiler(newestDay(connection));
    ItemSets sets(connection, compiler);
    const auto entities = [&](const char *kinds) -> RecordList {
        return loadEntities(connection, entityIds(connection, sets, root, QLatin1String(kinds)));
    };
    switch (kind) {
    case RecordListKind::Moves:
        return loadMoves(connection, recordIds<MoveId>(connection, compiler, Unit::Move, root));
    case RecordListKind::Claims:
        return loadClaims(connection, recordIds<ClaimId>(connection, compiler, Unit::Claim, root));
    case RecordListKind::Scores:
        return loadScores(connection, recordIds<ScoreId>(connection, compiler, Unit::Score, root));
    case RecordListKind::Controversies:
        return loadControversies(
            connection, recordIds<ControversyId>(connection, compiler, Unit::Controversy, root));
    case RecordListKind::People:
        return entities("'person'");
    case RecordListKind::Organizations:
        return entities("'organization'");
    case RecordListKind::Products:
        return entities("'product', 'benchmark'");
    case RecordListKind::Reports:
        break;
    }
    return loadReports(connection, reportIds(connection, sets, root));
}

} // namespace db
