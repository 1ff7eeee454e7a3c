// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayout.h"

#include <QSet>

namespace ui {

enum class Step { Left, Right, Up, Down, First, Last, Next, Previous };

/// The mark that a key leads to from `current` (-1: none yet); `current` where there is none
/// further. Left and right stay in the lane, up and down go to the nearest mark of the next lane
/// that has any, next and previous run through all marks, lane by lane.
int markAfter(const ChartData &data, const ChartLayout &layout, int current, Step step);

/// The mark that a point means, or -1: small marks are found within 12 pixels, bars and columns
/// only where they are, so that there is empty plot between lanes.
int markNear(const ChartData &data, const ChartLayout &layout, QPointF point);

/// Marks that hover or selection light up; empty when this chart has none of them, so that nothing
/// fades.
QSet<int> marksOfEntity(const ChartData &data, const QString &entity);
QSet<int> marksOfRecord(const ChartData &data, const Selection &record);
/// Index of the mark with this id, or -1.
int markWithId(const ChartData &data, const QString &id);

} // namespace ui
