// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/chartfacts.h"

#include <functional>

namespace test {

/// Twelve speakers and subjects with a column of others, and claims in all states for three years.
/// `names` gives speaker and subject by number.
inline void addClaims(db::Exploration &answer,
                      const std::function<QPair<QString, QString>(int)> &names)
{
    const db::Day first = db::dayOf(QDate(2023, 1, 1));
    for (int month = 0; month < 36; ++month) {
        const db::Day day = db::dayOf(db::dateOf(first).addMonths(month));
        for (int state = 0; state < 6; ++state)
            answer.claimStates.append(
                {day, static_cast<db::ClaimStatus>(state), 1 + month * (state % 3), month % 5});
    }
    for (int number = 0; number < 12; ++number) {
        answer.claimPairs.speakers.append(entity(names(number).first, db::EntityKind::Person));
        answer.claimPairs.targets.append(
            entity(names(number).second, db::EntityKind::Organization));
    }
    for (int cell = 0; cell < 13 * 13; ++cell) {
        if (cell % 3 != 1)
            answer.claimPairs.cells.append({answer.claimPairs.speakers.value(cell / 13),
                                            answer.claimPairs.targets.value(cell % 13), cell * 9,
                                            cell % 2, u"Something was said"_qs});
    }
}

} // namespace test
