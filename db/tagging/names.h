// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlite/connection.h"
#include "db/types/entity.h"

namespace db {

/// A name or alias of an entity.
struct KnownName
{
    QString name;
    EntityId entity{};
    EntityKind kind = EntityKind::Person;
    bool isAlias = false;
};

/// Every name and alias in the archive, by entity. Throws SQLite::Exception.
QList<KnownName> loadNames(Connection &connection);

} // namespace db
