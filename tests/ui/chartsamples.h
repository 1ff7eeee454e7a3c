// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"

namespace samples {

inline double day(int year, int month, int dayOfMonth = 1)
{
    return static_cast<double>(QDate(year, month, dayOfMonth).toJulianDay());
}

inline ui::Mark bar(const QString &id, int lane, double from, double to, const QString &employer)
{
    ui::Mark mark;
    mark.id = id;
    mark.lane = lane;
    mark.shape = ui::MarkShape::Bar;
    mark.from = from;
    mark.to = to;
    mark.color = employer;
    mark.label = mark.shortLabel = employer;
    mark.name = QStringLiteral("Employer ") + employer;
    mark.toolTip = mark.name;
    mark.groupField = db::Field::Organization;
    mark.groupValue = employer;
    return mark;
}

inline ui::Mark pin(const QString &key, int lane, double at)
{
    ui::Mark mark;
    mark.id = QStringLiteral("move-") + key;
    mark.lane = lane;
    mark.shape = ui::MarkShape::Pin;
    mark.from = at;
    mark.to = at + 1;
    mark.name = QStringLiteral("Move ") + key;
    mark.toolTip = mark.name;
    mark.target = {db::RecordKind::Move, key};
    return mark;
}

inline ui::Lane lane(const QString &person)
{
    ui::Lane lane;
    lane.key = person;
    lane.name = person;
    lane.groupField = db::Field::Person;
    lane.groupValue = person;
    return lane;
}

/// Two people, 2024 and 2025: ada goes from north to south in July 2024, ben from south to east in
/// March 2025.
inline ui::ChartData moves()
{
    ui::ChartData data;
    data.kind = ui::ChartKind::Moves;
    data.title = QStringLiteral("Moves");
    data.summary = QStringLiteral("Two moves of two people");
    data.brushField = db::Field::Announced;
    ui::Panel panel;
    panel.from = day(2024, 1);
    panel.to = day(2026, 1);
    data.panels = {panel};
    data.lanes = {lane(QStringLiteral("ada")), lane(QStringLiteral("ben"))};
    data.marks = {
        bar(QStringLiteral("ada-1"), 0, day(2024, 1), day(2024, 7), QStringLiteral("north")),
        bar(QStringLiteral("ada-2"), 0, day(2024, 7), day(2025, 1), QStringLiteral("south")),
        pin(QStringLiteral("ada"), 0, day(2024, 7)),
        bar(QStringLiteral("ben-1"), 1, day(2024, 1), day(2025, 3), QStringLiteral("south")),
        pin(QStringLiteral("ben"), 1, day(2025, 3)),
    };
    for (ui::Mark &mark : data.marks)
        mark.entities = QStringList{data.lanes.at(mark.lane).key};
    data.table.columns = {QStringLiteral("Person"), QStringLiteral("Sources")};
    data.table.rows = {{QStringLiteral("ben"), 12}, {QStringLiteral("ada"), 9}};
    data.table.keys = {{db::RecordKind::Move, QStringLiteral("ben")},
                       {db::RecordKind::Move, QStringLiteral("ada")}};
    return data;
}

} // namespace samples
