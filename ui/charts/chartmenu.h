// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;
class QObject;
class QPoint;

namespace ui {

class ChartView;
class ExplorerState;
struct Selection;

/// The context menu of a mark, a lane or the empty plot (-1 for none), at a place in the viewport.
/// It deletes itself when it closes.
QMenu *chartMenu(ChartView &view, ExplorerState &state, int mark, int lane, const QPoint &position);

/// "Show in": the charts, each of which opens with the record selected.
void addShowIn(QMenu &menu, ExplorerState &state, const Selection &record);

} // namespace ui
