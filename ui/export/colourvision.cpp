// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/colourvision.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace ui {

namespace {

using Matrix = std::array<float, 9>;

constexpr Matrix matrixOf(ColourVision vision)
{
    switch (vision) {
    case ColourVision::Full:
        break;
    case ColourVision::Grey:
        return {0.2126F, 0.7152F, 0.0722F, 0.2126F, 0.7152F, 0.0722F, 0.2126F, 0.7152F, 0.0722F};
    case ColourVision::Protan:
        return {0.152286F, 1.052583F,  -0.204868F, 0.114503F, 0.786281F,
                0.099216F, -0.003882F, -0.048116F, 1.051998F};
    case ColourVision::Deutan:
        return {0.367322F, 0.860646F,  -0.227968F, 0.280085F, 0.672501F,
                0.047413F, -0.011820F, 0.042940F,  0.968881F};
    case ColourVision::Tritan:
        return {1.255528F, -0.076749F, -0.178779F, -0.078411F, 0.930809F,
                0.147602F, 0.004733F,  0.691367F,  0.303900F};
    }
    return {1, 0, 0, 0, 1, 0, 0, 0, 1};
}

constexpr int steps = 4096; ///< of the way back from linear light

/// sRGB's transfer function (IEC 61966-2-1), both ways.
struct Transfer
{
    std::array<float, 256> linear{};
    std::array<quint8, steps> coded{};

    Transfer()
    {
        for (int i = 0; i < 256; ++i) {
            const double value = i / 255.0;
            linear[static_cast<size_t>(i)] = static_cast<float>(
                value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4));
        }
        for (int i = 0; i < steps; ++i) {
            const double light = static_cast<double>(i) / (steps - 1);
            const double value
                = light <= 0.0031308 ? light * 12.92 : 1.055 * std::pow(light, 1 / 2.4) - 0.055;
            coded[static_cast<size_t>(i)] = static_cast<quint8>(std::lround(value * 255));
        }
    }

    [[nodiscard]] int code(float light) const
    {
        const float bounded = std::clamp(light, 0.0F, 1.0F);
        return coded[static_cast<size_t>(std::lround(bounded * (steps - 1)))];
    }
};

QRgb seen(QRgb color, const Matrix &m, const Transfer &transfer)
{
    const float red = transfer.linear[static_cast<size_t>(qRed(color))];
    const float green = transfer.linear[static_cast<size_t>(qGreen(color))];
    const float blue = transfer.linear[static_cast<size_t>(qBlue(color))];
    return qRgb(transfer.code(m[0] * red + m[1] * green + m[2] * blue),
                transfer.code(m[3] * red + m[4] * green + m[5] * blue),
                transfer.code(m[6] * red + m[7] * green + m[8] * blue));
}

const Transfer &transferFunction()
{
    static const Transfer transfer;
    return transfer;
}

} // namespace

QColor seenWith(const QColor &color, ColourVision vision)
{
    return vision == ColourVision::Full
        ? color
        : QColor(seen(color.rgb(), matrixOf(vision), transferFunction()));
}

QImage seenWith(const QImage &image, ColourVision vision)
{
    if (vision == ColourVision::Full || image.isNull())
        return image;
    QImage result = image.convertToFormat(QImage::Format_RGB32);
    const Matrix matrix = matrixOf(vision);
    const Transfer &transfer = transferFunction();
    // Pictures are plain areas for the most part: the last colour is often the next one.
    QRgb last = 0;
    QRgb lastSeen = seen(last, matrix, transfer);
    for (int y = 0; y < result.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(result.scanLine(y));
        for (int x = 0; x < result.width(); ++x) {
            if (line[x] != last) {
                last = line[x];
                lastSeen = seen(last, matrix, transfer);
            }
            line[x] = lastSeen;
        }
    }
    return result;
}

} // namespace ui
