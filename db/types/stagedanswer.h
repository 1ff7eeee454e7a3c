// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/exploration.h"

namespace db {

/// How much of an answer there is: the first items; all items, counts and the volume; the records
/// of the charts too.
enum class Known { Nothing, Items, Counts, All };

/// What is known so far of a large archive that has just been opened or changed.
struct StagedAnswer
{
    Known known = Known::Nothing;
    Exploration answer; ///< empty where nothing is known yet
};

} // namespace db
