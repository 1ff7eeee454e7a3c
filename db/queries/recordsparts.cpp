// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/recordsparts.h"

#include "db/queries/evidencetext.h"

namespace db {

std::optional<EntityRef> entityAt(Statement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return EntityRef{EntityId{row.integer(column)}, row.text(column + 1), row.text(column + 2),
                     wordAt<EntityKind>(row, column + 3)};
}

EntityRef entityOrNone(Statement &row, int column)
{
    return entityAt(row, column).value_or(EntityRef{});
}

QString reportColumns()
{
    return QStringLiteral(
        "report.id, report.key, report.publisher, report.original_outlet, report.title,"
        " report.title_is_descriptive, report.url, report.canonical_url, report.language,"
        " report.published, report.fetched, report.text IS NOT NULL");
}

Report reportAt(Statement &row, int column)
{
    Report report;
    report.id = ReportId{row.integer(column)};
    report.key = row.text(column + 1);
    report.publisher = row.text(column + 2);
    report.originalOutlet = row.text(column + 3);
    report.title = row.text(column + 4);
    report.titleIsDescriptive = row.integer(column + 5) != 0;
    report.url = row.text(column + 6);
    report.canonicalUrl = row.text(column + 7);
    report.language = row.text(column + 8);
    report.published = row.date(column + 9);
    report.fetched = row.text(column + 10);
    report.hasText = row.integer(column + 11) != 0;
    return report;
}

QHash<qint64, QString> textsOf(Connection &connection, const QList<ReportId> &reports)
{
    QHash<qint64, QString> texts;
    if (reports.isEmpty())
        return texts;
    Statement row(connection,
                  "SELECT id, text FROM report"
                  " WHERE text IS NOT NULL AND id IN (SELECT value FROM json_each(?))");
    row.bind(0, idsAsJson(reports));
    while (row.next())
        texts.insert(row.integer(0), row.text(1));
    return texts;
}

QHash<qint64, QList<Evidence>> evidenceOf(Connection &connection, const char *column,
                                          const QString &ids)
{
    QHash<qint64, QList<Evidence>> found;
    QList<ReportId> withText;
    const QString owner = QLatin1String(column);
    Statement row(connection,
                  Sql{QStringLiteral("SELECT evidence.%1, evidence.stance, evidence.span_start,"
                                     " evidence.span_end, %2"
                                     " FROM evidence JOIN report ON report.id = report_id"
                                     " WHERE evidence.%1 IN (SELECT value FROM json_each(?))"
                                     " ORDER BY evidence.position, evidence.id")
                          .arg(owner, reportColumns()),
                      {ids}});
    while (row.next()) {
        Evidence evidence;
        evidence.report = reportAt(row, 4);
        evidence.stance = wordAt<Stance>(row, 1);
        if (!row.isNull(2) && !row.isNull(3))
            evidence.span = Span{int(row.integer(2)), int(row.integer(3))};
        if (evidence.report.hasText)
            withText.append(evidence.report.id);
        found[row.integer(0)].append(evidence);
    }
    const auto texts = textsOf(connection, withText);
    for (auto &list : found) {
        for (Evidence &evidence : list) {
            const auto text = texts.constFind(raw(evidence.report.id));
            locate(evidence, text == texts.cend() ? nullptr : &*text, {});
        }
    }
    return found;
}

} // namespace db
