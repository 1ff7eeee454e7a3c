// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/statement.h"

#include <sqlite3.h>

#include <type_traits>

namespace db {

Statement::Statement(Connection &connection, const Sql &sql)
    : m_connection(connection)
    , m_statement(connection.database(), sql.text.toStdString())
{
    for (int i = 0; i < sql.values.size(); ++i)
        bind(i, sql.values.at(i));
}

Statement::Statement(Connection &connection, const char *sql)
    : m_connection(connection)
    , m_statement(connection.database(), sql)
{
}

bool Statement::next()
{
    return m_statement.executeStep();
}

bool Statement::isNull(int column)
{
    return m_statement.isColumnNull(column);
}

qint64 Statement::integer(int column)
{
    return m_statement.getColumn(column).getInt64();
}

double Statement::real(int column)
{
    return m_statement.getColumn(column).getDouble();
}

QString Statement::text(int column)
{
    const auto value = m_statement.getColumn(column);
    const char *bytes = value.getText(); // before getBytes: it may convert
    return QString::fromUtf8(bytes, value.getBytes());
}

Edtf Statement::date(int column)
{
    return Edtf::stored(text(column));
}

Statement &Statement::bind(int parameter, const SqlValue &value)
{
    const int index = parameter + 1;
    std::visit(
        [&](const auto &held) {
            using Held = std::decay_t<decltype(held)>;
            if constexpr (std::is_same_v<Held, std::monostate>)
                m_statement.bind(index);
            else if constexpr (std::is_same_v<Held, QString>)
                m_statement.bind(index, held.toStdString());
            else if constexpr (std::is_same_v<Held, qint64>)
                m_statement.bind(index, static_cast<int64_t>(held));
            else
                m_statement.bind(index, held);
        },
        value);
    return *this;
}

Statement &Statement::bindDate(int parameter, const Edtf &date)
{
    if (date.isNull())
        return bind(parameter, {}).bind(parameter + 1, {}).bind(parameter + 2, {});
    return bind(parameter, date.text())
        .bind(parameter + 1, qint64(date.first()))
        .bind(parameter + 2, qint64(date.last()));
}

qint64 Statement::run()
{
    m_statement.exec();
    m_statement.reset();
    m_statement.clearBindings();
    return m_connection.database().getLastInsertRowid();
}

std::optional<qint64> integerFrom(Connection &connection, const Sql &sql)
{
    Statement statement(connection, sql);
    if (!statement.next() || statement.isNull(0))
        return std::nullopt;
    return statement.integer(0);
}

QList<qint64> integersFrom(Connection &connection, const Sql &sql)
{
    QList<qint64> values;
    Statement statement(connection, sql);
    while (statement.next())
        values.append(statement.integer(0));
    return values;
}

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
{
    connection.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    if (!m_open || sqlite3_get_autocommit(m_connection.database().getHandle()))
        return;
    m_connection.setCancelCheck({}); // a rollback must not be interrupted
    m_connection.database().tryExec("ROLLBACK");
}

void Transaction::commit()
{
    m_connection.execute("COMMIT");
    m_open = false;
}

Snapshot::Snapshot(Connection &connection)
    : m_connection(connection)
{
    connection.execute("BEGIN");
    connection.execute("SELECT count(*) FROM sqlite_schema"); // only now it is one
}

Snapshot::~Snapshot()
{
    m_connection.database().tryExec("COMMIT");
}

} // namespace db
