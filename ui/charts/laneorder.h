// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"

namespace ui {

// Lanes as the reader has put them: by keys, so that the order outlives another filter.

/// Whether the lanes of this chart have no order that means something by itself.
[[nodiscard]] bool canOrderLanes(const ChartData &data);
/// Puts the lanes that `keys` names first, in that order, the others behind them as they come;
/// panels stay apart, and the rows of the table follow their lanes.
void orderLanes(ChartData &data, const QStringList &keys);
/// The order once the lane stands before the lane at `place` (their number: at the end). What
/// `keys` says of lanes that this chart has not is kept.
[[nodiscard]] QStringList movedLane(const ChartData &data, const QStringList &keys, int lane,
                                    int place);

} // namespace ui
