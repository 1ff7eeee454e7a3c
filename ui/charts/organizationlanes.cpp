// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartbuilders.h"
#include "ui/charts/lanelimit.h"
#include "ui/charts/movewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

// Lanes of the organizations that the moves touch, most moves first.
QList<Lane> organizationLanes(const QList<db::Move> &moves)
{
    struct Organization
    {
        db::EntityRef ref;
        int moves = 0;
    };
    QHash<QString, Organization> organizations;
    const auto count = [&organizations](const std::optional<db::EntityRef> &ref) {
        if (!ref)
            return;
        Organization &organization = organizations[ref->key];
        organization.ref = *ref;
        ++organization.moves;
    };
    for (const db::Move &move : moves) {
        count(move.from);
        if (!move.from || !move.to || move.from->key != move.to->key)
            count(move.to);
    }
    QList<Organization> ordered = organizations.values();
    std::sort(ordered.begin(), ordered.end(), [](const Organization &a, const Organization &b) {
        return a.moves != b.moves ? a.moves > b.moves : a.ref.key < b.ref.key;
    });
    QList<Lane> lanes;
    for (const Organization &organization : std::as_const(ordered)) {
        Lane lane;
        lane.key = organization.ref.key;
        lane.name = organization.ref.name;
        lane.groupField = db::Field::Organization;
        lane.groupValue = organization.ref.key;
        lanes.append(lane);
    }
    return lanes;
}

// A move with two organizations is an arrow from lane to lane; with one it is an arrow whose other
// end is open; a change of role stays a pin or bracket in its lane.
void place(Mark &mark, const db::Move &move, const QHash<QString, int> &lanes)
{
    const int from = move.from ? lanes.value(move.from->key, -1) : -1;
    const int to = move.to ? lanes.value(move.to->key, -1) : -1;
    mark.lane = from >= 0 ? from : to;
    mark.color = move.to ? move.to->key : move.from ? move.from->key : QString();
    if (from == to)
        return;
    mark.shape = MarkShape::HandOver;
    mark.otherLane = from >= 0 ? to : -1;
    mark.openStart = from < 0;
    mark.startUnknown = from < 0 && move.kind != db::MoveKind::Found;
    mark.openEnd = to < 0;
    mark.endUnknown = to < 0 && move.kind != db::MoveKind::Retire;
}

} // namespace

ChartData movesByOrganizations(const db::Exploration &answer, const ChartOptions &options,
                               const Wording &wording)
{
    ChartData data;
    const LimitedMoves limited = busiestOrganizations(answer, options);
    const MoveRecords records(limited.answer, options, wording);
    records.describe(data);
    data.lanes = organizationLanes(records.drawn());
    QHash<QString, int> lanes;
    for (int lane = 0; lane < data.lanes.size(); ++lane)
        lanes.insert(data.lanes.at(lane).key, lane);
    DateExtent range;
    for (const db::Move &move : records.drawn()) {
        const DatePlace where = placeOf(records.date(move));
        if (!where.drawable)
            continue;
        range.add(where);
        Mark mark = records.mark(move);
        mark.label = move.person.name;
        mark.shortLabel = move.person.name.section(QLatin1Char(' '), -1);
        place(mark, move, lanes);
        data.marks.append(mark);
    }
    const auto count = static_cast<int>(records.counted().size());
    if (const QString folded = records.foldedText(); !folded.isEmpty())
        data.dateNote += QStringLiteral("; ") + folded;
    if (!range.isNull() && count > 0)
        data.subtitle = spoken(
            {wording.text(QT_TRANSLATE_NOOP("Wording", "%1 between %2"))
                 .arg(wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n job move(s)"), count),
                      wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n organization(s)"),
                                   static_cast<int>(data.lanes.size()))),
             range.text(wording)});
    sayMore(data, limited.left, wording);
    return data;
}

} // namespace ui
