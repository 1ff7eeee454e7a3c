// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/marknavigation.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace ui {

namespace {

constexpr double reach = 12; // pixels (UX.md 7: targets of 24 pixels)
constexpr double areaReach = 3;

bool isArea(MarkShape shape)
{
    switch (shape) {
    case MarkShape::Bar:
    case MarkShape::PhaseBand:
    case MarkShape::Column:
    case MarkShape::Band:
    case MarkShape::Node:
    case MarkShape::Cell:
    case MarkShape::ColumnHead:
        return true;
    default:
        return false;
    }
}

/// Marks that can be pointed at, in reading order: lane by lane, from left to right.
QList<int> readingOrder(const ChartData &data, const ChartLayout &layout)
{
    QList<int> order;
    QSet<int> known;
    for (const SceneGroup &group : layout.groups) {
        if (group.mark >= 0 && !known.contains(group.mark)) {
            known.insert(group.mark);
            order.append(group.mark);
        }
    }
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        const Mark &left = data.marks.at(a);
        const Mark &right = data.marks.at(b);
        if (left.lane != right.lane)
            return left.lane < right.lane;
        return left.from != right.from ? left.from < right.from : left.to < right.to;
    });
    return order;
}

double centre(const Mark &mark)
{
    return (mark.from + mark.to) / 2;
}

int nearestInNextLane(const ChartData &data, const QList<int> &order, int current, int direction)
{
    const Mark &from = data.marks.at(current);
    int best = current;
    int bestLane = direction > 0 ? std::numeric_limits<int>::max() : -2;
    double bestDistance = 0;
    for (const int candidate : order) {
        const Mark &mark = data.marks.at(candidate);
        if ((mark.lane - from.lane) * direction <= 0)
            continue;
        const bool nearerLane = (bestLane - mark.lane) * direction > 0 || best == current;
        const double distance = std::abs(centre(mark) - centre(from));
        if (nearerLane || (mark.lane == bestLane && distance < bestDistance)) {
            best = candidate;
            bestLane = mark.lane;
            bestDistance = distance;
        }
    }
    return best;
}

int neighbour(const QList<int> &order, int current, int direction)
{
    const qsizetype next = order.indexOf(current) + direction;
    return next >= 0 && next < order.size() ? order.at(next) : current;
}

// Without lanes, arrows go by where marks stand: along the arrow, and three times dearer aside.
int nearestBeside(const ChartLayout &layout, int current, QPointF arrow)
{
    const SceneGroup *from = layout.groupOfMark(current);
    int best = current;
    double bestCost = std::numeric_limits<double>::infinity();
    for (const SceneGroup &group : layout.groups) {
        if (!from || group.mark < 0 || group.mark == current || group.hit.isNull())
            continue;
        const QPointF way = group.hit.center() - from->hit.center();
        const double along = QPointF::dotProduct(way, arrow);
        const double aside = std::abs(way.x() * arrow.y()) + std::abs(way.y() * arrow.x());
        if (along < 1 || along + 3 * aside >= bestCost)
            continue;
        best = group.mark;
        bestCost = along + 3 * aside;
    }
    return best;
}

std::optional<QPointF> arrowOf(Step step)
{
    switch (step) {
    case Step::Left:
        return QPointF(-1, 0);
    case Step::Right:
        return QPointF(1, 0);
    case Step::Up:
        return QPointF(0, -1);
    case Step::Down:
        return QPointF(0, 1);
    default:
        return std::nullopt;
    }
}

} // namespace

int markAfter(const ChartData &data, const ChartLayout &layout, int current, Step step)
{
    const QList<int> order = readingOrder(data, layout);
    if (order.isEmpty())
        return -1;
    if (!order.contains(current))
        return step == Step::Last || step == Step::Previous ? order.last() : order.first();
    const bool free = data.kind == ChartKind::Flows || data.kind == ChartKind::ClaimStates;
    if (const auto arrow = arrowOf(step); arrow && free)
        return nearestBeside(layout, current, *arrow);
    const int lane = data.marks.at(current).lane;
    const auto inLane = [&](int mark) { return data.marks.at(mark).lane == lane ? mark : current; };
    switch (step) {
    case Step::Left:
        return inLane(neighbour(order, current, -1));
    case Step::Right:
        return inLane(neighbour(order, current, 1));
    case Step::Up:
        return nearestInNextLane(data, order, current, -1);
    case Step::Down:
        return nearestInNextLane(data, order, current, 1);
    case Step::First:
        return order.first();
    case Step::Last:
        return order.last();
    case Step::Next:
        return neighbour(order, current, 1);
    case Step::Previous:
        return neighbour(order, current, -1);
    }
    return current;
}

int markNear(const ChartData &data, const ChartLayout &layout, QPointF point)
{
    int nearest = -1;
    double nearestDistance = 0;
    for (const SceneGroup &group : layout.groups) {
        if (group.mark < 0 || group.hit.isNull())
            continue;
        const double away = group.distanceTo(point);
        const bool within = away <= (isArea(data.marks.at(group.mark).shape) ? areaReach : reach);
        // Later groups are painted above earlier ones, so they win a tie.
        if (!within || (nearest >= 0 && away > nearestDistance))
            continue;
        nearest = group.mark;
        nearestDistance = away;
    }
    return nearest;
}

QSet<int> marksOfEntity(const ChartData &data, const QString &entity)
{
    QSet<int> marks;
    for (qsizetype i = 0; !entity.isEmpty() && i < data.marks.size(); ++i) {
        if (data.marks.at(i).entities.contains(entity))
            marks.insert(static_cast<int>(i));
    }
    return marks;
}

QSet<int> marksOfRecord(const ChartData &data, const Selection &record)
{
    QSet<int> marks;
    for (qsizetype i = 0; !record.isEmpty() && i < data.marks.size(); ++i) {
        const Mark &mark = data.marks.at(i);
        const bool inLane = mark.lane >= 0 && data.lanes.value(mark.lane).target == record;
        if (mark.target == record || inLane)
            marks.insert(static_cast<int>(i));
    }
    return marks;
}

int markWithId(const ChartData &data, const QString &id)
{
    for (qsizetype i = 0; i < data.marks.size(); ++i) {
        if (data.marks.at(i).id == id)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace ui
