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

db::Outcome<PendingFile> prepareFile(const Picture &picture, ExportFormat format,
                                     const QString &path)
{
    PendingFile file;
    file.path = path;
    switch (format) {
    case ExportFormat::Png: {
        const auto image = renderImage(picture);
        if (!image)
            return tl::unexpected(image.error());
        file.image = *image;
        file.picture = picture;
        break;
    }
    case ExportFormat::Svg:
        file.bytes = svgBytes(picture);
        break;
    case ExportFormat::Pdf:
        file.bytes = pdfBytes(picture);
        break;
    case ExportFormat::Html:
        file.bytes = htmlBytes(picture);
        break;
    case ExportFormat::Ris:
        file.bytes = risBytes(picture.reports);
        break;
    case ExportFormat::BibTex:
        file.bytes = bibtexBytes(picture.reports);
        break;
    case ExportFormat::CslJson:
        file.bytes = cslJsonBytes(picture.reports);
        break;
    case ExportFormat::JsonLd:
        file.bytes = jsonLdBytes(picture);
        break;
    case ExportFormat::TimelineJs:
        file.bytes = timelineJsBytes(picture);
        break;
    case ExportFormat::Csv:
        file.bytes = chartCsv(picture.data.table, picture.columnKeys);
        break;
    }
    return file;
}

db::Outcome<db::Done> finishFile(const PendingFile &file)
{
    if (file.image.isNull())
        return writeWhole(file.path, file.bytes);
    const auto png = encodePng(file.image, file.picture);
    if (!png)
        return tl::unexpected(png.error());
    return writeWhole(file.path, *png);
}

} // namespace ui
