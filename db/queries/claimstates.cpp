// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/claimcounts.h"

#include <QMap>
#include <QSet>

#include <algorithm>
#include <array>

namespace db {

namespace {

constexpr std::size_t stateCount = 6;

struct Counts
{
    std::array<qint64, stateCount> count{};
    std::array<qint64, stateCount> matching{};

    void add(ClaimStatus status, bool matches, qint64 number)
    {
        const auto state = static_cast<std::size_t>(status);
        count.at(state) += number;
        matching.at(state) += matches ? number : 0;
    }
};

struct Change
{
    ClaimStatus status = ClaimStatus::Asserted;
    std::optional<Day> day;
};

struct DatedClaim
{
    std::optional<Day> said;
    ClaimStatus status = ClaimStatus::Asserted; ///< the last one
    bool matches = false;
    QList<Change> history;
};

/// From this day on it has certainly happened: at the latest when the archive ends.
std::optional<Day> certainDay(const Edtf &date, Day newest)
{
    if (date.isNull() || (date.hasOpenStart() && date.hasOpenEnd()))
        return std::nullopt;
    if (date.hasOpenEnd())
        return date.strictFirst();
    return date.hasOpenStart() ? date.strictLast()
                               : std::min(date.strictLast(), std::max(date.strictFirst(), newest));
}

Day monthOf(Day day)
{
    const QDate date = QDate::fromJulianDay(day);
    return QDate(date.year(), date.month(), 1).toJulianDay();
}

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

/// The states with the days from which they hold, in order. A claim that was already said when its
/// first dated state began was asserted until then.
QList<Change> statesOf(const DatedClaim &claim)
{
    QList<Change> states = claim.history;
    if (states.isEmpty())
        states.append({claim.status, claim.said});
    for (Change &state : states) {
        if (!state.day)
            state.day = claim.said;
    }
    states.removeIf([](const Change &state) { return !state.day; });
    std::stable_sort(states.begin(), states.end(),
                     [](const Change &a, const Change &b) { return *a.day < *b.day; });
    if (claim.said && !states.isEmpty() && *claim.said < *states.constFirst().day)
        states.prepend({ClaimStatus::Asserted, claim.said});
    return states;
}

void append(QList<StatusCount> *all, Day month, const Counts &counts)
{
    for (std::size_t state = 0; state < stateCount; ++state) {
        if (counts.count.at(state) > 0)
            all->append({month, static_cast<ClaimStatus>(state), counts.count.at(state),
                         counts.matching.at(state)});
    }
}

} // namespace

QList<StatusCount> claimStates(Connection &connection, const Compiler &compiler,
                               const Filter &filter, Day newest)
{
    const Filter wider = filter.withoutFields({Field::ClaimStatusIs, Field::Said});
    const auto claims = datedClaims(connection, compiler.ids(Unit::Claim, wider.root()),
                                    compiler.ids(Unit::Claim, filter.root()), newest);
    QMap<Day, Counts> changes;
    Counts undated;
    for (const DatedClaim &claim : claims) {
        const QList<Change> states = statesOf(claim);
        if (states.isEmpty())
            undated.add(claim.status, claim.matches, 1);
        for (qsizetype i = 0; i < states.size(); ++i) {
            Counts &month = changes[monthOf(*states.at(i).day)];
            month.add(states.at(i).status, claim.matches, 1);
            if (i > 0)
                month.add(states.at(i - 1).status, claim.matches, -1);
        }
    }
    QList<StatusCount> all;
    append(&all, 0, undated);
    Counts standing;
    for (Day month = changes.isEmpty() ? 1 : changes.firstKey();
         !changes.isEmpty() && month <= changes.lastKey();
         month = QDate::fromJulianDay(month).addMonths(1).toJulianDay()) {
        const Counts change = changes.value(month);
        for (std::size_t state = 0; state < stateCount; ++state) {
            standing.count.at(state) += change.count.at(state);
            standing.matching.at(state) += change.matching.at(state);
        }
        append(&all, month, standing);
    }
    return all;
}

} // namespace db
