// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pngwriter.h"

#include "ui/export/picturescene.h"
#include "ui/export/xmp.h"

#include <QBuffer>
#include <QPainter>
#include <QtEndian>

#include <array>
#include <cmath>

namespace ui {

namespace {

constexpr qsizetype signatureLength = 8;
constexpr qsizetype chunkFrame = 12; ///< length, type and check sum around a chunk's data

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// CRC-32 as the PNG specification (annex D) gives it.
quint32 checkSum(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> rows{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 row = i;
            for (int bit = 0; bit < 8; ++bit)
                row = (row & 1) != 0 ? 0xEDB88320U ^ (row >> 1) : row >> 1;
            rows[i] = row;
        }
        return rows;
    }();
    quint32 sum = 0xFFFFFFFFU;
    for (const char byte : bytes)
        sum = table[(sum ^ static_cast<quint8>(byte)) & 0xFFU] ^ (sum >> 8);
    return ~sum;
}

QByteArray chunk(const QByteArray &type, const QByteArray &data)
{
    const QByteArray body = type + data;
    return bigEndian(static_cast<quint32>(data.size())) + body + bigEndian(checkSum(body));
}

/// Uncompressed, as the XMP specification (part 3, PNG) demands.
QByteArray internationalText(const QByteArray &keyword, const QByteArray &language,
                             const QByteArray &text)
{
    return chunk("iTXt", keyword + QByteArray(3, '\0') + language + QByteArray(2, '\0') + text);
}

QByteArray physicalSize(double pixelsPerLayoutPixel)
{
    const auto perMetre = static_cast<quint32>(std::lround(pixelsPerLayoutPixel * 96.0 / 0.0254));
    return chunk("pHYs", bigEndian(perMetre) + bigEndian(perMetre) + QByteArray(1, '\1'));
}

QByteArray metadataChunks(const Picture &picture)
{
    const QByteArray language = picture.text.language.toLatin1();
    QByteArray chunks = chunk("sRGB", QByteArray(1, '\0'));
    chunks += physicalSize(picture.pixelsPerLayoutPixel);
    chunks += internationalText("Title", language, picture.text.title.toUtf8());
    chunks += internationalText("Description", language, picture.text.altText.toUtf8());
    chunks += internationalText("Source", language, picture.text.sourceLine.toUtf8());
    chunks += internationalText("Software", {}, "Claimscope");
    return chunks + internationalText("XML:com.adobe.xmp", {}, xmpPacket(picture));
}

/// Header, our own metadata, then the pixels: what else the encoder wrote is left out, so that the
/// bytes depend on nothing but picture and pixels.
QByteArray withMetadata(const QByteArray &png, const Picture &picture)
{
    QByteArray result = png.first(signatureLength);
    qsizetype at = signatureLength;
    while (at + chunkFrame <= png.size()) {
        const auto length = qFromBigEndian<quint32>(png.constData() + at);
        const QByteArray whole = png.mid(at, length + chunkFrame);
        const QByteArray type = whole.mid(4, 4);
        if (type == "IHDR")
            result += whole + metadataChunks(picture);
        else if (type == "IDAT" || type == "IEND")
            result += whole;
        at += whole.size();
    }
    return result;
}

QImage paintedImage(const Picture &picture, QSize pixels)
{
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(picture.layout.background);
    QPainter painter(&image);
    renderPicture(painter, QRectF(QPointF(), QSizeF(pixels)), picture);
    return image;
}

} // namespace

db::Outcome<QImage> renderImage(const Picture &picture)
{
    QImage image = paintedImage(picture, picture.pixels);
    if (image.isNull())
        return db::fail(db::Problem::Kind::TooLarge, u"no memory for the pixels"_qs);
    return image;
}

QImage renderPreview(const Picture &picture, QSize atMost)
{
    const QSize fitted = picture.pixels.scaled(atMost, Qt::KeepAspectRatio);
    const bool shrunk = fitted.width() < picture.pixels.width();
    return paintedImage(picture, shrunk ? fitted.expandedTo({1, 1}) : picture.pixels);
}

db::Outcome<QByteArray> encodePng(const QImage &image, const Picture &picture)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return db::fail(db::Problem::Kind::TooLarge, u"the pixels could not be encoded"_qs);
    return withMetadata(png, picture);
}

} // namespace ui
