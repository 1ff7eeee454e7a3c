// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/recordjson.h"
#include "app/cli/recordtable.h"

#include <CLI/CLI.hpp>

namespace cli {

namespace {

class QueryCommand final : public Command
{
public:
    const char *name() const override { return "query"; }
    const char *description() const override { return "Prints the items that match a query"; }

    void declare(CLI::App &app, Context &context) override
    {
        context.declareArchive(app);
        context.declareJson(app);
        app.add_flag("--facets", m_facets, "Also print the facets with their counts");
        app.add_option("--order", m_order, "newest unless words are searched, then relevance")
            ->check(CLI::IsMember({"newest", "oldest", "title", "source", "relevance"}));
        app.add_option("--limit", m_limit, "Items to print at most; -1 for all")
            ->capture_default_str();
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
        const auto found = await((*archive)->query(*filter, orderOf(*filter), m_limit, m_facets));
        if (!found)
            return context.fail(found.error());
        if (context.json())
            printJson(context, *found);
        else
            printText(context, *found);
        return found->count > 0 ? Context::success : explainNothing(context, **archive, *filter);
    }

private:
    [[nodiscard]] db::ItemOrder orderOf(const db::Filter &filter) const
    {
        if (m_order.empty())
            return filter.searchedTexts().isEmpty() ? db::ItemOrder::Newest
                                                    : db::ItemOrder::Relevance;
        const QStringList orders{QStringLiteral("newest"), QStringLiteral("oldest"),
                                 QStringLiteral("title"), QStringLiteral("source"),
                                 QStringLiteral("relevance")};
        return static_cast<db::ItemOrder>(orders.indexOf(fromArgument(m_order)));
    }

    void printJson(Context &context, const db::ItemList &found) const
    {
        QJsonArray items;
        for (const db::Item &item : found.items)
            items.append(toJson(item));
        QJsonObject answer{
            {QStringLiteral("query"), found.filter.text()},
            {QStringLiteral("count"), found.count},
            {QStringLiteral("items"), items},
        };
        if (m_facets)
            answer.insert(QStringLiteral("facets"), toJson(found.facets));
        context.print(answer);
    }

    void printText(Context &context, const db::ItemList &found) const
    {
        if (!found.items.isEmpty())
            tableOf(found.items).print(context.out());
        if (m_facets)
            printFacets(context.out(), found.facets);
        context.err() << found.items.size() << " of " << found.count << " items\n";
    }

    /// Which words are near those that find nothing, and what fewer conditions would find.
    static int explainNothing(Context &context, db::Archive &archive, const db::Filter &filter)
    {
        db::ExploreRequest request;
        request.filter = filter;
        request.records = {};
        const auto answer = await(archive.explore(request));
        if (!answer)
            return context.fail(answer.error());
        for (const db::Respelling &near : answer->respellings)
            context.err() << "Did you mean " << near.word << "?\n";
        for (const db::Relaxation &without : answer->relaxations) {
            QStringList parts;
            for (const qsizetype part : without.parts)
                parts.append(filter.parts().at(part).text());
            context.err() << "Without " << parts.join(QStringLiteral(" and ")) << ": "
                          << without.count << (without.count == 1 ? " item\n" : " items\n");
        }
        return Context::success;
    }

    std::string m_query;
    std::string m_order;
    qint64 m_limit = 100;
    bool m_facets = false;
};

} // namespace

std::unique_ptr<Command> makeQueryCommand()
{
    return std::make_unique<QueryCommand>();
}

} // namespace cli
