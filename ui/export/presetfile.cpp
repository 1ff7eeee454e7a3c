// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/presetfile.h"

#include "ui/export/exportfile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace ui {

namespace {

using Kind = db::Problem::Kind;

constexpr double pointsToPixels = 96.0 / 72.0;
constexpr double printDpi = 300; ///< of scale 1
constexpr qint64 largestFile = 1024 * 1024;

const QString pixelWord = QStringLiteral("px");
const QString millimetreWord = QStringLiteral("mm");

QString placeOf(const QByteArray &json, qsizetype offset, const QString &fileName)
{
    const auto line = json.first(qBound(0, offset, json.size())).count('\n') + 1;
    return fileName + u':' + QString::number(line);
}

/// Offsets of the objects in the list, which QJsonDocument does not keep. Of valid JSON only.
QList<qsizetype> objectOffsets(const QByteArray &json)
{
    QList<qsizetype> offsets;
    int depth = 0;
    bool quoted = false;
    for (qsizetype at = 0; at < json.size(); ++at) {
        const char c = json.at(at);
        if (quoted) {
            at += c == '\\' ? 1 : 0;
            quoted = c != '"';
        } else if (c == '"') {
            quoted = true;
        } else if (c == '{' || c == '[') {
            if (c == '{' && depth == 2)
                offsets << at;
            ++depth;
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return offsets;
}

db::Outcome<double> number(const QJsonObject &json, const QString &key, double otherwise,
                           double least, double most)
{
    const QJsonValue value = json.value(key);
    if (value.isUndefined())
        return otherwise;
    const double read = value.toDouble(-1);
    if (!value.isDouble() || read < least || read > most)
        return db::fail(Kind::BadValue,
                        u"%1 must be a number from %2 to %3"_qs.arg(key).arg(least).arg(most));
    return read;
}

db::Outcome<QList<ExportFormat>> formats(const QJsonObject &json, const ExportPreset &usual)
{
    const QJsonValue value = json.value(u"formats"_qs);
    if (value.isUndefined())
        return usual.formats;
    QList<ExportFormat> list;
    for (const QJsonValue word : value.toArray()) {
        const auto format = exportFormat(word.toString());
        if (!format || list.contains(*format))
            return db::fail(Kind::BadValue,
                            u"formats must be some of "_qs + exportFormatNames().join(u", "_qs));
        list << *format;
    }
    if (list.isEmpty())
        return db::fail(Kind::BadValue, u"formats must be a list that is not empty"_qs);
    return list;
}

db::Outcome<ExportPreset> sizeOf(const QJsonObject &json)
{
    const QString unit = json.value(u"unit"_qs).toString(pixelWord);
    if (unit != pixelWord && unit != millimetreWord)
        return db::fail(Kind::BadValue, u"unit must be px or mm"_qs);
    const bool print = unit == millimetreWord;
    const auto width = number(json, u"width"_qs, 0, print ? 10 : 120, 30'000);
    if (!width || !json.contains(u"width"_qs))
        return db::fail(Kind::BadValue, width ? u"width is missing"_qs : width.error().detail);
    const bool fits = json.value(u"height"_qs).toString() == QLatin1String("auto");
    const auto height
        = fits ? db::Outcome<double>(0) : number(json, u"height"_qs, 0, print ? 10 : 90, 30'000);
    if (!height)
        return db::fail(Kind::BadValue, height.error().detail + u", or \"auto\""_qs);
    return presetForSize({*width, *height}, print ? LengthUnit::Millimetres : LengthUnit::Pixels);
}

std::optional<QString> unknownKey(const QJsonObject &json)
{
    static const QSet<QString> known{u"name"_qs,   u"width"_qs,        u"height"_qs,
                                     u"unit"_qs,   u"scale"_qs,        u"dpi"_qs,
                                     u"margin"_qs, u"smallestText"_qs, u"formats"_qs};
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!known.contains(it.key()))
            return it.key();
    }
    return std::nullopt;
}

db::Outcome<ExportPreset> withMeasures(ExportPreset preset, const QJsonObject &json)
{
    const bool print = preset.unit == LengthUnit::Millimetres;
    const double textUnit = print ? pointsToPixels : 1;
    const auto scale = print ? number(json, u"dpi"_qs, printDpi, 30, 2400)
                             : number(json, u"scale"_qs, 1, 0.1, 10);
    const auto smallest = number(json, u"smallestText"_qs, preset.smallestText / textUnit, 4, 200);
    const auto margin = number(json, u"margin"_qs, preset.margin, 0, 1000);
    for (const auto *value : {&scale, &smallest, &margin}) {
        if (!*value)
            return tl::unexpected(value->error());
    }
    preset.scale = print ? *scale / printDpi : *scale;
    preset.smallestText = *smallest * textUnit;
    preset.margin = *margin;
    return preset;
}

} // namespace

QJsonObject presetJson(const ExportPreset &preset)
{
    const bool print = preset.unit == LengthUnit::Millimetres;
    QJsonArray formatWords;
    for (const ExportFormat format : preset.formats)
        formatWords << toText(format);
    const double text = preset.smallestText / (print ? pointsToPixels : 1);
    return {{u"name"_qs, preset.name},
            {u"width"_qs, preset.size.width()},
            {u"height"_qs,
             preset.size.height() > 0 ? QJsonValue(preset.size.height()) : QJsonValue(u"auto"_qs)},
            {u"unit"_qs, print ? millimetreWord : pixelWord},
            {print ? u"dpi"_qs : u"scale"_qs, preset.scale * (print ? printDpi : 1)},
            {u"smallestText"_qs, std::round(text * 1000) / 1000},
            {u"margin"_qs, preset.margin},
            {u"formats"_qs, formatWords}};
}

db::Outcome<ExportPreset> presetFromJson(const QJsonObject &json)
{
    if (const auto key = unknownKey(json))
        return db::fail(Kind::BadValue, u"\"%1\" is not a setting of a preset"_qs.arg(*key));
    const QString name = json.value(u"name"_qs).toString().trimmed();
    if (name.isEmpty() || name.size() > 60 || name.contains(u'/') || name.contains(u'\\'))
        return db::fail(Kind::BadValue, u"name must be 1 to 60 characters without / and \\"_qs);
    if (exportPreset(name))
        return db::fail(Kind::BadValue, u"\"%1\" is the name of a built-in preset"_qs.arg(name));
    const auto sized = sizeOf(json);
    if (!sized)
        return sized;
    auto preset = withMeasures(*sized, json);
    if (!preset)
        return preset;
    const auto list = formats(json, *preset);
    if (!list)
        return tl::unexpected(list.error());
    preset->name = name;
    preset->own = true;
    preset->formats = *list;
    return preset;
}

QByteArray presetsJson(const QList<ExportPreset> &presets)
{
    QJsonArray list;
    for (const ExportPreset &preset : presets)
        list << presetJson(preset);
    return QJsonDocument(QJsonObject{{u"presets"_qs, list}}).toJson();
}

db::Outcome<QList<ExportPreset>> parsePresets(const QByteArray &json, const QString &fileName)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (document.isNull())
        return db::fail(Kind::BadSyntax, fault.errorString(),
                        placeOf(json, fault.offset, fileName));
    const QJsonValue value = document.object().value(u"presets"_qs);
    if (!value.isArray())
        return db::fail(Kind::BadValue, u"there is no list \"presets\""_qs,
                        placeOf(json, 0, fileName));
    const QList<qsizetype> offsets = objectOffsets(json);
    const QJsonArray list = value.toArray();
    QList<ExportPreset> presets;
    QSet<QString> names;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString place = placeOf(json, offsets.value(i), fileName);
        const auto preset = presetFromJson(list.at(i).toObject());
        if (!preset)
            return db::fail(Kind::BadValue, preset.error().detail, place);
        if (names.contains(preset->name))
            return db::fail(Kind::BadValue, u"\"%1\" stands twice"_qs.arg(preset->name), place);
        names << preset->name;
        presets << *preset;
    }
    return presets;
}

db::Outcome<QList<ExportPreset>> readPresetFile(const QString &path)
{
    QFile file(path);
    if (path.isEmpty() || !file.exists())
        return QList<ExportPreset>();
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return db::fail(Kind::FileUnreadable, path);
    if (file.size() > largestFile)
        return db::fail(Kind::TooLarge, path, path);
    return parsePresets(file.readAll(), QFileInfo(path).fileName());
}

db::Outcome<db::Done> writePresetFile(const QString &path, const QList<ExportPreset> &presets)
{
    return writeWhole(path, presetsJson(presets));
}

} // namespace ui
