// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayout.h"
#include "ui/state/viewstate.h"

#include <optional>

namespace ui {

class ChartView;
class ExplorerState;

/// Marks that are drawn as one number ("+4"), the one that bears it first; empty for marks that are
/// drawn themselves.
QList<int> clusterOf(const ChartLayout &layout, int mark);
/// The range in which the marks of a cluster stand apart; nullopt where no range parts them.
std::optional<TimeRange> openedRange(const ChartData &data, const PanelLayout &shown,
                                     const QList<int> &cluster);
/// Comes nearer to a cluster, or lists what is of one day in a menu. False: the mark is in none.
bool openCluster(ChartView &view, ExplorerState &state, int mark);

} // namespace ui
