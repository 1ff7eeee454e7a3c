// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportrequest.h"

#include "ui/export/presetfile.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace ui {

namespace {

const QStringList &laneWords()
{
    static const QStringList words{u"people"_qs, u"organizations"_qs};
    return words;
}

const QStringList &themeWords()
{
    static const QStringList words{u"light"_qs, u"dark"_qs, u"print"_qs};
    return words;
}

/// Of the texts in an SVG; the second one is said only where it is wanted.
const QStringList &textWords()
{
    static const QStringList words{u"text"_qs, u"outlines"_qs};
    return words;
}

template<class E>
std::optional<E> wordOf(const QStringList &words, const QString &word)
{
    const auto index = words.indexOf(word);
    return index < 0 ? std::nullopt : std::optional(static_cast<E>(index));
}

QString quoted(const QString &argument)
{
    QString text = argument;
    text.replace(u'\'', u"'\\''"_qs);
    return u'\'' + text + u'\'';
}

void readSize(const QJsonObject &json, ExportRequest &request)
{
    const QJsonValue preset = json.value(u"preset"_qs);
    if (const auto own = presetFromSizeText(json.value(u"size"_qs).toString())) {
        request.preset.clear();
        request.size = own->size;
        request.unit = own->unit;
    } else if (const auto desk = presetFromJson(preset.toObject())) {
        request.preset = desk->name;
        request.ownPreset = *desk;
    } else if (const auto known = exportPreset(preset.toString())) {
        request.preset = known->name;
    }
}

/// Of a key of the JSON: whether this version understands its value.
bool understands(const QString &key, const QJsonValue &value)
{
    const QString word = value.toString();
    if (key == QLatin1String("chart"))
        return chartKind(word).has_value();
    if (key == QLatin1String("lanes"))
        return laneMode(word).has_value();
    if (key == QLatin1String("dates"))
        return db::fromText<db::DateBasis>(word).has_value();
    if (key == QLatin1String("theme"))
        return themeName(word).has_value();
    if (key == QLatin1String("size"))
        return presetFromSizeText(word).has_value();
    if (key == QLatin1String("preset"))
        return exportPreset(word).has_value() || presetFromJson(value.toObject()).has_value();
    if (key == QLatin1String("scale"))
        return value.toDouble() > 0 && value.toDouble() <= 100;
    if (key == QLatin1String("notes")) {
        const QJsonArray lines = value.toArray();
        return value.isArray()
            && std::all_of(lines.begin(), lines.end(), [](const QJsonValue &line) {
                   return annotationFromLine(line.toString()).has_value();
               });
    }
    if (key == QLatin1String("sorted"))
        return value.isArray();
    if (key == QLatin1String("pages") || key == QLatin1String("pdf-a"))
        return value.isBool();
    if (key == QLatin1String("text"))
        return textWords().contains(word);
    if (key == QLatin1String("now"))
        return word.isEmpty() || QDate::fromString(word, Qt::ISODate).isValid();
    if (key == QLatin1String("range"))
        return db::Edtf::parse(word).has_value();
    static const QStringList texts{u"query"_qs,    u"lang"_qs,   u"title"_qs,
                                   u"subtitle"_qs, u"source"_qs, u"alt"_qs};
    return texts.contains(key) && value.isString();
}

} // namespace

QStringList chartKindNames()
{
    return {u"moves"_qs,    u"balance"_qs, u"flows"_qs,  u"scores"_qs,
            u"disputes"_qs, u"volume"_qs,  u"status"_qs, u"who-about-whom"_qs};
}

QString toText(ChartKind kind)
{
    return chartKindNames().at(static_cast<int>(kind));
}

std::optional<ChartKind> chartKind(const QString &word)
{
    return wordOf<ChartKind>(chartKindNames(), word);
}

QString toText(LaneMode lanes)
{
    return laneWords().at(static_cast<int>(lanes));
}

std::optional<LaneMode> laneMode(const QString &word)
{
    return wordOf<LaneMode>(laneWords(), word);
}

QString toText(ThemeName theme)
{
    return themeWords().at(static_cast<int>(theme));
}

std::optional<ThemeName> themeName(const QString &word)
{
    return wordOf<ThemeName>(themeWords(), word);
}

ExportPreset ExportRequest::resolvedPreset() const
{
    ExportPreset resolved
        = ownPreset ? *ownPreset : exportPreset(preset).value_or(presetForSize(size, unit));
    if (scale > 0)
        resolved.scale = scale;
    return resolved;
}

db::ExploreRequest ExportRequest::question() const
{
    return {.filter = filter,
            .order = db::ItemOrder::Newest,
            .basis = basis,
            .records = recordsOf(chart)};
}

