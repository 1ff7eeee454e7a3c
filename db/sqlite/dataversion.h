// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlite/statement.h"

namespace db {

/// SQLite's number for what the connection sees: another one after a commit of any other
/// connection.
inline qint64 dataVersion(Connection &connection)
{
    return integerFrom(connection, {QStringLiteral("PRAGMA data_version")}).value_or(-1);
}

} // namespace db
