// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/problem.h"

#include <QString>

#include <functional>
#include <memory>

namespace SQLite {
class Database;
class Exception;
} // namespace SQLite

namespace db {

/// One connection to an archive file, with the settings that every connection has (WAL, FULL,
/// foreign keys, cache). Owned and used by one thread.
class Connection
{
public:
    enum class Mode { Create, ReadWrite, ReadOnly };

    /// Opens the file and checks that it is a readable database; does not look at the schema.
    static Outcome<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();

    [[nodiscard]] SQLite::Database &database() { return *m_database; }
    [[nodiscard]] QString path() const { return m_path; }
    /// Asked every few thousand steps of a running statement; true interrupts it
    /// (Problem::Cancelled).
    void setCancelCheck(std::function<bool()> check);
    void execute(const char *sql); ///< throws SQLite::Exception

private:
    Connection() = default;
    void configure(Mode mode);

    QString m_path;
    std::unique_ptr<SQLite::Database> m_database;
    std::function<bool()> m_cancelled;
};

/// The problem behind an exception of SQLite: locked, full, damaged, read-only, interrupted ...
Problem problemFrom(const SQLite::Exception &exception);

/// Runs `work` (which returns an Outcome) and turns an exception of SQLite into its problem.
template<class Work>
auto guarded(Work &&work) -> decltype(work());

} // namespace db

#include "db/sqlite/guarded.h"
