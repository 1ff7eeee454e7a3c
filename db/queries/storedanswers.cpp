// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/storedanswers.h"

#include "db/queries/disputestates.h"
#include "db/queries/matchingrecords.h"

namespace db {

namespace {

template<class Record>
Matching<Record> matching(RecordMatch &match, Unit unit, const Filter &filter,
                          const QList<Field> &without, const QList<Record> &all)
{
    const Filter rest = filter.withoutFields(without);
    const RowSet &wider = match.matching(unit, rest.root());
    Matching<Record> result;
    if (wider.count() == wider.size()) {
        result.records = all; // shared
    } else {
        result.records.reserve(qsizetype(wider.count()));
        wider.forEach([&](std::size_t place) { result.records.append(all.at(qsizetype(place))); });
    }
    if (rest.root() == filter.root())
        return result;
    const RowSet &inside = match.matching(unit, filter.root());
    wider.forEach([&](std::size_t place) {
        if (!inside.contains(place))
            result.outside.append(all.at(qsizetype(place)).key);
    });
    return result;
}

/// All other moves of the people who move in the matching ones.
QList<Move> otherMoves(const MoveStore &moves, const RowSet &shown, std::size_t entities)
{
    std::vector<char> movers(entities + 1, 0);
    shown.forEach([&](std::size_t place) { movers[moves.person[place]] = 1; });
    QList<Move> others;
    RowSet around = placesOf(moves.person, movers);
    around.forEach([&](std::size_t place) {
        if (!shown.contains(place))
            others.append(moves.records.at(qsizetype(place)));
    });
    return others;
}

const Edtf Move::*dateOn(DateBasis basis)
{
    switch (basis) {
    case DateBasis::Announced:
        return &Move::announced;
    case DateBasis::Effective:
        return &Move::effective;
    case DateBasis::Reported:
        break;
    }
    return &Move::firstReported;
}

QList<VolumeEntry> moveVolume(const MoveStore &moves, DateBasis basis, const RowSet &wider,
                              const RowSet &inside)
{
    const auto date = dateOn(basis);
    QList<VolumeEntry> entries;
    entries.reserve(moves.records.size());
    for (qsizetype place = 0; place < moves.records.size(); ++place) {
        const Edtf &on = moves.records.at(place).*date;
        if (!on.isNull())
            entries.append({on.strictFirst(), on.strictLast(), wider.contains(std::size_t(place)),
                            inside.contains(std::size_t(place))});
    }
    return entries;
}

QList<DisputeStateCount> disputeStates(RecordMatch &match, const DisputeStore &disputes,
                                       const Filter &filter)
{
    std::vector<qint64> counts(std::size_t(disputes.status.words.size()), 0);
    match.matching(Unit::Controversy, withoutDisputeStates(filter).root())
        .forEach([&](std::size_t place) { ++counts[disputes.status.numbers[place]]; });
    QList<DisputeStateCount> states;
    for (const QString &word : words<DisputeStatus>()) {
        const qsizetype number = disputes.status.words.indexOf(word);
        states.append(
            {*fromText<DisputeStatus>(word), number < 0 ? 0 : counts[std::size_t(number)]});
    }
    return states;
}

} // namespace

void addStoredRecords(RecordMatch &match, const RecordStore &store, const Filter &filter,
                      DateBasis basis, Exploration *answer)
{
    answer->moves = matching(match, Unit::Move, filter, fieldsOf(basis), store.moves.records);
    const Filter wider = filter.withoutFields(fieldsOf(basis));
    const RowSet &movesWider = match.matching(Unit::Move, wider.root());
    answer->moveVolume
        = moveVolume(store.moves, basis, movesWider, match.matching(Unit::Move, filter.root()));
    answer->contextMoves = otherMoves(store.moves, movesWider, store.entities.size());
    answer->organizationColors = store.entities.colors();
    answer->scores = matching(match, Unit::Score, filter, dateFields(), store.scores.records);
    answer->controversies
        = matching(match, Unit::Controversy, filter, dateFields(), store.disputes.records);
    answer->disputeStates = disputeStates(match, store.disputes, filter);
}

void addStoredClaims(Connection &connection, RecordMatch &match, const RecordStore &store,
                     const Filter &filter, Exploration *answer)
{
    const auto within = [&](const QList<Field> &without) -> const RowSet & {
        return match.matching(Unit::Claim, filter.withoutFields(without).root());
    };
    const RowSet &inside = within({});
    answer->hasClaims = true;
    answer->claimStates
        = storedClaimStates(store.claims, within({Field::ClaimStatusIs, Field::Said}), inside);
    answer->claimPairs
        = storedClaimPairs(connection, store, within({Field::Says, Field::About}), inside);
}

} // namespace db
