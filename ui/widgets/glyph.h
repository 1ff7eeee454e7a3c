// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

class QPainter;

namespace ui {

/// An embedded icon (":/icons/NAME.svg") that takes the text colour of the palette at every size,
/// so that it follows the theme.
QIcon glyph(const QString &name);
void paintGlyph(QPainter &painter, const QString &name, const QRectF &rect, const QColor &color);

} // namespace ui
