// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/facetindex.h"
#include "db/queries/claimcounts.h"
#include "db/queries/disputestates.h"
#include "db/queries/facets.h"
#include "db/queries/itemorder.h"
#include "db/queries/matchingrecords.h"
#include "db/queries/questions.h"
#include "db/queries/recordids.h"
#include "db/queries/records.h"
#include "db/queries/spelling.h"
#include "db/queries/storedanswers.h"
#include "db/queries/volumecounter.h"
#include "db/queries/widenings.h"

#include <algorithm>

namespace db {

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

namespace {

/// What the parts of one answer share.
struct Question
{
    Connection &connection;
    const Filter filter;
    const Edtf newestOfAll;
    const Compiler compiler;
    const std::unique_ptr<ItemCounts> counts;

    Question(Connection &on, Filter resolved, FacetIndex *index = nullptr)
        : connection(on)
        , filter(std::move(resolved))
        , newestOfAll(index ? index->newestOfAll() : newestDate(on))
        , compiler(newestDayOf(newestOfAll).value_or(dayOf(QDate::currentDate())))
        , counts(index ? countsByIndex(on, compiler, *index) : countsBySql(on, compiler))
    {
    }
    Question(const Question &) = delete;
};

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

QList<Facet> facetsOf(Question &question)
{
    QList<Facet> facets;
    for (const Field field : facetFields())
        facets.append(question.counts->facet(question.filter, field));
    return facets;
}

QString columnOf(DateBasis basis)
{
    return basis == DateBasis::Reported ? QStringLiteral("first_reported") : toText(basis);
}

QList<VolumeEntry> moveVolume(Question &question, DateBasis basis)
{
    const auto idsOf = [&](const Filter &filter) {
        const auto ids
            = integersFrom(question.connection, question.compiler.ids(Unit::Move, filter.root()));
        return QSet<qint64>(ids.begin(), ids.end());
    };
    const QSet<qint64> inside = idsOf(question.filter);
    const QSet<qint64> wider = idsOf(question.filter.withoutFields(fieldsOf(basis)));
    VolumeCounter counter;
    Statement statement(
        question.connection,
        {QStringLiteral("SELECT id, %1 FROM move WHERE %1 IS NOT NULL").arg(columnOf(basis))});
    while (statement.next()) {
        const Edtf date = Edtf::stored(statement.text(1));
        const qint64 id = statement.integer(0);
        counter.add(
            {date.strictFirst(), date.strictLast(), wider.contains(id), inside.contains(id)});
    }
    return counter.take();
}

qint64 countOf(Question &question, Unit unit, const Node &root)
{
    return qint64(integersFrom(question.connection, question.compiler.ids(unit, root)).size());
}

void addRecords(Question &question, const ExploreRequest &request, Exploration *answer)
{
    answer->organizationColors = organizationColors(question.connection);
    if (request.records.testFlag(ChartRecord::Moves)) {
        answer->moveVolume = moveVolume(question, request.basis);
        answer->moves = matching(question, Unit::Move, fieldsOf(request.basis), &loadMoves);
        answer->contextMoves = otherMoves(question.connection, answer->moves.records);
    }
    if (request.records.testFlag(ChartRecord::Scores))
        answer->scores = matching(question, Unit::Score, dateFields(), &loadScores);
    if (request.records.testFlag(ChartRecord::Disputes)) {
        answer->controversies
            = matching(question, Unit::Controversy, dateFields(), &loadControversies);
        answer->disputeStates
            = disputeStates(question.connection, question.compiler, question.filter);
    }
}

void addClaims(Question &question, const ExploreRequest &request, Exploration *answer)
{
    if (request.records.testFlag(ChartRecord::ClaimStates))
        answer->claimStates = claimStates(question.connection, question.compiler, question.filter,
                                          newestDayOf(question.newestOfAll).value_or(openEnd));
    if (request.records.testFlag(ChartRecord::ClaimPairs))
        answer->claimPairs = claimPairs(question.connection, question.compiler, question.filter);
}

using RecordCount = std::function<qint64(Unit, const Node &)>;

/// What would bring records, of the kinds that were asked for and of which nothing matches.
void addWidenings(const Question &question, ChartRecords wanted, const RecordCount &count,
                  Exploration *answer)
{
    const Node root = question.filter.root();
    const auto add = [&](RecordKind kind, Unit unit, ChartRecords of) {
        if ((wanted & of) && count(unit, root) == 0)
            answer->widenings += widenings(question.filter, kind,
                                           [&](const Node &node) { return count(unit, node); });
    };
    add(RecordKind::Move, Unit::Move, ChartRecord::Moves);
    add(RecordKind::Score, Unit::Score, ChartRecord::Scores);
    add(RecordKind::Controversy, Unit::Controversy, ChartRecord::Disputes);
    add(RecordKind::Claim, Unit::Claim, ChartRecord::ClaimStates | ChartRecord::ClaimPairs);
}

/// From memory where it holds the records.
void addRecordAnswers(Question &question, const ExploreRequest &request, FacetIndex *index,
                      const RecordStore *records, Exploration *answer)
{
    const Node root = question.filter.root();
    answer->has = request.records;
    RecordCount count = [&](Unit unit, const Node &node) { return countOf(question, unit, node); };
    std::optional<RecordMatch> match;
    if (index && records) {
        match.emplace(*records, *index, question.compiler.newest());
        addStoredRecords(*match, *records, question.filter, request, answer);
        addStoredClaims(question.connection, *match, *records, question.filter, request, answer);
        count = [&](Unit unit, const Node &node) {
            return qint64(match->matching(unit, node).count());
        };
    } else {
        addRecords(question, request, answer);
        addClaims(question, request, answer);
    }
    if (request.records & (ChartRecord::ClaimStates | ChartRecord::ClaimPairs))
        answer->claimCount = match ? count(Unit::Claim, root) : question.counts->claimCount(root);
    answer->moveCount = count(Unit::Move, root);
    answer->scoreCount = count(Unit::Score, root);
    answer->disputeCount = count(Unit::Controversy, root);
    if (!answer->items.isEmpty())
        addWidenings(question, request.records, count, answer);
}

void addCounts(Question &question, Exploration *answer)
{
    const Node root = question.filter.root();
    answer->totalItems = question.counts->count(Node::all({}));
    answer->peopleCount = question.counts->mentioned(EntityKind::Person, root);
    answer->organizationCount = question.counts->mentioned(EntityKind::Organization, root);
    answer->newest = question.counts->newestDate(root);
    answer->newestOfAll = question.newestOfAll;
}

} // namespace

Outcome<Exploration> explore(Connection &connection, const ExploreRequest &request,
                             FacetIndex *index, const RecordStore *records, Known wanted)
{
    auto resolved = resolve(connection, request.filter, index);
    if (!resolved)
        return tl::unexpected(resolved.error());
    Question question(connection, *std::move(resolved), index);
    Exploration answer;
    answer.filter = question.filter;
    answer.names = namesIn(connection, question.filter);
    answer.items
        = orderedItems(connection, *question.counts, question.filter.root(), request.order);
    answer.facets = facetsOf(question);
    answer.volume = question.counts->volume(question.filter.root(),
                                            question.filter.withoutFields(dateFields()).root());
    if (wanted == Known::All)
        addRecordAnswers(question, request, index, records, &answer);
    addCounts(question, &answer);
    if (answer.items.isEmpty()) {
        answer.relaxations = relaxations(
            question.filter, [&](const Node &root) { return question.counts->count(root); });
        answer.respellings = respellings(connection, question.filter);
    }
    return answer;
}

Outcome<ItemList> queryItems(Connection &connection, const Filter &filter, ItemOrder order,
                             qint64 limit, bool withFacets)
{
    auto resolved = resolve(connection, filter);
    if (!resolved)
        return tl::unexpected(resolved.error());
    Question question(connection, *std::move(resolved));
    QList<ItemId> ids = orderedItems(connection, *question.counts, question.filter.root(), order);
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
