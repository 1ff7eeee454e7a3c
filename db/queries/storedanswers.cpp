// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/storedanswers.h"

#include "db/queries/disputestates.h"
#include "db/queries/matchingrecords.h"
#include "db/queries/volumecounter.h"

#include <array>

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

QList<VolumeEntry> moveVolume(const RecordStore &store, DateBasis basis, const RowSet &wider,
                              const RowSet &inside)
{
    const MoveStore &moves = store.moves;
    const OwnNumbers &dates = basis == DateBasis::Announced ? moves.announced
        : basis == DateBasis::Effective                     ? moves.effective
                                                            : moves.reported;
    std::vector<std::array<qint64, 4>> counts(store.dates.dates.size());
    for (std::size_t move = 0; move < dates.size(); ++move)
        ++counts[dates[move]][2 * std::size_t(wider.contains(move)) + inside.contains(move)];
    VolumeCounter counter;
    for (std::size_t date = 1; date < counts.size(); ++date) {
        const StoreDates::Date &on = store.dates.dates[date];
        for (std::size_t kind = 0; kind < 4; ++kind)
            counter.add({on.strictFirst, on.strictLast, (kind & 2) != 0, (kind & 1) != 0,
                         counts[date][kind]});
    }
    return counter.take();
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
                      const ExploreRequest &request, Exploration *answer)
{
    const auto isWanted = [&](ChartRecord record) { return request.records.testFlag(record); };
    answer->organizationColors = store.entities.colors();
    if (isWanted(ChartRecord::Moves)) {
        const auto fields = fieldsOf(request.basis);
        const RowSet &wider = match.matching(Unit::Move, filter.withoutFields(fields).root());
        const RowSet &inside = match.matching(Unit::Move, filter.root());
        answer->moves = matching(match, Unit::Move, filter, fields, store.moves.records);
        answer->moveVolume = moveVolume(store, request.basis, wider, inside);
        answer->contextMoves = otherMoves(store.moves, wider, store.entities.size());
    }
    if (isWanted(ChartRecord::Scores))
        answer->scores = matching(match, Unit::Score, filter, dateFields(), store.scores.records);
    if (isWanted(ChartRecord::Disputes)) {
        answer->controversies
            = matching(match, Unit::Controversy, filter, dateFields(), store.disputes.records);
        answer->disputeStates = disputeStates(match, store.disputes, filter);
    }
}

void addStoredClaims(Connection &connection, RecordMatch &match, const RecordStore &store,
                     const Filter &filter, const ExploreRequest &request, Exploration *answer)
{
    const auto within = [&](const QList<Field> &without) -> const RowSet & {
        return match.matching(Unit::Claim, filter.withoutFields(without).root());
    };
    if (request.records.testFlag(ChartRecord::ClaimStates))
        answer->claimStates
            = storedClaimStates(store.claims, match.followedClaims(),
                                within({Field::ClaimStatusIs, Field::Said}), within({}));
    if (request.records.testFlag(ChartRecord::ClaimPairs))
        answer->claimPairs = storedClaimPairs(connection, store, match.followedClaims(),
                                              within({Field::Says, Field::About}), within({}));
}

} // namespace db
