// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/compile.h"
#include "db/queries/dayrange.h"
#include "db/queries/itemorder.h"
#include "db/queries/questions.h"
#include "db/sqlite/statement.h"

namespace db {

Outcome<Exploration> firstItems(Connection &connection, const ExploreRequest &request, int limit)
{
    auto resolved = resolve(connection, request.filter);
    if (!resolved)
        return tl::unexpected(resolved.error());
    const Snapshot snapshot(connection);
    Exploration answer;
    answer.filter = *std::move(resolved);
    answer.names = namesIn(connection, answer.filter);
    answer.totalItems
        = integerFrom(connection, {QStringLiteral("SELECT count(*) FROM item")}).value_or(0);
    const Compiler compiler(newestDay(connection));
    Sql sql{QStringLiteral("SELECT item.id FROM item")};
    if (!answer.filter.isEmpty()) {
        sql.text += QStringLiteral(" WHERE item.id IN (");
        sql += compiler.ids(Unit::Item, answer.filter.root());
        sql.text += u')';
    }
    sql.text += QStringLiteral(" ORDER BY %1 LIMIT %2").arg(dateOrder(request.order)).arg(limit);
    Statement statement(connection, sql);
    while (statement.next())
        answer.items.append(ItemId(statement.integer(0)));
    return answer;
}

} // namespace db
