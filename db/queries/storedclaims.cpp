// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/claimhistory.h"
#include "db/queries/followedclaims.h"
#include "db/queries/storedanswers.h"

namespace db {

QList<StatusCount> storedClaimStates(const ClaimStore &claims, FollowedClaims &followed,
                                     const RowSet &wider, const RowSet &inside)
{
    struct Number
    {
        qint64 events = 0;
        qint64 claims = 0;
        qint64 matching = 0;
    };
    std::vector<Number> numbers(std::size_t(claims.states.size()));
    claims.standing.numbers().visit([&](auto standing) {
        const auto stateOf = [standing](std::size_t claim, auto add) { add(standing[claim]); };
        const auto &around = followed.statesAround.of(wider, numbers.size(), stateOf);
        const auto &within = &wider == &inside
            ? around
            : followed.statesInside.of(inside, numbers.size(), stateOf);
        for (std::size_t state = 0; state < numbers.size(); ++state)
            numbers[state] = {around[state], around[state], within[state]};
    });
    for (const ClaimStore::Change &change : claims.changes) {
        if (!wider.contains(change.claim))
            continue;
        const qint64 step = change.begins ? 1 : -1;
        Number &number = numbers[change.state];
        ++number.events;
        number.claims += step;
        number.matching += inside.contains(change.claim) ? step : 0;
    }
    StateCounts counts;
    for (std::size_t state = 0; state < numbers.size(); ++state) {
        const ClaimStore::MonthState &each = claims.states.at(qsizetype(state));
        if (numbers[state].events)
            counts.add(each.month, each.status, numbers[state].claims, numbers[state].matching);
    }
    return counts.standing();
}

} // namespace db
