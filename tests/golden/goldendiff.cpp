// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/golden/goldendiff.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QPainter>

namespace golden {

namespace {

constexpr qsizetype shownLines = 40;

QByteArray dataAddress(const QByteArray &type, const QByteArray &bytes)
{
    return "data:" + type + ";base64," + bytes.toBase64();
}

QByteArray dataAddress(const QImage &image)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return dataAddress("image/png", png);
}

/// Black where both are the same, at the size of what is kept.
QImage difference(const Picture &expected, const Picture &got)
{
    const QImage before = expected.small();
    const QImage now = got.small();
    QImage image(before.size().expandedTo(now.size()), QImage::Format_RGB32);
    image.fill(Qt::black);
    QPainter painter(&image);
    painter.drawImage(0, 0, before);
    painter.setCompositionMode(QPainter::CompositionMode_Difference);
    painter.drawImage(0, 0, now);
    return image;
}

/// Lines that only one of both has, in their order; the metadata is a line of its own.
QByteArray lineDifferences(const QByteArray &expected, const QByteArray &got)
{
    const QList<QByteArray> before = expected.split('\n');
    const QList<QByteArray> now = got.split('\n');
    const QSet<QByteArray> inBefore(before.cbegin(), before.cend());
    const QSet<QByteArray> inNow(now.cbegin(), now.cend());
    QByteArray text;
    qsizetype count = 0;
    const auto add
        = [&](const char *sign, const QList<QByteArray> &lines, const QSet<QByteArray> &others) {
              for (const QByteArray &line : lines) {
                  if (!others.contains(line) && ++count <= shownLines)
                      text += sign + line + '\n';
              }
          };
    add("- ", before, inNow);
    add("+ ", now, inBefore);
    return count > shownLines ? text + "and " + QByteArray::number(count - shownLines) + " more\n"
                              : text;
}

QByteArray cell(const QByteArray &caption, const QByteArray &source)
{
    return "<figure><figcaption>" + caption + "</figcaption><img src=\"" + source
        + "\"></figure>\n";
}

QByteArray section(const Difference &pair)
{
    const QByteArray svg("image/svg+xml");
    return "<h2>" + pair.got.name.toUtf8() + "</h2>\n<div>"
        + cell("expected, SVG", dataAddress(svg, pair.expected.svg))
        + cell("got, SVG", dataAddress(svg, pair.got.svg))
        + cell("expected, PNG (small)", dataAddress(pair.expected.small()))
        + cell("got, PNG", dataAddress(pair.got.image))
        + cell("difference of the PNGs", dataAddress(difference(pair.expected, pair.got)))
        + "</div><pre>"
        + QString::fromUtf8(lineDifferences(pair.expected.svg, pair.got.svg))
              .toHtmlEscaped()
              .toUtf8()
        + "</pre>\n";
}

} // namespace

QString writeDifferences(const QString &title, const QList<Difference> &differences)
{
    QByteArray page = "<!DOCTYPE html><meta charset=\"utf-8\"><title>" + title.toUtf8()
        + "</title><style>div{display:flex;flex-wrap:wrap;gap:12px}figure{margin:0;width:32%}"
          "img{width:100%;border:1px solid gray}pre{white-space:pre-wrap}</style>\n";
    for (const Difference &pair : differences)
        page += section(pair);
    const QString path = QDir(QStringLiteral(DIFFERENCES_FOLDER))
                             .filePath(QStringLiteral("differences-%1.html").arg(title));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(page) == page.size() ? path : QString();
}

} // namespace golden
