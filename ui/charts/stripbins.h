// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/exploration.h"
#include "ui/charts/timeaxis.h"

namespace ui {

/// Items of one day, week, month, quarter or year.
struct StripBin
{
    db::Day first = 0;
    db::Day last = 0;
    int total = 0; ///< with no filter
    int rest = 0; ///< with the filter but for its dates
    int matching = 0; ///< with the whole filter
};

/// The bins of the time strip, without gaps. Items whose date does not fit into one bin ("2025" in
/// months) are counted apart and never put on a bin's day.
struct StripBins
{
    CalendarUnit unit = CalendarUnit::Month;
    QList<StripBin> bins;
    int imprecise = 0;

    [[nodiscard]] int highest() const;
};

/// `most` bins at most.
StripBins stripBins(const QList<db::VolumeEntry> &volume, int most);

} // namespace ui
