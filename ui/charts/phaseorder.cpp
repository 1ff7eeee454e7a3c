// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/phaseorder.h"

#include "ui/charts/chartwords.h"

#include <algorithm>
#include <limits>

namespace ui {

namespace {

struct Dated
{
    db::Phase phase;
    DatePlace place;
};

bool hasRemainingBefore(const QList<Dated> &all, const Dated &one)
{
    return std::any_of(all.cbegin(), all.cend(), [&one](const Dated &other) {
        return other.place.to <= one.place.from && other.place.from < one.place.from;
    });
}

bool goesFirst(const Dated &a, const Dated &b)
{
    if (a.phase.kind != b.phase.kind)
        return a.phase.kind < b.phase.kind;
    return a.place.at < b.place.at;
}

// Of those that nothing left is certain to come before, the first one.
Dated takeNext(QList<Dated> &remaining)
{
    qsizetype best = -1;
    for (qsizetype i = 0; i < remaining.size(); ++i) {
        if (hasRemainingBefore(remaining, remaining.at(i)))
            continue;
        if (best < 0 || goesFirst(remaining.at(i), remaining.at(best)))
            best = i;
    }
    return remaining.takeAt(std::max<qsizetype>(best, 0));
}

} // namespace

QList<PlacedPhase> placedPhases(const QList<db::Phase> &phases)
{
    QList<Dated> remaining;
    for (const db::Phase &phase : phases) {
        if (const DatePlace place = placeOf(phase.date); place.drawable)
            remaining.append({phase, place});
    }
    QList<Dated> ordered;
    while (!remaining.isEmpty())
        ordered.append(takeNext(remaining));
    // An event cannot stand later than the last day of one that follows it.
    QList<double> latest(ordered.size());
    double bound = std::numeric_limits<double>::max();
    for (qsizetype i = ordered.size() - 1; i >= 0; --i) {
        const DatePlace &place = ordered.at(i).place;
        bound = std::min(bound, std::max(place.from, place.to - 1));
        latest[i] = bound;
    }
    QList<PlacedPhase> placed;
    double before = std::numeric_limits<double>::lowest();
    for (qsizetype i = 0; i < ordered.size(); ++i) {
        const DatePlace &place = ordered.at(i).place;
        before = std::min(std::max({place.at, place.from, before}), latest.at(i));
        placed.append({ordered.at(i).phase, before});
    }
    return placed;
}

} // namespace ui
