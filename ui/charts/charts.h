// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayout.h"
#include "ui/charts/charttheme.h"
#include "ui/state/viewstate.h"
#include "ui/state/wording.h"

namespace ui {

/// What the reader chose about a chart, beside the filter.
struct ChartOptions
{
    LaneMode lanes = LaneMode::People;
    db::DateBasis basis = db::DateBasis::Announced;
    db::Day today = 0; ///< right end of what is still going on
    int flowNodes = 8; ///< of Flows: a side, then "other"
    int mostLanes = 0; ///< on screen, where more are there only a part is drawn; 0: all
};

/// Pure: the same answer, options and wording give the same chart.
ChartData chartData(ChartKind kind, const db::Exploration &answer, const ChartOptions &options,
                    const Wording &wording);

/// How a chart is laid out. On screen the frame around the plot is small and the lanes scroll; a
/// picture has title, subtitle and footer and holds the whole range.
struct LayoutRequest
{
    QSizeF size; ///< height 0: as high as the content needs
    ChartTheme theme;
    TimeRange range; ///< null: all marks
    qsizetype mostLanes = 0; ///< though more had room; 0: all that have it
    double textScale = 1; ///< 1 is 12.5 px labels on screen
    double smallestText = 0; ///< px; texts are never set smaller (export presets)
    bool picture = false; ///< with title, subtitle, key and footer
    QString title;
    QString subtitle;
    QStringList footer; ///< lines: sources, selection, dates, as of
    double margin = 0; ///< around a picture
    double leastLeft = 0; ///< of the plot: charts that are compared stand in line
    double leastRight = 0;
};

ChartLayout layoutChart(const ChartData &data, const LayoutRequest &request,
                        const Wording &wording);

} // namespace ui
