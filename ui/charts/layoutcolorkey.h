// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charts.h"

namespace ui {

/// The data with a key of what a picture of moves shows: without symbols that stand only in lanes
/// that were left out, and with those colours whose bars have no room for a name in place. A layout
/// of the same data and request tells which these are.
ChartData withColorKey(const ChartData &data, const LayoutRequest &request,
                       const ChartLayout &layout, const Wording &wording);

/// How an entry names organizations that share a colour: "Meta and TBD Lab", "A, B, C and 2
/// others".
QString familyText(const QStringList &names, const Wording &wording);

} // namespace ui
