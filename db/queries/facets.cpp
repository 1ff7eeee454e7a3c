// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/facets.h"

#include "db/queries/names.h"
#include "db/queries/questions.h"

#include <algorithm>

namespace db {

namespace {

const QList<Field> dateFields{Field::Date, Field::Within, Field::Before, Field::After};

QList<Field> ownFields(Field field)
{
    return field == Field::Date ? dateFields : QList<Field>{field};
}

/// Rows of key, name, item and whether the row's own record matches, for a kind of entity. Items
/// count for the entity and for all above it.
Sql entityPairs(EntityKind kind)
{
    return {QStringLiteral(
                "WITH RECURSIVE above (entity_id, ancestor_id) AS ("
                " SELECT id, id FROM entity WHERE kind = ?"
                " UNION SELECT above.entity_id, entity.parent_id FROM above JOIN entity"
                " ON entity.id = above.ancestor_id WHERE entity.parent_id IS NOT NULL)"
                " SELECT ancestor.key AS key, ancestor.name AS name, mention.item_id AS item_id,"
                " 1 AS bound FROM mention JOIN above ON above.entity_id = mention.entity_id"
                " JOIN entity AS ancestor ON ancestor.id = above.ancestor_id"
                " WHERE mention.state = 'accepted'"),
            {toText(kind)}};
}

Sql wordPairs(const char *select)
{
    return {QStringLiteral("SELECT word AS key, word AS name, item_id, 1 AS bound FROM (")
            + QString::fromLatin1(select) + QStringLiteral(") WHERE word <> ''")};
}

Sql claimPairs(const char *column, const Sql &bound)
{
    Sql sql{QStringLiteral("SELECT claim.%1 AS key, claim.%1 AS name, claim.item_id AS item_id, (")
                .arg(QLatin1String(column))};
    sql += bound;
    sql.text += QStringLiteral(") AS bound FROM claim WHERE claim.state = 'accepted'");
    return sql;
}

Sql pairsOf(Field field, const Sql &boundClaim)
{
    switch (field) {
    case Field::Topic:
        return wordPairs("SELECT topic.name AS word, item_id FROM item_topic JOIN topic"
                         " ON topic.id = topic_id");
    case Field::Tag:
        return wordPairs("SELECT tag.name AS word, item_id FROM item_tag JOIN tag"
                         " ON tag.id = tag_id");
    case Field::Source:
        return wordPairs("SELECT publisher AS word, item_id FROM item_report JOIN report"
                         " ON report.id = report_id UNION SELECT original_outlet, item_id"
                         " FROM item_report JOIN report ON report.id = report_id");
    case Field::Language:
        return wordPairs("SELECT language AS word, id AS item_id FROM item UNION SELECT"
                         " report.language, item_id FROM item_report JOIN report"
                         " ON report.id = report_id");
    case Field::ClaimKindIs:
        return claimPairs("kind", boundClaim);
    case Field::ClaimStatusIs:
        return claimPairs("status", boundClaim);
    default:
        return entityPairs(entityKindsOf(field).constFirst());
    }
}

/// Selected values that no item has stay listed, so that they can be taken back.
void addMissing(Connection &connection, const Filter &filter, const QStringList &selected,
                Facet *facet)
{
    QSet<QString> listed;
    for (const FacetValue &value : std::as_const(facet->values))
        listed.insert(value.key);
    QStringList missing = selected;
    missing.removeIf([&listed](const QString &key) { return listed.contains(key); });
    missing.removeDuplicates();
    if (missing.isEmpty() || facet->field == Field::Date)
        return;
    const auto names = namesIn(connection, filter);
    for (const QString &key : std::as_const(missing))
        facet->values.append({key, names.value(key, key), 0, 0});
}

Facet monthsOf(Connection &connection, const QString &items)
{
    QHash<QString, FacetValue> values;
    Statement statement(
        connection,
        {QStringLiteral("SELECT published_first, published_last, count(*), sum(id IN %1) FROM item"
                        " WHERE published IS NOT NULL GROUP BY published_first, published_last")
             .arg(items)});
    while (statement.next()) {
        const QString key = calendarKey(statement.integer(0), statement.integer(1));
        if (key.isEmpty())
            continue;
        FacetValue &value = values[key];
        value.key = key;
        value.name = key;
        value.total += statement.integer(2);
        value.count += statement.integer(3);
    }
    return {Field::Date, values.values()};
}

} // namespace

QList<Field> facetFields()
{
    return {Field::Person,      Field::Organization,  Field::Product, Field::Benchmark,
            Field::ClaimKindIs, Field::ClaimStatusIs, Field::Topic,   Field::Source,
            Field::Language,    Field::Tag,           Field::Date};
}

QStringList valuesInFilter(const Filter &filter, Field field)
{
    QStringList values;
    for (const FilterPart &part : filter.parts()) {
        if (part.field() == field)
            values += part.values();
    }
    return values;
}

Facet facetOf(Connection &connection, ItemSets &sets, const Compiler &compiler,
              const Filter &filter, Field field)
{
    Node root = filter.withoutFields(ownFields(field)).root();
    Facet facet{field, {}};
    if (field == Field::Date) {
        facet = monthsOf(connection, sets.of(root));
    } else {
        Sql bound{QStringLiteral("1")};
        if (field == Field::ClaimKindIs || field == Field::ClaimStatusIs) {
            const auto split = compiler.boundClaim(root);
            bound = split.condition;
            root = split.rest;
        }
        Sql sql{QStringLiteral("SELECT key, min(name), count(DISTINCT item_id),"
                               " count(DISTINCT CASE WHEN bound AND item_id IN %1"
                               " THEN item_id END) FROM (")
                    .arg(sets.of(root))};
        sql += pairsOf(field, bound);
        sql.text += QStringLiteral(") GROUP BY key");
        Statement statement(connection, sql);
        while (statement.next())
            facet.values.append(
                {statement.text(0), statement.text(1), statement.integer(3), statement.integer(2)});
    }
    return finished(connection, filter, std::move(facet));
}

Facet finished(Connection &connection, const Filter &filter, Facet facet)
{
    const QStringList selected = valuesInFilter(filter, facet.field);
    const QSet<QString> kept(selected.begin(), selected.end());
    facet.values.removeIf(
        [&](const FacetValue &value) { return value.count == 0 && !kept.contains(value.key); });
    addMissing(connection, filter, selected, &facet);
    if (!std::is_sorted(facet.values.begin(), facet.values.end(), isBefore))
        std::sort(facet.values.begin(), facet.values.end(), isBefore);
    return facet;
}

} // namespace db
