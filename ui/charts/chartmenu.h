// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace ui {

class ChartView;
class ExplorerState;

/// The context menu of a mark, a lane or the empty plot (-1 for none). It deletes itself when it
/// closes.
QMenu *chartMenu(ChartView &view, ExplorerState &state, int mark, int lane);

} // namespace ui
