// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "app/cli/dossiersubject.h"
#include "ui/export/dossierjob.h"
#include "ui/export/picturefonts.h"
#include "ui/export/picturetext.h"

#include <CLI/CLI.hpp>

#include <QDateTime>

namespace cli {

namespace {

/// `dossier`: what the archive has on a person, an organization or a dispute, as one document.
class DossierCommand final : public Command
{
public:
    [[nodiscard]] const char *name() const override { return "dossier"; }
    [[nodiscard]] const char *description() const override
    {
        return "Writes all on a person, an organization or a dispute as PDF, HTML or Markdown";
    }
    [[nodiscard]] bool paints() const override { return true; }
    void declare(CLI::App &app, Context &context) override;
    int run(Context &context) override;

private:
    [[nodiscard]] QString readOptions();
    [[nodiscard]] std::optional<db::Problem> askAll(db::Archive &archive);

    std::string m_name;
    std::string m_query;
    std::string m_language = "en";
    std::string m_now;
    std::string m_out;
    ui::DossierRequest m_request;
    ui::DossierAnswers m_answers;
    ui::DossierFormat m_format = ui::DossierFormat::Pdf;
};

void DossierCommand::declare(CLI::App &app, Context &context)
{
    context.declareArchive(app);
    context.declareJson(app);
    app.add_option("NAME", m_name,
                   "whom or what: a name, an alias or a key; org:meta, person:... or dispute:... "
                   "where it could be several")
        ->required();
    app.add_option("--query", m_query, "only what matches; everything without it");
    app.add_option("--lang", m_language, "de or en");
    app.add_option("--now", m_now, "the time that counts as now, ISO 8601");
    app.add_option("--out", m_out, "file to write: .pdf, .html or .md")->required();
}

QString DossierCommand::readOptions()
{
    const auto format = ui::dossierFormat(fromArgument(m_out));
    if (!format)
        return QStringLiteral("--out %1: not one of .pdf, .html, .md").arg(fromArgument(m_out));
    m_format = *format;
    m_request.language = fromArgument(m_language);
    if (m_request.language != QLatin1String("de") && m_request.language != QLatin1String("en"))
        return QStringLiteral("--lang %1: not one of de, en").arg(m_request.language);
    const QDateTime now = m_now.empty() ? QDateTime::currentDateTimeUtc()
                                        : QDateTime::fromString(fromArgument(m_now), Qt::ISODate);
    if (!now.isValid())
        return QStringLiteral("--now %1: not a time in ISO 8601").arg(fromArgument(m_now));
    m_request.now = now.date();
    return {};
}

/// Nullopt when all answers are there.
std::optional<db::Problem> DossierCommand::askAll(db::Archive &archive)
{
    const auto answer = await(archive.explore(ui::dossierQuestion(m_request)));
    if (!answer)
        return answer.error();
    m_answers.exploration = *answer;
    const auto list = [&](db::RecordListKind kind, const db::Filter &filter, auto &records) {
        const auto found = await(archive.list(kind, filter));
        if (found)
            records = std::get<std::decay_t<decltype(records)>>(*found);
        return found ? std::nullopt : std::optional(found.error());
    };
    using db::RecordListKind;
    if (const auto by = ui::claimsBy(m_request)) {
        if (const auto problem = list(RecordListKind::Claims, *by, m_answers.by))
            return problem;
    }
    if (const auto problem
        = list(RecordListKind::Claims, ui::claimsAbout(m_request), m_answers.about))
        return problem;
    for (const auto kind : ui::dossierEntities(m_request.subject.kind)) {
        if (const auto problem
            = list(kind, ui::dossierQuestion(m_request).filter, m_answers.entities))
            return problem;
    }
    return std::nullopt;
}

int DossierCommand::run(Context &context)
{
    if (const QString fault = readOptions(); !fault.isEmpty())
        return context.failUsage(fault);
    const auto filter = context.readQuery(m_query);
    if (!filter)
        return context.fail(filter.error());
    m_request.filter = *filter;
    const auto archive = context.openArchive();
    if (!archive)
        return context.fail(archive.error());
    const auto subject = dossierSubject(**archive, fromArgument(m_name));
    if (!subject)
        return context.fail(subject.error());
    m_request.subject = *subject;
    if (const auto problem = askAll(**archive))
        return context.fail(*problem);
    ui::loadPictureFonts();
    const auto files
        = ui::dossierFiles(ui::makeDossier(m_request, m_answers), m_format, fromArgument(m_out));
    const auto written = ui::writeDossier(files);
    if (!written)
        return context.fail(written.error(), ui::exportProblemText(written.error(), ui::Wording()));
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("files"), QJsonArray::fromStringList(*written)}});
    return Context::success;
}

} // namespace

std::unique_ptr<Command> makeDossierCommand()
{
    return std::make_unique<DossierCommand>();
}

} // namespace cli
