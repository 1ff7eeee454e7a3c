// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/lanelimit.h"

#include "ui/charts/chartwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype mostMoves = 600; ///< drawn where lanes are left out anyway

/// How many of the lanes are drawn, given the moves that each brings.
qsizetype lanesThatFit(const std::vector<qsizetype> &moves, qsizetype most)
{
    qsizetype sum = 0;
    for (qsizetype lane = 0; lane < most; ++lane) {
        sum += moves[std::size_t(lane)];
        if (sum > mostMoves && lane > 0)
            return lane;
    }
    return most;
}

/// Copies only what stays: the lists are shared with the answer, and may be long.
void keepMoves(db::Exploration &answer, const std::function<bool(const db::Move &)> &isDrawn)
{
    db::Matching<db::Move> kept;
    auto outside = answer.moves.outside.cbegin(); // in the order of the records
    for (const db::Move &move : std::as_const(answer.moves.records)) {
        const bool isOutside = outside != answer.moves.outside.cend() && *outside == move.key;
        outside += isOutside ? 1 : 0;
        if (!isDrawn(move))
            continue;
        kept.records.append(move);
        if (isOutside)
            kept.outside.append(move.key);
    }
    if (outside != answer.moves.outside.cend())
        kept.outside = answer.moves.outside;
    answer.moves = kept;
    QList<db::Move> context;
    std::copy_if(answer.contextMoves.cbegin(), answer.contextMoves.cend(),
                 std::back_inserter(context), isDrawn);
    answer.contextMoves = context;
}

/// Lanes of the entities in their order, with the number of each.
QHash<QString, qsizetype> numbered(const QStringList &keys)
{
    QHash<QString, qsizetype> numbers;
    for (qsizetype i = 0; i < keys.size(); ++i)
        numbers.insert(keys.at(i), i);
    return numbers;
}

} // namespace

qsizetype drawnLanes(qsizetype lanes, int most)
{
    return most <= 0 || lanes <= most ? lanes : std::max(1, most * 2 / 5);
}

void sayMore(ChartData &data, qsizetype left, const Wording &wording)
{
    if (left <= 0)
        return;
    if (!data.caveat.isEmpty())
        data.caveat += u' ';
    data.caveat += wording.text(QT_TRANSLATE_N_NOOP("Wording",
                                                    "%n more not drawn: a narrower "
                                                    "filter or the table shows them."),
                                static_cast<int>(left));
}

LimitedMoves newestPeople(const db::Exploration &answer, const ChartOptions &options)
{
    struct Person
    {
        QString key;
        double latest = -1;
        qsizetype moves = 0;
    };
    QHash<QString, Person> people;
    for (const db::Move &move : answer.moves.records) {
        db::DateBasis used = options.basis;
        const DatePlace place = placeOf(move.dateOrStandIn(options.basis, &used));
        Person &person = people[move.person.key];
        person.key = move.person.key;
        person.latest = std::max(person.latest, place.drawable ? place.from : -1);
        ++person.moves;
    }
    LimitedMoves limited{answer};
    const qsizetype most = drawnLanes(people.size(), options.mostLanes);
    if (most == people.size())
        return limited;
    QList<Person> ordered = people.values();
    std::sort(ordered.begin(), ordered.end(), [](const Person &a, const Person &b) {
        return a.latest != b.latest ? a.latest > b.latest : a.key < b.key;
    });
    std::vector<qsizetype> moves;
    for (const Person &person : std::as_const(ordered))
        moves.push_back(person.moves);
    const qsizetype drawn = lanesThatFit(moves, most);
    QSet<QString> keys;
    for (qsizetype i = 0; i < drawn; ++i)
        keys.insert(ordered.at(i).key);
    limited.left = ordered.size() - drawn;
    keepMoves(limited.answer,
              [&keys](const db::Move &move) { return keys.contains(move.person.key); });
    return limited;
}

LimitedMoves busiestOrganizations(const db::Exploration &answer, const ChartOptions &options)
{
    QHash<QString, qsizetype> counts;
    for (const db::Move &move : answer.moves.records) {
        if (move.from)
            ++counts[move.from->key];
        if (move.to && (!move.from || move.from->key != move.to->key))
            ++counts[move.to->key];
    }
    LimitedMoves limited{answer};
    const qsizetype most = drawnLanes(counts.size(), options.mostLanes);
    if (most == counts.size())
        return limited;
    QStringList keys = counts.keys();
    std::sort(keys.begin(), keys.end(), [&counts](const QString &a, const QString &b) {
        const qsizetype one = counts.value(a);
        const qsizetype other = counts.value(b);
        return one != other ? one > other : a < b;
    });
    const QHash<QString, qsizetype> places = numbered(keys);
    // A move needs the lanes of both its ends.
    const auto lastPlace = [&places](const db::Move &move) {
        return std::max(move.from ? places.value(move.from->key) : 0,
                        move.to ? places.value(move.to->key) : 0);
    };
    std::vector<qsizetype> moves(std::size_t(keys.size()), 0);
    for (const db::Move &move : answer.moves.records)
        ++moves[std::size_t(lastPlace(move))];
    const qsizetype drawn = lanesThatFit(moves, most);
    limited.left = keys.size() - drawn;
    keepMoves(limited.answer, [&](const db::Move &move) { return lastPlace(move) < drawn; });
    return limited;
}

} // namespace ui