QJsonObject ExportRequest::toJson() const
{
    QJsonObject json{{u"chart"_qs, toText(chart)},          {u"query"_qs, filter.text()},
                     {u"lanes"_qs, toText(lanes)},          {u"dates"_qs, db::toText(basis)},
                     {u"theme"_qs, toText(theme)},          {u"lang"_qs, language},
                     {u"now"_qs, now.toString(Qt::ISODate)}};
    if (!laneOrder.isEmpty())
        json.insert(u"sorted"_qs, QJsonArray::fromStringList(laneOrder));
    if (!annotations.isEmpty()) {
        QJsonArray lines;
        for (const Annotation &annotation : annotations)
            lines << toLine(annotation);
        json.insert(u"notes"_qs, lines);
    }
    if (pages)
        json.insert(u"pages"_qs, true);
    if (pdfA)
        json.insert(u"pdf-a"_qs, true);
    if (textOutlines)
        json.insert(u"text"_qs, textWords().at(1));
    if (ownPreset)
        json.insert(u"preset"_qs, presetJson(*ownPreset));
    else if (preset.isEmpty())
        json.insert(u"size"_qs, sizeText(size, unit));
    else
        json.insert(u"preset"_qs, preset);
    ExportRequest usual = *this;
    usual.scale = 0;
    if (scale > 0 && scale != usual.resolvedPreset().scale)
        json.insert(u"scale"_qs, scale);
    const QList<QPair<QString, QString>> texts{{u"range"_qs, range},
                                               {u"title"_qs, title},
                                               {u"subtitle"_qs, subtitle},
                                               {u"source"_qs, sourceLine},
                                               {u"alt"_qs, altText}};
    for (const auto &[key, text] : texts) {
        if (!text.isEmpty())
            json.insert(key, text);
    }
    return json;
}

ExportRequest ExportRequest::fromJson(const QJsonObject &json)
{
    ExportRequest request;
    request.chart = chartKind(json.value(u"chart"_qs).toString()).value_or(ChartKind::Moves);
    request.filter = db::Filter::parse(json.value(u"query"_qs).toString()).value_or(db::Filter());
    request.lanes = laneMode(json.value(u"lanes"_qs).toString()).value_or(LaneMode::People);
    request.basis = db::fromText<db::DateBasis>(json.value(u"dates"_qs).toString())
                        .value_or(db::DateBasis::Announced);
    request.theme = themeName(json.value(u"theme"_qs).toString()).value_or(ThemeName::Light);
    request.language = json.value(u"lang"_qs).toString(request.language);
    request.now = QDate::fromString(json.value(u"now"_qs).toString(), Qt::ISODate);
    request.scale = json.value(u"scale"_qs).toDouble();
    for (const QJsonValue key : json.value(u"sorted"_qs).toArray())
        request.laneOrder << key.toString();
    for (const QJsonValue line : json.value(u"notes"_qs).toArray()) {
        if (const auto annotation = annotationFromLine(line.toString()))
            request.annotations << *annotation;
    }
    request.pages = json.value(u"pages"_qs).toBool();
    request.pdfA = json.value(u"pdf-a"_qs).toBool();
    request.textOutlines = json.value(u"text"_qs).toString() == textWords().at(1);
    request.range = json.value(u"range"_qs).toString();
    request.title = json.value(u"title"_qs).toString();
    request.subtitle = json.value(u"subtitle"_qs).toString();
    request.sourceLine = json.value(u"source"_qs).toString();
    request.altText = json.value(u"alt"_qs).toString();
    readSize(json, request);
    return request;
}

db::Outcome<ExportRequest> ExportRequest::read(const QJsonObject &json)
{
    if (!json.contains(u"chart"_qs))
        return db::fail(db::Problem::Kind::BadValue, u"chart"_qs);
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (!understands(it.key(), it.value()))
            return db::fail(db::Problem::Kind::BadValue, it.key());
    }
    const auto filter = db::Filter::parse(json.value(u"query"_qs).toString());
    if (!filter)
        return tl::unexpected(filter.error());
    return fromJson(json);
}

QString exportCommand(const ExportRequest &request, const QString &archive, const QString &file)
{
    QStringList words{u"claimscope"_qs, u"export"_qs, u"--archive"_qs, quoted(archive)};
    const QJsonObject json = request.toJson();
    // Options stand in the order of the manual, not of the JSON object.
    for (const QString &key : {u"chart"_qs, u"query"_qs, u"preset"_qs, u"size"_qs, u"scale"_qs,
                               u"range"_qs, u"lanes"_qs, u"dates"_qs, u"theme"_qs, u"lang"_qs,
                               u"title"_qs, u"subtitle"_qs, u"source"_qs, u"alt"_qs, u"now"_qs}) {
        const QJsonValue setting = json.value(key);
        const QString value = setting.isObject()
            ? QString::fromUtf8(QJsonDocument(setting.toObject()).toJson(QJsonDocument::Compact))
            : setting.toVariant().toString();
        if (!value.isEmpty())
            words << u"--"_qs + key << quoted(value);
    }
    for (const QString &key : request.laneOrder)
        words << u"--lane"_qs << quoted(key);
    for (const Annotation &annotation : request.annotations)
        words << u"--note"_qs << quoted(toLine(annotation));
    if (request.pages && file.endsWith(u".pdf"_qs))
        words << u"--pages"_qs;
    if (request.pdfA && file.endsWith(u".pdf"_qs))
        words << u"--pdf-a"_qs;
    if (request.textOutlines && file.endsWith(u".svg"_qs))
        words << u"--text"_qs << textWords().at(1);
    words << u"--out"_qs << quoted(file);
    return words.join(u' ');
}

} // namespace ui
