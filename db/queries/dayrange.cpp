// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/dayrange.h"

#include "db/sqlite/statement.h"

namespace db {

namespace {

/// Reads as few rows as it needs where the condition lets the index on the dates lead.
Edtf newestWhere(Connection &connection, const QString &condition)
{
    Statement statement(
        connection,
        {QStringLiteral("SELECT published, published_first FROM item WHERE published IS NOT NULL"
                        "%1 ORDER BY published_first DESC, published_last DESC, key")
             .arg(condition)});
    Edtf newest;
    while (statement.next()
           && (newest.isNull() || statement.integer(1) + mostWidening >= newest.strictFirst())) {
        const Edtf date = statement.date(0);
        if (newestDayOf(date) && (newest.isNull() || date.strictFirst() > newest.strictFirst()))
            newest = date;
    }
    return newest;
}

} // namespace

Edtf newestDate(Connection &connection, const QString &among)
{
    return newestWhere(connection, QStringLiteral(" AND id IN ") + among);
}

Edtf newestDate(Connection &connection)
{
    return newestWhere(connection, {});
}

Day newestDay(Connection &connection)
{
    return newestDayOf(newestDate(connection)).value_or(dayOf(QDate::currentDate()));
}

} // namespace db
