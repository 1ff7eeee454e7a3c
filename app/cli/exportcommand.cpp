// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "ui/export/exportfile.h"
#include "ui/export/picturefonts.h"
#include "ui/export/picturetext.h"

#include <CLI/CLI.hpp>

#include <QDateTime>
#include <QFileInfo>

namespace cli {

namespace {

/// `export`: the same picture as the window's dialog makes from the same settings.
class ExportCommand final : public Command
{
public:
    [[nodiscard]] const char *name() const override { return "export"; }
    [[nodiscard]] const char *description() const override
    {
        return "Write a chart as PNG, SVG, PDF or CSV";
    }
    [[nodiscard]] bool paints() const override { return true; }
    void declare(CLI::App &app, Context &context) override;
    int run(Context &context) override;

private:
    [[nodiscard]] QString readWords();
    [[nodiscard]] QString readSize();
    [[nodiscard]] QString readTime();
    [[nodiscard]] int write(Context &context);

    std::string m_chart;
    std::string m_query;
    std::string m_preset;
    std::string m_size;
    double m_scale = 0;
    std::string m_range;
    std::string m_lanes = "people";
    std::string m_dates = "announced";
    std::string m_theme = "light";
    std::string m_language = "en";
    std::string m_title;
    std::string m_subtitle;
    std::string m_source;
    std::string m_altText;
    std::string m_now;
    std::string m_out;
    ui::ExportRequest m_request;
    ui::ExportFormat m_format = ui::ExportFormat::Png;
};

QString wrongWord(const char *option, const std::string &word, const QStringList &words)
{
    return QStringLiteral("--%1 %2: not one of %3")
        .arg(QString::fromLatin1(option), fromArgument(word), words.join(QStringLiteral(", ")));
}

QStringList presetNames()
{
    QStringList names;
    for (const ui::ExportPreset &preset : ui::exportPresets())
        names << preset.name;
    return names;
}

void ExportCommand::declare(CLI::App &app, Context &context)
{
    context.declareArchive(app);
    context.declareJson(app);
    app.add_option("--chart", m_chart, "moves, scores, disputes or volume")->required();
    app.add_option("--query", m_query, "what the chart shows; everything without it");
    app.add_option("--preset", m_preset, presetNames().join(QStringLiteral(", ")).toStdString());
    app.add_option("--size", m_size, "WxH in pixels, WxHmm in millimetres; H may be auto");
    app.add_option("--scale", m_scale, "pixels of a PNG for each pixel of the size");
    app.add_option("--range", m_range, "days shown, EDTF; else all that the query finds");
    app.add_option("--lanes", m_lanes, "people or organizations");
    app.add_option("--dates", m_dates, "announced, effective or reported");
    app.add_option("--theme", m_theme, "light, dark or print");
    app.add_option("--lang", m_language, "de or en");
    app.add_option("--title", m_title);
    app.add_option("--subtitle", m_subtitle);
    app.add_option("--source", m_source, "source line in place of the drafted one");
    app.add_option("--alt", m_altText, "alt text in place of the drafted one");
    app.add_option("--now", m_now, "the time that counts as now, ISO 8601");
    app.add_option("--out", m_out, "file to write: .png, .svg, .pdf or .csv")->required();
}

QString ExportCommand::readWords()
{
    const auto chart = ui::chartKind(fromArgument(m_chart));
    if (!chart)
        return wrongWord("chart", m_chart, ui::chartKindNames());
    const auto lanes = ui::laneMode(fromArgument(m_lanes));
    if (!lanes)
        return wrongWord("lanes", m_lanes,
                         {QStringLiteral("people"), QStringLiteral("organizations")});
    const auto basis = db::fromText<db::DateBasis>(fromArgument(m_dates));
    if (!basis)
        return wrongWord("dates", m_dates, db::words<db::DateBasis>());
    const auto theme = ui::themeName(fromArgument(m_theme));
    if (!theme)
        return wrongWord(
            "theme", m_theme,
            {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("print")});
    const QStringList languages{QStringLiteral("de"), QStringLiteral("en")};
    if (!languages.contains(fromArgument(m_language)))
        return wrongWord("lang", m_language, languages);
    const QString extension = QFileInfo(fromArgument(m_out)).suffix();
    const auto format = ui::exportFormat(extension);
    if (!format)
        return wrongWord("out", extension.toStdString(), ui::exportFormatNames());
    m_request.chart = *chart;
    m_request.lanes = *lanes;
    m_request.basis = *basis;
    m_request.theme = *theme;
    m_request.language = fromArgument(m_language);
    m_format = *format;
    return {};
}

QString ExportCommand::readSize()
{
    if (!m_preset.empty() && !m_size.empty())
        return QStringLiteral("--preset and --size: only one of them");
    if (m_scale < 0 || m_scale > 100)
        return QStringLiteral("--scale: between 0 and 100");
    m_request.scale = m_scale;
    if (!m_preset.empty()) {
        if (!ui::exportPreset(fromArgument(m_preset)))
            return wrongWord("preset", m_preset, presetNames());
        m_request.preset = fromArgument(m_preset);
    }
    if (m_size.empty())
        return {};
    const auto own = ui::presetFromSizeText(fromArgument(m_size));
    if (!own)
        return QStringLiteral("--size %1: not a size such as 1200x675 or 105x80mm")
            .arg(fromArgument(m_size));
    m_request.preset.clear();
    m_request.size = own->size;
    m_request.unit = own->unit;
    return {};
}

QString ExportCommand::readTime()
{
    const QDateTime now = m_now.empty() ? QDateTime::currentDateTimeUtc()
                                        : QDateTime::fromString(fromArgument(m_now), Qt::ISODate);
    if (!now.isValid())
        return QStringLiteral("--now %1: not a time in ISO 8601").arg(fromArgument(m_now));
    m_request.now = now.date();
    return {};
}

int ExportCommand::run(Context &context)
{
    for (const QString &fault : {readWords(), readSize(), readTime()}) {
        if (!fault.isEmpty())
            return context.failUsage(fault);
    }
    m_request.range = fromArgument(m_range);
    if (const auto range = db::Edtf::parse(m_request.range); !range)
        return context.failUsage(
            QStringLiteral("--range %1: not a date in EDTF").arg(m_request.range));
    m_request.title = fromArgument(m_title);
    m_request.subtitle = fromArgument(m_subtitle);
    m_request.sourceLine = fromArgument(m_source);
    m_request.altText = fromArgument(m_altText);
    const auto filter = context.readQuery(m_query);
    if (!filter)
        return context.fail(filter.error());
    m_request.filter = *filter;
    return write(context);
}

int ExportCommand::write(Context &context)
{
    const auto archive = context.openArchive();
    if (!archive)
        return context.fail(archive.error());
    const auto answer = await((*archive)->explore(m_request.question()));
    if (!answer)
        return context.fail(answer.error());
    const ui::Wording words;
    ui::loadPictureFonts();
    const QString path = fromArgument(m_out);
    const auto picture = ui::makePicture(m_request, *answer);
    if (!picture)
        return context.fail(picture.error(), ui::exportProblemText(picture.error(), words));
    const auto written = ui::prepareFile(*picture, m_format, path).and_then(ui::finishFile);
    if (!written)
        return context.fail(written.error(), ui::exportProblemText(written.error(), words));
    for (const QString &warning : picture->layout.warnings)
        context.err() << warning << '\n';
    if (context.json())
        context.print(QJsonObject{{QStringLiteral("file"), path}});
    return Context::success;
}

} // namespace

std::unique_ptr<Command> makeExportCommand()
{
    return std::make_unique<ExportCommand>();
}

} // namespace cli
