// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pdfwriter.h"

#include "ui/export/picturescene.h"
#include "ui/export/xmp.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace ui {

namespace {

constexpr int dotsPerInch = 1200;

/// The writer stamps the time of writing, which would make every run another file. The day of the
/// picture takes its place, with as many characters, so that the offsets in the file still hold.
QByteArray withDate(QByteArray pdf, QDate date)
{
    const QByteArray key("/CreationDate (D:");
    const auto at = pdf.indexOf(key);
    if (at < 0 || !date.isValid())
        return pdf;
    const auto start = at + key.size();
    const auto end = pdf.indexOf(')', start);
    QByteArray stamp = date.toString(u"yyyyMMdd"_qs).toLatin1() + "000000Z";
    stamp = stamp.leftJustified(end - start, '0', true);
    if (end - start > 14) // zone offset as in +00'00'
        stamp = stamp.left(14) + QByteArray("+00'00'").left(end - start - 14);
    return pdf.replace(start, end - start, stamp);
}

} // namespace

QByteArray pdfBytes(const Picture &picture)
{
    // Not exact in points: a millimetre size must stay the millimetre size.
    const QSizeF millimetres = picture.layout.size / layoutPixels(LengthUnit::Millimetres);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setPageMargins({});
        writer.setPageSize(
            QPageSize(millimetres, QPageSize::Millimeter, QString(), QPageSize::ExactMatch));
        writer.setTitle(picture.text.title);
        writer.setCreator(u"Claimscope"_qs);
        writer.setDocumentXmpMetadata(xmpPacket(picture));
        QPainter painter(&writer);
        renderPicture(painter, QRectF(QPointF(), millimetres * dotsPerInch / 25.4), picture);
    }
    return withDate(bytes, picture.now);
}

} // namespace ui
