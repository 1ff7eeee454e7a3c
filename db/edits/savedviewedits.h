// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlite/connection.h"
#include "db/types/savedview.h"

namespace db {

// Changes of saved views; all throw SQLite::Exception and are called inside guarded() on the
// writer thread, one transaction each. A key that is not there is UnknownName.

/// Stores a new view, which counts as looked at, or the one of that key anew (a removed one comes
/// back as it was). Returns its key.
Outcome<QString> saveView(Connection &connection, const SavedView &view);
Outcome<Done> renameView(Connection &connection, const QString &key, const QString &name,
                         const QString &note);
/// Into another view, or to the top when `parent` is empty; a negative position is the end.
/// BadValue when it would lie in itself.
Outcome<Done> moveView(Connection &connection, const QString &key, const QString &parent,
                       int position);
/// With all that lies in it.
Outcome<Done> removeView(Connection &connection, const QString &key);
/// All that has been entered until now is seen.
Outcome<Done> lookAtView(Connection &connection, const QString &key);

} // namespace db
