// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <CLI/CLI.hpp>

namespace cli {

namespace {

/// `sample FILE`: writes the sample archive.
class SampleCommand final : public Command
{
public:
    [[nodiscard]] const char *name() const override { return "sample"; }
    [[nodiscard]] const char *description() const override { return "Writes the sample archive"; }

    void declare(CLI::App &app, Context &context) override
    {
        context.declareJson(app);
        app.add_option("FILE", m_file, "Where to write it; must not exist yet")->required();
    }

    int run(Context &context) override
    {
        const auto path = fromArgument(m_file);
        if (const auto written = db::Archive::writeSample(path); !written)
            return context.fail(written.error());
        if (context.json())
            context.print(QJsonObject{{QStringLiteral("archive"), path}});
        return Context::success;
    }

private:
    std::string m_file;
};

} // namespace

std::unique_ptr<Command> makeSampleCommand()
{
    return std::make_unique<SampleCommand>();
}

} // namespace cli
