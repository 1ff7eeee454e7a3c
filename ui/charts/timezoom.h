// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayout.h"

namespace ui {

// What of time a chart shows: view only, never a filter. All give null where everything is shown.

/// `factor` below 1 comes nearer; the day at `anchor` (value on the axis) stays where it is. Never
/// below a week, never beyond the data.
TimeRange zoomed(const PanelLayout &shown, const Panel &all, double anchor, double factor);
/// By this many days, as far as there are data.
TimeRange panned(const PanelLayout &shown, const Panel &all, double days);
/// The same length with `value` in the middle.
TimeRange centred(const PanelLayout &shown, const Panel &all, double value);

} // namespace ui
