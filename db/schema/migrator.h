// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlite/connection.h"

namespace db {

/// Marks an archive in the file's header: the letters "CLSC".
inline constexpr qint64 applicationId = 0x434C5343;
/// The schema that this program writes; older archives are brought to it, newer ones are refused.
inline constexpr int schemaVersion = 1;

/// Makes an empty database an archive of the current schema.
Outcome<Done> createSchema(Connection &connection);

/// What the file says it is: NotAnArchive, NewerSchema (the file stays untouched) or its version.
Outcome<int> readSchemaVersion(Connection &connection);

/// Brings an older archive to the current schema, one numbered file a step, in one transaction.
Outcome<Done> migrate(Connection &connection);

} // namespace db
