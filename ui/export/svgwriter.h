// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

namespace ui {

enum class SvgUse { File, Page };

/// The picture as SVG: one `text` a label in named fonts, one `g` with a stable id a mark, lane and
/// axis, title and alternative text for screen readers. The same bytes for the same picture.
/// For a page it has no XML declaration, and its marks can be reached with the keyboard.
QByteArray svgBytes(const Picture &picture, SvgUse use = SvgUse::File);

} // namespace ui
