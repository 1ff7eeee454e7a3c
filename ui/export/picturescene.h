// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

class QPainter;

namespace ui {

/// Lets QChart place the lines of the grid, on every page; painting needs no window afterwards. GUI
/// thread.
void layGrid(Picture &picture);

/// Draws the picture into the rectangle as the scene of the window does. Any thread once its grid
/// is laid, else the GUI thread. False when it was told to stop and left off.
bool renderPicture(QPainter &painter, const QRectF &target, const Picture &picture,
                   const StopSign &stop = {});

/// In layout pixels; 0 where there is no text.
double smallestText(const ChartLayout &layout);

} // namespace ui
