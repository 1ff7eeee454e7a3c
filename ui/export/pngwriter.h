// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

#include <QImage>

namespace ui {

/// The picture as pixels, exactly `pixels` in size, opaque sRGB. GUI thread.
db::Outcome<QImage> renderImage(const Picture &picture);
/// For previews: at most so many pixels wide and high.
QImage renderPreview(const Picture &picture, QSize atMost);

/// A PNG with the colour space, the resolution and the metadata. Slow; any thread. The same image
/// and picture give the same bytes.
db::Outcome<QByteArray> encodePng(const QImage &image, const Picture &picture);

} // namespace ui
