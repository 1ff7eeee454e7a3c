// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlite/connection.h"

namespace db {

/// Imports the sample facts of the program's resources (":/sample/*.csv") into an empty archive and
/// marks it as the sample. Called on the writer thread; nothing is kept when it fails.
Outcome<Done> fillWithSample(Connection &connection);

} // namespace db
