// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutpage.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int stackedPins = 3; ///< then "+n" (UX.md 3.5)

/// Pins and brackets above the bars. Each stands at its date: what is too near to the one before
/// is raised, and what finds no level is counted.
class PinLayer
{
public:
    explicit PinLayer(LayoutPage &page);
    void lay();

private:
    void layRow(QList<int> marks);
    [[nodiscard]] double placeOf(const Mark &mark) const;
    [[nodiscard]] double heightOf(const Mark &mark, int level) const;
    void layPin(int index, int level);
    void layStem(SceneGroup &group, const Mark &mark, QPointF head, const QColor &ink) const;
    void layBracket(SceneGroup &group, const Mark &mark, double y, const QColor &ink) const;
    void layMore(const QList<int> &hidden);

    LayoutPage &m_page;
    double m_unit;
    double m_radius; ///< of a head
    QMultiHash<QPair<int, int>, QRectF> m_texts; ///< lane and row -> names on bars
};

PinLayer::PinLayer(LayoutPage &page)
    : m_page(page)
    , m_unit(page.measures.unit)
    , m_radius(m_unit * 0.26)
{
    for (const SceneGroup &group : std::as_const(page.layout.groups)) {
        if (group.mark < 0)
            continue;
        const Mark &mark = page.data.marks.at(group.mark);
        for (const Primitive &primitive : group.primitives) {
            if (const auto *text = std::get_if<TextPrimitive>(&primitive))
                m_texts.insert({mark.lane, mark.row}, text->box);
        }
    }
}

// A date that is not exact can mean any day in sight.
double PinLayer::placeOf(const Mark &mark) const
{
    return markPlace(*m_page.panelOf(mark), mark);
}

void PinLayer::lay()
{
    QMap<QPair<int, int>, QList<int>> rows;
    for (int index = 0; index < m_page.data.marks.size(); ++index) {
        const Mark &mark = m_page.data.marks.at(index);
        if ((mark.shape != MarkShape::Pin && mark.shape != MarkShape::Bracket)
            || !m_page.shows(mark))
            continue;
        const QRectF &plot = m_page.panelOf(mark)->plot;
        const double x = placeOf(mark);
        if (x >= plot.left() - 1 && x <= plot.right() + 1)
            rows[{mark.lane, mark.row}].append(index);
    }
    for (const QList<int> &row : std::as_const(rows))
        layRow(row);
}

void PinLayer::layRow(QList<int> marks)
{
    std::stable_sort(marks.begin(), marks.end(), [this](int a, int b) {
        return placeOf(m_page.data.marks.at(a)) < placeOf(m_page.data.marks.at(b));
    });
    QList<double> ends(stackedPins, -1e9); ///< by level: the last head there
    QList<int> hidden;
    for (const int index : std::as_const(marks)) {
        const double x = placeOf(m_page.data.marks.at(index));
        const auto level = std::find_if(
            ends.begin(), ends.end(), [this, x](double end) { return x - end >= m_radius * 2.2; });
        if (level == ends.end()) {
            hidden.append(index);
            continue;
        }
        if (!hidden.isEmpty())
            layMore(std::exchange(hidden, {}));
        *level = x;
        layPin(index, static_cast<int>(level - ends.begin()));
    }
    if (!hidden.isEmpty())
        layMore(hidden);
}

// Heads of a stack show as coins do: as much of each as the gap to the next row allows.
double PinLayer::heightOf(const Mark &mark, int level) const
{
    const LanePlace &lane = m_page.lanes.at(mark.lane);
    const double gap = lane.strip.height() / lane.rows - lane.barHeight;
    const double free = (gap - m_unit * 0.42 - m_radius) / (stackedPins - 1);
    const double step = std::clamp(free, m_unit * 0.14, m_radius * 1.2);
    return lane.centre(mark.row) - lane.barHeight / 2 - m_unit * 0.42 - level * step;
}

