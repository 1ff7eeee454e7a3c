// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charts.h"

namespace ui {

/// The data with those colours in the key whose bars a picture has no room to name in place. A
/// layout of the same data and request tells which bars are named.
ChartData withColorKey(const ChartData &data, const LayoutRequest &request,
                       const ChartLayout &layout);

} // namespace ui
