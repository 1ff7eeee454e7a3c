// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/compile.h"

namespace db {

/// What stands after ORDER BY for a unit's table: by its date (unknown ones last), then by key.
QString recordOrder(Unit unit);

/// Ids of the records that match, in that order.
template<class Id>
QList<Id> recordIds(Connection &connection, const Compiler &compiler, Unit unit, const Node &root)
{
    Sql sql = compiler.ids(unit, root);
    sql.text += QStringLiteral(" ORDER BY ") + recordOrder(unit);
    QList<Id> ids;
    Statement statement(connection, sql);
    while (statement.next())
        ids.append(Id(statement.integer(0)));
    return ids;
}

} // namespace db
