// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/filter.h"
#include "db/types/wordfinder.h"

namespace db {

WordFinder wordFinder(const Filter &filter);

} // namespace db
