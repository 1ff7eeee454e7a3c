// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charts.h"

namespace ui {

struct LayoutPage;

/// Marks by chart.
void layBars(LayoutPage &page);
void layPins(LayoutPage &page); ///< above the bars that stand
/// Where the date of a move is drawn: itself, or the day in sight next to the middle of its period.
double markPlace(const PanelLayout &panel, const Mark &mark);
void layHandOvers(LayoutPage &page);
void layCluster(LayoutPage &, const QList<int> &marks, const QString &, const QList<QPointF> &);
void stackPhases(LayoutPage &page); ///< and makes their lanes higher
void layDisputes(LayoutPage &page);
void layScores(LayoutPage &page);
void layColumns(LayoutPage &page);
void layBalance(LayoutPage &page);
void layFlows(LayoutPage &page);
void layStates(LayoutPage &page);
void layMatrix(LayoutPage &page);

/// A print column, in which names beside the plot would leave nothing for it.
bool isNarrow(const LayoutPage &page);
/// Flows and matrices as a list with a bar a row, where they are too wide for the picture.
bool isListed(const LayoutPage &page);
double layList(LayoutPage &page, double top); ///< returns where it ends

QColor stripeOf(const LayoutPage &page, int lane); ///< behind a lane
/// What stands behind texts that a line of the grid would run through.
void layGrounds(LayoutPage &page);

/// How much of the plot's right end names of short last bars need, of that many lanes.
double roomBesideBars(const LayoutPage &page, qsizetype lanes);

/// Room beside charts that name their marks there, and above and below.
void layFlowGutters(LayoutPage &page);
double leastFlowHeight(const LayoutPage &page);
void layStateGutters(LayoutPage &page);
double matrixHeadHeight(const LayoutPage &page);
double matrixAxisNames(const LayoutPage &page); ///< width of what rows and columns are
int matrixColumnsShown(const LayoutPage &page);

/// The same in the plot and in the key.
ShapePrimitive balanceColumn(const LayoutPage &page, const Mark &mark, const QRectF &rect);
QList<Primitive> stateSegment(const LayoutPage &page, const Mark &mark, const QRectF &rect);

/// Strokes of a bar whose organization is not told by its grey alone; none outside of print.
QList<Primitive> organizationHatch(const LayoutPage &page, const Mark &mark, const QRectF &rect);
/// A mark's symbol at a point: pin heads, phases, scores; the same in the plot and in the key.
QList<Primitive> symbolOf(const LayoutPage &page, const Mark &mark, QPointF centre, double size);
/// The wide sample of a mark in the key, as a bracket or a band.
QList<Primitive> keySymbol(const LayoutPage &page, const Mark &mark, const QRectF &box);

/// Colour of a mark by its organization or its state word, paler for context.
QColor colorOf(const LayoutPage &page, const Mark &mark);
QColor stateColor(const ChartTheme &theme, const QString &state);
/// Solid, dashed or dotted by state, so that a state is never told by colour alone.
QList<double> stateDash(const QString &state, double width);

} // namespace ui
