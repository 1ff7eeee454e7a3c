// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/integrity.h"

#include "db/sqlite/statement.h"

namespace db {

QStringList integrityFaults(Connection &connection)
{
    QStringList faults;
    Statement check(connection, "PRAGMA integrity_check");
    while (check.next()) {
        const QString line = check.text(0);
        if (line != QLatin1String("ok"))
            faults << line;
    }
    Statement references(connection, "PRAGMA foreign_key_check");
    while (references.next())
        faults << QStringLiteral("row %1 of %2 refers to a row of %3 that is not there")
                      .arg(QString::number(references.integer(1)), references.text(0),
                           references.text(2));
    return faults;
}

} // namespace db
