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

constexpr int mostLevels = 3; ///< of a stack of phases; then "+n"
constexpr double levelHeight = 1.4; ///< of a phase's size
constexpr double pairWidth = 1.4; ///< of two stacks beside each other, of the same

double phaseSize(const LayoutPage &page)
{
    return page.measures.unit * 0.78;
}

/// Life lines: bands of state first, phases above them, then the words that fit.
class LifeLineLayer
{
public:
    explicit LifeLineLayer(LayoutPage &page)
        : m_page(page)
        , m_unit(page.measures.unit)
        , m_size(phaseSize(page))
    {
    }
    void lay();

private:
    [[nodiscard]] double y(const Mark &mark) const;
    [[nodiscard]] std::pair<double, double> reach(const Mark &mark) const;
    void layBand(int index);
    void layPhase(int index);
    void layCount(int index);
    [[nodiscard]] QList<int> countedBy(int index) const;
    void layBracket(SceneGroup &group, const Mark &mark, double highest) const;
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
};

void LifeLineLayer::lay()
{
    const auto isBand = [](MarkShape shape) { return shape == MarkShape::PhaseBand; };
    each(isBand, &LifeLineLayer::layBand);
    each(isPhase, &LifeLineLayer::layPhase);
    each(isPhase, &LifeLineLayer::layCount);
    each(isBand, &LifeLineLayer::layState);
}

// The life line lies in the upper part of its lane; below it the states are written. What stacks
// of phases need is added on both sides.
double LifeLineLayer::y(const Mark &mark) const
{
    const QRectF strip = m_page.lanes.at(mark.lane).strip;
    const double plain = strip.height() / m_page.laneUnits.at(mark.lane);
    return strip.top() + (strip.height() - plain) / 2 + plain * 0.38;
}

std::pair<double, double> LifeLineLayer::reach(const Mark &mark) const
{
    const PanelLayout &panel = *m_page.panelOf(mark);
    const double left = std::clamp(panel.toX(mark.from), panel.plot.left(), panel.plot.right());
    return {left, std::clamp(panel.toX(mark.to), left, panel.plot.right())};
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
    // Between the phases of one stack a stub would look like a mark of its own.
    if (mark.openEnd || right - left >= m_size * levelHeight)
        group.primitives.append(band);
    if (mark.openEnd)
        group.primitives.append(polygon(
            QPolygonF(
                {{right - tip, middle - height}, {right, middle}, {right - tip, middle + height}}),
            color));
    m_page.layout.groups.append(group);
}

// Above the highest phase of its stack.
void LifeLineLayer::layBracket(SceneGroup &group, const Mark &mark, double highest) const
{
    const double cap = m_unit * 0.25;
    const double top = highest - m_size * 0.5 - cap * 1.6;
    const PanelLayout &panel = *m_page.panelOf(mark);
    const double left = std::max(panel.toX(mark.from), panel.plot.left());
    const double right = std::min(panel.toX(mark.to), panel.plot.right());
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
    const PhasePlace place = m_page.phases.value(index);
    if (place.countedBy >= 0 || place.x < panel.plot.left() - 1 || place.x > panel.plot.right() + 1)
        return;
    const double middle = y(mark) + (place.level - (place.levels - 1) / 2.0) * m_size * levelHeight;
    const QPointF centre(place.x, middle);
    SceneGroup group = m_page.groupOf(
        index, QRectF(place.x - m_size * 0.6, middle - m_size * 0.6, m_size * 1.2, m_size * 1.2));
    if (mark.to > mark.from + 1)
        layBracket(group, mark, y(mark) - (place.levels - 1) / 2.0 * m_size * levelHeight);
    if (mark.shape == MarkShape::OutcomeCheck)
        group.primitives.append(circle(centre, m_size * 0.62, stripeOf(m_page, mark.lane)));
    group.primitives += symbolOf(m_page, mark, centre, m_size);
    m_page.labels.take(QRectF(place.x - m_size / 2, middle - m_size / 2, m_size, m_size));
    m_page.layout.groups.append(group);
}

QList<int> LifeLineLayer::countedBy(int index) const
{
    QList<int> others;
    for (int other = index + 1; other < m_page.data.marks.size(); ++other) {
        if (m_page.phases.value(other).countedBy == index)
            others.append(other);
    }
    return others;
}

