// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/tagging/names.h"

#include "db/sqlite/statement.h"

namespace db {

QList<KnownName> loadNames(Connection &connection)
{
    QList<KnownName> names;
    Statement statement(connection,
                        "SELECT id, kind, name, 0 FROM entity"
                        " UNION ALL SELECT entity.id, entity.kind, alias.name, 1"
                        " FROM alias JOIN entity ON entity.id = entity_id ORDER BY 1, 4");
    while (statement.next()) {
        if (const auto kind = fromText<EntityKind>(statement.text(1)))
            names.append({statement.text(2), EntityId(statement.integer(0)), *kind,
                          statement.integer(3) == 1});
    }
    return names;
}

} // namespace db
