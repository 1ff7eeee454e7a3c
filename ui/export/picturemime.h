// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

#include <memory>

class QMimeData;

namespace ui {

/// A picture as other programs take it from the clipboard or a drag: PNG and SVG, its alt text as
/// text. TooLarge and what else renderImage says. GUI thread.
db::Outcome<std::unique_ptr<QMimeData>> pictureMime(const Picture &picture);

/// The same with both as files in the folder, which the caller keeps until they are taken.
db::Outcome<std::unique_ptr<QMimeData>> pictureMime(const Picture &picture, const QString &folder,
                                                    const QString &name);

} // namespace ui
