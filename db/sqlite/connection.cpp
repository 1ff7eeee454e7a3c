// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/connection.h"

#include "db/sqlite/newwords.h"
#include "db/sqlite/ranking.h"
#include "db/sqlite/tokenizer.h"

#include <QFileInfo>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

#include <sqlite3.h>

namespace db {

namespace {

constexpr int stepsBetweenCancelChecks = 4000;
constexpr int busyTimeoutMs = 3000;

int askCancelled(void *check)
{
    return (*static_cast<std::function<bool()> *>(check))() ? 1 : 0;
}

Problem::Kind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Problem::Kind::Locked;
    case SQLITE_READONLY:
        return Problem::Kind::ReadOnly;
    case SQLITE_FULL:
        return Problem::Kind::DiskFull;
    case SQLITE_CORRUPT:
        return Problem::Kind::Damaged;
    case SQLITE_NOTADB:
        return Problem::Kind::NotAnArchive;
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_IOERR:
        return Problem::Kind::FileUnreadable;
    case SQLITE_INTERRUPT:
        return Problem::Kind::Cancelled;
    default:
        return Problem::Kind::Internal;
    }
}

int openFlags(Connection::Mode mode)
{
    switch (mode) {
    case Connection::Mode::Create:
        return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE;
    case Connection::Mode::ReadWrite:
        return SQLite::OPEN_READWRITE;
    case Connection::Mode::ReadOnly:
        break;
    }
    return SQLite::OPEN_READONLY;
}

} // namespace

Problem problemFrom(const SQLite::Exception &exception)
{
    return {kindOf(exception.getErrorCode()), QString::fromUtf8(exception.what()), {}};
}

Connection::~Connection() = default;

Outcome<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    if (mode != Mode::Create && path != QLatin1String(":memory:")) {
        const QFileInfo file(path);
        if (!file.exists())
            return fail(Problem::Kind::FileNotFound, path);
        if (!file.isFile() || !file.isReadable())
            return fail(Problem::Kind::FileUnreadable, path);
    }
    return guarded([&]() -> Outcome<std::unique_ptr<Connection>> {
        std::unique_ptr<Connection> connection(new Connection);
        connection->m_path = path;
        connection->m_database = std::make_unique<SQLite::Database>(path.toStdString(),
                                                                    openFlags(mode), busyTimeoutMs);
        connection->configure(mode);
        return connection;
    });
}

void Connection::configure(Mode mode)
{
    // Reads the header, so that a file that is no database is refused here.
    execute("SELECT count(*) FROM sqlite_schema");
    if (auto *fullText = fullTextOf(m_database->getHandle())) {
        registerTokenizer(fullText);
        registerRanking(m_database->getHandle(), fullText);
    }
    registerNewWords(m_database->getHandle());
    if (mode != Mode::ReadOnly)
        execute("PRAGMA journal_mode = WAL");
    execute("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;"
            "PRAGMA cache_size = -16384; PRAGMA mmap_size = 268435456;"
            "PRAGMA recursive_triggers = ON;");
}

void Connection::setCancelCheck(std::function<bool()> check)
{
    m_cancelled = std::move(check);
    if (m_cancelled) {
        sqlite3_progress_handler(m_database->getHandle(), stepsBetweenCancelChecks, &askCancelled,
                                 &m_cancelled);
    } else {
        sqlite3_progress_handler(m_database->getHandle(), 0, nullptr, nullptr);
    }
}

void Connection::execute(const char *sql)
{
    m_database->exec(sql);
}

} // namespace db
