// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <CLI/CLI.hpp>

namespace cli {

namespace {

class BackupCommand final : public Command
{
public:
    const char *name() const override { return "backup"; }
    const char *description() const override
    {
        return "Copies the archive into a new file, also while others work in it";
    }

    void declare(CLI::App &app, Context &context) override
    {
        context.declareArchive(app);
        context.declareJson(app);
        app.add_option("FILE", m_target, "The copy; must not exist yet")->required();
    }

    int run(Context &context) override
    {
        const auto archive = context.openArchive();
        if (!archive)
            return context.fail(archive.error());
        const QString target = fromArgument(m_target);
        const auto done = await((*archive)->backup(target));
        if (!done)
            return context.fail(done.error());
        if (context.json())
            context.print(QJsonObject{{QStringLiteral("archive"), target}});
        return Context::success;
    }

private:
    std::string m_target;
};

} // namespace

std::unique_ptr<Command> makeBackupCommand()
{
    return std::make_unique<BackupCommand>();
}

} // namespace cli
