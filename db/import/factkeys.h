// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/facttables.h"
#include "db/sqlite/statement.h"

#include <QHash>

#include <optional>

namespace db {

/// The archive's keys as the rows of a batch see them: what is stored, and what the batch brings,
/// which has its row id before it is written so that rows may refer to each other in any order.
/// Throws SQLite::Exception.
class FactKeys
{
public:
    explicit FactKeys(Connection &connection);

    /// The row id of a stored or announced record.
    std::optional<qint64> find(FactTable table, const QString &key);
    /// What kind of entity bears the key, stored or announced.
    std::optional<FactTable> entityTable(const QString &key);
    void announce(FactTable table, const QString &key);
    void withdraw(FactTable table, const QString &key);
    /// The row id under which to write: that of the stored record or a new one.
    qint64 idFor(FactTable table, const QString &key);
    /// A row id that nothing has in the SQL table of `table`.
    qint64 newId(FactTable table);

private:
    std::optional<qint64> stored(FactTable table, const QString &key);

    Connection &m_connection;
    QHash<FactTable, QHash<QString, qint64>> m_stored; ///< 0: not in the archive
    QHash<FactTable, QHash<QString, qint64>> m_announced;
    QHash<QString, qint64> m_last; ///< by SQL table
};

/// "entity", "report", "item", ...: where a table of facts is stored.
QString sqlTable(FactTable table);

} // namespace db
