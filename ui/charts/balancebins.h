// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/movewords.h"
#include "ui/charts/timeaxis.h"

#include <QMap>

namespace ui {

/// Moves to and from one organization in one period.
struct BalanceBin
{
    int arrivals = 0;
    int departures = 0;
    int arrivalsOutside = 0; ///< of the brush
    int departuresOutside = 0;
    QStringList arrived = {}; ///< names
    QStringList departed = {};

    [[nodiscard]] int net() const { return arrivals - departures; }
    void add(const db::Move &move, bool arrival, bool outside);
};

struct OrganizationBalance
{
    db::EntityRef organization;
    bool hasChildren = false; ///< among the moves; its own numbers leave them out
    QMap<db::Day, BalanceBin> bins = {};
    QMap<QString, BalanceBin> coarse = {}; ///< EDTF of dates that lie in no one bin
    BalanceBin total = {};
};

/// Arrivals and departures, each move once on each side: departures recorded twice count once,
/// denied moves and changes of role at one organization do not count.
struct BalanceBins
{
    CalendarUnit unit = CalendarUnit::Quarter;
    db::Day first = 0; ///< of the first bin
    db::Day last = 0; ///< the day after the last bin
    int moves = 0; ///< inside of the brush
    int coarse = 0; ///< of them, those without a bin
    QList<OrganizationBalance> organizations; ///< most moves first

    [[nodiscard]] bool isDated() const { return last > first; }
};

BalanceBins balanceBins(const MoveRecords &records);

/// Whether a move brings somebody from one organization to another, or in or out.
bool countsAsMove(const db::Move &move);
/// Organizations that are the parent of another one in the moves.
QSet<QString> parentsAmong(const QList<db::Move> &moves);

/// A quarter or year as the filter names it, as a brush does; and in words.
QString periodValue(db::Day start, CalendarUnit unit);
QString periodName(db::Day start, CalendarUnit unit, const Wording &wording);

} // namespace ui
