// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

namespace ui {

// Any thread once the grid of the picture is laid (see picturescene.h), else the GUI thread.
// Cancelled when told to stop.

/// What stands in a file of the format.
db::Outcome<QByteArray> fileBytes(const Picture &picture, ExportFormat format,
                                  const StopSign &stop = {});
/// Makes the bytes and writes them whole.
db::Outcome<db::Done> writePicture(const Picture &picture, ExportFormat format, const QString &path,
                                   const StopSign &stop = {});

/// Writes beside the file and renames, so that a failure leaves what stood there: FileNotFound (no
/// such folder), ReadOnly, DiskFull, FileUnreadable. Any thread.
db::Outcome<db::Done> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace ui
