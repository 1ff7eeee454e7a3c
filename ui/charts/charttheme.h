// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QHash>
#include <QString>

namespace ui {

enum class ThemeName { Light, Dark, Print };

/// Colours of a chart. Organizations have at most six hues, all others are grey (UX.md 3.5: found
/// by search for a contrast of 3 to the background and a distance of 15 in normal and colour-blind
/// sight).
struct ChartTheme
{
    ThemeName name = ThemeName::Light;
    QColor background;
    QColor text;
    QColor secondary;
    QColor stripe; ///< every other lane
    QColor grid;
    QColor yearLine;
    QColor accent; ///< filtered part, independent scores
    QColor accentPale;
    QColor ghost; ///< totals behind
    QColor gap; ///< connector of a dumbbell
    QList<QColor> hues; ///< by palette slot
    QColor otherOrganization;
    QHash<QString, int> colorSlots; ///< organization key -> slot (Exploration::organizationColors)

    static ChartTheme named(ThemeName name, const QHash<QString, int> &organizationColors = {});
    [[nodiscard]] QColor organization(const QString &key) const;
    /// Dark or light text, whichever reads better on the fill (contrast at least 4.5).
    [[nodiscard]] QColor textOn(const QColor &fill) const;
};

/// WCAG contrast ratio of two opaque colours, 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace ui
