// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace golden {

/// One picture as it is kept: the whole SVG, a hash of all pixels of the PNG, and a small copy of
/// them for the eye.
struct Picture
{
    QString name; ///< "moves-wide-light-en"
    QByteArray svg;
    QByteArray pixels; ///< hash
    QImage image; ///< whole where it was just painted, small where it was kept

    [[nodiscard]] QImage small() const;
    [[nodiscard]] bool isSameAs(const Picture &other) const
    {
        return svg == other.svg && pixels == other.pixels;
    }
};

QByteArray hashOf(const QImage &image);

/// What is kept under that name; empty where there is nothing.
Picture kept(const QString &name);
/// False when it cannot be written.
bool keep(const Picture &picture);

} // namespace golden
