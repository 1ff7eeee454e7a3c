// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/viewstate.h"

#include <QJsonArray>

#include <algorithm>

namespace ui {

namespace {

// The words that a session or a saved view stores; in the order of the enumerations.
const QStringList &chartWords()
{
    static const QStringList words{QStringLiteral("moves"),    QStringLiteral("balance"),
                                   QStringLiteral("flows"),    QStringLiteral("scores"),
                                   QStringLiteral("disputes"), QStringLiteral("volume"),
                                   QStringLiteral("status"),   QStringLiteral("who-about-whom")};
    return words;
}

const QStringList &laneWords()
{
    static const QStringList words{QStringLiteral("people"), QStringLiteral("organizations")};
    return words;
}

const QStringList &orderWords()
{
    static const QStringList words{QStringLiteral("newest"), QStringLiteral("oldest"),
                                   QStringLiteral("title"), QStringLiteral("source"),
                                   QStringLiteral("relevance")};
    return words;
}

template<class E>
E read(const QJsonObject &json, const QString &name, const QStringList &words, E otherwise)
{
    const auto index = words.indexOf(json.value(name).toString());
    return index < 0 ? otherwise : static_cast<E>(index);
}

QJsonObject dayRange(const TimeRange &range)
{
    return {{QStringLiteral("first"), range.first}, {QStringLiteral("last"), range.last}};
}

TimeRange dayRangeFrom(const QJsonObject &json)
{
    const TimeRange range{json.value(QLatin1String("first")).toInteger(),
                          json.value(QLatin1String("last")).toInteger()};
    return range.first < range.last ? range : TimeRange();
}

QJsonObject recordOf(const Selection &selection)
{
    return {{QStringLiteral("kind"), db::toText(selection.kind)},
            {QStringLiteral("key"), selection.key}};
}

Selection recordFrom(const QJsonObject &json)
{
    Selection selection;
    selection.key = json.value(QLatin1String("key")).toString();
    selection.kind
        = read(json, QStringLiteral("kind"), db::words<db::RecordKind>(), selection.kind);
    return selection;
}

/// Chart, lanes and dates, as sessions and links name them.
template<class T>
QJsonObject wordsOf(const T &chart)
{
    return {
        {QStringLiteral("filter"), chart.filter.toJson()},
        {QStringLiteral("chart"), chartWords().at(static_cast<int>(chart.chart))},
        {QStringLiteral("lanes"), laneWords().at(static_cast<int>(chart.lanes))},
        {QStringLiteral("dates"), db::toText(chart.basis)},
    };
}

template<class T>
void takeWords(T &chart, const QJsonObject &json)
{
    chart.filter = db::Filter::fromJson(json.value(QLatin1String("filter")).toObject());
    chart.chart = read(json, QStringLiteral("chart"), chartWords(), chart.chart);
    chart.lanes = read(json, QStringLiteral("lanes"), laneWords(), chart.lanes);
    chart.basis = read(json, QStringLiteral("dates"), db::words<db::DateBasis>(), chart.basis);
}

} // namespace

bool showsMoves(ChartKind chart)
{
    return chart == ChartKind::Moves || chart == ChartKind::Balance || chart == ChartKind::Flows;
}

db::Field fieldOf(db::DateBasis basis)
{
    switch (basis) {
    case db::DateBasis::Announced:
        return db::Field::Announced;
    case db::DateBasis::Effective:
        return db::Field::Effective;
    case db::DateBasis::Reported:
        return db::Field::Reported;
    }
    return db::Field::Announced;
}

db::Field ChartState::dateField() const
{
    return showsMoves(chart) ? fieldOf(basis) : db::Field::Date;
}

bool hasTimeAxis(ChartKind chart)
{
    return chart != ChartKind::Scores && chart != ChartKind::Flows
        && chart != ChartKind::WhoAboutWhom;
}

db::ItemOrder ChartState::shownOrder() const
{
    return order.value_or(filter.searchedTexts().isEmpty() ? db::ItemOrder::Newest
                                                           : db::ItemOrder::Relevance);
}

db::ChartRecords recordsOf(ChartKind chart)
{
    switch (chart) {
    case ChartKind::Moves:
    case ChartKind::Balance:
    case ChartKind::Flows:
        return db::ChartRecord::Moves;
    case ChartKind::Scores:
        return db::ChartRecord::Scores;
    case ChartKind::Disputes:
        return db::ChartRecord::Disputes;
    case ChartKind::Volume:
        break;
    case ChartKind::ClaimStates:
        return db::ChartRecord::ClaimStates;
    case ChartKind::WhoAboutWhom:
        return db::ChartRecord::ClaimPairs;
    }
    return {};
}

QJsonObject FrozenChart::toJson() const
{
    return wordsOf(*this);
}

FrozenChart FrozenChart::fromJson(const QJsonObject &json)
{
    FrozenChart frozen;
    takeWords(frozen, json);
    return frozen;
}

std::optional<FrozenChart> ChartState::shownFrozen() const
{
    const auto found
        = std::find_if(frozen.cbegin(), frozen.cend(),
                       [this](const FrozenChart &each) { return each.chart == chart; });
    return found == frozen.cend() ? std::nullopt : std::optional(*found);
}

FrozenChart ChartState::frozenNow() const
{
    return {chart, filter, lanes, basis};
}

QJsonObject ChartState::toJson() const
{
    QJsonObject json = wordsOf(*this);
    if (order)
        json.insert(QStringLiteral("order"), orderWords().at(static_cast<int>(*order)));
    if (asTable)
        json.insert(QStringLiteral("table"), true);
    if (!laneOrder.isEmpty())
        json.insert(QStringLiteral("sorted"), QJsonArray::fromStringList(laneOrder));
    QJsonArray frozenCharts;
    for (const FrozenChart &each : frozen)
        frozenCharts.append(each.toJson());
    if (!frozen.isEmpty())
        json.insert(QStringLiteral("frozen"), frozenCharts);
    QJsonArray notes;
    for (const Annotation &annotation : annotations)
        notes.append(toLine(annotation));
    if (!notes.isEmpty())
        json.insert(QStringLiteral("notes"), notes);
    return json;
}

ChartState ChartState::fromJson(const QJsonObject &json)
{
    ChartState state;
    takeWords(state, json);
    const auto order = orderWords().indexOf(json.value(QLatin1String("order")).toString());
    if (order >= 0)
        state.order = static_cast<db::ItemOrder>(order);
    state.asTable = json.value(QLatin1String("table")).toBool();
    for (const auto &key : json.value(QLatin1String("sorted")).toArray())
        state.laneOrder += key.toString();
    for (const auto &each : json.value(QLatin1String("frozen")).toArray()) {
        const auto chart = FrozenChart::fromJson(each.toObject());
        state.frozen.removeIf([&chart](const auto &known) { return known.chart == chart.chart; });
        state.frozen += chart;
    }
    for (const auto &line : json.value(QLatin1String("notes")).toArray()) {
        if (const auto annotation = annotationFromLine(line.toString()))
            state.annotations.append(*annotation);
    }
    return state;
}

QList<Selection> ViewState::selections() const
{
    return selection.isEmpty() ? QList<Selection>() : QList{selection} + alsoSelected;
}

ViewState ViewState::withSelections(const QList<Selection> &records) const
{
    ViewState view = *this;
    view.selection = records.value(0);
    view.alsoSelected = records.mid(1);
    return view;
}

ViewState ViewState::exchanged() const
{
    ViewState view = *this;
    if (!compared)
        return view;
    static_cast<ChartState &>(view) = compared->other;
    view.compared->other = *this;
    view.compared->otherFirst = !compared->otherFirst;
    return view;
}

QJsonObject ViewState::toJson() const
{
    QJsonObject json = ChartState::toJson();
    if (!selection.isEmpty())
        json.insert(QStringLiteral("selection"), recordOf(selection));
    QJsonArray others;
    for (const Selection &each : alsoSelected)
        others.append(recordOf(each));
    if (!others.isEmpty())
        json.insert(QStringLiteral("also"), others);
    if (!zoom.isNull())
        json.insert(QStringLiteral("zoom"), dayRange(zoom));
    if (compared) {
        QJsonObject beside{{QStringLiteral("view"), compared->other.toJson()},
                           {QStringLiteral("first"), compared->otherFirst},
                           {QStringLiteral("stacked"), compared->stacked}};
        json.insert(QStringLiteral("beside"), beside);
    }
    return json;
}

ViewState ViewState::fromJson(const QJsonObject &json)
{
    ViewState view;
    static_cast<ChartState &>(view) = ChartState::fromJson(json);
    view.zoom = dayRangeFrom(json.value(QLatin1String("zoom")).toObject());
    view.selection = recordFrom(json.value(QLatin1String("selection")).toObject());
    for (const auto &each : json.value(QLatin1String("also")).toArray()) {
        if (const auto record = recordFrom(each.toObject());
            !record.isEmpty() && !view.selection.isEmpty())
            view.alsoSelected += record;
    }
    const QJsonObject beside = json.value(QLatin1String("beside")).toObject();
    if (beside.contains(QLatin1String("view")))
        view.compared
            = Comparison{ChartState::fromJson(beside.value(QLatin1String("view")).toObject()),
                         beside.value(QLatin1String("first")).toBool(),
                         beside.value(QLatin1String("stacked")).toBool()};
    return view;
}

} // namespace ui
