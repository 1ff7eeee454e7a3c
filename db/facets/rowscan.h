// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlite/connection.h"

#include <QByteArray>

struct sqlite3_stmt;

namespace db {

/// Reads millions of rows of a SELECT through SQLite's own interface; throws SQLite::Exception.
/// Texts are valid until the next row.
class RowScan
{
public:
    RowScan(Connection &connection, const char *sql);
    ~RowScan();
    RowScan(const RowScan &) = delete;

    bool next();
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const; ///< 0 for NULL
    [[nodiscard]] QByteArray bytes(int column) const; ///< UTF-8, not copied

private:
    Connection &m_connection;
    sqlite3_stmt *m_statement = nullptr;
};

} // namespace db
