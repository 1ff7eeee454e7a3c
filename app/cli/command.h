// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/context.h"

namespace CLI {
class App;
} // namespace CLI

namespace cli {

/// A sub-command: declares its options, then does its work once. One file each in app/cli; listed
/// in commands.cpp. Works on the main thread and may block there: nobody is waiting for a window.
class Command
{
public:
    virtual ~Command() = default;

    [[nodiscard]] virtual const char *name() const = 0;
    [[nodiscard]] virtual const char *description() const = 0; ///< one line for --help
    /// Options bind to members of the command. Options of several commands come from
    /// Context::declareArchive and declareJson.
    virtual void declare(CLI::App &app, Context &context) = 0;
    /// Returns the exit code: Context::success, what Context::fail returned, or 1.
    virtual int run(Context &context) = 0;
    /// Paints, so that it needs a QApplication with fonts; the others get a QCoreApplication.
    [[nodiscard]] virtual bool paints() const { return false; }

protected:
    Command() = default;
    Command(const Command &) = delete;
    Command &operator=(const Command &) = delete;
};

} // namespace cli
