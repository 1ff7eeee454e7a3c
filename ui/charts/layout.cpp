// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutpage.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

namespace {

constexpr double extraRow = 0.72; ///< height of a lane's further rows, of its first

/// Finds the heights of lanes and panels between head and foot.
class LaneStack
{
public:
    explicit LaneStack(LayoutPage &page)
        : m_page(page)
    {
    }
    /// Places all lanes from `top` on, within `room` pixels when it is not 0; returns their end.
    double place(double top, double room);
    [[nodiscard]] qsizetype leftOut() const { return m_page.data.lanes.size() - m_count; }

private:
    [[nodiscard]] double fixedHeight(qsizetype count) const;
    [[nodiscard]] double units(qsizetype count) const;
    [[nodiscard]] double pitchFor(double room);
    [[nodiscard]] double titleHeight(const Panel &panel) const;
    void placePanel(int panel, double plotTop, double plotBottom);
    double placeLanes(int panel, double y, double pitch);

    LayoutPage &m_page;
    qsizetype m_count = 0;
};

double LaneStack::titleHeight(const Panel &panel) const
{
    if (m_page.data.kind == ChartKind::WhoAboutWhom)
        return matrixHeadHeight(m_page);
    return panel.title.isEmpty() ? 0 : lineHeight(m_page.measures.strong) * 1.3;
}

double LaneStack::units(qsizetype count) const
{
    return std::accumulate(m_page.laneUnits.cbegin(), m_page.laneUnits.cbegin() + count, 0.0);
}

// Axes and titles of the panels that have one of the first `count` lanes.
double LaneStack::fixedHeight(qsizetype count) const
{
    double sum = 0;
    for (int panel = 0; panel < m_page.data.panels.size(); ++panel) {
        const auto inPanel = [panel](const Lane &lane) { return lane.panel == panel; };
        const auto begin = m_page.data.lanes.cbegin();
        if (count > 0 && std::none_of(begin, begin + count, inPanel))
            continue;
        sum += axisHeight(m_page) + titleHeight(m_page.data.panels.at(panel));
        sum += panel > 0 ? m_page.measures.unit * 0.6 : 0;
    }
    return sum;
}

// On screen lanes that do not fit make the layout taller; in a picture of given height they are
// left out from the end, and the footer says so.
double LaneStack::pitchFor(double room)
{
    const LayoutMeasures &measures = m_page.measures;
    if (room <= 0 || m_count == 0)
        return measures.pitch;
    const auto fits = [&](qsizetype count) {
        return units(count) * measures.leastPitch + fixedHeight(count) <= room;
    };
    if (!m_page.request.picture && !fits(m_count))
        return measures.pitch;
    if (m_page.request.mostLanes > 0)
        m_count = std::min(m_count, m_page.request.mostLanes);
    while (m_count > 1 && !fits(m_count))
        --m_count;
    const double wanted = (room - fixedHeight(m_count)) / units(m_count);
    return std::clamp(wanted, measures.leastPitch, measures.mostPitch);
}

double LaneStack::place(double top, double room)
{
    m_count = m_page.data.lanes.size();
    m_page.lanes.resize(m_count);
    const double pitch = pitchFor(room);
    double y = top;
    for (int panel = 0; panel < m_page.data.panels.size(); ++panel) {
        const double begin = y;
        const double plotTop = y + titleHeight(m_page.data.panels.at(panel))
            + (panel > 0 ? m_page.measures.unit * 0.6 : 0);
        const double plotBottom = placeLanes(panel, plotTop, pitch);
        const bool empty = plotBottom == plotTop && !m_page.data.lanes.isEmpty();
        placePanel(panel, plotTop, plotBottom);
        y = empty ? begin : plotBottom + axisHeight(m_page);
    }
    return y;
}

double LaneStack::placeLanes(int panel, double y, double pitch)
{
    for (qsizetype index = 0; index < m_count; ++index) {
        const Lane &lane = m_page.data.lanes.at(index);
        if (lane.panel != panel)
            continue;
        LanePlace &place = m_page.lanes[index];
        const double height = std::floor(pitch * m_page.laneUnits.at(index));
        place.name = QRectF(0, y, m_page.request.size.width(), stackedNameHeight(m_page, lane));
        y += place.name.height();
        place.strip = QRectF(0, y, m_page.request.size.width(), height);
        place.rows = lane.rows;
        place.barHeight = std::min(m_page.measures.bar, height / lane.rows * 0.62);
        y += height;
    }
    return y;
}

void LaneStack::placePanel(int panel, double plotTop, double plotBottom)
{
    const Panel &data = m_page.data.panels.at(panel);
    PanelLayout place = panelLayout(m_page, panel);
    place.plot.setTop(plotTop);
    place.plot.setBottom(plotBottom);
    m_page.layout.panels.append(place);
    if (data.title.isEmpty() || plotTop == plotBottom)
        return;
    SceneGroup group;
    group.id = QStringLiteral("panel-%1").arg(panel + 1);
    group.title = data.title;
    const QFont &font = m_page.measures.strong;
    // Above the plot; in a narrow column as far to the left of it as the words need.
    const double edge = std::max(m_page.measures.margin, 12.0);
    const double width = m_page.request.size.width() - 2 * edge;
    const QString title = elided(font, data.title, width);
    const double left = std::min(m_page.left, edge + width - textWidth(font, title));
    const TextPrimitive label
        = textAt(font, title, {left, plotTop - lineHeight(font) * 0.5}, m_page.theme().text);
    m_page.labels.take(label.box);
    group.primitives.append(label);
    m_page.layout.groups.append(group);
}

// Charts that fill one area instead of lanes.
bool fillsAnArea(ChartKind kind)
{
    return kind == ChartKind::Volume || kind == ChartKind::ClaimStates || kind == ChartKind::Flows;
}

// Columns take the room above the lane of imprecise dates.
double placeColumns(LayoutPage &page, double top, double room)
{
    const LayoutMeasures &measures = page.measures;
    const double units = std::accumulate(page.laneUnits.cbegin(), page.laneUnits.cend(), 0.0);
    const double fixed = axisHeight(page) + units * measures.leastPitch;
    // Stacks need some height; on screen the chart scrolls instead.
    const bool stacks = page.data.kind == ChartKind::ClaimStates && !page.request.picture;
    const double least = measures.unit * (stacks ? 10 : 4);
    double height = std::max(room > 0 ? room - fixed : measures.unit * 16, least);
    if (page.data.kind == ChartKind::Flows && (!page.request.picture || room <= 0))
        height = std::max(room > 0 ? height : 0, leastFlowHeight(page));
    page.columns = QRectF(page.left, top, std::max(1.0, page.right - page.left), height);
    return top + height;
}

void layMarks(LayoutPage &page)
{
    switch (page.data.kind) {
    case ChartKind::Moves:
        layBars(page);
        layHandOvers(page);
        break;
    case ChartKind::Balance:
        layBalance(page);
        break;
    case ChartKind::Flows:
        layFlows(page);
        break;
    case ChartKind::ClaimStates:
        layStates(page);
        break;
    case ChartKind::WhoAboutWhom:
        layMatrix(page);
        break;
    case ChartKind::Disputes:
        layDisputes(page);
        break;
    case ChartKind::Scores:
        layScores(page);
        break;
    case ChartKind::Volume:
        layColumns(page);
        break;
    }
}

void sayWhatIsLeftOut(LayoutPage &page, qsizetype lanes, double axisTop)
{
    if (lanes > 0) {
        const QString text = leftOutText(page, lanes);
        SceneGroup group;
        group.id = QStringLiteral("more");
        group.title = text;
        // Beside the labels of the axis, below the names of the lanes.
        const TextPrimitive label = textAt(
            page.measures.small, text,
            {page.left - page.measures.gap - page.measures.unit, axisBaseline(page, axisTop)},
            page.theme().secondary, TextAnchor::Right);
        page.labels.take(label.box);
        group.primitives.append(label);
        page.layout.groups.append(group);
        page.layout.warnings.append(
            {QT_TRANSLATE_N_NOOP("Wording", "%n lane(s) left out for lack of room"),
             static_cast<int>(lanes)});
    }
}

void layEmpty(LayoutPage &page, double top)
{
    SceneGroup group;
    group.id = QStringLiteral("empty");
    // A picture says what is so; what to click is for the screen.
    const bool few = page.data.kind == ChartKind::Flows && !page.data.sources.isEmpty();
    const QString reason = !page.request.picture ? page.data.emptyReason
        : few
        ? page.wording.text(QT_TRANSLATE_NOOP("Wording", "Too few moves for a chart of flows."))
        : page.wording.text(QT_TRANSLATE_NOOP("Wording", "Nothing matches this selection."));
    if (page.request.picture)
        page.layout.warnings.append({QT_TRANSLATE_NOOP("Wording", "The picture shows no data")});
    group.title = reason;
    const QFont &font = page.measures.label;
    const double width = page.request.size.width() - 2 * std::max(page.measures.margin, 12.0);
    double y = top + page.measures.unit * 2;
    for (const QString &text : wrapped(font, reason, width, 4)) {
        const TextPrimitive label = textAt(font, text, {page.request.size.width() / 2, y},
                                           page.theme().secondary, TextAnchor::Middle);
        page.labels.take(label.box);
        group.primitives.append(label);
        y += lineHeight(font) * 1.2;
    }
    page.layout.groups.append(group);
}

double layPanels(LayoutPage &page, double top, double room)
{
    page.room = room;
    layGutters(page, room);
    page.layout.leftGutter = page.left;
    page.layout.rightGutter = page.request.size.width() - page.right;
    page.left = std::max(page.left, page.request.leastLeft);
    page.right -= std::max(0.0, page.request.leastRight - page.layout.rightGutter);
    for (const Lane &lane : page.data.lanes)
        page.laneUnits.append(noteUnits(page, lane) + (lane.rows - 1) * extraRow);
    if (page.data.kind == ChartKind::Disputes)
        stackPhases(page);
    double lanesTop = top;
    double lanesRoom = room;
    if (fillsAnArea(page.data.kind)) {
        lanesTop = placeColumns(page, top, room);
        lanesRoom = 0;
        page.measures.pitch = page.measures.leastPitch;
    }
    LaneStack stack(page);
    const double end = stack.place(lanesTop, lanesRoom);
    if (fillsAnArea(page.data.kind) && !page.layout.panels.isEmpty())
        page.layout.panels.first().plot.setTop(page.columns.top());
    layLanes(page);
    for (int panel = 0; panel < page.layout.panels.size(); ++panel) {
        if (page.layout.panels.at(panel).plot.height() > 0 && !page.data.panels.at(panel).bare)
            layAxis(page, panel);
    }
    sayWhatIsLeftOut(page, stack.leftOut(), end - axisHeight(page));
    const double edge = page.measures.margin;
    page.labels.setBounds(QRectF(edge, top - page.measures.unit,
                                 page.request.size.width() - 2 * edge,
                                 end - top + page.measures.unit));
    layMarks(page);
    layGrounds(page);
    return end;
}

} // namespace

PanelLayout panelLayout(const LayoutPage &page, int panel)
{
    const Panel &data = page.data.panels.at(panel);
    PanelLayout place;
    place.plot = QRectF(page.left, 0, std::max(1.0, page.right - page.left), 0);
    place.from = data.from;
    place.to = data.to;
    if (data.time && !page.request.range.isNull()) {
        place.from = static_cast<double>(page.request.range.first);
        place.to = static_cast<double>(page.request.range.last) + 1;
    }
    return place;
}

QString leftOutText(const LayoutPage &page, qsizetype lanes)
{
    return page.wording.text(QT_TRANSLATE_N_NOOP("Wording", "and %n more"),
                             static_cast<int>(lanes));
}

double layContent(LayoutPage &page, double top, double room)
{
    if (page.data.marks.isEmpty()) {
        layEmpty(page, top);
        return top + std::max(room, page.measures.unit * 6);
    }
    if (isListed(page))
        return layList(page, top);
    const double end = layPanels(page, top, room);
    if (page.droppedLabels > 0 && page.request.picture)
        page.layout.warnings.append(
            {QT_TRANSLATE_N_NOOP("Wording", "%n label(s) left out for lack of room"),
             page.droppedLabels});
    return end;
}

} // namespace ui
