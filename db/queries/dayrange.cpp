// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/dayrange.h"

#include "db/sqlite/statement.h"

namespace db {

Edtf newestDate(Connection &connection, const QString &among)
{
    Statement statement(
        connection,
        {QStringLiteral("SELECT published, published_first FROM item WHERE published IS NOT NULL"
                        " AND id IN %1 ORDER BY published_first DESC, published_last DESC, key")
             .arg(among)});
    Edtf newest;
    while (statement.next()
           && (newest.isNull() || statement.integer(1) + mostWidening >= newest.strictFirst())) {
        const Edtf date = statement.date(0);
        if (newestDayOf(date) && (newest.isNull() || date.strictFirst() > newest.strictFirst()))
            newest = date;
    }
    return newest;
}

Edtf newestDate(Connection &connection)
{
    return newestDate(connection, QStringLiteral("(SELECT id FROM item)"));
}

Day newestDay(Connection &connection)
{
    return newestDayOf(newestDate(connection)).value_or(dayOf(QDate::currentDate()));
}

} // namespace db
