// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/commands.h"
#include "ui/export/embeddedview.h"
#include "ui/export/exportfile.h"
#include "ui/export/picturefonts.h"
#include "ui/export/picturetext.h"
#include "ui/export/presetfile.h"
#include "ui/export/publicationcheck.h"

#include <CLI/CLI.hpp>

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>

#include <csignal>

namespace cli {

namespace {

/// `export`: the same picture as the window's dialog makes from the same settings.
class ExportCommand final : public Command
{
public:
    [[nodiscard]] const char *name() const override { return "export"; }
    [[nodiscard]] const char *description() const override
    {
        return "Writes a chart as PNG, SVG, PDF, HTML or CSV";
    }
    [[nodiscard]] bool paints() const override { return true; }
    void declare(CLI::App &app, Context &context) override;
    int run(Context &context) override;

private:
    [[nodiscard]] std::optional<int> readImage(Context &context);
    [[nodiscard]] QString readWords();
    [[nodiscard]] QString readLook();
    [[nodiscard]] QString readSize();
    [[nodiscard]] QString readPreset();
    [[nodiscard]] QString readNotes();
    [[nodiscard]] QString readPages();
    [[nodiscard]] QString readKind();
    [[nodiscard]] QString readTime();
    void readTexts();
    [[nodiscard]] QStringList warnings(const ui::Picture &picture) const;
    [[nodiscard]] int write(Context &context);

