// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/factkeys.h"

namespace db {

namespace {

/// Which kinds of entity a table of facts holds.
QString kindCondition(FactTable table)
{
    switch (table) {
    case FactTable::People:
        return QStringLiteral(" AND kind = 'person'");
    case FactTable::Organizations:
        return QStringLiteral(" AND kind = 'organization'");
    case FactTable::Products:
        return QStringLiteral(" AND kind IN ('product', 'benchmark')");
    default:
        return {};
    }
}

constexpr FactTable entityTables[]
    = {FactTable::People, FactTable::Organizations, FactTable::Products};

} // namespace

QString sqlTable(FactTable table)
{
    switch (table) {
    case FactTable::People:
    case FactTable::Organizations:
    case FactTable::Products:
        return QStringLiteral("entity");
    case FactTable::Sources:
        return QStringLiteral("report");
    case FactTable::Items:
        return QStringLiteral("item");
    case FactTable::Controversies:
        return QStringLiteral("controversy");
    case FactTable::Claims:
        return QStringLiteral("claim");
    case FactTable::Scores:
        return QStringLiteral("score");
    case FactTable::Moves:
        return QStringLiteral("move");
    case FactTable::ClaimLinks:
        return QStringLiteral("claim_link");
    }
    return {};
}

FactKeys::FactKeys(Connection &connection)
    : m_connection(connection)
{
}

std::optional<qint64> FactKeys::stored(FactTable table, const QString &key)
{
    auto &known = m_stored[table];
    auto found = known.constFind(key);
    if (found == known.constEnd()) {
        const auto sql = QStringLiteral("SELECT id FROM %1 WHERE key = ?").arg(sqlTable(table))
            + kindCondition(table);
        found = known.insert(key, integerFrom(m_connection, {sql, {key}}).value_or(0));
    }
    return *found ? std::optional(*found) : std::nullopt;
}

std::optional<qint64> FactKeys::find(FactTable table, const QString &key)
{
    if (const auto id = stored(table, key))
        return id;
    if (!m_announced[table].contains(key))
        return std::nullopt;
    return idFor(table, key);
}

std::optional<FactTable> FactKeys::entityTable(const QString &key)
{
    for (const auto table : entityTables) {
        if (stored(table, key) || m_announced[table].contains(key))
            return table;
    }
    return std::nullopt;
}

void FactKeys::announce(FactTable table, const QString &key)
{
    idFor(table, key);
}

void FactKeys::withdraw(FactTable table, const QString &key)
{
    m_announced[table].remove(key);
}

qint64 FactKeys::idFor(FactTable table, const QString &key)
{
    if (const auto id = stored(table, key))
        return *id;
    auto &id = m_announced[table][key];
    if (id == 0)
        id = newId(table);
    return id;
}

qint64 FactKeys::newId(FactTable table)
{
    const auto name = sqlTable(table);
    auto last = m_last.find(name);
    if (last == m_last.end())
        last = m_last.insert(
            name,
            integerFrom(m_connection, {QStringLiteral("SELECT max(id) FROM %1").arg(name)})
                .value_or(0));
    return ++*last;
}

} // namespace db
