// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/exploration.h"

#include <QJsonObject>

namespace ui {

/// In the order of the tabs.
enum class ChartKind { Moves, Balance, Flows, Scores, Disputes, Volume, ClaimStates, WhoAboutWhom };
[[nodiscard]] bool hasTimeAxis(ChartKind chart);
/// Moves, balance and flows: their records have a date basis, their brush sets it.
[[nodiscard]] bool showsMoves(ChartKind chart);
[[nodiscard]] db::Field fieldOf(db::DateBasis basis);
[[nodiscard]] bool countsClaims(ChartKind chart); ///< ExploreRequest::claims
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

/// All that a step back restores, and all that a session keeps of the exploration.
struct ViewState
{
    db::Filter filter;
    Selection selection;
    ChartKind chart = ChartKind::Moves;
    LaneMode lanes = LaneMode::People;
    db::DateBasis basis = db::DateBasis::Announced;
    std::optional<db::ItemOrder> order; ///< as the reader chose it
    TimeRange zoom;
    bool asTable = false;

    /// What the time strip sets: the date that the chart shows, else that of the items.
    [[nodiscard]] db::Field dateField() const;
    /// As chosen; else by relevance when words are searched, and newest first when none are.
    [[nodiscard]] db::ItemOrder shownOrder() const;
    [[nodiscard]] QJsonObject toJson() const;
    static ViewState fromJson(const QJsonObject &json);
    bool operator==(const ViewState &) const = default;
};

} // namespace ui
