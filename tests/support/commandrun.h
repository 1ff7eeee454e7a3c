// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/cli/context.h"

#include <CLI/CLI.hpp>

#include <QFile>
#include <QTextStream>

#include <memory>

/// A sub-command in this process.
namespace test {

struct Ran
{
    int exitCode = 0;
    QString out;
    QString err;
};

inline Ran runCommand(std::unique_ptr<cli::Command> command, const QString &archive,
                      const QStringList &words)
{
    Ran ran;
    QString in;
    QTextStream inStream(&in);
    QTextStream outStream(&ran.out);
    QTextStream errStream(&ran.err);
    cli::Context context(inStream, outStream, errStream);
    CLI::App app;
    command->declare(app, context);
    std::vector<std::string> arguments{archive.toStdString(), "--archive"};
    for (const QString &word : words)
        arguments.insert(arguments.begin(), word.toStdString());
    app.parse(arguments); // takes them from the back
    ran.exitCode = command->run(context);
    outStream.flush();
    errStream.flush();
    return ran;
}

inline QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace test
