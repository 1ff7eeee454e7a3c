// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charts.h"
#include "ui/charts/labelplacement.h"
#include "ui/charts/layoutmarks.h"
#include "ui/charts/layouttext.h"

namespace ui {

/// Sizes that follow from the request alone, in pixels.
struct LayoutMeasures
{
    explicit LayoutMeasures(const LayoutRequest &request, const ChartData &data);

    QFont title;
    QFont subtitle;
    QFont label;
    QFont strong; ///< first line of a note
    QFont small; ///< ticks, key, second lines
    QFont source;
    double unit = 12; ///< size of a label
    double margin = 0; ///< around everything
    double gap = 12; ///< between a lane's name and the plot
    double pitch = 29; ///< wanted height of a lane of one row
    double leastPitch = 24;
    double mostPitch = 29; ///< where there is room to grow
    double bar = 15; ///< height of a bar at the wanted pitch
    double stroke = 1; ///< thickness of lines
};

/// Where a lane stands; the strip of a lane that is left out is null.
struct LanePlace
{
    QRectF name; ///< above the strip, where names are stacked; else null
    QRectF strip;
    int rows = 1;
    double barHeight = 15;

    [[nodiscard]] bool shown() const { return !strip.isNull(); }
    [[nodiscard]] double centre(int row = 0) const;
};

/// Where a phase of a dispute stands among those that it collides with: at its date, or within its
/// size of it.
struct PhasePlace
{
    double x = 0;
    int level = 0; ///< from above
    int levels = 1; ///< of its stack
    int countedBy = -1; ///< where the stack is full: the mark whose "+n" stands for it
};

/// One run of layoutChart: the question, the measures, and the layout as it grows.
struct LayoutPage
{
    LayoutPage(const ChartData &chart, const LayoutRequest &asked, const Wording &words)
        : data(chart)
        , request(asked)
        , wording(words)
        , measures(asked, chart)
    {
    }
    [[nodiscard]] const ChartTheme &theme() const { return request.theme; }
    /// The panel that a mark is drawn in; never null for marks of lanes that are shown.
    [[nodiscard]] const PanelLayout *panelOf(const Mark &mark) const;
    [[nodiscard]] bool shows(const Mark &mark) const; ///< its lane is there and it is in range
    /// Starts the group of a mark; the hit area is where pointing means it.
    [[nodiscard]] SceneGroup groupOf(int mark, const QRectF &hit) const;
    /// Adds the text where one of the places (left ends of base lines) is free. False: dropped.
    bool placeText(SceneGroup &group, const QFont &font, const QString &text,
                   const QList<QPointF> &places, const QColor &color);

    const ChartData &data;
    const LayoutRequest &request;
    const Wording &wording;
    LayoutMeasures measures;
    ChartLayout layout;
    LabelPlacement labels;
    QList<LanePlace> lanes; ///< parallel to data.lanes
    QList<double> laneUnits; ///< their heights, in those of a lane of one row
    QHash<int, PhasePlace> phases; ///< by mark
    double left = 0; ///< of the plots
    double right = 0;
    double room = 0; ///< for lanes and axes; 0: as much as they need
    bool stacked = false; ///< names stand above their lanes, for lack of width
    QRectF columns; ///< where a volume's columns stand
    int droppedLabels = 0;
    int droppedNumbers = 0; ///< of columns
};

/// Between the margins.
double innerLeft(const LayoutPage &page);
double innerWidth(const LayoutPage &page);
/// A card whose texts are large for its height, so that each line of them costs lanes.
bool isShort(const LayoutPage &page);

/// The key: as much of it as there is room for.
double keyHeight(const LayoutPage &page);
void layKey(LayoutPage &page, double top);

/// Lanes, panels and marks from `top` on, within `room` where it is not 0; returns where they end.
double layContent(LayoutPage &page, double top, double room);

/// Title and subtitle of a picture; returns where they end.
double layHead(LayoutPage &page);
/// Key and footer lines: their height, and the same drawn from `top` on.
double footHeight(LayoutPage &page);
void layFoot(LayoutPage &page, double top);

/// Stripes, names and notes of the lanes that have a place.
void layLanes(LayoutPage &page);
/// Widths of names left and notes right of the plots: sets page.left and page.right.
void layGutters(LayoutPage &page, double room);
double stackedNameHeight(const LayoutPage &page, const Lane &lane); ///< 0 beside the lanes
double noteUnits(const LayoutPage &page, const Lane &lane); ///< height that its whole note needs
QString leftOutText(const LayoutPage &page, qsizetype lanes); ///< "and 12 more"

/// The range and the width of a panel's plot, once the gutters are known.
PanelLayout panelLayout(const LayoutPage &page, int panel);

/// Ticks, grid and labels of a panel whose plot stands.
double axisHeight(const LayoutPage &page);
double axisBaseline(const LayoutPage &page, double plotBottom);
void layAxis(LayoutPage &page, int panel);
void layCountAxis(LayoutPage &page);
double countAxisWidth(const LayoutPage &page); ///< of its numbers

} // namespace ui
