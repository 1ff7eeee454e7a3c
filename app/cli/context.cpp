// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"

#include "ui/state/wording.h"

#include <CLI/CLI.hpp>

#include <QFile>
#include <QJsonDocument>

namespace cli {

using db::Problem;

namespace {

bool isWrongUsage(const Problem &problem)
{
    switch (problem.kind) {
    case Problem::Kind::BadQuery:
    case Problem::Kind::UnknownName:
    case Problem::Kind::AmbiguousName:
        return true;
    default:
        return problem.position >= 0; // a value in a query
    }
}

QStringList linesOf(QTextStream &stream)
{
    QStringList lines;
    for (QString line; stream.readLineInto(&line);) {
        if (!line.trimmed().isEmpty())
            lines.append(line);
    }
    return lines;
}

} // namespace

Context::Context(QTextStream &in, QTextStream &out, QTextStream &err)
    : m_in(in)
    , m_out(out)
    , m_err(err)
{
}

void Context::declareArchive(CLI::App &app)
{
    app.add_option("--archive", m_archive, "The archive file")
        ->envname("CLAIMSCOPE_ARCHIVE")
        ->required()
        ->type_name("FILE");
}

void Context::declareJson(CLI::App &app)
{
    app.add_flag("--json", m_json, "Print JSON");
}

db::Outcome<std::unique_ptr<db::Archive>> Context::openArchive(db::Archive::Access access)
{
    return db::Archive::open(fromArgument(m_archive), access);
}

db::Outcome<db::Filter> Context::readQuery(const std::string &argument)
{
    const QString query = argument == "-" ? m_in.readAll().trimmed() : fromArgument(argument);
    return db::Filter::parse(query);
}

db::Outcome<QStringList> Context::readLines(const std::string &argument)
{
    if (argument == "-")
        return linesOf(m_in);
    QFile file(fromArgument(argument));
    if (!file.open(QIODevice::ReadOnly)) {
        const auto kind
            = file.exists() ? Problem::Kind::FileUnreadable : Problem::Kind::FileNotFound;
        return db::fail(kind, file.errorString(), file.fileName());
    }
    QTextStream stream(&file);
    return linesOf(stream);
}

void Context::print(const QJsonObject &object)
{
    m_out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << '\n';
}

void Context::print(const QJsonArray &array)
{
    m_out << QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact)) << '\n';
}

int Context::report(const QString &kind, const QString &message, const QString &detail,
                    const QJsonObject &more, int exitCode)
{
    m_err << "claimscope: " << message << '\n';
    if (m_json) {
        QJsonObject error = more;
        error.insert(QStringLiteral("kind"), kind);
        error.insert(QStringLiteral("message"), message);
        error.insert(QStringLiteral("detail"), detail);
        print(QJsonObject{{QStringLiteral("error"), error}});
    } else if (!detail.isEmpty() && !message.contains(detail)) {
        m_err << "  " << detail << '\n';
    }
    return exitCode;
}

int Context::fail(const Problem &problem)
{
    return fail(problem, ui::Wording().problem(problem));
}

int Context::fail(const Problem &problem, const QString &message)
{
    QJsonObject more;
    if (problem.position >= 0) {
        more.insert(QStringLiteral("position"), problem.position);
        more.insert(QStringLiteral("length"), problem.length);
    }
    if (!problem.at.isEmpty())
        more.insert(QStringLiteral("at"), problem.at);
    if (!problem.candidates.isEmpty())
        more.insert(QStringLiteral("candidates"), QJsonArray::fromStringList(problem.candidates));
    return report(db::toText(problem.kind), message, problem.detail, more,
                  isWrongUsage(problem) ? wrongUsage : failure);
}

int Context::failUsage(const QString &message)
{
    return report(QStringLiteral("wrong-usage"), message, {}, {}, wrongUsage);
}

} // namespace cli
