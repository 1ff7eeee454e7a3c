// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charts.h"

namespace ui {

// What of a large answer a chart on screen draws: so many lanes and marks as fit into a frame's
// time. The rest is said in the caveat; tables and pictures have all.

/// All lanes where they are at most `most` (or that is 0), else so few that they scroll well.
qsizetype drawnLanes(qsizetype lanes, int most);
/// Says what is not drawn, if anything.
void sayMore(ChartData &data, qsizetype left, const Wording &wording);

/// An answer with the moves of the lanes that are drawn, and how many lanes are not.
struct LimitedMoves
{
    db::Exploration answer;
    qsizetype left = 0;
};
/// Of the people who moved last.
LimitedMoves newestPeople(const db::Exploration &answer, const ChartOptions &options);
/// Among the organizations that most moves touch.
LimitedMoves busiestOrganizations(const db::Exploration &answer, const ChartOptions &options);

} // namespace ui
