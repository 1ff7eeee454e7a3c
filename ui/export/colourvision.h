// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QImage>

namespace ui {

/// How a picture is seen: without colour (a copier, a grey newspaper page), or without one of the
/// three kinds of cones.
enum class ColourVision { Full, Grey, Protan, Deutan, Tritan };

/// Matrices of Machado, Oliveira and Fernandes (2009), severity 1.0, on linear light; grey is the
/// luminance of Rec. 709.
QColor seenWith(const QColor &color, ColourVision vision);
QImage seenWith(const QImage &image, ColourVision vision);

} // namespace ui
