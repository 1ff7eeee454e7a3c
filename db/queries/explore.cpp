// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/facets.h"
#include "db/queries/itemorder.h"
#include "db/queries/questions.h"
#include "db/queries/recordids.h"
#include "db/queries/records.h"

#include <algorithm>

namespace db {

namespace {

/// What the parts of one answer share.
struct Question
{
    Connection &connection;
    const Filter filter;
    const Compiler compiler;
    ItemSets sets;

    Question(Connection &on, Filter resolved)
        : connection(on)
        , filter(std::move(resolved))
        , compiler(newestDay(on))
        , sets(on, compiler)
    {
    }
    Question(const Question &) = delete;
};

QList<Field> dateFields()
{
    return {Field::Date, Field::Within, Field::Before, Field::After};
}

QList<Field> fieldsOf(DateBasis basis)
{
    switch (basis) {
    case DateBasis::Announced:
        return {Field::Announced};
    case DateBasis::Effective:
        return {Field::Effective};
    case DateBasis::Reported:
        break;
    }
    return {Field::Reported};
}

/// Records that match without the parts of the fields, and which of them the fields leave out.
template<class Record, class Id>
Matching<Record> matching(Question &question, Unit unit, const QList<Field> &without,
                          QList<Record> (*load)(Connection &, const QList<Id> &))
{
    const Filter wider = question.filter.withoutFields(without);
    Matching<Record> result;
    result.records
        = load(question.connection,
               recordIds<Id>(question.connection, question.compiler, unit, wider.root()));
    if (wider.root() == question.filter.root())
        return result;
    const auto inside
        = integersFrom(question.connection, question.compiler.ids(unit, question.filter.root()));
    const QSet<qint64> ids(inside.begin(), inside.end());
    for (const Record &record : std::as_const(result.records)) {
        if (!ids.contains(raw(record.id)))
            result.outside.append(record.key);
    }
    return result;
}

/// All other moves of the people who move in the matching ones.
QList<Move> otherMoves(Connection &connection, const QList<Move> &moves)
{
    QSet<qint64> shown;
    QSet<qint64> movers;
    for (const Move &move : moves) {
        shown.insert(raw(move.id));
        movers.insert(raw(move.person.id));
    }
    QList<MoveId> others;
    Statement statement(
        connection,
        Sql{QStringLiteral("SELECT id, person_id FROM move ORDER BY ") + recordOrder(Unit::Move)});
    while (statement.next()) {
        if (movers.contains(statement.integer(1)) && !shown.contains(statement.integer(0)))
            others.append(MoveId(statement.integer(0)));
    }
    return loadMoves(connection, others);
}

QList<VolumeEntry> volumeOf(Question &question)
{
    const QString matching = question.sets.of(question.filter.root());
    const QString rest = question.sets.of(question.filter.withoutFields(dateFields()).root());
    QList<VolumeEntry> entries;
    Statement statement(question.connection,
                        {QStringLiteral("SELECT published_first, published_last, id IN %1,"
                                        " id IN %2 FROM item WHERE published IS NOT NULL"
                                        " ORDER BY published_first, published_last, key")
                             .arg(rest, matching)});
    while (statement.next()) {
        entries.append({statement.integer(0), statement.integer(1), statement.integer(2) != 0,
                        statement.integer(3) != 0});
    }
    return entries;
}

qint64 mentionedCount(Question &question, EntityKind kind)
{
    return integerFrom(question.connection,
                       {QStringLiteral("SELECT count(DISTINCT entity_id) FROM mention JOIN entity"
                                       " ON entity.id = entity_id WHERE mention.state = 'accepted'"
                                       " AND entity.kind = ? AND item_id IN %1")
                            .arg(question.sets.of(question.filter.root())),
                        {toText(kind)}})
        .value_or(0);
}

/// Colours as chosen; organizations without one have that of the nearest organization above.
QHash<QString, int> organizationColors(Connection &connection)
{
    struct Organization
    {
        QString key;
        qint64 parent = 0;
        std::optional<int> color;
    };
    QHash<qint64, Organization> all;
    Statement statement(connection,
                        "SELECT id, key, parent_id, color FROM entity"
                        " WHERE kind = 'organization'");
    while (statement.next()) {
        Organization organization{statement.text(1), statement.integer(2), std::nullopt};
        if (!statement.isNull(3))
            organization.color = static_cast<int>(statement.integer(3));
        all.insert(statement.integer(0), organization);
    }
    QHash<QString, int> colors;
    for (const Organization &organization : std::as_const(all)) {
        Organization above = organization;
        // No chain is longer than the list, so parents in a circle end too.
        for (qsizetype step = 0; step < all.size() && !above.color && above.parent; ++step)
            above = all.value(above.parent);
        if (above.color)
            colors.insert(organization.key, *above.color);
    }
    return colors;
}

QList<Relaxation> relaxationsOf(Question &question)
{
    QList<Relaxation> relaxations;
    for (qsizetype part = 0; part < question.filter.parts().size(); ++part) {
        if (question.filter.parts().at(part).disabled)
            continue;
        const qint64 count = question.sets.count(question.filter.without(part).root());
        if (count > 0)
            relaxations.append({part, count});
    }
    return relaxations;
}

QList<Facet> facetsOf(Question &question)
{
    QList<Facet> facets;
    for (const Field field : facetFields())
        facets.append(
            facetOf(question.connection, question.sets, question.compiler, question.filter, field));
    return facets;
}

void addRecords(Question &question, DateBasis basis, Exploration *answer)
{
    answer->moves = matching(question, Unit::Move, fieldsOf(basis), &loadMoves);
    answer->contextMoves = otherMoves(question.connection, answer->moves.records);
    answer->organizationColors = organizationColors(question.connection);
    answer->scores = matching(question, Unit::Score, dateFields(), &loadScores);
    answer->controversies = matching(question, Unit::Controversy, dateFields(), &loadControversies);
}

void addCounts(Question &question, Exploration *answer)
{
    const Node root = question.filter.root();
    answer->totalItems = question.sets.count(Node::all({}));
    Sql claims{QStringLiteral("SELECT count(*) FROM (")};
    claims += question.compiler.ids(Unit::Claim, root);
    claims.text += u')';
    answer->claimCount = integerFrom(question.connection, claims).value_or(0);
    answer->peopleCount = mentionedCount(question, EntityKind::Person);
    answer->organizationCount = mentionedCount(question, EntityKind::Organization);
    answer->newest = newestDate(question.connection, question.sets.of(root));
    answer->newestOfAll = newestDate(question.connection, question.sets.of(Node::all({})));
}

} // namespace

Outcome<Exploration> explore(Connection &connection, const ExploreRequest &request)
{
    auto resolved = resolve(connection, request.filter);
    if (!resolved)
        return tl::unexpected(resolved.error());
    Question question(connection, *std::move(resolved));
    Exploration answer;
    answer.filter = question.filter;
    answer.names = namesIn(connection, question.filter);
    answer.items = orderedItems(connection, question.sets, question.filter.root(), request.order);
    answer.facets = facetsOf(question);
    answer.volume = volumeOf(question);
    addRecords(question, request.basis, &answer);
    addCounts(question, &answer);
    if (answer.items.isEmpty())
        answer.relaxations = relaxationsOf(question);
    return answer;
}

Outcome<ItemList> queryItems(Connection &connection, const Filter &filter, ItemOrder order,
                             qint64 limit, bool withFacets)
{
    auto resolved = resolve(connection, filter);
    if (!resolved)
        return tl::unexpected(resolved.error());
    Question question(connection, *std::move(resolved));
    QList<ItemId> ids = orderedItems(connection, question.sets, question.filter.root(), order);
    ItemList list;
    list.filter = question.filter;
    list.count = ids.size();
    if (limit >= 0 && limit < ids.size())
        ids.resize(limit);
    list.items = loadItems(connection, ids);
    if (!withFacets)
        return list;
    list.facets = facetsOf(question);
    for (Facet &facet : list.facets)
        facet.values.removeIf([](const FacetValue &value) { return value.count == 0; });
    return list;
}

} // namespace db
