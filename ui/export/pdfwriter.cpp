// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pdfwriter.h"

#include "ui/charts/layouttext.h"
#include "ui/export/picturescene.h"
#include "ui/export/xmp.h"

#include <QBuffer>
#include <QCryptographicHash>
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

/// PDF/A demands an identifier, which the writer takes from the time.
QByteArray withIdentifier(QByteArray pdf)
{
    const auto at = pdf.lastIndexOf("/ID [");
    const auto end = at < 0 ? -1 : pdf.indexOf(']', at);
    if (end < 0)
        return pdf;
    const QByteArray hash
        = QCryptographicHash::hash(pdf.first(at), QCryptographicHash::Md5).toHex();
    const QByteArray both = "/ID [ <" + hash + "> <" + hash + "> ";
    return pdf.replace(at, end - at, both.leftJustified(end - at, ' ', true));
}

void flatten(QColor &color, const QColor &background)
{
    if (color.isValid() && color.alpha() < 255)
        color = mixed(color, background, color.alphaF());
}

/// PDF/A-1 knows no transparency: paler colours in its place.
Picture flattened(Picture picture)
{
    const QColor background = picture.layout.background;
    for (SceneGroup &group : picture.layout.groups) {
        for (Primitive &primitive : group.primitives) {
            if (auto *shape = std::get_if<ShapePrimitive>(&primitive)) {
                flatten(shape->fill, background);
                flatten(shape->stroke, background);
            } else {
                flatten(std::get<TextPrimitive>(primitive).color, background);
            }
        }
    }
    flatten(picture.theme.grid, background);
    flatten(picture.theme.yearLine, background);
    QList<GridLine> none;
    for (GridLine &line : picture.grid ? *picture.grid : none) {
        QColor color = line.pen.color();
        flatten(color, background);
        line.pen.setColor(color);
    }
    for (Picture &page : picture.pages)
        page = flattened(page);
    return picture;
}

bool paintPages(QPdfWriter &writer, const QRectF &page, const Picture &picture,
                const StopSign &stop)
{
    QPainter painter(&writer);
    if (picture.pages.isEmpty())
        return renderPicture(painter, page, picture, stop);
    for (qsizetype i = 0; i < picture.pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        if (!renderPicture(painter, page, picture.pages.at(i), stop))
            return false;
    }
    return true;
}

} // namespace

db::Outcome<QByteArray> pdfBytes(const Picture &picture, const StopSign &stop)
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
        if (picture.pdfA)
            writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        const QRectF page(QPointF(), millimetres * dotsPerInch / 25.4);
        if (!paintPages(writer, page, picture.pdfA ? flattened(picture) : picture, stop))
            return db::fail(db::Problem::Kind::Cancelled);
    }
    bytes = withPageSize(withDate(bytes, picture.now), millimetres * 72 / 25.4);
    return picture.pdfA ? withIdentifier(bytes) : bytes;
}

} // namespace ui
