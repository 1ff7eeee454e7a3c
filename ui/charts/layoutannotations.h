// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charts.h"
#include "ui/state/annotation.h"

namespace ui {

/// Lays the chart out with notes between its head and its lanes, each with a line down to the axis.
/// Texts never overlap; notes outside of the days shown are told in the warnings. Without notes, or
/// without an axis of days, it is layoutChart. Groups are "annotation-<n>", its text, and
/// "annotation-line-<n>", n counted from 1 in the list.
ChartLayout layoutWithAnnotations(const ChartData &data, const LayoutRequest &request,
                                  const QList<Annotation> &annotations, const Wording &wording);

/// The place in the list of the note whose text the group is, or -1.
int annotationOf(const SceneGroup &group);

/// Moves everything of a group.
void moveBy(SceneGroup &group, QPointF offset);

} // namespace ui
