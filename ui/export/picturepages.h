// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

namespace ui {

/// Whether the chart has lanes that can stand on several pages.
bool canBePaged(ChartKind chart);

/// The lanes on as many pages of the picture's size as they need, in their order: each with title,
/// axis over the same days, footer and "Page 2 of 5". One page where all fit.
QList<Picture> picturePages(const Picture &picture, const TimeRange &range, const Wording &wording);

} // namespace ui
