// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/arguments.h"

#include <CLI/CLI.hpp>

#include <QApplication>
#include <QFileInfo>

#include <algorithm>

namespace cli {

namespace {

using Commands = std::vector<std::unique_ptr<Command>>;

/// Without a display the platform that needs none.
void choosePlatform()
{
    if (!hasPlatform())
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

std::unique_ptr<QCoreApplication> makeApplication(const Command &command, int &argc, char **argv)
{
    if (command.paints())
        return std::make_unique<QApplication>(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

QtMessageHandler tellUsually = nullptr;

/// A script without a font is seen in the picture; each of dozens of fonts would say so.
void tellAllButFonts(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (!message.contains(QLatin1String("OpenType support missing")))
        tellUsually(type, context, message);
}

constexpr int parsed = -1;

/// `parsed`, or CLI11's exit code after it has printed the help or called failure_message.
int parseArguments(CLI::App &app, const std::vector<std::string> &arguments)
{
    std::vector<const char *> argv{app.get_name().c_str()};
    for (const std::string &argument : arguments)
        argv.push_back(argument.c_str());
    const int argc = int(argv.size());
    CLI11_PARSE(app, argc, argv.data())
    return parsed;
}

/// Nullopt when the command may run; else the exit code after help or a complaint.
std::optional<int> parse(CLI::App &app, const std::vector<std::string> &arguments, Context &context)
{
    QString complaint;
    app.failure_message([&complaint](const CLI::App *, const CLI::Error &error) {
        complaint = QString::fromStdString(error.what());
        return std::string();
    });
    const int code = parseArguments(app, sorted(arguments, app));
    if (code == parsed)
        return std::nullopt;
    if (code == Context::success)
        return Context::success;
    context.setJson(std::ranges::find(arguments, "--json") != arguments.end());
    return context.failUsage(complaint);
}

} // namespace

std::vector<std::unique_ptr<Command>> allCommands()
{
    Commands commands;
    commands.push_back(makeQueryCommand());
    commands.push_back(makeListCommand());
    commands.push_back(makeExportCommand());
    commands.push_back(makeDossierCommand());
    commands.push_back(makeCheckCommand());
    commands.push_back(makeSampleCommand());
    commands.push_back(makeImportCommand());
    commands.push_back(makeBackupCommand());
    return commands;
}

bool isCommand(const char *argument)
{
    const Commands commands = allCommands();
    return std::ranges::any_of(
        commands, [&](const auto &command) { return qstrcmp(command->name(), argument) == 0; });
}

bool hasPlatform()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY")
        || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

bool isMistypedCommand(const char *argument)
{
    const QString word = QString::fromLocal8Bit(argument);
    const bool isBare = std::ranges::all_of(
        word, [](QChar c) { return c.isLetterOrNumber() || c == u'-' || c == u'_'; });
    return isBare && !word.startsWith(u'-') && !isCommand(argument) && !QFileInfo::exists(word);
}

QString helpText()
{
    QString text
        = QStringLiteral("Usage: claimscope [OPTIONS] [ARCHIVE] [LINK]    opens the window\n"
                         "       claimscope COMMAND [OPTIONS]             works without it; "
                         "COMMAND --help tells more\n\n"
                         "LINK is what \"Copy link to this view\" gives: claimscope://view?...\n"
                         "An archive that is named like a command is written ./import\n\n"
                         "Options of the window:\n"
                         "  --profile DIR        settings and the last session live here\n"
                         "  --locale NAME        its language and formats, such as de_DE\n"
                         "  --theme light|dark   instead of the desktop's\n"
                         "  --now TIME           the day that counts as today, such as 2026-03-01\n"
                         "  --no-animations      nothing moves by itself\n\n"
                         "Commands:\n");
    for (const auto &command : allCommands())
        text += QStringLiteral("  %1  %2\n")
                    .arg(QLatin1String(command->name()), -8)
                    .arg(QLatin1String(command->description()));
    return text;
}

int run(int &argc, char **argv)
{
    choosePlatform();
    Commands commands = allCommands();
    const auto found = std::ranges::find_if(
        commands, [&](const auto &command) { return qstrcmp(command->name(), argv[1]) == 0; });
    Command &command = **found;
    QTextStream in(stdin);
    QTextStream out(stdout);
    QTextStream err(stderr);
    Context context(in, out, err);
    CLI::App app(command.description(), std::string("claimscope ") + command.name());
    command.declare(app, context);
    const std::vector<std::string> arguments(argv + 2, argv + argc);
    if (const auto exitCode = parse(app, arguments, context))
        return *exitCode;
    tellUsually = qInstallMessageHandler(tellAllButFonts);
    const auto application = makeApplication(command, argc, argv);
    return command.run(context);
}

} // namespace cli
