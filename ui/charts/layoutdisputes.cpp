// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutpage.h"

#include <algorithm>

namespace ui {

namespace {

bool isPhase(MarkShape shape)
{
    switch (shape) {
    case MarkShape::ClaimDot:
    case MarkShape::ChallengeTriangle:
    case MarkShape::ReplySquare:
    case MarkShape::CorrectionPencil:
    case MarkShape::OutcomeCheck:
        return true;
    default:
        return false;
    }
}

/// Life lines: bands of state first, phases above them, then the words that fit. Phases that would
/// lie upon each other stand side by side, in their order.
class LifeLineLayer
{
public:
    explicit LifeLineLayer(LayoutPage &page)
        : m_page(page)
        , m_unit(page.measures.unit)
        , m_size(page.measures.unit * 0.78)
    {
    }
    void lay();

private:
    void placePhases();
    [[nodiscard]] double y(const Mark &mark) const;
    [[nodiscard]] std::pair<double, double> reach(const Mark &mark) const;
    void layBand(int index);
    void layPhase(int index);
    void layBracket(SceneGroup &group, const Mark &mark, double y) const;
    void layState(int index);
    template<class Wanted>
    void each(Wanted wanted, void (LifeLineLayer::*layOne)(int))
    {
        for (int index = 0; index < m_page.data.marks.size(); ++index) {
            const Mark &mark = m_page.data.marks.at(index);
            if (wanted(mark.shape) && m_page.shows(mark))
                (this->*layOne)(index);
        }
    }

    LayoutPage &m_page;
    double m_unit;
    double m_size;
    std::pair<int, QString> m_written; ///< lane and state of the last word, not to be repeated
    QHash<int, double> m_phaseX; ///< by mark
    QHash<int, QList<std::pair<double, double>>> m_laneX; ///< by lane: date and place, in order
};

void LifeLineLayer::lay()
{
    const auto isBand = [](MarkShape shape) { return shape == MarkShape::PhaseBand; };
    placePhases();
    each(isBand, &LifeLineLayer::layBand);
    each(isPhase, &LifeLineLayer::layPhase);
    each(isBand, &LifeLineLayer::layState);
}

void LifeLineLayer::placePhases()
{
    for (int index = 0; index < m_page.data.marks.size(); ++index) {
        const Mark &mark = m_page.data.marks.at(index);
        if (!isPhase(mark.shape) || !m_page.shows(mark))
            continue;
        QList<std::pair<double, double>> &lane = m_laneX[mark.lane];
        const double at = (mark.from + mark.to) / 2;
        double x = m_page.panelOf(mark)->toX(at);
        if (!lane.isEmpty())
            x = std::max(x, lane.last().second + m_size * 1.25);
        lane.append({at, x});
        m_phaseX.insert(index, x);
    }
}

// The life line lies in the upper part of its lane; below it the states are written.
double LifeLineLayer::y(const Mark &mark) const
{
    const QRectF strip = m_page.lanes.at(mark.lane).strip;
    return strip.top() + strip.height() * 0.38;
}

// From the phase that begins the state to the one that ends it, where these stand.
std::pair<double, double> LifeLineLayer::reach(const Mark &mark) const
{
    const PanelLayout &panel = *m_page.panelOf(mark);
    double left = panel.toX(mark.from);
    double right = std::min(panel.toX(mark.to), panel.plot.right());
    for (const auto &[at, x] : m_laneX.value(mark.lane)) {
        if (at <= mark.from)
            left = std::max(left, x);
        if (at >= mark.to && !mark.openEnd) {
            right = x;
            break;
        }
    }
    left = std::clamp(left, panel.plot.left(), panel.plot.right());
    return {left, std::clamp(right, left, panel.plot.right() + m_size)};
}

void LifeLineLayer::layBand(int index)
{
    const Mark &mark = m_page.data.marks.at(index);
    const double middle = y(mark);
    const double height = m_unit * 0.42;
    const auto [left, right] = reach(mark);
    SceneGroup group = m_page.groupOf(
        index, QRectF(left, middle - height, std::max(1.0, right - left), height * 2));
    QColor color = stateColor(m_page.theme(), mark.color);
    if (mark.level != MarkLevel::Normal)
        color = mixed(color, m_page.theme().background, 0.35);
    const double tip = mark.openEnd ? std::min(m_unit * 0.6, right - left) : 0;
    ShapePrimitive band = line({left, middle}, {right - tip, middle}, color, height);
    band.dash = stateDash(mark.color, height);
    group.primitives.append(band);
    if (mark.openEnd)
        group.primitives.append(polygon(
            QPolygonF(
                {{right - tip, middle - height}, {right, middle}, {right - tip, middle + height}}),
            color));
    m_page.layout.groups.append(group);
}

void LifeLineLayer::layBracket(SceneGroup &group, const Mark &mark, double middle) const
{
    const PanelLayout &panel = *m_page.panelOf(mark);
    const double left = std::max(panel.toX(mark.from), panel.plot.left());
    const double right = std::min(panel.toX(mark.to), panel.plot.right());
    const double cap = m_unit * 0.25;
    const double top = middle - m_size * 0.5 - cap * 1.6;
    ShapePrimitive bracket;
    bracket.closed = false;
    bracket.points = QPolygonF({{left, top + cap}, {left, top}, {right, top}, {right, top + cap}});
    bracket.stroke = m_page.theme().secondary;
    bracket.width = m_page.measures.stroke;
    group.primitives.append(bracket);
}

void LifeLineLayer::layPhase(int index)
{
    const Mark &mark = m_page.data.marks.at(index);
    const PanelLayout &panel = *m_page.panelOf(mark);
    const double x = m_phaseX.value(index);
    const double middle = y(mark);
    if (x < panel.plot.left() - 1 || x > panel.plot.right() + m_size)
        return;
    SceneGroup group = m_page.groupOf(
        index, QRectF(x - m_size * 0.6, middle - m_size * 0.6, m_size * 1.2, m_size * 1.2));
    if (mark.to > mark.from + 1)
        layBracket(group, mark, middle);
    if (mark.shape == MarkShape::OutcomeCheck)
        group.primitives.append(circle({x, middle}, m_size * 0.62, m_page.theme().background));
    group.primitives += symbolOf(m_page, mark, {x, middle}, m_size);
    m_page.layout.groups.append(group);
}

// The state's word under its band: with the days where there is room, else the word alone.
void LifeLineLayer::layState(int index)
{
    const Mark &mark = m_page.data.marks.at(index);
    const auto [left, right] = reach(mark);
    const std::pair state(mark.lane, mark.color);
    if (state == m_written)
        return;
    const QFont &font = m_page.measures.small;
    const auto group
        = std::find_if(m_page.layout.groups.begin(), m_page.layout.groups.end(),
                       [index](const SceneGroup &candidate) { return candidate.mark == index; });
    const double baseline = y(mark) + m_unit * 0.45 + lineHeight(font) * 0.8;
    for (const QString &text : {mark.label, mark.shortLabel}) {
        if (textWidth(font, text) > right - left)
            continue;
        if (m_page.placeText(*group, font, text, {{left, baseline}}, m_page.theme().secondary)) {
            m_written = state;
            return;
        }
    }
    ++m_page.droppedLabels;
}

} // namespace

void layDisputes(LayoutPage &page)
{
    LifeLineLayer(page).lay();
}

} // namespace ui
