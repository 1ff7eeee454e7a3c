// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlite/connection.h"
#include "db/types/savedview.h"

namespace db {

// Saved views and what is new in them; both throw SQLite::Exception and are called inside
// guarded(), on a thread of the archive.

/// All of them, parents before what lies in them, siblings in their order.
QList<SavedView> loadSavedViews(Connection &connection);
/// The items that match and were entered after the last look, newest entry first.
Outcome<QList<NewItem>> newItemsOf(Connection &connection, const QString &viewKey);

} // namespace db
