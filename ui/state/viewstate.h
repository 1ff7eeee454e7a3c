// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/exploration.h"
#include "ui/state/annotation.h"

#include <QJsonObject>

namespace ui {

/// In the order of the tabs.
enum class ChartKind { Moves, Balance, Flows, Scores, Disputes, Volume, ClaimStates, WhoAboutWhom };
[[nodiscard]] bool hasTimeAxis(ChartKind chart);
/// Moves, balance and flows: their records have a date basis, their brush sets it.
[[nodiscard]] bool showsMoves(ChartKind chart);
[[nodiscard]] db::Field fieldOf(db::DateBasis basis);
[[nodiscard]] db::ChartRecords recordsOf(ChartKind chart); ///< that it shows
enum class LaneMode { People, Organizations };

/// The record that is open in the detail pane and lit in every view.
struct Selection
{
    db::RecordKind kind = db::RecordKind::Item;
    QString key;

    [[nodiscard]] bool isEmpty() const { return key.isEmpty(); }
    bool operator==(const Selection &) const = default;
};

/// Days shown by the time charts; null means fitted to the data. View only, never a filter.
struct TimeRange
{
    db::Day first = 0;
    db::Day last = 0;

    [[nodiscard]] bool isNull() const { return first == 0 && last == 0; }
    bool operator==(const TimeRange &) const = default;
};

/// A chart that has stopped listening: what it shows until it is set free.
struct FrozenChart
{
    ChartKind chart = ChartKind::Moves;
    db::Filter filter;
    LaneMode lanes = LaneMode::People;
    db::DateBasis basis = db::DateBasis::Announced;

    [[nodiscard]] QJsonObject toJson() const;
    static FrozenChart fromJson(const QJsonObject &json);
    bool operator==(const FrozenChart &) const = default;
};

/// A chart and what it is about: of two that are compared, each has its own.
struct ChartState
{
    db::Filter filter;
    ChartKind chart = ChartKind::Moves;
    LaneMode lanes = LaneMode::People;
    db::DateBasis basis = db::DateBasis::Announced;
    std::optional<db::ItemOrder> order; ///< as the reader chose it
    bool asTable = false;
    QList<Annotation> annotations = {}; ///< on every chart of days, in the order they were made
    QStringList laneOrder; ///< keys of lanes as the reader put them; others follow in their order
    QList<FrozenChart> frozen; ///< at most one a kind of chart

    /// What the time strip sets: the date that the chart shows, else that of the items.
    [[nodiscard]] db::Field dateField() const;
    /// As chosen; else by relevance when words are searched, and newest first when none are.
    [[nodiscard]] db::ItemOrder shownOrder() const;
    [[nodiscard]] std::optional<FrozenChart> shownFrozen() const; ///< of the chart on screen
    [[nodiscard]] FrozenChart frozenNow() const; ///< what freezing it would keep
    [[nodiscard]] QJsonObject toJson() const;
    static ChartState fromJson(const QJsonObject &json);
    bool operator==(const ChartState &) const = default;
};

/// The second chart beside the one that everything else in the window follows.
struct Comparison
{
    ChartState other;
    bool otherFirst = false; ///< it stands above, or on the left
    bool stacked = true; ///< one above the other

    bool operator==(const Comparison &) const = default;
};

/// All that a step back restores, and all that a session keeps of the exploration. Selection and
/// zoom are common to the charts that are compared.
struct ViewState : ChartState
{
    Selection selection; ///< the newest of those selected; its detail is open
    QList<Selection> alsoSelected; ///< the others
    TimeRange zoom;
    std::optional<Comparison> compared;

    [[nodiscard]] QList<Selection> selections() const; ///< all, the newest first
    [[nodiscard]] ViewState withSelections(const QList<Selection> &records) const;
    /// The other chart becomes the one that the window follows; nothing changes its place.
    [[nodiscard]] ViewState exchanged() const;
    [[nodiscard]] QJsonObject toJson() const;
    static ViewState fromJson(const QJsonObject &json);
    bool operator==(const ViewState &) const = default;
};

} // namespace ui
