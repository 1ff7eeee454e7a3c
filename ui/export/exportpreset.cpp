// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportpreset.h"

#include "ui/state/wording.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace ui {

namespace {

constexpr double pointsToPixels = 96.0 / 72.0;

ExportPreset printColumn(const QString &name, const char *title, double millimetres)
{
    return {.name = name,
            .title = title,
            .size = {millimetres, 0},
            .unit = LengthUnit::Millimetres,
            .smallestText = 7 * pointsToPixels,
            .margin = 12,
            .formats = {ExportFormat::Pdf}};
}

ExportPreset social(const QString &name, const char *title, QSizeF size)
{
    return {.name = name, .title = title, .size = size, .smallestText = 28, .margin = 60};
}

QList<ExportPreset> makePresets()
{
    ExportPreset story
        = social(u"story"_qs, QT_TRANSLATE_NOOP("Wording", "Story 9:16"), {1080, 1920});
    story.smallestText = 32;
    story.inset = 250;
    return {
        {.name = u"web"_qs,
         .title = QT_TRANSLATE_NOOP("Wording", "Web article"),
         .size = {640, 0},
         .scale = 2},
        {.name = u"wide"_qs,
         .title = QT_TRANSLATE_NOOP("Wording", "Web wide"),
         .size = {1200, 675},
         .smallestText = 13.5,
         .margin = 48},
        social(u"link"_qs, QT_TRANSLATE_NOOP("Wording", "Link card"), {1200, 630}),
        social(u"square"_qs, QT_TRANSLATE_NOOP("Wording", "Square"), {1080, 1080}),
        social(u"portrait"_qs, QT_TRANSLATE_NOOP("Wording", "Portrait 4:5"), {1080, 1350}),
        story,
        printColumn(u"print-1"_qs, QT_TRANSLATE_NOOP("Wording", "Print 1 column"), 50),
        printColumn(u"print-2"_qs, QT_TRANSLATE_NOOP("Wording", "Print 2 columns"), 105),
        printColumn(u"print-3"_qs, QT_TRANSLATE_NOOP("Wording", "Print 3 columns"), 160),
        {.name = u"a4"_qs,
         .title = QT_TRANSLATE_NOOP("Wording", "A4 landscape"),
         .size = {297, 210},
         .unit = LengthUnit::Millimetres,
         .smallestText = 9 * pointsToPixels,
         .margin = 57,
         .formats = {ExportFormat::Pdf}},
        {.name = u"a3"_qs,
         .title = QT_TRANSLATE_NOOP("Wording", "A3 landscape"),
         .size = {420, 297},
         .unit = LengthUnit::Millimetres,
         .smallestText = 9 * pointsToPixels,
         .margin = 57,
         .formats = {ExportFormat::Pdf}},
        {.name = u"slide"_qs,
         .title = QT_TRANSLATE_NOOP("Wording", "Slide 16:9"),
         .size = {1920, 1080},
         .smallestText = 24,
         .margin = 80},
    };
}

} // namespace

QString toText(ExportFormat format)
{
    return exportFormatNames().at(static_cast<int>(format));
}

QStringList exportFormatNames()
{
    return {u"png"_qs, u"svg"_qs, u"pdf"_qs,      u"csv"_qs,    u"html"_qs,
            u"ris"_qs, u"bib"_qs, u"csl.json"_qs, u"jsonld"_qs, u"timeline.json"_qs};
}

bool isDrawn(ExportFormat format)
{
    return format == ExportFormat::Png || format == ExportFormat::Svg || format == ExportFormat::Pdf
        || format == ExportFormat::Html;
}

std::optional<ExportFormat> exportFormat(const QString &extension)
{
    const auto index = exportFormatNames().indexOf(extension.toLower());
    return index < 0 ? std::nullopt : std::optional(static_cast<ExportFormat>(index));
}

std::optional<ExportFormat> exportFormatOfFile(const QString &path)
{
    for (const QString &extension : exportFormatNames()) {
        if (path.endsWith(u'.' + extension, Qt::CaseInsensitive))
            return exportFormat(extension);
    }
    return std::nullopt;
}

QString presetName(const ExportPreset &preset, const Wording &wording)
{
    return preset.own || !preset.title ? preset.name : wording.text(preset.title);
}

const QList<ExportPreset> &exportPresets()
{
    static const QList<ExportPreset> presets = makePresets();
    return presets;
}

std::optional<ExportPreset> exportPreset(const QString &name)
{
    for (const ExportPreset &preset : exportPresets()) {
        if (preset.name == name)
            return preset;
    }
    return std::nullopt;
}

ExportPreset presetForSize(QSizeF size, LengthUnit unit)
{
    const bool print = unit == LengthUnit::Millimetres;
    return {.name = {},
            .title = QT_TRANSLATE_NOOP("Wording", "Own size"),
            .size = size,
            .unit = unit,
            .smallestText = print ? 7 * pointsToPixels : 12,
            .margin = std::max(12.0, size.width() * layoutPixels(unit) / 25),
            .formats = {print ? ExportFormat::Pdf : ExportFormat::Png}};
}

std::optional<ExportPreset> presetFromSizeText(const QString &text)
{
    static const QRegularExpression form(
        u"^(\\d+(?:\\.\\d+)?)[xX×](\\d+(?:\\.\\d+)?|auto)(px|mm)?$"_qs);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QSizeF size(match.captured(1).toDouble(), match.captured(2).toDouble());
    return presetForSize(size,
                         match.captured(3) == QLatin1String("mm") ? LengthUnit::Millimetres
                                                                  : LengthUnit::Pixels);
}

QString sizeText(QSizeF size, LengthUnit unit)
{
    const QString height = size.height() > 0 ? QString::number(size.height()) : u"auto"_qs;
    return QString::number(size.width()) + u'x' + height
        + (unit == LengthUnit::Millimetres ? u"mm"_qs : QString());
}

double layoutPixels(LengthUnit unit)
{
    return unit == LengthUnit::Millimetres ? 96.0 / 25.4 : 1.0;
}

} // namespace ui
