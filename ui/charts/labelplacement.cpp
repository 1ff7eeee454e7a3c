// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/labelplacement.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double bandHeight = 32;

int bandOf(double y)
{
    return static_cast<int>(std::floor(y / bandHeight));
}

} // namespace

bool LabelPlacement::isFree(const QRectF &box) const
{
    if (!m_bounds.isNull() && !m_bounds.contains(box))
        return false;
    for (int band = bandOf(box.top()); band <= bandOf(box.bottom()); ++band) {
        const auto taken = m_bands.constFind(band);
        if (taken != m_bands.cend()
            && std::any_of(taken->cbegin(), taken->cend(),
                           [&box](const QRectF &other) { return other.intersects(box); }))
            return false;
    }
    return true;
}

void LabelPlacement::take(const QRectF &box)
{
    for (int band = bandOf(box.top()); band <= bandOf(box.bottom()); ++band)
        m_bands[band].append(box);
}

int LabelPlacement::place(const QList<QRectF> &candidates)
{
    for (int index = 0; index < candidates.size(); ++index) {
        if (!isFree(candidates.at(index)))
            continue;
        take(candidates.at(index));
        return index;
    }
    return -1;
}

} // namespace ui