    std::string m_image;
    std::string m_chart;
    std::string m_query;
    std::string m_preset;
    std::string m_presetFile;
    std::string m_size;
    double m_scale = 0;
    std::string m_range;
    std::string m_lanes;
    std::string m_dates;
    std::string m_theme;
    std::string m_language;
    std::string m_title;
    std::string m_subtitle;
    std::string m_source;
    std::string m_altText;
    std::vector<std::string> m_notes;
    std::vector<std::string> m_firstLanes;
    std::string m_now;
    std::string m_out;
    ui::ExportRequest m_request; ///< as usual or from the image; options that are given replace
    QByteArray m_dataHash; ///< of the image
    bool m_pages = false;
    bool m_pdfA = false;
    std::string m_text;
    bool m_strict = false;
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
    app.add_option("--from-image", m_image,
                   "makes the picture in this file again; other options change it");
    app.add_option("--chart", m_chart,
                   ui::chartKindNames().join(QStringLiteral(", ")).toStdString());
    app.add_option("--query", m_query, "what the chart shows; everything without it");
    app.add_option("--preset", m_preset,
                   presetNames().join(QStringLiteral(", ")).toStdString()
                       + ", one of --presets, or one written as JSON");
    app.add_option("--presets", m_presetFile, "file of a desk's own presets");
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
    app.add_option("--note", m_notes, "note at a date: '2025-03-03 Memo leaked'; several allowed");
    app.add_option("--lane", m_firstLanes, "key of a lane that comes first; several in order");
    app.add_option("--now", m_now, "the time that counts as now, ISO 8601");
    app.add_option("--text", m_text, "text or outlines: how an SVG holds its texts");
    app.add_flag("--pdf-a", m_pdfA, "a PDF to keep for years: PDF/A-1b");
    app.add_flag("--pages", m_pages, "a PDF of as many pages as the lanes need");
    app.add_flag("--strict", m_strict, "any warning is a failure, and nothing is written");
    app.add_option("--out", m_out,
                   "file to write: ."
                       + ui::exportFormatNames().join(QStringLiteral(", .")).toStdString())
        ->required();
}

std::optional<int> ExportCommand::readImage(Context &context)
{
    if (m_image.empty())
        return std::nullopt;
    const auto embedded = ui::readEmbeddedView(fromArgument(m_image));
    if (!embedded)
        return context.fail(embedded.error(),
                            ui::embeddedViewProblemText(embedded.error(), ui::Wording()));
    m_request = embedded->request;
    m_dataHash = embedded->dataHash;
    return std::nullopt;
}

QString ExportCommand::readWords()
{
    if (m_chart.empty() && m_image.empty())
        return QStringLiteral("--chart is required");
    if (!m_chart.empty()) {
        const auto chart = ui::chartKind(fromArgument(m_chart));
        if (!chart)
            return wrongWord("chart", m_chart, ui::chartKindNames());
        m_request.chart = *chart;
    }
    if (!m_lanes.empty()) {
        const auto lanes = ui::laneMode(fromArgument(m_lanes));
        if (!lanes)
            return wrongWord("lanes", m_lanes,
                             {QStringLiteral("people"), QStringLiteral("organizations")});
        m_request.lanes = *lanes;
    }
    if (!m_dates.empty()) {
        const auto basis = db::fromText<db::DateBasis>(fromArgument(m_dates));
        if (!basis)
            return wrongWord("dates", m_dates, db::words<db::DateBasis>());
        m_request.basis = *basis;
    }
    const auto format = ui::exportFormatOfFile(fromArgument(m_out));
    if (!format)
        return wrongWord("out", QFileInfo(fromArgument(m_out)).suffix().toStdString(),
                         ui::exportFormatNames());
    m_format = *format;
    return {};
}

QString ExportCommand::readLook()
{
    if (!m_theme.empty()) {
        const auto theme = ui::themeName(fromArgument(m_theme));
        if (!theme)
            return wrongWord(
                "theme", m_theme,
                {QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("print")});
        m_request.theme = *theme;
    }
    if (!m_language.empty()) {
        const QStringList languages{QStringLiteral("de"), QStringLiteral("en")};
        if (!languages.contains(fromArgument(m_language)))
            return wrongWord("lang", m_language, languages);
        m_request.language = fromArgument(m_language);
    }
    return {};
}

QString ExportCommand::readSize()
{
    if (!m_preset.empty() && !m_size.empty())
        return QStringLiteral("--preset and --size: only one of them");
    if (m_scale < 0 || m_scale > 100)
        return QStringLiteral("--scale: between 0 and 100");
    if (m_scale > 0)
        m_request.scale = m_scale;
    if (!m_preset.empty())
        return readPreset();
    if (m_size.empty())
        return {};
    const auto own = ui::presetFromSizeText(fromArgument(m_size));
    if (!own)
        return QStringLiteral("--size %1: not a size such as 1200x675 or 105x80mm")
            .arg(fromArgument(m_size));
    m_request.preset.clear();
    m_request.ownPreset.reset();
    m_request.size = own->size;
    m_request.unit = own->unit;
    return {};
}

QString ExportCommand::readPreset()
{
    const QString word = fromArgument(m_preset);
    m_request.ownPreset.reset();
    m_request.preset = word;
    if (ui::exportPreset(word))
        return {};
    if (word.startsWith(u'{')) {
        const auto own = ui::presetFromJson(QJsonDocument::fromJson(word.toUtf8()).object());
        if (!own)
            return QStringLiteral("--preset: %1").arg(own.error().detail);
        m_request.ownPreset = *own;
        return {};
    }
    const auto presets = ui::readPresetFile(fromArgument(m_presetFile));
    if (!presets)
        return QStringLiteral("--presets: %1 %2").arg(presets.error().at, presets.error().detail);
    QStringList names = presetNames();
    for (const ui::ExportPreset &preset : *presets) {
        names << preset.name;
        if (preset.name == word)
            m_request.ownPreset = preset;
    }
    return m_request.ownPreset ? QString() : wrongWord("preset", m_preset, names);
}

QString ExportCommand::readNotes()
{
    if (!m_firstLanes.empty())
        m_request.laneOrder.clear();
    for (const std::string &key : m_firstLanes)
        m_request.laneOrder << fromArgument(key);
    if (!m_notes.empty())
        m_request.annotations.clear();
    for (const std::string &note : m_notes) {
        const auto annotation = ui::annotationFromLine(fromArgument(note));
        if (!annotation)
            return QStringLiteral("--note %1: not a date in EDTF, a blank and a text")
                .arg(fromArgument(note));
        m_request.annotations << *annotation;
    }
    return {};
}

QString ExportCommand::readPages()
{
    if (!m_pages)
        return {};
    m_request.pages = true;
    if (m_format != ui::ExportFormat::Pdf)
        return QStringLiteral("--pages: only a PDF has pages");
    if (m_request.resolvedPreset().size.height() <= 0)
        return QStringLiteral("--pages: needs a size with a height, such as --preset a4");
    return {};
}

QString ExportCommand::readKind()
{
    if (m_pdfA && m_format != ui::ExportFormat::Pdf)
        return QStringLiteral("--pdf-a: only for a PDF");
    m_request.pdfA = (m_pdfA || m_request.pdfA) && m_format == ui::ExportFormat::Pdf;
    if (m_text.empty()) {
        m_request.textOutlines &= m_format == ui::ExportFormat::Svg;
        return {};
    }
    const QString word = fromArgument(m_text);
    const QStringList words{QStringLiteral("text"), QStringLiteral("outlines")};
    if (!words.contains(word))
        return wrongWord("text", m_text, words);
    m_request.textOutlines = word == words.last();
    if (m_request.textOutlines && m_format != ui::ExportFormat::Svg)
        return QStringLiteral("--text outlines: only for an SVG");
    return {};
}

QString ExportCommand::readTime()
{
    if (m_now.empty() && m_request.now.isValid())
        return {};
    const QDateTime now = m_now.empty() ? QDateTime::currentDateTimeUtc()
                                        : QDateTime::fromString(fromArgument(m_now), Qt::ISODate);
    if (!now.isValid())
        return QStringLiteral("--now %1: not a time in ISO 8601").arg(fromArgument(m_now));
    m_request.now = now.date();
    return {};
}

void ExportCommand::readTexts()
{
    const auto take = [](QString &text, const std::string &argument) {
        if (!argument.empty())
            text = fromArgument(argument);
    };
    take(m_request.range, m_range);
    take(m_request.title, m_title);
    take(m_request.subtitle, m_subtitle);
    take(m_request.sourceLine, m_source);
    take(m_request.altText, m_altText);
}

int ExportCommand::run(Context &context)
{
    if (const auto exitCode = readImage(context))
        return *exitCode;
    for (const auto read :
         {&ExportCommand::readWords, &ExportCommand::readLook, &ExportCommand::readSize,
          &ExportCommand::readPages, &ExportCommand::readKind, &ExportCommand::readNotes,
          &ExportCommand::readTime}) {
        const QString fault = (this->*read)();
        if (!fault.isEmpty())
            return context.failUsage(fault);
    }
    readTexts();
    if (const auto range = db::Edtf::parse(m_request.range); !range)
        return context.failUsage(
            QStringLiteral("--range %1: not a date in EDTF").arg(m_request.range));
    if (!m_query.empty() || m_image.empty()) {
        const auto filter = context.readQuery(m_query);
        if (!filter)
            return context.fail(filter.error());
        m_request.filter = *filter;
    }
    return write(context);
}

/// Those of a picture's layout always; those of the records where they stop the export.
QStringList ExportCommand::warnings(const ui::Picture &picture) const
{
    const ui::Wording words;
    const bool isDrawn = ui::isDrawn(m_format);
    QStringList lines = isDrawn ? ui::warningTexts(picture.layout, words) : QStringList();
    if (!m_dataHash.isEmpty() && m_query.empty() && m_dataHash != picture.dataHash)
        lines.prepend(QStringLiteral("The data have changed since the image was made."));
    const auto check = m_strict ? ui::checkBeforePublication : ui::checkPicture;
    const auto findings = isDrawn || m_strict ? check(picture, words) : QList<ui::Finding>();
    return lines + ui::findingCounts(findings, words);
}

/// A limit on the size of files is a full disk.
void prepareProcess()
{
    std::signal(SIGXFSZ, SIG_IGN);
}

int ExportCommand::write(Context &context)
{
    prepareProcess();
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
    const QStringList warnings = this->warnings(*picture);
    for (const QString &warning : warnings)
        context.err() << warning << '\n';
    if (m_strict && !warnings.isEmpty())
        return context.fail({.kind = db::Problem::Kind::BadValue},
                            QStringLiteral("Nothing was written, because of these warnings."));
    const auto written = ui::writePicture(*picture, m_format, path);
    if (!written)
        return context.fail(written.error(), ui::exportProblemText(written.error(), words));
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
