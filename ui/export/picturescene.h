// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

class QPainter;

namespace ui {

/// Draws the picture into the rectangle with the scene that the window shows. GUI thread.
void renderPicture(QPainter &painter, const QRectF &target, const Picture &picture);

/// In layout pixels; 0 where there is no text.
double smallestText(const ChartLayout &layout);

} // namespace ui
