// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportrequest.h"

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

} // namespace

QStringList chartKindNames()
{
    return {u"moves"_qs, u"scores"_qs, u"disputes"_qs, u"volume"_qs};
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
    ExportPreset resolved = exportPreset(preset).value_or(presetForSize(size, unit));
    if (scale > 0)
        resolved.scale = scale;
    return resolved;
}

db::ExploreRequest ExportRequest::question() const
{
    return {.filter = filter, .order = db::ItemOrder::Newest, .basis = basis};
}

QJsonObject ExportRequest::toJson() const
{
    QJsonObject json{{u"chart"_qs, toText(chart)},          {u"query"_qs, filter.text()},
                     {u"lanes"_qs, toText(lanes)},          {u"dates"_qs, db::toText(basis)},
                     {u"theme"_qs, toText(theme)},          {u"lang"_qs, language},
                     {u"now"_qs, now.toString(Qt::ISODate)}};
    if (preset.isEmpty())
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
    request.range = json.value(u"range"_qs).toString();
    request.title = json.value(u"title"_qs).toString();
    request.subtitle = json.value(u"subtitle"_qs).toString();
    request.sourceLine = json.value(u"source"_qs).toString();
    request.altText = json.value(u"alt"_qs).toString();
    if (const auto own = presetFromSizeText(json.value(u"size"_qs).toString())) {
        request.preset.clear();
        request.size = own->size;
        request.unit = own->unit;
    } else if (const auto known = exportPreset(json.value(u"preset"_qs).toString())) {
        request.preset = known->name;
    }
    return request;
}

QString exportCommand(const ExportRequest &request, const QString &archive, const QString &file)
{
    QStringList words{u"claimscope"_qs, u"export"_qs, u"--archive"_qs, quoted(archive)};
    const QJsonObject json = request.toJson();
    // Options stand in the order of the manual, not of the JSON object.
    for (const QString &key : {u"chart"_qs, u"query"_qs, u"preset"_qs, u"size"_qs, u"scale"_qs,
                               u"range"_qs, u"lanes"_qs, u"dates"_qs, u"theme"_qs, u"lang"_qs,
                               u"title"_qs, u"subtitle"_qs, u"source"_qs, u"alt"_qs, u"now"_qs}) {
        const QString value = json.value(key).toVariant().toString();
        if (!value.isEmpty())
            words << u"--"_qs + key << quoted(value);
    }
    words << u"--out"_qs << quoted(file);
    return words.join(u' ');
}

} // namespace ui