void PinLayer::layMore(const QList<int> &hidden)
{
    const Mark &mark = m_page.data.marks.at(hidden.first());
    const double x = placeOf(mark);
    const QFont &font = m_page.measures.small;
    const QString text = QStringLiteral("+%1").arg(hidden.size());
    const double y = m_page.lanes.at(mark.lane).strip.top() + lineHeight(font) * 0.8;
    const double width = textWidth(font, text);
    // Beside the stack, else a little further: what is not drawn is counted where it can be.
    QList<QPointF> places;
    for (const double away : {0.0, width * 0.6, width * 1.2})
        places << QPointF(x + m_unit * 1.6 + away, y) << QPointF(x - m_unit - width - away, y);
    layCluster(m_page, hidden, text, places);
}

void PinLayer::layPin(int index, int level)
{
    const Mark &mark = m_page.data.marks.at(index);
    const QPointF head(placeOf(mark), heightOf(mark, level));
    const double reach = m_radius * 2;
    SceneGroup group
        = m_page.groupOf(index, QRectF(head.x() - reach, head.y() - reach, 2 * reach, 2 * reach));
    const QColor ink
        = mark.level == MarkLevel::Normal ? m_page.theme().text : m_page.theme().secondary;
    if (mark.shape == MarkShape::Bracket)
        layBracket(group, mark, head.y(), ink);
    else
        layStem(group, mark, head, ink);
    if (level > 0)
        group.primitives.append(
            circle(head, m_radius + m_page.measures.stroke, m_page.theme().background));
    group.primitives += symbolOf(m_page, mark, head, reach);
    const QString sign = QString(mark.approximate ? QStringLiteral("≈") : QString())
        + (mark.dateUncertain ? QStringLiteral("?") : QString());
    if (!sign.isEmpty()) {
        const QFont &font = m_page.measures.small;
        const double right = mark.shape == MarkShape::Bracket ? m_page.panelOf(mark)->toX(mark.to)
                                                              : head.x() + m_radius;
        m_page.placeText(group, font, sign,
                         {{right + m_unit * 0.2, centredBaseline(font, head.y())}}, ink);
    }
    m_page.layout.groups.append(group);
}

// Down to the foot of the bars, or to the name that it would run through.
void PinLayer::layStem(SceneGroup &group, const Mark &mark, QPointF head, const QColor &ink) const
{
    const LanePlace &lane = m_page.lanes.at(mark.lane);
    double foot = lane.centre(mark.row) + lane.barHeight / 2;
    const auto [begin, end] = m_texts.equal_range({mark.lane, mark.row});
    for (auto box = begin; box != end; ++box) {
        if (head.x() > box->left() - 1 && head.x() < box->right() + 1)
            foot = std::min(foot, std::max(box->top(), head.y()));
    }
    ShapePrimitive stem = line(head, {head.x(), foot}, ink, m_page.measures.stroke * 1.4);
    if (mark.uncertain)
        stem.dash = {2 * m_page.measures.stroke, 1.5 * m_page.measures.stroke};
    group.primitives.append(stem);
}

void PinLayer::layBracket(SceneGroup &group, const Mark &mark, double y, const QColor &ink) const
{
    const PanelLayout &panel = *m_page.panelOf(mark);
    const double left = std::max(panel.toX(mark.from), panel.plot.left());
    const double right = std::min(panel.toX(mark.to), panel.plot.right());
    const double cap = m_unit * 0.33;
    ShapePrimitive shape;
    shape.closed = false;
    shape.points = QPolygonF({{left, y + cap}, {left, y}, {right, y}, {right, y + cap}});
    shape.stroke = ink;
    shape.width = m_page.measures.stroke * 1.2;
    if (mark.uncertain)
        shape.dash = {3 * m_page.measures.stroke, 2 * m_page.measures.stroke};
    group.primitives.append(shape);
}

} // namespace

double markPlace(const PanelLayout &panel, const Mark &mark)
{
    const double x = panel.toX((mark.from + mark.to) / 2);
    return mark.to > mark.from + 1 ? std::clamp(x, panel.plot.left(), panel.plot.right()) : x;
}

void layPins(LayoutPage &page)
{
    PinLayer(page).lay();
}

} // namespace ui
