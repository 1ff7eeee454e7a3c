// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlite/statement.h"

namespace db {

// What follows from the facts of a batch, once all of them stand. Both throw SQLite::Exception.

/// A corrected score supersedes the claimed one of the same controversy, product, benchmark and
/// metric when there is exactly one.
void linkCorrections(Connection &connection, qint64 batch);

/// Gives the free slots of the palette to the top-level organizations with most moves, those of
/// their children included, until six have one.
void giveColors(Connection &connection);

} // namespace db
