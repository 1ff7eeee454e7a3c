// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

namespace ui {

/// The picture as a PDF page of its exact size, fonts embedded, with the metadata of the PNG.
/// Cancelled when told to stop; any thread once its grid is laid.
db::Outcome<QByteArray> pdfBytes(const Picture &picture, const StopSign &stop = {});

} // namespace ui
