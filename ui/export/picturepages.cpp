// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picturepages.h"

#include "ui/charts/layoutshown.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// The lanes from `first` on, with their marks; a mark that reaches to a lane elsewhere keeps its
/// end here.
ChartData lanesOf(const ChartData &data, qsizetype first, qsizetype count)
{
    ChartData part = data;
    part.lanes = data.lanes.mid(first, count);
    part.marks.clear();
    for (Mark mark : data.marks) {
        mark.lane -= static_cast<int>(first);
        if (mark.lane < 0 || mark.lane >= part.lanes.size())
            continue;
        if (mark.otherLane >= 0) {
            mark.otherLane -= static_cast<int>(first);
            if (mark.otherLane < 0 || mark.otherLane >= part.lanes.size())
                mark.otherLane = -1;
        }
        part.marks << mark;
    }
    return part;
}

/// Where no days are asked for, those of the whole picture count on every page.
TimeRange commonRange(const Picture &picture, const TimeRange &range)
{
    const auto &panels = picture.data.panels;
    if (!range.isNull() || panels.isEmpty() || !panels.first().time)
        return range;
    return {static_cast<db::Day>(std::floor(panels.first().from)),
            static_cast<db::Day>(std::ceil(panels.first().to))};
}

QString footerOf(const Picture &picture, int page, int pages, const Wording &wording)
{
    const QString number
        = wording.text(QT_TRANSLATE_NOOP("Wording", "Page %1 of %2")).arg(page).arg(pages);
    return picture.text.footer.isEmpty() ? number : picture.text.footer + u' ' + number + u'.';
}

Picture pageOf(const Picture &picture, ChartData data, const TimeRange &range,
               const QString &footer, const Wording &wording)
{
    Picture page = picture;
    page.pages.clear();
    page.data = std::move(data);
    page.text.footer = footer;
    layOutPicture(page, range, wording);
    return page;
}

/// How many lanes each page holds; at least one.
QList<qsizetype> laneCounts(const Picture &picture, const TimeRange &range, const Wording &wording)
{
    const QString longest = footerOf(picture, 888, 888, wording);
    QList<qsizetype> counts;
    for (qsizetype first = 0; first < picture.data.lanes.size();) {
        qsizetype count = picture.data.lanes.size() - first;
        // With fewer lanes another choice of names and panels may need other room: until all fit.
        while (count > 1) {
            const Picture page
                = pageOf(picture, lanesOf(picture.data, first, count), range, longest, wording);
            const qsizetype shown = shownLanes(page.layout).size();
            if (shown >= count)
                break;
            count = std::max<qsizetype>(1, shown);
        }
        counts << count;
        first += count;
    }
    return counts;
}

} // namespace

bool canBePaged(ChartKind chart)
{
    return chart == ChartKind::Moves || chart == ChartKind::Scores || chart == ChartKind::Disputes;
}

QList<Picture> picturePages(const Picture &picture, const TimeRange &range, const Wording &wording)
{
    const TimeRange common = commonRange(picture, range);
    const QList<qsizetype> counts = laneCounts(picture, common, wording);
    QList<Picture> pages;
    qsizetype first = 0;
    for (const qsizetype count : counts) {
        const int number = static_cast<int>(pages.size()) + 1;
        const int all = static_cast<int>(counts.size());
        pages << pageOf(picture, lanesOf(picture.data, first, count), common,
                        footerOf(picture, number, all, wording), wording);
        first += count;
    }
    return pages;
}

} // namespace ui
