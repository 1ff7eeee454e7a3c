// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charts.h"

namespace ui {

/// One builder a chart; chartData() chooses.
ChartData movesByPeople(const db::Exploration &answer, const ChartOptions &options,
                        const Wording &wording);
ChartData movesByOrganizations(const db::Exploration &answer, const ChartOptions &options,
                               const Wording &wording);
ChartData balanceChart(const db::Exploration &answer, const ChartOptions &options,
                       const Wording &wording);
ChartData flowsChart(const db::Exploration &answer, const ChartOptions &options,
                     const Wording &wording);
ChartData statusChart(const db::Exploration &answer, const ChartOptions &options,
                      const Wording &wording);
ChartData whoAboutWhomChart(const db::Exploration &answer, const ChartOptions &options,
                            const Wording &wording);
ChartData disputesChart(const db::Exploration &answer, const ChartOptions &options,
                        const Wording &wording);
ChartData scoresChart(const db::Exploration &answer, const ChartOptions &options,
                      const Wording &wording);
ChartData volumeChart(const db::Exploration &answer, const ChartOptions &options,
                      const Wording &wording);

} // namespace ui
