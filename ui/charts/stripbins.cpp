// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stripbins.h"

#include <algorithm>

namespace ui {

namespace {

constexpr db::Day longestForRange = 366; ///< "2020s" must not stretch the strip

QList<StripBin> emptyBins(db::Day first, db::Day last, CalendarUnit unit)
{
    QList<StripBin> bins;
    for (db::Day start = unitStart(first, unit); start <= last;) {
        const db::Day next = unitsLater(start, unit, 1);
        bins.append({start, next - 1, 0, 0, 0});
        start = next;
    }
    return bins;
}

} // namespace

int StripBins::highest() const
{
    const auto tallest
        = std::max_element(bins.cbegin(), bins.cend(),
                           [](const StripBin &a, const StripBin &b) { return a.total < b.total; });
    return tallest == bins.cend() ? 0 : tallest->total;
}

StripBins stripBins(const QList<db::VolumeEntry> &volume, int most)
{
    db::Day first = db::openEnd;
    db::Day last = db::openStart;
    for (const db::VolumeEntry &entry : volume) {
        if (entry.last - entry.first >= longestForRange)
            continue;
        first = std::min(first, entry.first);
        last = std::max(last, entry.last);
    }
    StripBins strip;
    for (const db::VolumeEntry &entry : volume)
        strip.imprecise += static_cast<int>(entry.count);
    if (first > last)
        return strip;
    strip.unit = binUnit(first, last, most);
    strip.bins = emptyBins(first, last, strip.unit);
    auto after = strip.bins.begin(); // dates rise, so the next item mostly belongs there too
    for (const db::VolumeEntry &entry : volume) {
        if (after == strip.bins.begin() || entry.first < std::prev(after)->first
            || entry.first > std::prev(after)->last)
            after = std::upper_bound(
                strip.bins.begin(), strip.bins.end(), entry.first,
                [](db::Day day, const StripBin &bin) { return day < bin.first; });
        if (after == strip.bins.begin() || entry.last > std::prev(after)->last)
            continue;
        StripBin &bin = *std::prev(after);
        const auto count = static_cast<int>(entry.count);
        bin.total += count;
        bin.rest += entry.matchesRest ? count : 0;
        bin.matching += entry.matches ? count : 0;
        strip.imprecise -= count;
    }
    return strip;
}

} // namespace ui
