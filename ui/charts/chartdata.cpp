// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartbuilders.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

// Only charts of records have lanes that would remain, pale, where all is outside of the brush.
QString nothingMatches(ChartKind kind, const Wording &wording)
{
    switch (kind) {
    case ChartKind::Moves:
        return wording.text(
            QT_TRANSLATE_NOOP("Wording", "No move matches the filter. Remove a chip to see more."));
    case ChartKind::Scores:
        return wording.text(QT_TRANSLATE_NOOP(
            "Wording", "No score matches the filter. Remove a chip to see more."));
    case ChartKind::Disputes:
        return wording.text(QT_TRANSLATE_NOOP(
            "Wording", "No dispute matches the filter. Remove a chip to see more."));
    default:
        return {};
    }
}

ChartData withoutMereContext(ChartData data, const Wording &wording)
{
    const QString reason = nothingMatches(data.kind, wording);
    const auto matches = [](const Mark &mark) { return mark.level == MarkLevel::Normal; };
    if (reason.isEmpty() || data.marks.isEmpty()
        || std::any_of(data.marks.cbegin(), data.marks.cend(), matches))
        return data;
    data.emptyReason = reason;
    data.subtitle.clear();
    data.summary = reason;
    data.lanes.clear();
    data.marks.clear();
    data.keyTexts.clear();
    data.keyMarks.clear();
    return data;
}

ChartData built(ChartKind kind, const db::Exploration &answer, const ChartOptions &options,
                const Wording &wording)
{
    switch (kind) {
    case ChartKind::Moves:
        return options.lanes == LaneMode::People ? movesByPeople(answer, options, wording)
                                                 : movesByOrganizations(answer, options, wording);
    case ChartKind::Balance:
        return balanceChart(answer, options, wording);
    case ChartKind::Flows:
        return flowsChart(answer, options, wording);
    case ChartKind::Scores:
        return scoresChart(answer, options, wording);
    case ChartKind::Disputes:
        return disputesChart(answer, options, wording);
    case ChartKind::Volume:
        return volumeChart(answer, options, wording);
    case ChartKind::ClaimStates:
        return statusChart(answer, options, wording);
    case ChartKind::WhoAboutWhom:
        return whoAboutWhomChart(answer, options, wording);
    }
    return {};
}

} // namespace

ChartData chartData(ChartKind kind, const db::Exploration &answer, const ChartOptions &options,
                    const Wording &wording)
{
    return withoutMereContext(built(kind, answer, options, wording), wording);
}

} // namespace ui
