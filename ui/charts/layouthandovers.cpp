// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutpage.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double apart = 2; ///< pixels: nearer, arrows of the same ends are one
constexpr qsizetype mostNames = 2; ///< of those who share an arrow; more are counted ("+n")

/// Arrows between the lanes of organizations, each at its date. Who goes the same way on the same
/// day shares one.
class HandOverLayer
{
public:
    explicit HandOverLayer(LayoutPage &page)
        : m_page(page)
        , m_unit(page.measures.unit)
    {
    }
    void layRails();
    void layArrows();
    void layLabels();

private:
    struct Arrow
    {
        int mark = 0;
        double x = 0;
        double y1 = 0;
        double y2 = 0;
        qsizetype group = 0; ///< index into the layout's groups
        QList<int> others = {}; ///< marks that share it
        bool named = false; ///< with theirs
    };
    [[nodiscard]] Arrow arrowOf(int index) const;
    [[nodiscard]] Arrow *sharedBy(const Arrow &arrow);
    void draw(Arrow &arrow);
    [[nodiscard]] QList<Primitive> head(const Arrow &arrow, const QColor &ink) const;
    void layLabel(const Arrow &arrow);
    void layOthers(Arrow &arrow);
    [[nodiscard]] QList<QPointF> placesBeside(const Arrow &arrow, double width) const;

    LayoutPage &m_page;
    double m_unit;
    QList<Arrow> m_arrows;
};

// A thin line a lane, in the organization's colour, that the arrows leave and reach.
void HandOverLayer::layRails()
{
    SceneGroup group;
    group.id = QStringLiteral("rails");
    for (int lane = 0; lane < m_page.lanes.size(); ++lane) {
        if (!m_page.lanes.at(lane).shown())
            continue;
        const QRectF plot = m_page.layout.panels.first().plot;
        const double y = m_page.lanes.at(lane).centre();
        group.primitives.append(line({plot.left(), y}, {plot.right(), y},
                                     m_page.theme().organization(m_page.data.lanes.at(lane).key),
                                     m_page.measures.stroke * 2));
    }
    m_page.layout.groups.append(group);
}

HandOverLayer::Arrow HandOverLayer::arrowOf(int index) const
{
    const Mark &mark = m_page.data.marks.at(index);
    const LanePlace &lane = m_page.lanes.at(mark.lane);
    const bool other = mark.otherLane >= 0 && m_page.lanes.at(mark.otherLane).shown();
    const double stub = lane.strip.height() * 0.42;
    Arrow arrow;
    arrow.mark = index;
    arrow.x = markPlace(*m_page.panelOf(mark), mark);
    arrow.y1 = mark.openStart ? lane.centre() - stub : lane.centre();
    arrow.y2 = mark.openStart ? lane.centre()
        : other               ? m_page.lanes.at(mark.otherLane).centre()
                              : lane.centre() + stub;
    return arrow;
}

// Arrows come by place, so those further left cannot be met.
HandOverLayer::Arrow *HandOverLayer::sharedBy(const Arrow &arrow)
{
    for (auto other = m_arrows.rbegin(); other != m_arrows.rend(); ++other) {
        if (arrow.x - other->x >= apart)
            return nullptr;
        if (std::abs(other->y1 - arrow.y1) < 1 && std::abs(other->y2 - arrow.y2) < 1)
            return &*other;
    }
    return nullptr;
}

void HandOverLayer::layArrows()
{
    QList<int> order;
    for (int index = 0; index < m_page.data.marks.size(); ++index) {
        const Mark &mark = m_page.data.marks.at(index);
        if (mark.shape == MarkShape::HandOver && m_page.shows(mark))
            order.append(index);
    }
    // Who shares an arrow is drawn as the surest of them.
    const auto rank = [this](int index) {
        const Mark &mark = m_page.data.marks.at(index);
        return std::tuple(markPlace(*m_page.panelOf(mark), mark), mark.level, mark.uncertain);
    };
    std::stable_sort(order.begin(), order.end(),
                     [&rank](int a, int b) { return rank(a) < rank(b); });
    for (const int index : std::as_const(order)) {
        Arrow arrow = arrowOf(index);
        const QRectF plot = m_page.panelOf(m_page.data.marks.at(index))->plot;
        if (arrow.x < plot.left() || arrow.x > plot.right())
            continue;
        if (Arrow *shared = sharedBy(arrow)) {
            shared->others.append(index);
            continue;
        }
        draw(arrow);
        m_arrows.append(arrow);
    }
}

