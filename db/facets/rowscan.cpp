// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/rowscan.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <sqlite3.h>

namespace db {

RowScan::RowScan(Connection &connection, const char *sql)
    : m_connection(connection)
{
    sqlite3 *handle = connection.database().getHandle();
    const int code = sqlite3_prepare_v2(handle, sql, -1, &m_statement, nullptr);
    if (code != SQLITE_OK)
        throw SQLite::Exception(handle, code);
}

RowScan::~RowScan()
{
    sqlite3_finalize(m_statement);
}

bool RowScan::next()
{
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        throw SQLite::Exception(m_connection.database().getHandle(), code);
    return code == SQLITE_ROW;
}

bool RowScan::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 RowScan::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArray RowScan::bytes(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QByteArray::fromRawData(text, text ? sqlite3_column_bytes(m_statement, column) : 0);
}

} // namespace db
