// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportfile.h"

#include "ui/export/citations.h"
#include "ui/export/csvwriter.h"
#include "ui/export/htmlwriter.h"
#include "ui/export/pdfwriter.h"
#include "ui/export/pngwriter.h"
#include "ui/export/svgwriter.h"
#include "ui/export/webdata.h"

#include <QFileInfo>
#include <QSaveFile>

namespace ui {

namespace {

/// Of a file that could be opened: what stops the writing is nearly always the space.
db::Problem::Kind writingFault(QFileDevice::FileError error)
{
    switch (error) {
    case QFileDevice::PermissionsError:
        return db::Problem::Kind::ReadOnly;
    case QFileDevice::RenameError:
        return db::Problem::Kind::FileUnreadable;
    default:
        return db::Problem::Kind::DiskFull;
    }
}

} // namespace

db::Outcome<db::Done> writeWhole(const QString &path, const QByteArray &bytes)
{
    const QFileInfo info(path);
    if (!info.dir().exists())
        return db::fail(db::Problem::Kind::FileNotFound, info.path(), path);
    // Renaming over a device or a folder would replace it.
    if (info.exists() && !info.isFile())
        return db::fail(db::Problem::Kind::FileUnreadable, u"is no file"_qs, path);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        const bool writable = QFileInfo(info.path()).isWritable();
        return db::fail(writable ? db::Problem::Kind::FileUnreadable : db::Problem::Kind::ReadOnly,
                        file.errorString(), path);
    }
    if (file.write(bytes) != bytes.size() || !file.commit())
        return db::fail(writingFault(file.error()), file.errorString(), path);
    return db::Done();
}

db::Outcome<QByteArray> fileBytes(const Picture &picture, ExportFormat format, const StopSign &stop)
{
    switch (format) {
    case ExportFormat::Png:
        return renderImage(picture, stop).and_then([&](const QImage &image) {
            return encodePng(image, picture, stop);
        });
    case ExportFormat::Svg:
        return svgBytes(picture);
    case ExportFormat::Pdf:
        return pdfBytes(picture, stop);
    case ExportFormat::Html:
        return htmlBytes(picture);
    case ExportFormat::Ris:
        return risBytes(picture.reports);
    case ExportFormat::BibTex:
        return bibtexBytes(picture.reports);
    case ExportFormat::CslJson:
        return cslJsonBytes(picture.reports);
    case ExportFormat::JsonLd:
        return jsonLdBytes(picture);
    case ExportFormat::TimelineJs:
        return timelineJsBytes(picture);
    case ExportFormat::Csv:
        return chartCsv(picture.data.table, picture.columnKeys);
    }
    return QByteArray();
}

db::Outcome<db::Done> writePicture(const Picture &picture, ExportFormat format, const QString &path,
                                   const StopSign &stop)
{
    const auto bytes = fileBytes(picture, format, stop);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (stop && stop())
        return db::fail(db::Problem::Kind::Cancelled);
    return writeWhole(path, *bytes);
}

} // namespace ui
