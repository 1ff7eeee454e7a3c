// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutpage.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

// Pictures are designed at 1200 x 675 (UX.md 5.1); others keep its proportions, less than linearly.
double pictureScale(const LayoutRequest &request)
{
    const double width = std::sqrt(request.size.width() / 1200.0);
    const double height = request.size.height() > 0 ? request.size.height() / 500.0 : width;
    return std::min(width, height) * request.textScale;
}

// Lanes with two lines of text, or with a text below their band, stand further apart.
bool hasTallLanes(const ChartData &data)
{
    return data.kind == ChartKind::Disputes
        || std::any_of(data.lanes.cbegin(), data.lanes.cend(), [](const Lane &lane) {
               return lane.name.contains(u'\n') || lane.note.contains(u'\n');
           });
}

} // namespace

LayoutMeasures::LayoutMeasures(const LayoutRequest &request, const ChartData &data)
{
    const double scale = request.picture ? pictureScale(request) : request.textScale;
    const double least = request.smallestText;
    const auto atLeast
        = [least](double pixels, double share) { return std::max(pixels, least * share); };
    title = chartFont(atLeast(30 * scale, 1.5), QFont::Bold);
    subtitle = chartFont(atLeast(18 * scale, 1.1));
    unit = std::ceil(atLeast((request.picture ? 16 : 12.4) * scale, 1));
    if (!request.picture)
        unit = std::round(atLeast(12.4 * scale, 1));
    label = chartFont(unit);
    strong = chartFont(unit, QFont::DemiBold);
    small = chartFont(std::ceil(atLeast((request.picture ? 14.5 : 11.5) * scale, 1)));
    source = chartFont(std::ceil(atLeast((request.picture ? 13.5 : 11.5) * scale, 1)));
    margin = !request.picture ? 0 : request.margin > 0 ? request.margin : 40 * scale;
    gap = unit * 0.8;
    stroke = std::max(1.0, unit / 11);
    const bool tall = hasTallLanes(data);
    const double text = lineHeight(label);
    leastPitch = tall ? text + lineHeight(small) + 3 : std::max(text + 3, unit * 1.9);
    pitch = tall ? std::max(leastPitch, unit * (request.picture ? 3.2 : 3)) : unit * 2.42;
    if (request.picture && !tall)
        pitch = unit * 2.75;
    if (data.kind == ChartKind::Balance) {
        // A number above and one below the columns.
        leastPitch = std::max(leastPitch, 2 * lineHeight(small) + unit * 2.6);
        pitch = std::max(pitch, 2 * lineHeight(small) + unit * 4);
    }
    if (data.kind == ChartKind::WhoAboutWhom)
        leastPitch = lineHeight(label) * 1.2;
    mostPitch = request.picture ? pitch * 1.5 : pitch;
    bar = unit * (request.picture ? 1.42 : 1.3);
}

double innerLeft(const LayoutPage &page)
{
    return std::max(page.measures.margin, 12.0);
}

double innerWidth(const LayoutPage &page)
{
    return page.request.size.width() - 2 * innerLeft(page);
}

bool isShort(const LayoutPage &page)
{
    constexpr double heights = 26; ///< of a label
    const double height = page.request.size.height();
    return page.request.picture && height > 0 && height < heights * page.measures.unit;
}

double LanePlace::centre(int row) const
{
    // Brackets stand above the bars, so bars sit a little below the middle of their row.
    const double height = strip.height() / rows;
    return strip.top() + height * (row + 0.5);
}

const PanelLayout *LayoutPage::panelOf(const Mark &mark) const
{
    const int panel = mark.lane < 0 ? 0 : data.lanes.at(mark.lane).panel;
    return panel < layout.panels.size() ? &layout.panels.at(panel) : nullptr;
}

bool LayoutPage::shows(const Mark &mark) const
{
    if (mark.lane >= 0 && !lanes.at(mark.lane).shown())
        return false;
    const PanelLayout *panel = panelOf(mark);
    return panel && mark.to >= panel->from && mark.from <= panel->to;
}

SceneGroup LayoutPage::groupOf(int mark, const QRectF &hit) const
{
    const Mark &drawn = data.marks.at(mark);
    SceneGroup group;
    group.id = QStringLiteral("mark-") + drawn.id;
    group.title = drawn.name;
    group.mark = mark;
    group.lane = drawn.lane;
    group.hit = hit;
    return group;
}

bool LayoutPage::placeText(SceneGroup &group, const QFont &font, const QString &text,
                           const QList<QPointF> &places, const QColor &color)
{
    if (text.isEmpty())
        return true;
    QList<QRectF> boxes;
    for (const QPointF &baseline : places)
        // A little air on both sides, so that two neighbours do not read as one.
        boxes.append(textAt(font, text, baseline, color)
                         .box.adjusted(-measures.unit * 0.25, 0, measures.unit * 0.25, 0));
    const int index = labels.place(boxes);
    if (index < 0)
        return false;
    group.primitives.append(textAt(font, text, places.at(index), color));
    return true;
}

void layCluster(LayoutPage &page, const QList<int> &marks, const QString &text,
                const QList<QPointF> &places)
{
    SceneGroup group = page.groupOf(marks.first(), QRectF());
    group.others = marks.mid(1);
    for (const int other : std::as_const(group.others))
        group.title += QStringLiteral("; ") + page.data.marks.at(other).name;
    if (page.placeText(group, page.measures.small, text, places, page.theme().secondary))
        group.hit = std::get<TextPrimitive>(group.primitives.last()).box;
    else
        ++page.droppedLabels;
    page.layout.groups.append(group);
}

QColor colorOf(const LayoutPage &page, const Mark &mark)
{
    const ChartTheme &theme = page.theme();
    const QColor full = theme.organization(mark.color);
    return mark.level == MarkLevel::Normal ? full : mixed(full, theme.background, 0.3);
}

QColor stateColor(const ChartTheme &theme, const QString &state)
{
    if (state == QLatin1String("claimed"))
        return theme.otherOrganization;
    if (state == QLatin1String("open") || state == QLatin1String("unresolved"))
        return theme.gap;
    return theme.accent;
}

QList<double> stateDash(const QString &state, double width)
{
    if (state == QLatin1String("open"))
        return {2.2 * width, 1.2 * width};
    if (state == QLatin1String("unresolved"))
        return {width, width};
    return {};
}

} // namespace ui
