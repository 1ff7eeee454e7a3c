// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pngwriter.h"

#include "ui/export/picturescene.h"
#include "ui/export/pngchunks.h"
#include "ui/export/xmp.h"

#include <QBuffer>
#include <QPainter>

#include <cmath>

namespace ui {

namespace {

/// zlib's level 2: a third faster than the usual one, for files a sixth larger.
constexpr int encodingQuality = 70;

/// Uncompressed, as the XMP specification (part 3, PNG) demands.
QByteArray internationalText(const QByteArray &keyword, const QByteArray &language,
                             const QByteArray &text)
{
    return pngBytes(
        {"iTXt", keyword + QByteArray(3, '\0') + language + QByteArray(2, '\0') + text});
}

QByteArray physicalSize(double pixelsPerLayoutPixel)
{
    const auto perMetre = static_cast<quint32>(std::lround(pixelsPerLayoutPixel * 96.0 / 0.0254));
    return pngBytes({"pHYs", bigEndian(perMetre) + bigEndian(perMetre) + QByteArray(1, '\1')});
}

QByteArray metadataChunks(const Picture &picture)
{
    const QByteArray language = picture.text.language.toLatin1();
    QByteArray chunks = pngBytes({"sRGB", QByteArray(1, '\0')});
    chunks += physicalSize(picture.pixelsPerLayoutPixel);
    chunks += internationalText("Title", language, picture.text.title.toUtf8());
    chunks += internationalText("Description", language, picture.text.altText.toUtf8());
    chunks += internationalText("Source", language, picture.text.sourceLine.toUtf8());
    chunks += internationalText("Software", {}, "Claimscope");
    return chunks + internationalText("XML:com.adobe.xmp", {}, xmpPacket(picture));
}

/// Header, our own metadata, then the pixels: what else the encoder wrote is left out, so that the
/// bytes depend on nothing but picture and pixels.
db::Outcome<QByteArray> withMetadata(const QByteArray &png, const Picture &picture)
{
    const auto chunks = pngChunks(png);
    if (!chunks)
        return tl::unexpected(chunks.error());
    QByteArray result = pngSignature();
    result.reserve(png.size() + 16'384);
    for (const PngChunk &chunk : *chunks) {
        if (chunk.type == "IHDR")
            result += pngBytes(chunk) + metadataChunks(picture);
        else if (chunk.type == "IDAT" || chunk.type == "IEND")
            result += pngBytes(chunk);
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
    if (!image.save(&buffer, "PNG", encodingQuality))
        return db::fail(db::Problem::Kind::TooLarge, u"the pixels could not be encoded"_qs);
    return withMetadata(png, picture);
}

} // namespace ui
