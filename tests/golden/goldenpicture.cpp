// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/goldenpicture.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QImageWriter>

namespace golden {

namespace {

constexpr QSize smallSize(300, 300);
const QString hashKey = QStringLiteral("pixels");

QString pathOf(const QString &name, const QString &extension)
{
    return QDir(QStringLiteral(GOLDEN_FOLDER)).filePath(name + extension);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

QImage Picture::small() const
{
    const bool fits = image.width() <= smallSize.width() && image.height() <= smallSize.height();
    return fits ? image : image.scaled(smallSize, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

QByteArray hashOf(const QImage &image)
{
    const QImage plain = image.convertToFormat(QImage::Format_RGB32);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(plain.width()) + 'x' + QByteArray::number(plain.height()));
    for (int y = 0; y < plain.height(); ++y)
        hash.addData(QByteArrayView(plain.constScanLine(y), qsizetype(plain.width()) * 4));
    return hash.result().toHex();
}

Picture kept(const QString &name)
{
    Picture picture;
    picture.name = name;
    picture.svg = contents(pathOf(name, QStringLiteral(".svg")));
    picture.image.loadFromData(contents(pathOf(name, QStringLiteral(".png"))), "PNG");
    picture.pixels = picture.image.text(hashKey).toLatin1();
    return picture;
}

bool keep(const Picture &picture)
{
    QImage small = picture.small();
    small.setText(hashKey, QString::fromLatin1(picture.pixels));
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    return QDir().mkpath(QStringLiteral(GOLDEN_FOLDER)) && small.save(&buffer, "PNG", 0)
        && write(pathOf(picture.name, QStringLiteral(".png")), png)
        && write(pathOf(picture.name, QStringLiteral(".svg")), picture.svg);
}

} // namespace golden
