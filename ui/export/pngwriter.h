// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

#include <QImage>

namespace ui {

// Cancelled when told to stop; any thread once the grid of the picture is laid.

/// The picture as pixels, exactly `pixels` in size, opaque sRGB.
db::Outcome<QImage> renderImage(const Picture &picture, const StopSign &stop = {});
/// For previews: at most so many pixels wide and high.
db::Outcome<QImage> renderPreview(const Picture &picture, QSize atMost, const StopSign &stop = {});

/// A PNG with the colour space, the resolution and the metadata. Slow. The same image and picture
/// give the same bytes.
db::Outcome<QByteArray> encodePng(const QImage &image, const Picture &picture,
                                  const StopSign &stop = {});

} // namespace ui
