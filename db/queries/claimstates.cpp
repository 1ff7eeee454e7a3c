// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/claimcounts.h"
#include "db/queries/claimhistory.h"

#include <QMap>
#include <QSet>

namespace db {

namespace {

struct DatedClaim
{
    std::optional<Day> said;
    ClaimStatus status = ClaimStatus::Asserted; ///< the last one
    bool matches = false;
    QList<StateChange> history;
};

QMap<qint64, DatedClaim> datedClaims(Connection &connection, const Sql &wider, const Sql &inside,
                                     Day newest)
{
    const auto matching = integersFrom(connection, inside);
    const QSet<qint64> ids(matching.begin(), matching.end());
    QMap<qint64, DatedClaim> claims;
    Sql sql{QStringLiteral("SELECT id, status, said_on, reported_on FROM claim WHERE id IN (")};
    sql += wider;
    sql.text += u')';
    Statement rows(connection, sql);
    while (rows.next()) {
        DatedClaim claim;
        claim.status = fromText<ClaimStatus>(rows.text(1)).value_or(ClaimStatus::Asserted);
        claim.said = certainDay(rows.date(2).isNull() ? rows.date(3) : rows.date(2), newest);
        claim.matches = ids.contains(rows.integer(0));
        claims.insert(rows.integer(0), claim);
    }
    Sql changes{QStringLiteral("SELECT claim_id, status, date FROM claim_status"
                               " WHERE claim_id IN (")};
    changes += wider;
    changes.text += QStringLiteral(") ORDER BY claim_id, id");
    Statement history(connection, changes);
    while (history.next())
        claims[history.integer(0)].history.append(
            {fromText<ClaimStatus>(history.text(1)).value_or(ClaimStatus::Asserted),
             certainDay(history.date(2), newest)});
    return claims;
}

} // namespace

QList<StatusCount> claimStates(Connection &connection, const Compiler &compiler,
                               const Filter &filter, Day newest)
{
    const Filter wider = filter.withoutFields({Field::ClaimStatusIs, Field::Said});
    const auto claims = datedClaims(connection, compiler.ids(Unit::Claim, wider.root()),
                                    compiler.ids(Unit::Claim, filter.root()), newest);
    StateCounts counts;
    for (const DatedClaim &claim : claims) {
        const qint64 matching = claim.matches ? 1 : 0;
        const QList<StateChange> states = statesOf(claim.history, claim.status, claim.said);
        if (states.isEmpty())
            counts.add(0, claim.status, 1, matching);
        for (qsizetype i = 0; i < states.size(); ++i) {
            const Day month = monthOf(*states.at(i).day);
            counts.add(month, states.at(i).status, 1, matching);
            if (i > 0)
                counts.add(month, states.at(i - 1).status, -1, -matching);
        }
    }
    return counts.standing();
}

} // namespace db
