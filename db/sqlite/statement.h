// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlite/connection.h"
#include "db/types/edtf.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <optional>
#include <variant>

namespace db {

using SqlValue = std::variant<std::monostate, qint64, double, QString>;

/// SQL text with its bound values, in the order of its question marks.
struct Sql
{
    QString text;
    QList<SqlValue> values = {};

    Sql &operator+=(const Sql &other)
    {
        text += other.text;
        values += other.values;
        return *this;
    }
};

/// A prepared statement over QString and friends; throws SQLite::Exception like what it wraps.
/// Columns and parameters count from 0. Lives on its connection's thread and dies before it.
class Statement
{
public:
    Statement(Connection &connection, const Sql &sql);
    Statement(Connection &connection, const char *sql);

    bool next(); ///< to the next row; false at the end
    [[nodiscard]] bool isNull(int column);
    [[nodiscard]] qint64 integer(int column); ///< 0 for NULL
    [[nodiscard]] double real(int column);
    [[nodiscard]] QString text(int column); ///< empty for NULL
    [[nodiscard]] Edtf date(int column); ///< stored EDTF text

    Statement &bind(int parameter, const SqlValue &value);
    /// Binds the date's text and bounds to three parameters in a row; NULLs for the null date.
    Statement &bindDate(int parameter, const Edtf &date);
    /// Runs an INSERT, UPDATE or DELETE, resets and unbinds; returns the row id last inserted.
    qint64 run();

private:
    Connection &m_connection;
    SQLite::Statement m_statement;
};

/// The first column of the first row, or nullopt.
std::optional<qint64> integerFrom(Connection &connection, const Sql &sql);
QList<qint64> integersFrom(Connection &connection, const Sql &sql);

/// A transaction that is rolled back unless committed.
class Transaction
{
public:
    explicit Transaction(Connection &connection);
    ~Transaction();
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

/// A read transaction: while it lives the connection sees the archive as it stood at its beginning.
class Snapshot
{
public:
    explicit Snapshot(Connection &connection);
    ~Snapshot();
    Snapshot(const Snapshot &) = delete;

private:
    Connection &m_connection;
};

/// A name or word as it is compared: NFKD without marks, case folded, ß as ss, white space single,
/// hyphens and apostrophes of all kinds as '-' and '\''.
QString folded(QStringView text);

} // namespace db
