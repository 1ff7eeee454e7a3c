// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/controversy.h"

namespace ui {

struct PlacedPhase
{
    db::Phase phase;
    double at = 0; ///< Julian day, within its own dates and never before the phase that it follows
};

/// The phases that have a date, as they followed each other: by their days where those tell, else,
/// as where only the month is known, in the order in which a dispute goes.
QList<PlacedPhase> placedPhases(const QList<db::Phase> &phases);

} // namespace ui