// Beside a full stack: how many more there are. Pointing at it tells them all.
void LifeLineLayer::layCount(int index)
{
    const PhasePlace place = m_page.phases.value(index);
    const Mark &mark = m_page.data.marks.at(index);
    const QRectF plot = m_page.panelOf(mark)->plot;
    if (place.countedBy != index || place.x < plot.left() || place.x > plot.right())
        return;
    const QFont &font = m_page.measures.small;
    const QList<int> counted = QList<int>{index} + countedBy(index);
    const QString text = QStringLiteral("+%1").arg(counted.size());
    const double right = place.x + m_size * 0.85;
    const double left = place.x - m_size * 1.4 - textWidth(font, text);
    const double step = m_size * levelHeight;
    QList<QPointF> places;
    for (const double baseline : {y(mark) - step, y(mark) + step, y(mark)})
        places << QPointF(right, centredBaseline(font, baseline))
               << QPointF(left, centredBaseline(font, baseline));
    layCluster(m_page, counted, text, places);
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
    // Beside a stack that begins the band, or else below it.
    const double baseline = y(mark) + m_unit * 0.45 + lineHeight(font) * 0.8;
    const double beside = std::min(left + m_size, right);
    for (const QString &text : {mark.label, mark.shortLabel}) {
        const double room = right - left - textWidth(font, text);
        if (room < 0)
            continue;
        QList<QPointF> places{{left, baseline}};
        if (room >= beside - left)
            places.append({beside, baseline});
        for (int levels = 2; levels <= mostLevels; ++levels)
            places.append({left, baseline + (levels - 1) / 2.0 * m_size * levelHeight});
        if (m_page.placeText(*group, font, text, places, m_page.theme().secondary)) {
            m_written = state;
            return;
        }
    }
    ++m_page.droppedLabels;
}

/// Stacks the phases of one lane, given in the order of their dates.
class PhaseStacker
{
public:
    explicit PhaseStacker(LayoutPage &page)
        : m_page(page)
        , m_least(phaseSize(page) * levelHeight)
        , m_pair(phaseSize(page) * pairWidth)
    {
    }
    void add(int mark, double x);
    [[nodiscard]] int finish(); ///< the levels of its highest stack

private:
    void endStack(double next);
    void splitStack(double next);

    LayoutPage &m_page;
    double m_least; ///< between two phases of one level
    double m_pair; ///< between the two halves of a stack that is too high
    double m_before = -1e9; ///< where the stack before ends
    QList<int> m_stack; ///< marks, each near enough to the one before
    QList<double> m_ends; ///< by level: the last phase there
    int m_counting = -1;
    int m_most = 1;
};

void PhaseStacker::add(int mark, double x)
{
    if (!m_stack.isEmpty() && x - m_page.phases.value(m_stack.last()).x >= m_least)
        endStack(x);
    const auto level = std::find_if(m_ends.cbegin(), m_ends.cend(),
                                    [this, x](double end) { return x - end >= m_least; });
    PhasePlace place{x, static_cast<int>(level - m_ends.cbegin()), 1, -1};
    if (place.level >= mostLevels) {
        m_counting = m_counting < 0 ? mark : m_counting;
        place.countedBy = m_counting;
    } else if (place.level == m_ends.size()) {
        m_ends.append(x);
    } else {
        m_ends[place.level] = x;
    }
    m_page.phases.insert(mark, place);
    m_stack.append(mark);
}

// Twice as many stand in two stacks, each phase within its size of its date.
void PhaseStacker::splitStack(double next)
{
    const qsizetype half = (m_stack.size() + 1) / 2;
    if (half > mostLevels)
        return;
    const auto x = [this](qsizetype number) { return m_page.phases.value(m_stack.at(number)).x; };
    const double middle = (x(half - 1) + x(half)) / 2;
    const double left = middle - m_pair / 2;
    const double right = middle + m_pair / 2;
    if (std::min(x(0), left) - m_before < m_pair
        || next - std::max(x(m_stack.size() - 1), right) < m_pair)
        return;
    for (qsizetype number = 0; number < m_stack.size(); ++number) {
        const bool first = number < half;
        const double place = first ? std::min(x(number), left) : std::max(x(number), right);
        m_page.phases.insert(m_stack.at(number),
                             {place, static_cast<int>(first ? number : number - half), 1, -1});
    }
    m_ends.resize(half);
}

void PhaseStacker::endStack(double next)
{
    if (m_counting >= 0)
        splitStack(next);
    for (const int mark : std::as_const(m_stack)) {
        m_page.phases[mark].levels = static_cast<int>(m_ends.size());
        m_before = std::max(m_before, m_page.phases.value(mark).x);
    }
    m_most = std::max(m_most, static_cast<int>(m_ends.size()));
    m_stack.clear();
    m_ends.clear();
    m_counting = -1;
}

int PhaseStacker::finish()
{
    endStack(1e9);
    return m_most;
}

} // namespace

void stackPhases(LayoutPage &page)
{
    QHash<int, QList<std::pair<double, int>>> byLane;
    for (int index = 0; index < page.data.marks.size(); ++index) {
        const Mark &mark = page.data.marks.at(index);
        if (!isPhase(mark.shape))
            continue;
        const PanelLayout panel = panelLayout(page, page.data.lanes.at(mark.lane).panel);
        byLane[mark.lane].append({panel.toX(mark.value), index});
    }
    for (auto phases = byLane.begin(); phases != byLane.end(); ++phases) {
        std::sort(phases->begin(), phases->end());
        PhaseStacker stacker(page);
        for (const auto &[x, mark] : std::as_const(*phases))
            stacker.add(mark, x);
        page.laneUnits[phases.key()]
            += (stacker.finish() - 1) * page.measures.unit * 0.75 / page.measures.leastPitch;
    }
}

void layDisputes(LayoutPage &page)
{
    LifeLineLayer(page).lay();
}

} // namespace ui
