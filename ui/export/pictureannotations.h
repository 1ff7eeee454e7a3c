// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charts.h"
#include "ui/export/annotation.h"

namespace ui {

/// Lays the chart out with notes between its head and its lanes, each with a line down to the axis.
/// Texts never overlap; notes outside of the days shown are told in the warnings. Without notes, or
/// without an axis of days, it is layoutChart.
ChartLayout layoutWithAnnotations(const ChartData &data, const LayoutRequest &request,
                                  const QList<Annotation> &annotations, const Wording &wording);

/// Moves everything of a group.
void moveBy(SceneGroup &group, QPointF offset);

} // namespace ui
