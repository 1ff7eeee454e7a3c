// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttheme.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

ChartTheme light()
{
    ChartTheme theme;
    theme.background = QColor(0xFF, 0xFF, 0xFF);
    theme.text = QColor(0x1A, 0x1A, 0x1A);
    theme.secondary = QColor(0x5F, 0x5F, 0x5B);
    theme.stripe = QColor(0xF7, 0xF7, 0xF4);
    theme.grid = QColor(0xE6, 0xE6, 0xE1);
    theme.yearLine = QColor(0xC9, 0xC9, 0xC3);
    theme.accent = QColor(0x1B, 0x4F, 0x8A);
    theme.accentPale = QColor(0x9F, 0xB7, 0xD3);
    theme.ghost = QColor(0xDD, 0xDD, 0xD8);
    theme.gap = QColor(0xB8, 0x4E, 0x2D);
    theme.hues = {QColor(0x33, 0x22, 0x88), QColor(0x66, 0x99, 0xCC), QColor(0x01, 0x66, 0x5E),
                  QColor(0x99, 0x77, 0x00), QColor(0x7F, 0x3B, 0x08), QColor(0x00, 0x00, 0x00)};
    theme.otherOrganization = QColor(0x8A, 0x8A, 0x8A);
    return theme;
}

ChartTheme dark()
{
    ChartTheme theme;
    theme.background = QColor(0x1E, 0x1E, 0x1E);
    theme.text = QColor(0xED, 0xED, 0xEA);
    theme.secondary = QColor(0xA9, 0xA9, 0xA4);
    theme.stripe = QColor(0x25, 0x25, 0x25);
    theme.grid = QColor(0x33, 0x33, 0x31);
    theme.yearLine = QColor(0x50, 0x50, 0x4C);
    theme.accent = QColor(0x7F, 0xB0, 0xE6);
    theme.accentPale = QColor(0x46, 0x5E, 0x78);
    theme.ghost = QColor(0x3A, 0x3A, 0x38);
    theme.gap = QColor(0xE8, 0x8A, 0x68);
    theme.hues = {QColor(0x00, 0x72, 0xB2), QColor(0xE6, 0x9F, 0x00), QColor(0xCC, 0x33, 0x11),
                  QColor(0xB2, 0xAB, 0xD2), QColor(0xA6, 0xDB, 0xA0), QColor(0xFF, 0xFF, 0xFF)};
    theme.otherOrganization = QColor(0x77, 0x77, 0x77);
    return theme;
}

// Black on white without colour; from the fourth organization on, bars bear a hatch as well.
ChartTheme print()
{
    ChartTheme theme = light();
    theme.text = QColor(0x00, 0x00, 0x00);
    theme.secondary = QColor(0x40, 0x40, 0x40);
    theme.stripe = QColor(0xF5, 0xF5, 0xF5);
    theme.grid = QColor(0xDD, 0xDD, 0xDD);
    theme.yearLine = QColor(0xB0, 0xB0, 0xB0);
    theme.accent = QColor(0x30, 0x30, 0x30);
    theme.accentPale = QColor(0xA0, 0xA0, 0xA0);
    theme.ghost = QColor(0xDD, 0xDD, 0xDD);
    theme.gap = QColor(0x60, 0x60, 0x60);
    theme.hues = {QColor(0x00, 0x00, 0x00), QColor(0x48, 0x48, 0x48), QColor(0x6C, 0x6C, 0x6C),
                  QColor(0x28, 0x28, 0x28), QColor(0x5A, 0x5A, 0x5A), QColor(0x7E, 0x7E, 0x7E)};
    theme.otherOrganization = QColor(0x92, 0x92, 0x92);
    return theme;
}

// Relative luminance of WCAG 2.2.
double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

ChartTheme ChartTheme::named(ThemeName name, const QHash<QString, int> &organizationColors)
{
    ChartTheme theme = name == ThemeName::Light ? light()
        : name == ThemeName::Dark               ? dark()
                                                : print();
    theme.name = name;
    theme.colorSlots = organizationColors;
    return theme;
}

QColor ChartTheme::organization(const QString &key) const
{
    return hues.value(colorSlots.value(key, -1), otherOrganization);
}

QColor ChartTheme::textOn(const QColor &fill) const
{
    const QColor white(0xFF, 0xFF, 0xFF);
    const QColor ink(0x1A, 0x1A, 0x1A);
    const QColor best = contrast(white, fill) > contrast(ink, fill) ? white : ink;
    if (contrast(best, fill) >= 4.5)
        return best;
    // On middle tones only pure black or pure white is certain to reach 4.5.
    const QColor black(0x00, 0x00, 0x00);
    return contrast(white, fill) > contrast(black, fill) ? white : black;
}

} // namespace ui
