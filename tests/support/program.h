// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonDocument>
#include <QString>
#include <QStringList>

namespace test {

/// What a run of the program printed, and its exit code (-1: it did not start or did not end).
struct Run
{
    int exitCode = -1;
    QByteArray out;
    QString err;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// Runs the built program; `input` is its standard input. Environment variables of the archive and
/// of the display are not passed on unless they are in `environment` ("NAME=value").
Run runProgram(const QStringList &arguments, const QByteArray &input = {},
               const QStringList &environment = {});

} // namespace test
