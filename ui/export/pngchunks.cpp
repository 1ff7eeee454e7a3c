// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/pngchunks.h"

#include <QtEndian>

#include <array>

namespace ui {

namespace {

constexpr qsizetype chunkFrame = 12; ///< length, type and check sum around a chunk's data

/// CRC-32 as the PNG specification (annex D) gives it.
quint32 checkSum(QByteArrayView bytes)
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

} // namespace

QByteArray pngSignature()
{
    return QByteArray("\x89PNG\r\n\x1a\n", 8);
}

QByteArray bigEndian(quint32 value)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

QByteArray pngBytes(const PngChunk &chunk)
{
    const QByteArray body = chunk.type + chunk.data;
    return bigEndian(static_cast<quint32>(chunk.data.size())) + body + bigEndian(checkSum(body));
}

db::Outcome<QList<PngChunk>> pngChunks(const QByteArray &file)
{
    const auto damaged = [](const char *why) {
        return db::fail(db::Problem::Kind::Damaged, QString::fromLatin1(why));
    };
    if (!file.startsWith(pngSignature()))
        return damaged("the signature is not a PNG's");
    QList<PngChunk> chunks;
    for (qsizetype at = pngSignature().size(); at < file.size();) {
        if (at + chunkFrame > file.size())
            return damaged("the last chunk is cut off");
        const qsizetype length = qFromBigEndian<quint32>(file.constData() + at);
        if (length > file.size() - at - chunkFrame)
            return damaged("a chunk is cut off");
        const auto sum = qFromBigEndian<quint32>(file.constData() + at + 8 + length);
        if (sum != checkSum(QByteArrayView(file).sliced(at + 4, 4 + length)))
            return damaged("the sum of a chunk is wrong");
        chunks.append({file.mid(at + 4, 4), file.mid(at + 8, length)});
        at += length + chunkFrame;
        if (chunks.constLast().type == "IEND")
            return chunks;
    }
    return damaged("the end lacks");
}

} // namespace ui
