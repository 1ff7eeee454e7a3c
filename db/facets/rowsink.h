// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlite/connection.h"

#include <functional>
#include <string_view>

struct sqlite3_value;

namespace db {

/// The columns of one row of a scan; texts are valid until the next row.
class ScannedRow
{
public:
    explicit ScannedRow(sqlite3_value **values)
        : m_values(values)
    {
    }
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] qint64 integer(int column) const; ///< 0 for NULL
    [[nodiscard]] std::string_view text(int column) const; ///< UTF-8; empty for NULL
    [[nodiscard]] QString string(int column) const;

private:
    sqlite3_value **m_values;
};

/// Calls `visit` with the columns of each row of FROM `rows`, in no order: as an aggregate, which
/// takes millions of rows twice as fast as stepping through them. `parameter` is ?1 of the SQL.
/// Throws SQLite::Exception.
void scanRows(Connection &connection, const QByteArray &columns, const QByteArray &rows,
              const QByteArray &parameter, const std::function<void(const ScannedRow &)> &visit);

} // namespace db
