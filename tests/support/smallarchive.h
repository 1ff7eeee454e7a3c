// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/archivefixture.h"

namespace test {

/// Five items with four claims, four moves, two disputes and three scores.
void fillSmallArchive(TestArchive &archive);

} // namespace test
