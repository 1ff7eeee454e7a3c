// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

namespace ui {

/// The picture as one page that needs nothing else: the SVG with marks that the keyboard reaches,
/// its description, the data as a table, the sources. Its policy forbids every request. The same
/// bytes for the same picture.
QByteArray htmlBytes(const Picture &picture);

} // namespace ui
