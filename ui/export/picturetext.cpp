// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picturetext.h"

#include "ui/export/picturefit.h"

#include <QJsonDocument>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype namedSources = 6; ///< as many are all named; of more, four and a count
constexpr qsizetype namedOfMany = 4;

QString sentence(const QString &text)
{
    return text.isEmpty() || text.endsWith(u'.') ? text : text + u'.';
}

QString draftedAltText(const ExportRequest &request, const ChartData &data, const Wording &wording)
{
    QString text = data.summary;
    for (const Annotation &annotation : request.annotations)
        text += u' ' + wording.date(db::Edtf::stored(annotation.date)) + u": "_qs
            + sentence(annotation.text);
    return text;
}

/// A chart of items has no evidence of its own: its sources are those that published the items.
QStringList publishers(const db::Exploration &answer)
{
    const auto names = [&answer](const db::FilterPart &part) {
        return !part.disabled && part.field() == db::Field::Source;
    };
    const auto &parts = answer.filter.parts();
    const bool filtered = std::any_of(parts.cbegin(), parts.cend(), names);
    QStringList publishers;
    for (const db::Facet &facet : answer.facets) {
        if (facet.field != db::Field::Source)
            continue;
        const auto values = facet.all();
        for (const db::FacetValue &value : values) {
            // The facet counts as if its own field were not filtered.
            const bool meant = !filtered || answer.filter.selects(db::Field::Source, value.key);
            if (value.count > 0 && meant)
                publishers << value.name;
        }
    }
    return publishers;
}

QString sourceLine(const QStringList &sources, qsizetype most, const Wording &wording)
{
    if (sources.isEmpty())
        return {};
    const QString frame = wording.text(QT_TRANSLATE_NOOP("Wording", "Sources: %1"));
    if (sources.size() <= most)
        return frame.arg(wording.join(sources));
    const int others = static_cast<int>(sources.size() - most);
    const QString named = sources.first(most).join(u", "_qs);
    return frame.arg(
        wording.text(QT_TRANSLATE_N_NOOP("Wording", "%1 and %n other(s)"), others).arg(named));
}

} // namespace

QString sourceLine(const QStringList &sources, const Wording &wording)
{
    return sourceLine(sources, sources.size() <= namedSources ? namedSources : namedOfMany,
                      wording);
}

PictureText pictureText(const ExportRequest &request, const db::Exploration &answer,
                        const ChartData &data, const Wording &wording)
{
    PictureText text;
    text.title = request.title.isEmpty() ? data.title : request.title;
    text.subtitle = request.subtitle.isEmpty() ? data.subtitle : request.subtitle;
    text.altText
        = request.altText.isEmpty() ? draftedAltText(request, data, wording) : request.altText;
    const bool counts = data.kind == ChartKind::Volume || data.kind == ChartKind::ClaimStates
        || data.kind == ChartKind::WhoAboutWhom;
    const bool ofItems = counts && data.sources.isEmpty();
    const QStringList sources = ofItems ? publishers(answer) : data.sources;
    text.sourceLine
        = request.sourceLine.isEmpty() ? sourceLine(sources, wording) : request.sourceLine;
    text.language = wording.languageCode();
    // Keys in place of the names that were typed: the same view has the same text.
    ExportRequest resolved = request;
    resolved.filter = answer.filter;
    text.view = QJsonDocument(resolved.toJson()).toJson(QJsonDocument::Compact);

    QStringList sentences;
    const QString selection = wording.filter(answer.filter, answer.names);
    if (!selection.isEmpty()) {
        const QString frame = wording.text(QT_TRANSLATE_NOOP("Wording", "Selection: %1"));
        sentences << sentence(frame.arg(selection));
    }
    sentences << sentence(data.dateNote);
    if (request.now.isValid()) {
        const QString frame = wording.text(QT_TRANSLATE_NOOP("Wording", "As of %1"));
        sentences << sentence(frame.arg(wording.day(db::dayOf(request.now))));
    }
    sentences.removeAll(QString());
    const QString rest = sentences.join(u' ');
    const auto footer = [&rest](const QString &line) {
        return QStringList{sentence(line), rest}.join(u' ').trimmed();
    };
    text.footer = footer(text.sourceLine);
    // A card with large text names fewer sources instead of filling another line.
    const qsizetype room = charactersOfTightLine(request.resolvedPreset());
    for (qsizetype most = namedOfMany - 1; most > 0 && request.sourceLine.isEmpty(); --most) {
        if (text.footer.size() > room && room > 0 && sources.size() > most)
            text.footer = footer(sourceLine(sources, most, wording));
    }
    return text;
}

QString exportProblemText(const db::Problem &problem, const Wording &wording)
{
    using Kind = db::Problem::Kind;
    switch (problem.kind) {
    case Kind::DiskFull:
        return wording.text(QT_TRANSLATE_NOOP(
            "Wording",
            "The disk is full. No file was changed. Free some space or choose another "
            "folder."));
    case Kind::ReadOnly:
        return wording.text(QT_TRANSLATE_NOOP(
            "Wording",
            "You may not write to this place. No file was changed. Choose another "
            "folder."));
    case Kind::FileNotFound:
        return wording.text(QT_TRANSLATE_NOOP(
            "Wording", "The folder is not there. Nothing was written. Choose another folder."));
    case Kind::FileUnreadable:
        return wording.text(QT_TRANSLATE_NOOP(
            "Wording",
            "The file could not be written. What stood there is unchanged. Choose "
            "another folder or name."));
    case Kind::TooLarge:
        return wording.text(QT_TRANSLATE_NOOP(
            "Wording",
            "The picture is too large. Choose a smaller size or scale, a fixed height, or show "
            "less."));
    case Kind::BadValue:
        return wording.text(QT_TRANSLATE_NOOP(
            "Wording", "The picture is too small for a chart. Choose a larger size."));
    default:
        return wording.problem(problem);
    }
}

} // namespace ui
