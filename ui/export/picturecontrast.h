// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayout.h"

#include <optional>

namespace ui {

/// A text against what it stands on, as WCAG 2.2 (1.4.3) measures it.
struct TextContrast
{
    QString text;
    double ratio = 21;
    double needed = 4.5; ///< 3 for large text
};

/// The text that falls short the most, or comes nearest to it; nullopt where there is no text.
std::optional<TextContrast> weakestText(const ChartLayout &layout);

} // namespace ui
