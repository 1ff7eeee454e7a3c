// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charts.h"

#include <QSet>

namespace ui {

/// Lanes that have a place in the layout.
QSet<int> shownLanes(const ChartLayout &layout);

/// A sample of the key stands for marks that look like it in what it shows.
bool isSampleOf(const Mark &sample, const Mark &mark, ChartKind kind);

/// Percentages of lanes that have no room do not stretch the axis of those that have.
void fitToLanes(ChartData &data, const QSet<int> &lanes, const Wording &wording);

} // namespace ui
