// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/viewstate.h"

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

db::Field ViewState::dateField() const
{
    return showsMoves(chart) ? fieldOf(basis) : db::Field::Date;
}

bool hasTimeAxis(ChartKind chart)
{
    return chart != ChartKind::Scores && chart != ChartKind::Flows
        && chart != ChartKind::WhoAboutWhom;
}

db::ItemOrder ViewState::shownOrder() const
{
    return order.value_or(filter.searchedTexts().isEmpty() ? db::ItemOrder::Newest
                                                           : db::ItemOrder::Relevance);
}

bool countsClaims(ChartKind chart)
{
    return chart == ChartKind::ClaimStates || chart == ChartKind::WhoAboutWhom;
}

QJsonObject ViewState::toJson() const
{
    QJsonObject json{
        {QStringLiteral("filter"), filter.toJson()},
        {QStringLiteral("chart"), chartWords().at(static_cast<int>(chart))},
        {QStringLiteral("lanes"), laneWords().at(static_cast<int>(lanes))},
        {QStringLiteral("dates"), db::toText(basis)},
    };
    if (order)
        json.insert(QStringLiteral("order"), orderWords().at(static_cast<int>(*order)));
    if (!selection.isEmpty())
        json.insert(QStringLiteral("selection"),
                    QJsonObject{{QStringLiteral("kind"), db::toText(selection.kind)},
                                {QStringLiteral("key"), selection.key}});
    if (!zoom.isNull())
        json.insert(QStringLiteral("zoom"), dayRange(zoom));
    if (asTable)
        json.insert(QStringLiteral("table"), true);
    return json;
}

ViewState ViewState::fromJson(const QJsonObject &json)
{
    ViewState view;
    view.filter = db::Filter::fromJson(json.value(QLatin1String("filter")).toObject());
    view.chart = read(json, QStringLiteral("chart"), chartWords(), view.chart);
    view.lanes = read(json, QStringLiteral("lanes"), laneWords(), view.lanes);
    view.basis = read(json, QStringLiteral("dates"), db::words<db::DateBasis>(), view.basis);
    const auto order = orderWords().indexOf(json.value(QLatin1String("order")).toString());
    if (order >= 0)
        view.order = static_cast<db::ItemOrder>(order);
    view.zoom = dayRangeFrom(json.value(QLatin1String("zoom")).toObject());
    view.asTable = json.value(QLatin1String("table")).toBool();
    const QJsonObject selection = json.value(QLatin1String("selection")).toObject();
    view.selection.key = selection.value(QLatin1String("key")).toString();
    view.selection.kind
        = read(selection, QStringLiteral("kind"), db::words<db::RecordKind>(), view.selection.kind);
    return view;
}

} // namespace ui
