// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/previewjson.h"

#include "ui/state/wording.h"

#include <CLI/CLI.hpp>

#include <QFile>

namespace cli {

namespace {

/// `import INPUT...`: one batch, or with --dry-run what it would read.
class ImportCommand final : public Command
{
public:
    [[nodiscard]] const char *name() const override { return "import"; }
    [[nodiscard]] const char *description() const override
    {
        return "Brings tables of facts and articles in as one batch";
    }

    void declare(CLI::App &app, Context &context) override
    {
        context.declareArchive(app);
        m_archive = app.get_option("--archive")->required(false);
        m_archive->description("The archive file; made where there is none");
        context.declareJson(app);
        app.add_flag("--dry-run", m_dryRun, "Only say what the inputs hold");
        app.add_flag("--skip-bad-rows", m_skipBadRows,
                     "Leave bad rows out; else one rejects its whole file");
        app.add_option("--files-from", m_filesFrom, "Read more inputs from FILE, one a line")
            ->type_name("FILE");
        app.add_option("INPUT", m_inputs, "CSV tables of facts, articles as plain text");
    }

    int run(Context &context) override
    {
        QStringList inputs;
        for (const auto &input : m_inputs)
            inputs.append(fromArgument(input));
        if (!m_filesFrom.empty()) {
            const auto lines = context.readLines(m_filesFrom);
            if (!lines)
                return context.fail(lines.error());
            inputs.append(*lines);
        }
        if (inputs.isEmpty())
            return context.failUsage(QStringLiteral("import needs an INPUT"));
        if (m_dryRun)
            return preview(context, inputs);
        if (m_archive->count() == 0)
            return context.failUsage(
                QStringLiteral("import needs --archive FILE or CLAIMSCOPE_ARCHIVE"));
        return import(context, inputs);
    }

private:
    static int preview(Context &context, const QStringList &inputs)
    {
        bool anything = false;
        for (const auto &input : inputs) {
            const auto found = db::previewInput(input);
            anything = anything || found.kind != db::InputPreview::Kind::Unreadable;
            if (context.json())
                context.print(toJson(found));
            else
                context.out() << QStringLiteral("%1\t%2\t%3\n")
                                     .arg(input)
                                     .arg(found.articles.size() + found.records.size())
                                     .arg(found.title);
            for (const auto &problem : found.problems)
                tell(context, input, problem);
        }
        return anything ? Context::success : Context::failure;
    }

    int import(Context &context, const QStringList &inputs)
    {
        const auto path = fromArgument(m_archive->as<std::string>());
        const bool made = !QFile::exists(path);
        auto archive = made ? db::Archive::create(path)
                            : context.openArchive(db::Archive::Access::ReadWrite);
        if (!archive)
            return context.fail(archive.error());
        db::ImportRequest request;
        request.inputs = inputs;
        request.skipBadRows = m_skipBadRows;
        request.label
            = inputs.size() == 1 ? inputs.first() : QStringLiteral("%1 files").arg(inputs.size());
        const auto report = await((*archive)->import(request));
        archive->reset();
        if (made && (!report || report->batch.isEmpty()))
            QFile::remove(path); // nothing came in, so nothing is left behind
        if (!report)
            return context.fail(report.error());
        print(context, *report);
        return report->rejectedInputs.isEmpty() ? Context::success : Context::failure;
    }

    static void print(Context &context, const db::ImportReport &report)
    {
        for (const auto &[input, problem] : report.problems)
            tell(context, input, problem);
        if (!context.json()) {
            context.out() << QStringLiteral("%1 new, %2 changed, %3 duplicate, %4 rejected\n")
                                 .arg(report.added)
                                 .arg(report.changed)
                                 .arg(report.duplicate)
                                 .arg(report.rejected);
            return;
        }
        QJsonArray problems;
        for (const auto &[input, problem] : report.problems) {
            auto object = toJson(problem);
            object.insert(QStringLiteral("input"), input);
            problems.append(object);
        }
        context.print(QJsonObject{
            {QStringLiteral("batch"),
             report.batch.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(report.batch)},
            {QStringLiteral("new"), report.added},
            {QStringLiteral("duplicate"), report.duplicate},
            {QStringLiteral("changed"), report.changed},
            {QStringLiteral("rejected"), report.rejected},
            {QStringLiteral("problems"), problems}});
    }

    static void tell(Context &context, const QString &input, const db::Problem &problem)
    {
        context.err() << input << QStringLiteral(": ") << ui::Wording().problem(problem) << '\n';
    }

    CLI::Option *m_archive = nullptr;
    std::vector<std::string> m_inputs;
    std::string m_filesFrom;
    bool m_dryRun = false;
    bool m_skipBadRows = false;
};

} // namespace

std::unique_ptr<Command> makeImportCommand()
{
    return std::make_unique<ImportCommand>();
}

} // namespace cli
