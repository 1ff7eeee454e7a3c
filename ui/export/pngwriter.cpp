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

db::Problem stoppedProblem()
{
    return {.kind = db::Problem::Kind::Cancelled};
}

/// Encoding cannot be told to stop; writing that fails ends it.
class StoppableBuffer final : public QBuffer
{
public:
    StoppableBuffer(QByteArray *bytes, const StopSign &stop)
        : QBuffer(bytes)
        , m_stop(stop)
    {
    }

protected:
    qint64 writeData(const char *data, qint64 length) override
    {
        return m_stop && m_stop() ? -1 : QBuffer::writeData(data, length);
    }

private:
    const StopSign &m_stop;
};

db::Outcome<QImage> paintedImage(const Picture &picture, QSize pixels, const StopSign &stop)
{
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull())
        return db::fail(db::Problem::Kind::TooLarge, u"no memory for the pixels"_qs);
    image.fill(picture.layout.background);
    QPainter painter(&image);
    if (!renderPicture(painter, QRectF(QPointF(), QSizeF(pixels)), picture, stop))
        return tl::unexpected(stoppedProblem());
    painter.end();
    return image;
}

} // namespace

db::Outcome<QImage> renderImage(const Picture &picture, const StopSign &stop)
{
    return paintedImage(picture, picture.pixels, stop);
}

db::Outcome<QImage> renderPreview(const Picture &picture, QSize atMost, const StopSign &stop)
{
    const QSize fitted = picture.pixels.scaled(atMost, Qt::KeepAspectRatio);
    const bool shrunk = fitted.width() < picture.pixels.width();
    return paintedImage(picture, shrunk ? fitted.expandedTo({1, 1}) : picture.pixels, stop);
}

db::Outcome<QByteArray> encodePng(const QImage &image, const Picture &picture, const StopSign &stop)
{
    QByteArray png;
    StoppableBuffer buffer(&png, stop);
    buffer.open(QIODevice::WriteOnly);
    const bool encoded = image.save(&buffer, "PNG", encodingQuality);
    if (stop && stop())
        return tl::unexpected(stoppedProblem());
    if (!encoded)
        return db::fail(db::Problem::Kind::TooLarge, u"the pixels could not be encoded"_qs);
    return withMetadata(png, picture);
}

} // namespace ui
