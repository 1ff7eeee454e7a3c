// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timezoom.h"

#include <cmath>

namespace ui {

namespace {

constexpr double shortest = 1; // day

TimeRange within(double from, double length, const Panel &all)
{
    const double longest = all.to - all.from;
    if (length >= longest)
        return {};
    // Whole days, and as many wherever they are.
    const auto days = std::max<db::Day>(1, std::llround(length));
    const auto first = static_cast<db::Day>(
        std::llround(std::clamp(from, all.from, all.to - static_cast<double>(days))));
    return {first, first + days - 1};
}

} // namespace

TimeRange zoomed(const PanelLayout &shown, const Panel &all, double anchor, double factor)
{
    const double length = shown.to - shown.from;
    const double newLength = std::max(shortest, length * factor);
    if (length <= 0)
        return {};
    const double share = std::clamp((anchor - shown.from) / length, 0.0, 1.0);
    return within(anchor - share * newLength, newLength, all);
}

TimeRange panned(const PanelLayout &shown, const Panel &all, double days)
{
    return within(shown.from + days, shown.to - shown.from, all);
}

TimeRange centred(const PanelLayout &shown, const Panel &all, double value)
{
    const double length = shown.to - shown.from;
    return within(value - length / 2, length, all);
}

} // namespace ui
