// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QPoint;

namespace ui {

class ChartView;
class ExplorerState;

/// The context menu of a mark, a lane or the empty plot (-1 for none), at a place in the viewport. It deletes itself when it
/// closes.
QMenu *chartMenu(ChartView &view, ExplorerState &state, int mark, int lane,
                 const QPoint &position);

} // namespace ui
