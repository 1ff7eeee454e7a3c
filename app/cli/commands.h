// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <memory>
#include <vector>

namespace cli {

// Each sub-command's file makes its command; commands.cpp lists them in the order of --help.
std::unique_ptr<Command> makeQueryCommand();
std::unique_ptr<Command> makeListCommand();
std::unique_ptr<Command> makeBackupCommand();
std::unique_ptr<Command> makeSampleCommand();
std::unique_ptr<Command> makeImportCommand();
std::unique_ptr<Command> makeExportCommand();
std::unique_ptr<Command> makeDossierCommand();
std::unique_ptr<Command> makeCheckCommand();

std::vector<std::unique_ptr<Command>> allCommands();

/// Whether the first argument names a sub-command; else the program opens its window.
bool isCommand(const char *argument);
/// Whether it is a bare word that names neither a sub-command nor a file: meant as a command,
/// misspelt.
bool isMistypedCommand(const char *argument);
/// Whether a window can be shown: there is a display, or a platform is chosen that needs none.
bool hasPlatform();
QString helpText(); ///< of the whole program, for --help
/// Runs the sub-command that the first argument names; returns the exit code.
int run(int &argc, char **argv);

} // namespace cli