QList<Primitive> HandOverLayer::head(const Arrow &arrow, const QColor &ink) const
{
    const double size = m_unit * 0.5;
    const double back = arrow.y2 > arrow.y1 ? -size : size;
    return {polygon(QPolygonF({{arrow.x, arrow.y2},
                               {arrow.x - size * 0.55, arrow.y2 + back},
                               {arrow.x + size * 0.55, arrow.y2 + back}}),
                    ink)};
}

void HandOverLayer::draw(Arrow &arrow)
{
    const Mark &mark = m_page.data.marks.at(arrow.mark);
    const PanelLayout &panel = *m_page.panelOf(mark);
    const double reach = m_unit * 0.5;
    const QRectF hit(arrow.x - reach, std::min(arrow.y1, arrow.y2), 2 * reach,
                     std::abs(arrow.y2 - arrow.y1));
    SceneGroup group = m_page.groupOf(arrow.mark, hit);
    const QColor ink = mark.level == MarkLevel::Normal
        ? m_page.theme().text
        : mixed(m_page.theme().text, m_page.theme().background, 0.35);
    ShapePrimitive shaft
        = line({arrow.x, arrow.y1}, {arrow.x, arrow.y2}, ink, m_page.measures.stroke * 1.4);
    if (mark.uncertain)
        shaft.dash = {3 * m_page.measures.stroke, 2 * m_page.measures.stroke};
    group.primitives.append(shaft);
    group.primitives += head(arrow, ink);
    if (mark.to > mark.from + 1) {
        // The period that the date can mean, as on the lanes of people.
        const double left = std::max(panel.toX(mark.from), panel.plot.left());
        const double right = std::min(panel.toX(mark.to), panel.plot.right());
        const double cap = m_unit * 0.3;
        const double width = m_page.measures.stroke;
        for (const double x : {left, right})
            group.primitives.append(line({x, arrow.y1 - cap}, {x, arrow.y1 + cap}, ink, width));
        group.primitives.append(line({left, arrow.y1}, {right, arrow.y1}, ink, width * 0.7));
    }
    Mark dot = mark;
    dot.shape = MarkShape::Pin;
    if (!mark.openStart)
        group.primitives += symbolOf(m_page, dot, {arrow.x, arrow.y1}, m_unit * 0.46);
    arrow.group = m_page.layout.groups.size();
    m_page.layout.groups.append(group);
}

// Beside the tail, else beside the head; the full name, else the last.
void HandOverLayer::layLabel(const Arrow &arrow)
{
    const Mark &mark = m_page.data.marks.at(arrow.mark);
    const QFont &font = m_page.measures.small;
    SceneGroup &group = m_page.layout.groups[arrow.group];
    const double below = lineHeight(font) * 0.85;
    const double side = m_unit * 0.45;
    const bool down = arrow.y2 > arrow.y1;
    if (mark.startUnknown || mark.endUnknown) {
        const double y = mark.startUnknown ? arrow.y1 : arrow.y2;
        m_page.placeText(group, font, QStringLiteral("?"),
                         {{arrow.x + side, y + m_unit * (mark.startUnknown ? 0.6 : 0.1)}},
                         m_page.theme().secondary);
    }
    for (const QString &text : {mark.label, mark.shortLabel}) {
        const double width = textWidth(font, text);
        const double right = arrow.x + side;
        const double left = arrow.x - side - width;
        QList<QPointF> places{{right, arrow.y1 - m_unit * 0.38},
                              {right, arrow.y2 + (down ? -m_unit * 0.25 : below)},
                              {right, arrow.y1 + below}};
        // Left of the plot it would read as the name of a lane.
        if (left >= m_page.panelOf(mark)->plot.left())
            places += {{left, arrow.y1 - m_unit * 0.38},
                       {left, arrow.y2 + (down ? -m_unit * 0.25 : below)}};
        const bool placed = m_page.placeText(
            group, font, text, places,
            mark.level == MarkLevel::Normal ? m_page.theme().text : m_page.theme().secondary);
        if (placed)
            return;
    }
    ++m_page.droppedLabels;
}

