// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/recordjson.h"
#include "app/cli/recordtable.h"

#include <CLI/CLI.hpp>

#include <algorithm>

namespace cli {

namespace {

class ListCommand final : public Command
{
public:
    const char *name() const override { return "list"; }
    const char *description() const override
    {
        return "Prints the records of one kind that match a query";
    }

    void declare(CLI::App &app, Context &context) override
    {
        context.declareArchive(app);
        context.declareJson(app);
        app.add_option("KIND", m_kind, "What to list")
            ->required()
            ->check(CLI::IsMember(kindNames()));
        app.add_option("QUERY", m_query, "The query; - reads it from standard input");
    }

    int run(Context &context) override
    {
        const auto filter = context.readQuery(m_query);
        if (!filter)
            return context.fail(filter.error());
        const auto archive = context.openArchive();
        if (!archive)
            return context.fail(archive.error());
        const auto records = await((*archive)->list(kind(), *filter));
        if (!records)
            return context.fail(records.error());
        if (context.json())
            context.print(toJson(*records));
        else
            tableOf(*records).print(context.out());
        return Context::success;
    }

private:
    /// In the order of db::RecordListKind.
    static std::vector<std::string> kindNames()
    {
        return {"moves",  "claims",        "scores",   "controversies",
                "people", "organizations", "products", "reports"};
    }
    [[nodiscard]] db::RecordListKind kind() const
    {
        const auto names = kindNames();
        return static_cast<db::RecordListKind>(std::ranges::find(names, m_kind) - names.begin());
    }

    std::string m_kind;
    std::string m_query;
};

} // namespace

std::unique_ptr<Command> makeListCommand()
{
    return std::make_unique<ListCommand>();
}

} // namespace cli
