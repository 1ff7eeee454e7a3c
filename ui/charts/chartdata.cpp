// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartbuilders.h"

namespace ui {

ChartData chartData(ChartKind kind, const db::Exploration &answer, const ChartOptions &options,
                    const Wording &wording)
{
    switch (kind) {
    case ChartKind::Moves:
        return options.lanes == LaneMode::People ? movesByPeople(answer, options, wording)
                                                 : movesByOrganizations(answer, options, wording);
    case ChartKind::Balance:
        return balanceChart(answer, options, wording);
    case ChartKind::Flows:
        return flowsChart(answer, options, wording);
    case ChartKind::Scores:
        return scoresChart(answer, options, wording);
    case ChartKind::Disputes:
        return disputesChart(answer, options, wording);
    case ChartKind::Volume:
        return volumeChart(answer, options, wording);
    case ChartKind::ClaimStates:
        return statusChart(answer, options, wording);
    case ChartKind::WhoAboutWhom:
        return whoAboutWhomChart(answer, options, wording);
    }
    return {};
}

} // namespace ui
