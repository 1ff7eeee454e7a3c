// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartlayout.h"

#include "ui/state/wording.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

double PanelLayout::toX(double value) const
{
    const double span = to - from;
    return span == 0 ? plot.left() : plot.left() + (value - from) / span * plot.width();
}

double PanelLayout::toValue(double x) const
{
    return plot.width() == 0 ? from : from + (x - plot.left()) / plot.width() * (to - from);
}

namespace {

double distance(const QRectF &box, QPointF point)
{
    const double dx = std::max({box.left() - point.x(), 0.0, point.x() - box.right()});
    const double dy = std::max({box.top() - point.y(), 0.0, point.y() - box.bottom()});
    return std::hypot(dx, dy);
}

} // namespace

double SceneGroup::distanceTo(QPointF point) const
{
    constexpr double nearby = 3;
    if (area.isEmpty() || hit.isNull())
        return distance(hit, point);
    for (const double dy : {0.0, -nearby, nearby}) {
        if (area.containsPoint(point + QPointF(0, dy), Qt::OddEvenFill))
            return std::abs(dy);
    }
    return std::numeric_limits<double>::infinity();
}

const SceneGroup *ChartLayout::groupAt(QPointF point, double reach) const
{
    const SceneGroup *nearest = nullptr;
    double nearestDistance = reach;
    for (const SceneGroup &group : groups) {
        if (group.mark < 0 || group.hit.isNull())
            continue;
        const double away = group.distanceTo(point);
        // Later groups are painted above earlier ones, so they win a tie.
        if (away > nearestDistance)
            continue;
        nearest = &group;
        nearestDistance = away;
    }
    return nearest;
}

const SceneGroup *ChartLayout::groupOfMark(int mark) const
{
    const auto found
        = std::find_if(groups.cbegin(), groups.cend(), [mark](const SceneGroup &group) {
              return group.mark == mark || group.others.contains(mark);
          });
    return mark < 0 || found == groups.cend() ? nullptr : &*found;
}

QStringList warningTexts(const ChartLayout &layout, const Wording &wording)
{
    QStringList texts;
    for (const LayoutWarning &warning : layout.warnings)
        texts << wording.text(warning.text, warning.count);
    return texts;
}

QList<QRectF> labelBoxes(const ChartLayout &layout)
{
    QList<QRectF> boxes;
    for (const SceneGroup &group : layout.groups) {
        for (const Primitive &primitive : group.primitives) {
            if (const auto *text = std::get_if<TextPrimitive>(&primitive))
                boxes.append(text->box);
        }
    }
    return boxes;
}

int overlaps(const ChartLayout &layout)
{
    const QList<QRectF> boxes = labelBoxes(layout);
    int count = 0;
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        for (qsizetype j = i + 1; j < boxes.size(); ++j) {
            const QRectF common = boxes.at(i) & boxes.at(j);
            // Boxes that merely share an edge are apart.
            if (common.width() > 0.01 && common.height() > 0.01)
                ++count;
        }
    }
    return count;
}

} // namespace ui
