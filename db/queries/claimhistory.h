// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/claimcounts.h"

#include <QMap>

#include <array>

namespace db {

// How claims stand over time; SQL and the record store count by these rules.

struct StateChange
{
    ClaimStatus status = ClaimStatus::Asserted;
    std::optional<Day> day;
};

/// From this day on it has certainly happened: at the latest when the archive ends.
std::optional<Day> certainDay(const Edtf &date, Day newest);
Day monthOf(Day day); ///< its first day

/// The states with the days from which they hold, in order; none for a claim without any date. A
/// claim that was already said when its first dated state began was asserted until then.
QList<StateChange> statesOf(QList<StateChange> history, ClaimStatus last, std::optional<Day> said);

/// Claims by month and state.
class StateCounts
{
public:
    /// `month` 0 is without any date; a negative number takes claims out again.
    void add(Day month, ClaimStatus status, qint64 claims, qint64 matching);
    [[nodiscard]] QList<StatusCount> standing() const;

private:
    static constexpr std::size_t stateCount = 6;
    struct Counts
    {
        std::array<qint64, stateCount> count{};
        std::array<qint64, stateCount> matching{};
    };
    static void append(QList<StatusCount> *all, Day month, const Counts &counts);

    QMap<Day, Counts> m_changes;
    Counts m_undated;
};

} // namespace db
