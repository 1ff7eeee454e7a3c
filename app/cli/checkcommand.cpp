// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "ui/export/publicationcheck.h"

#include <CLI/CLI.hpp>

namespace cli {

namespace {

/// `check`: the file itself, then what a desk should look at before it publishes the records that
/// match.
class CheckCommand final : public Command
{
public:
    [[nodiscard]] const char *name() const override { return "check"; }
    [[nodiscard]] const char *description() const override
    {
        return "Looks for damage and for records that nobody should print unchecked";
    }
    void declare(CLI::App &app, Context &context) override
    {
        context.declareArchive(app);
        context.declareJson(app);
        app.add_option("QUERY", m_query, "The query; - reads it from standard input");
        app.add_flag("--strict", m_strict, "any finding is a failure");
    }
    int run(Context &context) override;

private:
    [[nodiscard]] std::optional<db::Problem> collect(db::Archive &archive,
                                                     const db::Filter &filter);
    void add(const QString &check, const QString &record, const QString &message);

    std::string m_query;
    bool m_strict = false;
    bool m_damaged = false;
    QJsonArray m_findings;
};

void CheckCommand::add(const QString &check, const QString &record, const QString &message)
{
    m_findings << QJsonObject{
        {QStringLiteral("check"), check},
        {QStringLiteral("record"), record.isEmpty() ? QJsonValue() : QJsonValue(record)},
        {QStringLiteral("message"), message}};
}

std::optional<db::Problem> CheckCommand::collect(db::Archive &archive, const db::Filter &filter)
{
    const auto faults = await(archive.integrityFaults());
    if (!faults)
        return faults.error();
    m_damaged = !faults->isEmpty();
    for (const QString &fault : *faults)
        add(QStringLiteral("integrity"), {}, fault);
    const ui::Wording words;
    const auto take = [&](const auto &records) {
        using Records = std::decay_t<decltype(records)>;
        if constexpr (requires(const Records &r) { ui::checkRecords(r, words); }) {
            for (const ui::Finding &finding : ui::checkRecords(records, words))
                add(ui::toText(finding.check), finding.record.key, finding.message);
        }
    };
    for (const auto kind : {db::RecordListKind::Moves, db::RecordListKind::Claims,
                            db::RecordListKind::Scores, db::RecordListKind::Controversies}) {
        const auto records = await(archive.list(kind, filter));
        if (!records)
            return records.error();
        std::visit(take, *records);
    }
    return std::nullopt;
}

int CheckCommand::run(Context &context)
{
    const auto filter = context.readQuery(m_query);
    if (!filter)
        return context.fail(filter.error());
    const auto archive = context.openArchive();
    if (!archive)
        return context.fail(archive.error());
    if (const auto problem = collect(**archive, *filter))
        return context.fail(*problem);
    if (context.json()) {
        context.print(m_findings);
    } else {
        for (const QJsonValue finding : std::as_const(m_findings)) {
            const QString record = finding[u"record"].toString();
            context.out() << finding[u"message"].toString()
                          << (record.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(record))
                          << '\n';
        }
        if (m_findings.isEmpty())
            context.out() << "Nothing found.\n";
    }
    return m_damaged || (m_strict && !m_findings.isEmpty()) ? Context::failure : Context::success;
}

} // namespace

std::unique_ptr<Command> makeCheckCommand()
{
    return std::make_unique<CheckCommand>();
}

} // namespace cli
