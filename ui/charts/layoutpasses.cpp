// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartwords.h"
#include "ui/charts/layoutcolorkey.h"
#include "ui/charts/layoutpage.h"
#include "ui/charts/layoutshown.h"

#include <QCoreApplication>

#include <cmath>

namespace ui {

namespace {

void addToCaveat(ChartData &data, const QString &text)
{
    data.caveat += (data.caveat.isEmpty() ? QString() : QStringLiteral(" ")) + text;
}

// Marks keep their numbers, by which the picture's parts are known.
ChartData withColumns(const ChartData &data, int shown, const Wording &wording)
{
    ChartData part = data;
    const int left = static_cast<int>(data.panels.first().to) - shown;
    part.panels.first().to = shown;
    QSet<int> filled;
    for (const Mark &mark : data.marks) {
        if (mark.shape == MarkShape::Cell && mark.from < shown)
            filled.insert(mark.lane);
    }
    part.lanes.clear();
    QHash<int, int> places;
    for (int lane = 0; lane < data.lanes.size(); ++lane) {
        if (!filled.contains(lane))
            continue;
        places.insert(lane, static_cast<int>(part.lanes.size()));
        part.lanes.append(data.lanes.at(lane));
    }
    for (Mark &mark : part.marks)
        mark.lane = places.value(mark.lane, -1);
    addToCaveat(part,
                wording.text(QT_TRANSLATE_N_NOOP("Wording",
                                                 "%n subject(s) not shown for lack of "
                                                 "room."),
                             left));
    return part;
}

// Where names have no room beside the last column, the key says how many there are.
ChartData withStateCounts(const LayoutPage &page)
{
    ChartData counted = page.data;
    if (page.data.kind != ChartKind::ClaimStates || !isNarrow(page))
        return counted;
    const TimeRange &range = page.request.range;
    double last = 0;
    for (const Mark &mark : page.data.marks) {
        if (range.isNull() || mark.from <= static_cast<double>(range.last))
            last = std::max(last, mark.from);
    }
    for (const Mark &mark : page.data.marks) {
        for (qsizetype i = 0; i < counted.keyMarks.size() && mark.from == last; ++i) {
            if (counted.keyMarks.at(i).color == mark.color)
                counted.keyTexts[i] = mark.label;
        }
    }
    return counted;
}

/// One layout of the data; what it left out of sight comes back in the arguments.
struct Pass
{
    Pass(const ChartData &data, const LayoutRequest &request, const Wording &wording);

    ChartLayout layout;
    int columns = -1; ///< of a matrix, that had room; -1: all
    int numbers = 0; ///< of columns, that had none
};

Pass::Pass(const ChartData &data, const LayoutRequest &request, const Wording &wording)
{
    LayoutPage page(data, request, wording);
    page.layout.background = request.theme.background;
    const double top = layHead(page);
    const double foot = footHeight(page);
    const double room = request.size.height() > 0 ? request.size.height() - top - foot : 0;
    const double end = layContent(page, top, room);
    layFoot(page, end);
    const double height = request.size.height();
    const bool grows = height <= 0 || (!request.picture && end + foot > height);
    page.layout.size = QSizeF(request.size.width(), grows ? std::ceil(end + foot) : height);
    layout = page.layout;
    numbers = page.droppedNumbers;
    const bool matrix = data.kind == ChartKind::WhoAboutWhom && !data.marks.isEmpty();
    if (matrix && !isListed(page) && matrixColumnsShown(page) < data.panels.first().to)
        columns = matrixColumnsShown(page);
}

// A shorter title of an axis may make room for one more lane, which the axis must then hold too.
// Returns how many lanes it holds.
qsizetype fitAxes(ChartData &data, Pass &pass, const LayoutRequest &request, const Wording &wording)
{
    QSet<int> lanes = shownLanes(pass.layout);
    if (lanes.size() == data.lanes.size())
        return lanes.size();
    for (qsizetype before = 0; before < lanes.size();) {
        before = lanes.size();
        fitToLanes(data, lanes, wording);
        pass = Pass(data, request, wording);
        lanes.unite(shownLanes(pass.layout));
    }
    return lanes.size();
}

// The key takes room from the lanes, and with them goes what some of it explains: until it fits
// what is there. Where a shorter one makes room for a lane that needs the longer one, the lane
// stays away.
ChartLayout withKey(const ChartData &data, const LayoutRequest &request, ChartLayout layout,
                    const Wording &wording)
{
    constexpr int mostTries = 3;
    ChartData shown = data;
    for (int attempt = 0; attempt < mostTries; ++attempt) {
        const ChartData keyed = withColorKey(data, request, layout, wording);
        if (keyed.keyTexts == shown.keyTexts)
            return layout;
        if (attempt + 1 < mostTries) {
            shown = keyed;
        } else {
            for (qsizetype i = 0; i < keyed.keyTexts.size(); ++i)
                addKey(shown, keyed.keyTexts.at(i), keyed.keyMarks.at(i));
        }
        layout = Pass(shown, request, wording).layout;
    }
    LayoutRequest fewer = request;
    fewer.mostLanes = shownLanes(layout).size();
    return Pass(withColorKey(data, request, layout, wording), fewer, wording).layout;
}

} // namespace

ChartLayout layoutChart(const ChartData &data, const LayoutRequest &request, const Wording &wording)
{
    if (!request.picture)
        return Pass(data, request, wording).layout;
    const ChartData whole = withStateCounts(LayoutPage(data, request, wording));
    ChartData said = whole;
    Pass pass(said, request, wording);
    // What has no room is said in the picture, which may then have room for less.
    int columns = -1;
    while (pass.columns > 0 && pass.columns != columns) {
        columns = pass.columns;
        said = withColumns(whole, columns, wording);
        pass = Pass(said, request, wording);
    }
    if (columns > 0)
        pass.layout.warnings.append(
            {QT_TRANSLATE_N_NOOP("Wording", "%n column(s) left out for lack of room"),
             static_cast<int>(data.panels.first().to) - columns});
    if (pass.numbers > 0) {
        addToCaveat(said,
                    wording.text(QT_TRANSLATE_NOOP(
                        "Wording", "Columns without room for their number bear none.")));
        pass = Pass(said, request, wording);
    }
    LayoutRequest held = request;
    if (data.kind == ChartKind::Scores)
        held.mostLanes = fitAxes(said, pass, request, wording);
    return withKey(said, held, pass.layout, wording);
}

} // namespace ui
