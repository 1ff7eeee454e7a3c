// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/factfile.h"

namespace db {

/// Checks every value of a row against its column: keys, dates, words, numbers, what must be
/// filled. Notes the problems in the file.
void checkFactValues(FactFile &file, FactRow &row);

} // namespace db
