// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/terms.h"

#include "db/types/vocabulary.h"

namespace db {

namespace {

Sql inItems(const char *select)
{
    return {QStringLiteral("item.id IN (") + QString::fromLatin1(select) + u')'};
}

} // namespace

QStringList hasWords()
{
    return QStringLiteral("claim move dispute score quote text note tag").split(u' ');
}

QStringList missingWords()
{
    return QStringLiteral("date source speaker quote evidence").split(u' ');
}

Sql familyOf(const Node &term)
{
    if (term.only)
        return {QStringLiteral("(SELECT id FROM entity WHERE key = ?)"), {term.value}};
    return {QStringLiteral("(WITH RECURSIVE family (id) AS (SELECT id FROM entity WHERE key = ?"
                           " UNION SELECT entity.id FROM entity JOIN family"
                           " ON entity.parent_id = family.id) SELECT id FROM family)"),
            {term.value}};
}

Sql sourceCountOf(const QString &table)
{
    const QString source = QStringLiteral("CASE report.original_outlet WHEN '' THEN"
                                          " report.publisher ELSE report.original_outlet END");
    const QString from = table == QStringLiteral("item")
        ? QStringLiteral("item_report JOIN report ON report.id = item_report.report_id"
                         " WHERE item_report.item_id = item.id")
        : QStringLiteral("evidence JOIN report ON report.id = evidence.report_id"
                         " WHERE evidence.%1_id = %1.id AND evidence.stance = 'for'")
              .arg(table);
    return {QStringLiteral("(SELECT count(DISTINCT %1) FROM %2 AND %1 <> '')").arg(source, from)};
}

Sql disputeCondition(const Node &term)
{
    if (fromText<DisputeStatus>(term.value))
        return {QStringLiteral("controversy.status = ?"), {term.value}};
    return {QStringLiteral("controversy.key = ?"), {term.value}};
}

Sql withoutEvidence(const QString &table)
{
    return {QStringLiteral("NOT EXISTS (SELECT 1 FROM evidence WHERE evidence.%1_id = %1.id)")
                .arg(table)};
}

Sql itemsWithRecord(const QString &condition, const QList<SqlValue> &valuesOfEach)
{
    const auto on = [&](const char *table) {
        return QString(condition).replace(QStringLiteral("%1"), QLatin1String(table));
    };
    Sql sql{QStringLiteral("(SELECT item_id FROM claim WHERE state = 'accepted' AND ") + on("claim")
            + QStringLiteral(" UNION SELECT item_id FROM move WHERE item_id IS NOT NULL AND ")
            + on("move")
            + QStringLiteral(" UNION SELECT item_id FROM controversy_item JOIN controversy"
                             " ON controversy.id = controversy_id WHERE ")
            + on("controversy")
            + QStringLiteral(" UNION SELECT item_id FROM controversy_item JOIN score"
                             " USING (controversy_id) WHERE ")
            + on("score") + u')'};
    for (int table = 0; table < 4; ++table)
        sql.values += valuesOfEach;
    return sql;
}

Sql itemHas(const QString &word)
{
    if (word == QStringLiteral("claim"))
        return inItems("SELECT item_id FROM claim WHERE state = 'accepted'");
    if (word == QStringLiteral("quote"))
        return inItems("SELECT item_id FROM claim WHERE state = 'accepted' AND quote <> ''");
    if (word == QStringLiteral("move"))
        return inItems("SELECT item_id FROM move WHERE item_id IS NOT NULL");
    if (word == QStringLiteral("dispute"))
        return inItems("SELECT item_id FROM controversy_item");
    if (word == QStringLiteral("score"))
        return inItems("SELECT item_id FROM controversy_item JOIN score USING (controversy_id)");
    if (word == QStringLiteral("text"))
        return inItems("SELECT item_id FROM item_report JOIN report ON report.id = report_id"
                       " WHERE report.text IS NOT NULL");
    if (word == QStringLiteral("note"))
        return inItems("SELECT record_id FROM note WHERE record_kind = 'item'");
    if (word == QStringLiteral("tag"))
        return inItems("SELECT item_id FROM item_tag");
    return {QStringLiteral("0")};
}

Sql itemMisses(const QString &word)
{
    if (word == QStringLiteral("date"))
        return {QStringLiteral("item.published IS NULL")};
    if (word == QStringLiteral("source"))
        return {QStringLiteral("item.id NOT IN (SELECT item_id FROM item_report)")};
    if (word == QStringLiteral("speaker"))
        return inItems("SELECT item_id FROM claim WHERE state = 'accepted'"
                       " AND speaker_person_id IS NULL AND speaker_organization_id IS NULL");
    if (word == QStringLiteral("quote"))
        return inItems("SELECT item_id FROM claim WHERE state = 'accepted' AND quote = ''");
    if (word == QStringLiteral("evidence")) {
        Sql sql{QStringLiteral("item.id IN ")};
        sql += itemsWithRecord(withoutEvidence(QStringLiteral("%1")).text);
        return sql;
    }
    return {QStringLiteral("0")};
}

} // namespace db
