// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/records.h"

#include "db/queries/recordsparts.h"

namespace db {

QList<Entity> loadEntities(Connection &connection, const QList<EntityId> &ids)
{
    const QString wanted = idsAsJson(ids);
    QHash<qint64, QList<Alias>> aliases;
    Statement alias(connection,
                    "SELECT entity_id, name, valid_from, valid_until FROM alias"
                    " WHERE entity_id IN (SELECT value FROM json_each(?)) ORDER BY position");
    alias.bind(0, wanted);
    while (alias.next())
        aliases[alias.integer(0)].append({alias.text(1), alias.date(2), alias.date(3)});
    QList<Entity> entities;
    Statement row(connection,
                  "SELECT entity.id, entity.key, entity.name, entity.kind, entity.subtype,"
                  " entity.released, entity.country, entity.note, entity.wikidata_id,"
                  " parent.id, parent.key, parent.name, parent.kind,"
                  " maker.id, maker.key, maker.name, maker.kind"
                  " FROM json_each(?) AS wanted JOIN entity ON entity.id = wanted.value"
                  " LEFT JOIN entity AS parent ON parent.id = entity.parent_id"
                  " LEFT JOIN entity AS maker ON maker.id = entity.maker_id ORDER BY wanted.key");
    row.bind(0, wanted);
    while (row.next()) {
        Entity entity;
        entity.ref = entityOrNone(row, 0);
        entity.aliases = aliases.value(raw(entity.ref.id));
        entity.subtype = row.text(4);
        entity.released = row.date(5);
        entity.country = row.text(6);
        entity.note = row.text(7);
        entity.wikidataId = row.text(8);
        entity.parent = entityAt(row, 9);
        entity.maker = entityAt(row, 13);
        entities.append(entity);
    }
    return entities;
}

QList<Report> loadReports(Connection &connection, const QList<ReportId> &ids)
{
    QList<Report> reports;
    Statement row(connection,
                  Sql{QStringLiteral("SELECT %1 FROM json_each(?) AS wanted"
                                     " JOIN report ON report.id = wanted.value"
                                     " ORDER BY wanted.key")
                          .arg(reportColumns()),
                      {idsAsJson(ids)}});
    while (row.next())
        reports.append(reportAt(row, 0));
    return reports;
}

} // namespace db
