// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QKeyEvent;

namespace ui {

class ChartView;
class ExplorerState;

/// The keys of a chart (UX.md 2); false when a key means nothing here and goes on.
bool pressKey(ChartView &view, ExplorerState &state, const QKeyEvent &event);

} // namespace ui
