// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/archive.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

#include <string>

namespace CLI {
class App;
} // namespace CLI

namespace cli {

/// Where a sub-command reads and writes, and how it says what went wrong. Text goes to standard
/// output, messages to standard error; with --json standard output is one JSON value.
class Context
{
public:
    static constexpr int success = 0;
    static constexpr int failure = 1;
    static constexpr int wrongUsage = 2;

    Context(QTextStream &in, QTextStream &out, QTextStream &err);

    void declareArchive(CLI::App &app); ///< --archive FILE, or CLAIMSCOPE_ARCHIVE
    void declareJson(CLI::App &app); ///< --json

    [[nodiscard]] bool json() const { return m_json; }
    [[nodiscard]] QTextStream &out() { return m_out; }
    [[nodiscard]] QTextStream &err() { return m_err; }

    /// Opens the archive that --archive names. A missing option is wrong usage.
    db::Outcome<std::unique_ptr<db::Archive>> openArchive(db::Archive::Access access
                                                          = db::Archive::Access::ReadOnly);
    /// The query of an argument: "-" reads standard input to its end; unreadable is BadQuery.
    db::Outcome<db::Filter> readQuery(const std::string &argument);
    /// Lines of a file, or of standard input for "-"; blank lines are left out.
    db::Outcome<QStringList> readLines(const std::string &argument);

    void print(const QJsonObject &object);
    void print(const QJsonArray &array);
    /// Says what went wrong, as JSON too where that is wanted, and returns the exit code for it:
    /// wrongUsage for a query that cannot be read or names what is not there, else failure.
    int fail(const db::Problem &problem);
    int fail(const db::Problem &problem, const QString &message); ///< in other words
    /// Wrong use of the command line; returns wrongUsage.
    int failUsage(const QString &message);

    void setJson(bool json) { m_json = json; }

private:
    int report(const QString &kind, const QString &message, const QString &detail,
               const QJsonObject &more, int exitCode);

    QTextStream &m_in;
    QTextStream &m_out;
    QTextStream &m_err;
    std::string m_archive;
    bool m_json = false;
};

/// Waits for an answer of the archive. A future that was cancelled is Problem::Cancelled.
template<class T>
db::Outcome<T> await(const QFuture<db::Outcome<T>> &future)
{
    const auto results = future.results(); // blocks: there is no window to keep alive
    return results.isEmpty() ? db::fail(db::Problem::Kind::Cancelled) : results.first();
}

inline QString fromArgument(const std::string &argument)
{
    return QString::fromLocal8Bit(argument.data(), static_cast<qsizetype>(argument.size()));
}

} // namespace cli
