// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windowoptions.h"

#include "ui/state/viewlink.h"

#include <QCommandLineParser>
#include <QDateTime>
#include <QFileInfo>
#include <QStandardPaths>

namespace {

/// A date or a date with time; null when it is neither.
QDate dayOf(const QString &text)
{
    const auto time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? time.date() : QDate::fromString(text, Qt::ISODate);
}

} // namespace

std::optional<WindowOptions> WindowOptions::read(const QStringList &arguments, QString *message)
{
    QCommandLineParser parser;
    const QCommandLineOption profile(QStringLiteral("profile"), {}, QStringLiteral("DIR"));
    const QCommandLineOption now(QStringLiteral("now"), {}, QStringLiteral("TIME"));
    const QCommandLineOption locale(QStringLiteral("locale"), {}, QStringLiteral("NAME"));
    const QCommandLineOption theme(QStringLiteral("theme"), {}, QStringLiteral("light,dark"));
    const QCommandLineOption still(QStringLiteral("no-animations"));
    parser.addOptions({profile, now, locale, theme, still});
    parser.addPositionalArgument(QStringLiteral("ARCHIVE"), {});
    WindowOptions options;
    const QStringList themes{QString(), QStringLiteral("light"), QStringLiteral("dark")};
    if (!parser.parse(arguments)) {
        *message = parser.errorText();
        return std::nullopt;
    }
    options.theme = parser.value(theme);
    options.now = parser.isSet(now) ? dayOf(parser.value(now)) : QDate::currentDate();
    QStringList archives;
    for (const QString &argument : parser.positionalArguments()) {
        if (ui::isViewLink(argument))
            options.link = argument;
        else
            archives += argument;
    }
    if (archives.size() > 1)
        *message = QStringLiteral("One archive at most can be opened.");
    else if (!themes.contains(options.theme))
        *message = QStringLiteral("The theme is light or dark.");
    else if (!options.now.isValid())
        *message = QStringLiteral("--now wants a date such as 2026-03-01.");
    if (!message->isEmpty())
        return std::nullopt;
    if (const auto archive = archives.value(0); !archive.isEmpty())
        options.archive = QFileInfo(archive).absoluteFilePath();
    options.profile = parser.isSet(profile)
        ? QFileInfo(parser.value(profile)).absoluteFilePath()
        : QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    options.locale = parser.value(locale);
    options.animations = !parser.isSet(still);
    return options;
}
