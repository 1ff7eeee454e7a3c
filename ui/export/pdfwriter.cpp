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

/// Puts a text of the same length into the first bracket after the key, so that the offsets in the
/// file still hold.
QByteArray withValue(QByteArray pdf, const QByteArray &key, char closing, const QByteArray &value)
{
    const auto at = pdf.indexOf(key);
    const auto start = at + key.size();
    const auto end = at < 0 ? -1 : pdf.indexOf(closing, start);
    if (end < 0)
        return pdf;
    return pdf.replace(start, end - start, value.leftJustified(end - start, ' ', true));
}

/// The writer stamps the time of writing, which would make every run another file.
QByteArray withDate(const QByteArray &pdf, QDate date)
{
    if (!date.isValid())
        return pdf;
    const QByteArray key("/CreationDate (D:");
    const auto length = pdf.indexOf(')', pdf.indexOf(key)) - pdf.indexOf(key) - key.size();
    const QByteArray zone = length > 15 ? "+00'00'" : "Z";
    return withValue(pdf, key, ')', date.toString(u"yyyyMMdd"_qs).toLatin1() + "000000" + zone);
}

/// The writer rounds pages to whole points and draws from the top of the rounded page.
QByteArray withPageSize(QByteArray pdf, QSizeF points)
{
    const QByteArray key("/MediaBox [");
    for (auto at = pdf.indexOf(key); at >= 0; at = pdf.indexOf(key, at + 1)) {
        const auto start = at + key.size();
        const auto length = pdf.indexOf(']', start) - start;
        const double top = pdf.mid(start, length).split(' ').value(3).toDouble();
        const QByteArray box = "0 " + QByteArray::number(top - points.height(), 'f', 3) + ' '
            + QByteArray::number(points.width(), 'f', 3) + ' ' + QByteArray::number(top, 'f', 0);
        // Of the same length, so that the offsets in the file still hold.
        pdf.replace(start, length, box.leftJustified(length, ' ', true));
    }
    return pdf;
}

} // namespace

QByteArray pdfBytes(const Picture &picture)
{
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
        const QRectF page(QPointF(), millimetres * dotsPerInch / 25.4);
        if (picture.pages.isEmpty())
            renderPicture(painter, page, picture);
        for (qsizetype i = 0; i < picture.pages.size(); ++i) {
            if (i > 0)
                writer.newPage();
            renderPicture(painter, page, picture.pages.at(i));
        }
    }
    return withPageSize(withDate(bytes, picture.now), millimetres * 72 / 25.4);
}

} // namespace ui
