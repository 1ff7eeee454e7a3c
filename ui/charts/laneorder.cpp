// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/laneorder.h"

#include <QMap>

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

namespace {

/// The lane that a row of the table speaks of: that of its record, else that of its group; behind
/// all lanes where there is none.
class LaneOfRow
{
public:
    explicit LaneOfRow(const ChartData &data)
        : m_none(static_cast<int>(data.lanes.size()))
    {
        for (int lane = 0; lane < m_none; ++lane) {
            const Lane &at = data.lanes.at(lane);
            m_ofRecord.insert(at.target.key, lane);
            m_ofGroup.insert({at.groupField, at.groupValue}, lane);
        }
        for (const Mark &mark : data.marks) {
            if (!mark.target.isEmpty() && mark.lane >= 0 && !m_ofRecord.contains(mark.target.key))
                m_ofRecord.insert(mark.target.key, mark.lane);
        }
        m_ofRecord.remove({});
        m_ofGroup.remove({db::Field::Text, {}});
    }

    [[nodiscard]] int operator()(const Selection &record, const QList<db::Node> &group) const
    {
        if (const auto found = m_ofRecord.constFind(record.key); found != m_ofRecord.cend())
            return *found;
        for (const db::Node &part : group) {
            const auto found = m_ofGroup.constFind({part.field, part.value});
            if (found != m_ofGroup.cend())
                return *found;
        }
        return m_none;
    }

private:
    int m_none;
    QHash<QString, int> m_ofRecord;
    QMap<QPair<db::Field, QString>, int> m_ofGroup;
};

template<class Value>
void arrange(QList<Value> &list, const QList<int> &order)
{
    if (list.size() != order.size())
        return;
    QList<Value> arranged;
    for (const int place : order)
        arranged.append(list.at(place));
    list = arranged;
}

void orderRows(ChartData &data)
{
    const LaneOfRow laneOf(data);
    QList<int> lanes;
    for (qsizetype row = 0; row < data.table.rows.size(); ++row)
        lanes.append(laneOf(data.table.keys.value(row), data.table.groups.value(row)));
    QList<int> order(lanes.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&lanes](int left, int right) { return lanes.at(left) < lanes.at(right); });
    arrange(data.table.rows, order);
    arrange(data.table.keys, order);
    arrange(data.table.groups, order);
}

} // namespace

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
    orderRows(data);
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
