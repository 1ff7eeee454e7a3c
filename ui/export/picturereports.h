// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/viewstate.h"

namespace ui {

/// The reports that speak for the records of a chart, by publisher and title, each once. A chart of
/// items knows only their publishers and has none.
QList<db::Report> pictureReports(ChartKind chart, const db::Exploration &brushed);

} // namespace ui
