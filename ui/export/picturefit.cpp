// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picturefit.h"

#include "ui/charts/layoutshown.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double heightOfNode = 1.35; ///< of a text, with what keeps it apart from the next
constexpr double shareForNames = 0.8; ///< of the height; the rest lets bands differ
constexpr double tightHeight = 26; ///< of a text
constexpr double widthOfCharacter = 0.54; ///< of a text

} // namespace

int flowNodesThatFit(const Picture &picture)
{
    const ChartOptions usual;
    const double text = std::max(1.0, picture.preset.smallestText);
    if (picture.layout.panels.isEmpty())
        return usual.flowNodes;
    const double height = picture.layout.panels.constFirst().plot.height() * shareForNames;
    return std::clamp(static_cast<int>(height / (text * heightOfNode)) - 1, 2, usual.flowNodes);
}

TimeRange rangeOfShownLanes(const Picture &picture)
{
    const ChartData &data = picture.data;
    if (data.kind != ChartKind::Disputes || data.panels.isEmpty())
        return {};
    const QSet<int> shown = shownLanes(picture.layout);
    if (shown.isEmpty() || shown.size() == data.lanes.size())
        return {};
    double first = data.panels.constFirst().to;
    for (const Mark &mark : data.marks) {
        if (shown.contains(mark.lane))
            first = std::min(first, mark.from);
    }
    // A year at least, as in every chart of days.
    const double last = data.panels.constFirst().to;
    const double margin = std::max((last - first) * 0.07, (365 - (last - first)) / 2);
    const auto from = static_cast<db::Day>(std::max(data.panels.constFirst().from, first - margin));
    return {from, static_cast<db::Day>(std::ceil(last)) - 1};
}

QStringList keysOfShownLanes(const Picture &picture)
{
    QStringList keys;
    for (const int lane : shownLanes(picture.layout))
        keys.append(picture.data.lanes.at(lane).key);
    keys.sort();
    return keys;
}

qsizetype charactersOfTightLine(const ExportPreset &preset)
{
    const QSizeF size = preset.size * layoutPixels(preset.unit);
    if (size.height() <= 0 || size.height() >= tightHeight * preset.smallestText)
        return 0;
    const double width = size.width() - 2 * preset.margin;
    return static_cast<qsizetype>(width / (preset.smallestText * widthOfCharacter));
}

} // namespace ui
