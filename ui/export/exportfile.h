// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

#include <QImage>

namespace ui {

/// One file on its way out: what has to be made on the GUI thread is in it, what is slow is left to
/// finish(). A value that may travel to another thread.
struct PendingFile
{
    QString path;
    Picture picture; ///< of a PNG
    QImage image; ///< of a PNG
    QByteArray bytes; ///< of everything else
};

/// Renders for the format. GUI thread.
db::Outcome<PendingFile> prepareFile(const Picture &picture, ExportFormat format,
                                     const QString &path);
/// Encodes and writes. Any thread.
db::Outcome<db::Done> finishFile(const PendingFile &file);

/// Writes beside the file and renames, so that a failure leaves what stood there: FileNotFound (no
/// such folder), ReadOnly, DiskFull, FileUnreadable.
db::Outcome<db::Done> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace ui
