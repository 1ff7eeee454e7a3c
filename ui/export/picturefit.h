// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

namespace ui {

/// How many organizations a side of Flows has room for in the height that the layout found.
int flowNodesThatFit(const Picture &picture);

/// The days of the lanes that are shown, where others are left out of a picture of disputes: their
/// days would only push what is there to one edge. Null where nothing is left out.
TimeRange rangeOfShownLanes(const Picture &picture);

QStringList keysOfShownLanes(const Picture &picture); ///< sorted

/// As many characters as one line of a picture's smallest text holds, roughly; 0 where lines cost
/// nothing, because the picture grows with its content or is high for its text.
qsizetype charactersOfTightLine(const ExportPreset &preset);

} // namespace ui
