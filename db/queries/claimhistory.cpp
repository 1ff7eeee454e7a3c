// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/claimhistory.h"

#include <algorithm>

namespace db {

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

QList<StateChange> statesOf(QList<StateChange> history, ClaimStatus last, std::optional<Day> said)
{
    if (history.isEmpty())
        history.append({last, said});
    for (StateChange &state : history) {
        if (!state.day)
            state.day = said;
    }
    history.removeIf([](const StateChange &state) { return !state.day; });
    std::stable_sort(history.begin(), history.end(),
                     [](const StateChange &a, const StateChange &b) { return *a.day < *b.day; });
    if (said && !history.isEmpty() && *said < *history.constFirst().day)
        history.prepend({ClaimStatus::Asserted, said});
    return history;
}

void StateCounts::add(Day month, ClaimStatus status, qint64 claims, qint64 matching)
{
    Counts &counts = month == 0 ? m_undated : m_changes[month];
    const auto state = static_cast<std::size_t>(status);
    counts.count.at(state) += claims;
    counts.matching.at(state) += matching;
}

void StateCounts::append(QList<StatusCount> *all, Day month, const Counts &counts)
{
    for (std::size_t state = 0; state < stateCount; ++state) {
        if (counts.count.at(state) > 0)
            all->append({month, static_cast<ClaimStatus>(state), counts.count.at(state),
                         counts.matching.at(state)});
    }
}

QList<StatusCount> StateCounts::standing() const
{
    QList<StatusCount> all;
    append(&all, 0, m_undated);
    Counts standing;
    for (Day month = m_changes.isEmpty() ? 1 : m_changes.firstKey();
         !m_changes.isEmpty() && month <= m_changes.lastKey();
         month = QDate::fromJulianDay(month).addMonths(1).toJulianDay()) {
        const Counts change = m_changes.value(month);
        for (std::size_t state = 0; state < stateCount; ++state) {
            standing.count.at(state) += change.count.at(state);
            standing.matching.at(state) += change.matching.at(state);
        }
        append(&all, month, standing);
    }
    return all;
}

} // namespace db