// No label lies upon an arrow: the shafts take their places before the labels ask for theirs.
void HandOverLayer::layLabels()
{
    for (const Arrow &arrow : std::as_const(m_arrows))
        m_page.labels.take(QRectF(arrow.x - 1, std::min(arrow.y1, arrow.y2) + 1, 2,
                                  std::max(1.0, std::abs(arrow.y2 - arrow.y1) - 2)));
    for (const SceneGroup &group : std::as_const(m_page.layout.groups)) {
        if (group.mark >= 0 && m_page.data.marks.at(group.mark).shape == MarkShape::Pin)
            m_page.labels.take(group.hit);
    }
    for (Arrow &arrow : m_arrows) {
        if (!arrow.others.isEmpty())
            layOthers(arrow);
    }
    for (const MarkLevel level : {MarkLevel::Normal, MarkLevel::Context}) {
        for (const Arrow &arrow : std::as_const(m_arrows)) {
            if (!arrow.named && m_page.data.marks.at(arrow.mark).level == level)
                layLabel(arrow);
        }
    }
}

// On both sides of both ends, then along the shaft.
QList<QPointF> HandOverLayer::placesBeside(const Arrow &arrow, double width) const
{
    const double step = lineHeight(m_page.measures.small);
    const double right = arrow.x + m_unit * 0.45;
    const double left = arrow.x - m_unit * 0.45 - width;
    const double top = std::min(arrow.y1, arrow.y2);
    const double bottom = std::max(arrow.y1, arrow.y2);
    const double head = arrow.y2 == bottom ? -m_unit * 0.25 : step * 0.85;
    QList<double> lines{arrow.y1 - m_unit * 0.38, arrow.y2 + head};
    for (double y = top + step * 0.85; y < bottom; y += step)
        lines.append(y);
    const bool fits = left >= m_page.panelOf(m_page.data.marks.at(arrow.mark))->plot.left();
    QList<QPointF> places;
    for (const double y : std::as_const(lines)) {
        places.append({right, y});
        if (fits) // else it would read as the name of a lane
            places.append({left, y});
    }
    return places;
}

// All who share the arrow, or beside the name of the first how many more there are.
void HandOverLayer::layOthers(Arrow &arrow)
{
    const QFont &font = m_page.measures.small;
    SceneGroup group = m_page.groupOf(arrow.others.first(), QRectF());
    group.others = arrow.others.mid(1);
    for (const int other : std::as_const(group.others))
        group.title += QStringLiteral("; ") + m_page.data.marks.at(other).name;
    const QList<int> all = QList<int>{arrow.mark} + arrow.others;
    for (QString Mark::*name : {&Mark::label, &Mark::shortLabel}) {
        if (arrow.others.size() > mostNames)
            break;
        QStringList names;
        for (const int mark : all)
            names.append(m_page.data.marks.at(mark).*name);
        const QString text = names.join(QStringLiteral(", "));
        if (!m_page.placeText(group, font, text, placesBeside(arrow, textWidth(font, text)),
                              m_page.theme().text))
            continue;
        group.hit = std::get<TextPrimitive>(group.primitives.last()).box;
        m_page.layout.groups.append(group);
        arrow.named = true;
        return;
    }
    const QString text = QStringLiteral("+%1").arg(arrow.others.size());
    layCluster(m_page, arrow.others, text, placesBeside(arrow, textWidth(font, text)));
}

} // namespace

void layHandOvers(LayoutPage &page)
{
    const auto isHandOver = [](const Mark &mark) { return mark.shape == MarkShape::HandOver; };
    if (std::none_of(page.data.marks.cbegin(), page.data.marks.cend(), isHandOver))
        return;
    HandOverLayer layer(page);
    layer.layRails();
    layer.layArrows();
    layer.layLabels();
}

} // namespace ui
