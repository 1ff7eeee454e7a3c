// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/rowsink.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <sqlite3.h>

#include <memory>

namespace db {

namespace {

using Visit = std::function<void(const ScannedRow &)>;

void takeRow(sqlite3_context *context, int, sqlite3_value **values)
{
    (*static_cast<const Visit *>(sqlite3_user_data(context)))(ScannedRow(values));
}

void endRows(sqlite3_context *) { }

} // namespace

bool ScannedRow::isNull(int column) const
{
    return sqlite3_value_type(m_values[column]) == SQLITE_NULL;
}

qint64 ScannedRow::integer(int column) const
{
    return sqlite3_value_int64(m_values[column]);
}

std::string_view ScannedRow::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(m_values[column]));
    return text ? std::string_view(text, std::size_t(sqlite3_value_bytes(m_values[column])))
                : std::string_view();
}

QString ScannedRow::string(int column) const
{
    const std::string_view bytes = text(column);
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

void scanRows(Connection &connection, const QByteArray &columns, const QByteArray &rows,
              const QByteArray &parameter, const Visit &visit)
{
    sqlite3 *handle = connection.database().getHandle();
    const auto check = [handle](int code) {
        if (code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE)
            throw SQLite::Exception(handle, code);
    };
    check(sqlite3_create_function_v2(handle, "facet_row", -1, SQLITE_UTF8 | SQLITE_DIRECTONLY,
                                     const_cast<Visit *>(&visit), nullptr, &takeRow, &endRows,
                                     nullptr));
    const QByteArray sql = "SELECT facet_row(" + columns + ") FROM " + rows;
    sqlite3_stmt *prepared = nullptr;
    check(sqlite3_prepare_v2(handle, sql.constData(), int(sql.size()), &prepared, nullptr));
    const std::unique_ptr<sqlite3_stmt, decltype(&sqlite3_finalize)> statement(prepared,
                                                                               &sqlite3_finalize);
    if (sqlite3_bind_parameter_count(prepared) > 0)
        check(sqlite3_bind_text(prepared, 1, parameter.constData(), int(parameter.size()),
                                SQLITE_STATIC));
    check(sqlite3_step(prepared));
}

} // namespace db
