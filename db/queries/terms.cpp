// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/terms.h"

#include "db/types/vocabulary.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace db {

namespace {

Sql inItems(const char *select)
{
    return {QStringLiteral("item.id IN (") + QString::fromLatin1(select) + u')'};
}

/// Whether several values of the field are one list; the others each have a condition of their own.
bool isListed(Field field)
{
    switch (field) {
    case Field::Text:
    case Field::Said:
    case Field::Announced:
    case Field::Effective:
    case Field::Reported:
    case Field::Sources:
    case Field::Date:
    case Field::Within:
    case Field::Before:
    case Field::After:
    case Field::Has:
    case Field::Missing:
        return false;
    default:
        return true;
    }
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

Node AnyOf::node() const
{
    QList<Node> terms;
    for (const QString &each : values)
        terms.append(Node::term(field, each, only));
    return terms.size() == 1 ? terms.constFirst() : Node::any(terms);
}

QList<AnyOf> alternatives(const QList<Node> &terms)
{
    QList<AnyOf> all;
    for (const Node &term : terms) {
        const auto alike = std::find_if(all.begin(), all.end(), [&term](const AnyOf &any) {
            return any.field == term.field && any.only == term.only && isListed(term.field);
        });
        if (alike == all.end())
            all.append(AnyOf(term));
        else
            alike->values.append(term.value);
    }
    return all;
}

Sql isOneOf(const QString &column, const QStringList &values)
{
    if (values.size() == 1)
        return {column + QStringLiteral(" = ?"), {values.constFirst()}};
    const QByteArray list
        = QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact);
    return {column + QStringLiteral(" IN (SELECT value FROM json_each(?))"),
            {QString::fromUtf8(list)}};
}

Sql familyOf(const AnyOf &entities)
{
    const Sql named = isOneOf(QStringLiteral("key"), entities.values);
    if (entities.only)
        return {QStringLiteral("(SELECT id FROM entity WHERE %1)").arg(named.text), named.values};
    return {QStringLiteral("(WITH RECURSIVE family (id) AS (SELECT id FROM entity WHERE %1"
                           " UNION SELECT entity.id FROM entity JOIN family"
                           " ON entity.parent_id = family.id) SELECT id FROM family)")
                .arg(named.text),
            named.values};
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

Sql disputeCondition(const AnyOf &disputes)
{
    QStringList keys = disputes.values;
    const auto split = std::stable_partition(keys.begin(), keys.end(), [](const QString &value) {
        return !fromText<DisputeStatus>(value);
    });
    const QStringList statuses(split, keys.end());
    keys.erase(split, keys.end());
    const Sql byStatus = isOneOf(QStringLiteral("controversy.status"), statuses);
    if (keys.isEmpty())
        return byStatus;
    Sql condition = isOneOf(QStringLiteral("controversy.key"), keys);
    if (statuses.isEmpty())
        return condition;
    condition.text = u'(' + condition.text + QStringLiteral(" OR ");
    condition += byStatus;
    condition.text += u')';
    return condition;
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
