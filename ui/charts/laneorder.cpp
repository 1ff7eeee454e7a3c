// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/laneorder.h"

#include <algorithm>
#include <numeric>

namespace ui {

bool canOrderLanes(const ChartData &data)
{
    switch (data.kind) {
    case ChartKind::Moves:
    case ChartKind::Balance:
    case ChartKind::Scores:
    case ChartKind::Disputes:
    case ChartKind::WhoAboutWhom:
        return data.lanes.size() > 1;
    default:
        return false;
    }
}

void orderLanes(ChartData &data, const QStringList &keys)
{
    if (keys.isEmpty() || !canOrderLanes(data))
        return;
    QHash<QString, qsizetype> ranks;
    for (qsizetype i = 0; i < keys.size(); ++i)
        ranks.insert(keys.at(i), i);
    QList<int> order(data.lanes.size());
    std::iota(order.begin(), order.end(), 0);
    const auto rank = [&](int lane) {
        const Lane &at = data.lanes.at(lane);
        return std::pair(at.panel, ranks.value(at.key, keys.size()));
    };
    std::stable_sort(order.begin(), order.end(),
                     [&](int left, int right) { return rank(left) < rank(right); });
    QList<Lane> lanes;
    QList<int> places(order.size());
    for (int place = 0; place < order.size(); ++place) {
        lanes.append(data.lanes.at(order.at(place)));
        places[order.at(place)] = place;
    }
    data.lanes = lanes;
    for (Mark &mark : data.marks) {
        mark.lane = places.value(mark.lane, mark.lane);
        mark.otherLane = places.value(mark.otherLane, mark.otherLane);
    }
}

QStringList movedLane(const ChartData &data, const QStringList &keys, int lane, int place)
{
    QStringList order;
    for (const Lane &each : data.lanes)
        order.append(each.key);
    const QString key = order.at(lane);
    order.insert(std::clamp(place, 0, static_cast<int>(order.size())), key);
    order.removeAt(place <= lane ? lane + 1 : lane);
    for (const QString &other : keys) {
        if (!order.contains(other))
            order.append(other);
    }
    return order;
}

} // namespace ui
