// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/balancebins.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int mostQuarters = 48; ///< longer periods are counted by year

/// The bin that certainly holds the date; nullopt for coarser dates and where none is known.
std::optional<db::Day> binOf(const db::Edtf &date, CalendarUnit unit)
{
    if (!placeOf(date).drawable || date.hasOpenStart() || date.hasOpenEnd())
        return std::nullopt;
    const db::Day bin = unitStart(date.strictFirst(), unit);
    return bin == unitStart(date.strictLast(), unit) ? std::optional(bin) : std::nullopt;
}

void setRange(BalanceBins &bins, const QList<db::Move> &moves, const MoveRecords &records)
{
    const auto bound = [&](CalendarUnit unit) {
        bool none = true;
        for (const db::Move &move : moves) {
            const auto bin = binOf(records.date(move), unit);
            if (!bin)
                continue;
            bins.first = none ? *bin : std::min(bins.first, *bin);
            bins.last = none ? *bin : std::max(bins.last, *bin);
            none = false;
        }
        if (!none)
            bins.last = unitsLater(bins.last, unit, 1);
        bins.unit = unit;
    };
    bound(CalendarUnit::Quarter);
    if (unitsLater(bins.first, CalendarUnit::Quarter, mostQuarters) < bins.last)
        bound(CalendarUnit::Year);
}

} // namespace

void BalanceBin::add(const db::Move &move, bool arrival, bool outside)
{
    if (outside) {
        ++(arrival ? arrivalsOutside : departuresOutside);
        return;
    }
    ++(arrival ? arrivals : departures);
    (arrival ? arrived : departed).append(move.person.name);
}

bool countsAsMove(const db::Move &move)
{
    const bool sameOrganization = move.from && move.to && move.from->key == move.to->key;
    return !sameOrganization && move.status != db::MoveStatus::Denied;
}

QSet<QString> parentsAmong(const QList<db::Move> &moves)
{
    QSet<QString> parents;
    for (const db::Move &move : moves)
        parents += {move.fromParent, move.toParent};
    return parents;
}

BalanceBins balanceBins(const MoveRecords &records)
{
    BalanceBins bins;
    QList<db::Move> moves = records.drawn();
    moves.removeIf([](const db::Move &move) { return !countsAsMove(move); });
    setRange(bins, moves, records);
    const QSet<QString> parents = parentsAmong(moves);
    QHash<QString, OrganizationBalance> organizations;
    for (const db::Move &move : std::as_const(moves)) {
        const bool outside = records.isOutside(move.key);
        const db::Edtf date = records.date(move);
        const auto start = binOf(date, bins.unit);
        bins.moves += outside ? 0 : 1;
        bins.coarse += outside || start ? 0 : 1;
        const auto count = [&](const std::optional<db::EntityRef> &ref, bool arrival) {
            if (!ref)
                return;
            OrganizationBalance &balance = organizations[ref->key];
            balance.organization = *ref;
            balance.hasChildren = parents.contains(ref->key);
            (start ? balance.bins[*start] : balance.coarse[date.text()])
                .add(move, arrival, outside);
            balance.total.add(move, arrival, outside);
        };
        count(move.to, true);
        count(move.from, false);
    }
    bins.organizations = organizations.values();
    const auto weight = [](const OrganizationBalance &balance) {
        const BalanceBin &total = balance.total;
        return total.arrivals + total.departures + total.arrivalsOutside + total.departuresOutside;
    };
    // The same for every brush, so that lanes keep their place.
    std::sort(bins.organizations.begin(), bins.organizations.end(),
              [&weight](const OrganizationBalance &a, const OrganizationBalance &b) {
                  const int first = weight(a);
                  const int second = weight(b);
                  return first != second ? first > second : a.organization.key < b.organization.key;
              });
    return bins;
}

QString periodValue(db::Day start, CalendarUnit unit)
{
    const QDate date = db::dateOf(start);
    if (unit == CalendarUnit::Year)
        return date.toString(QStringLiteral("yyyy"));
    const QString month = QStringLiteral("yyyy-MM");
    return date.toString(month) + QStringLiteral("..")
        + db::dateOf(unitsLater(start, unit, 1) - 1).toString(month);
}

QString periodName(db::Day start, CalendarUnit unit, const Wording &wording)
{
    const QDate date = db::dateOf(start);
    if (unit == CalendarUnit::Year)
        return wording.date(db::Edtf::stored(date.toString(QStringLiteral("yyyy"))));
    return wording.date(db::Edtf::stored(date.toString(QStringLiteral("yyyy-"))
                                         + QString::number(33 + (date.month() - 1) / 3)));
}

} // namespace ui
