// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>

#include <array>
#include <cmath>
#include <numbers>
#include <utility>

namespace test {

/// Normal and colour-blind sight after Machado, Oliveira and Fernandes (2009), severity 1.
enum class Sight { Normal, Protan, Deutan, Tritan };

inline QList<std::pair<const char *, Sight>> sights()
{
    return {{"normal", Sight::Normal},
            {"protan", Sight::Protan},
            {"deutan", Sight::Deutan},
            {"tritan", Sight::Tritan}};
}

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

inline Triple times(const Matrix &matrix, const Triple &vector)
{
    Triple result{};
    for (size_t row = 0; row < 3; ++row) {
        for (size_t column = 0; column < 3; ++column)
            result[row] += matrix[row][column] * vector[column];
    }
    return result;
}

inline Matrix simulation(Sight sight)
{
    switch (sight) {
    case Sight::Protan:
        return {{{0.152286, 1.052583, -0.204868},
                 {0.114503, 0.786281, 0.099216},
                 {-0.003882, -0.048116, 1.051998}}};
    case Sight::Deutan:
        return {{{0.367322, 0.860646, -0.227968},
                 {0.280085, 0.672501, 0.047413},
                 {-0.011820, 0.042940, 0.968881}}};
    case Sight::Tritan:
        return {{{1.255528, -0.076749, -0.178779},
                 {-0.078411, 0.930809, 0.147602},
                 {0.004733, 0.691367, 0.303900}}};
    case Sight::Normal:
        break;
    }
    return {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
}

/// CIE Lab under D65 of a colour as it is seen.
inline Triple lab(const QColor &color, Sight sight)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    Triple rgb = times(simulation(sight),
                       {linear(color.redF()), linear(color.greenF()), linear(color.blueF())});
    for (double &channel : rgb)
        channel = std::min(1.0, std::max(0.0, channel));
    const Triple xyz = times({{{0.4124564, 0.3575761, 0.1804375},
                               {0.2126729, 0.7151522, 0.0721750},
                               {0.0193339, 0.1191920, 0.9503041}}},
                             rgb);
    const auto f
        = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f(xyz[0] / 0.95047);
    const double y = f(xyz[1]);
    const double z = f(xyz[2] / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// CIEDE2000 of two Lab colours (Sharma, Wu and Dalal 2005).
inline double distance(const Triple &first, const Triple &second)
{
    const double degree = std::numbers::pi / 180;
    const auto seventh
        = [](double c) { return std::sqrt(std::pow(c, 7) / (std::pow(c, 7) + 6103515625.0)); };
    const double mean = (std::hypot(first[1], first[2]) + std::hypot(second[1], second[2])) / 2;
    const double stretch = 1.5 - 0.5 * seventh(mean);
    const double a1 = first[1] * stretch;
    const double a2 = second[1] * stretch;
    const double c1 = std::hypot(a1, first[2]);
    const double c2 = std::hypot(a2, second[2]);
    const auto hue = [degree](double b, double a) {
        const double angle = std::atan2(b, a) / degree;
        return angle < 0 ? angle + 360 : angle;
    };
    const double h1 = hue(first[2], a1);
    const double h2 = hue(second[2], a2);
    double dh = h2 - h1;
    if (c1 * c2 == 0)
        dh = 0;
    else if (dh > 180)
        dh -= 360;
    else if (dh < -180)
        dh += 360;
    double h = (h1 + h2) / 2;
    if (std::abs(h1 - h2) > 180)
        h += h < 180 ? 180 : -180;
    const double dL = second[0] - first[0];
    const double dC = c2 - c1;
    const double dH = 2 * std::sqrt(c1 * c2) * std::sin(dh / 2 * degree);
    const double lightness = (first[0] + second[0]) / 2 - 50;
    const double chroma = (c1 + c2) / 2;
    const double t = 1 - 0.17 * std::cos((h - 30) * degree) + 0.24 * std::cos(2 * h * degree)
        + 0.32 * std::cos((3 * h + 6) * degree) - 0.2 * std::cos((4 * h - 63) * degree);
    const double sL = 1 + 0.015 * lightness * lightness / std::sqrt(20 + lightness * lightness);
    const double sC = 1 + 0.045 * chroma;
    const double sH = 1 + 0.015 * chroma * t;
    const double turn = 30 * std::exp(-std::pow((h - 275) / 25, 2));
    const double rT = -2 * seventh(chroma) * std::sin(2 * turn * degree);
    return std::sqrt(std::pow(dL / sL, 2) + std::pow(dC / sC, 2) + std::pow(dH / sH, 2)
                     + rT * (dC / sC) * (dH / sH));
}

} // namespace test
