// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutpage.h"

#include <QMap>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace ui {

namespace {

constexpr int steps = 24; ///< points along each edge of a band
constexpr double leastBand = 0.55; ///< of a label's size, for a move
constexpr double mostBands = 60; ///< of a label's size, for all
constexpr double nodeWidth = 0.9; ///< of a label's size

/// One side of the bands: nodes from above, each as high as its moves, far enough apart for names.
class Side
{
public:
    Side(const LayoutPage &page, int row)
    {
        for (const Mark &mark : page.data.marks) {
            if (mark.shape == MarkShape::Node && mark.row == row)
                m_values.append(mark.value);
        }
        m_least = lineHeight(page.measures.label) * 1.08;
        m_gap = page.measures.unit * 0.35;
    }
    [[nodiscard]] double height(double scale) const
    {
        double sum = 0;
        for (const double value : m_values)
            sum += slot(value, scale);
        return sum;
    }
    void place(const QRectF &area, double scale)
    {
        double y = area.top() + (area.height() - height(scale)) / 2;
        for (const double value : std::as_const(m_values)) {
            m_tops.append(y + (slot(value, scale) - value * scale) / 2);
            y += slot(value, scale);
        }
    }
    [[nodiscard]] double top(qsizetype node) const { return m_tops.value(node); }
    [[nodiscard]] qsizetype count() const { return m_values.size(); }
    [[nodiscard]] double moves() const
    {
        return std::accumulate(m_values.cbegin(), m_values.cend(), 0.0);
    }

private:
    [[nodiscard]] double slot(double value, double scale) const
    {
        return std::max(value * scale + m_gap, m_least);
    }

    QList<double> m_values;
    QList<double> m_tops;
    double m_least = 0;
    double m_gap = 0;
};

/// Where a band leaves its left node and meets its right one; both ends are `width` high.
struct BandPlace
{
    QPointF from;
    QPointF to;
    double width = 0;

    // Level at both ends, so that it leaves and meets the nodes at right angles.
    [[nodiscard]] QPointF at(double t) const
    {
        const double ease = t * t * (3 - 2 * t);
        return {from.x() + (to.x() - from.x()) * t, from.y() + (to.y() - from.y()) * ease};
    }
    [[nodiscard]] QPolygonF outline() const
    {
        QPolygonF points;
        for (int step = 0; step <= steps; ++step)
            points << at(double(step) / steps);
        for (int step = steps; step >= 0; --step)
            points << at(double(step) / steps) + QPointF(0, width);
        return points;
    }
};

class FlowLayer
{
public:
    explicit FlowLayer(LayoutPage &page)
        : m_page(page)
        , m_left(page, 0)
        , m_right(page, 1)
        , m_nodeWidth(page.measures.unit * nodeWidth)
    {
        double low = 0;
        double high = page.columns.height() / std::max(1.0, m_left.moves());
        for (int step = 0; step < 40; ++step) {
            m_scale = (low + high) / 2;
            const double needed = std::max(m_left.height(m_scale), m_right.height(m_scale));
            (needed <= page.columns.height() ? low : high) = m_scale;
        }
        m_left.place(page.columns, m_scale);
        m_right.place(page.columns, m_scale);
        placeBands();
    }
    void layBand(int index);
    void layNode(int index);
    void layCount(int index);

private:
    [[nodiscard]] QStringList nodeName(const Mark &mark, double room, double height) const;
    void placeBands();

    LayoutPage &m_page;
    Side m_left;
    Side m_right;
    double m_nodeWidth;
    double m_scale = 1;
    QMap<int, BandPlace> m_bands; ///< by mark
};

// Marks come ordered by their left node, then by their right one, which is the order of the ends.
void FlowLayer::placeBands()
{
    QHash<int, double> leftUsed;
    QHash<int, double> rightUsed;
    for (int index = 0; index < m_page.data.marks.size(); ++index) {
        const Mark &mark = m_page.data.marks.at(index);
        if (mark.shape != MarkShape::Band)
            continue;
        const auto from = static_cast<int>(mark.from);
        const auto to = static_cast<int>(mark.to);
        BandPlace place;
        place.width = mark.value * m_scale;
        place.from = {m_page.columns.left() + m_nodeWidth, m_left.top(from) + leftUsed[from]};
        place.to = {m_page.columns.right() - m_nodeWidth, m_right.top(to) + rightUsed[to]};
        leftUsed[from] += place.width;
        rightUsed[to] += place.width;
        m_bands.insert(index, place);
    }
}

void FlowLayer::layBand(int index)
{
    const Mark &mark = m_page.data.marks.at(index);
    const QPolygonF outline = m_bands.value(index).outline();
    SceneGroup group = m_page.groupOf(index, outline.boundingRect());
    group.area = outline;
    QColor fill = m_page.theme().organization(mark.color);
    fill.setAlphaF(0.38F);
    ShapePrimitive band = polygon(outline, fill);
    // An edge in the background's colour keeps bands of the same colour apart.
    band.stroke = m_page.theme().background;
    band.width = std::min(1.0, m_bands.value(index).width * 0.2);
    group.primitives.append(band);
    m_page.layout.groups.append(group);
}

void FlowLayer::layNode(int index)
{
    const Mark &mark = m_page.data.marks.at(index);
    const bool right = mark.row == 1;
    const auto place = static_cast<qsizetype>(mark.from);
    const double top = right ? m_right.top(place) : m_left.top(place);
    const double left = right ? m_page.columns.right() - m_nodeWidth : m_page.columns.left();
    const QRectF rect(left, top, m_nodeWidth, std::max(1.0, mark.value * m_scale));
    const QFont &font = m_page.measures.label;
    const double edge = std::max(m_page.measures.margin, 12.0);
    const double gap = m_page.measures.gap * 0.6;
    const double room = (right ? m_page.request.size.width() - edge - rect.right() - gap
                               : rect.left() - gap - edge)
        - m_page.measures.unit * 0.3;
    const QStringList lines = nodeName(mark, room, rect.height());
    const double height = lineHeight(font);
    double centre = rect.center().y() - height * static_cast<double>(lines.size() - 1) / 2;
    SceneGroup group = m_page.groupOf(index, rect);
    group.primitives.append(filledRect(rect, m_page.theme().organization(mark.color)));
    for (const QString &text : lines) {
        const double width = textWidth(font, text);
        const double x = right ? rect.right() + gap : rect.left() - gap - width;
        group.hit |= QRectF(x, centre - height / 2, width, height);
        m_page.placeText(group, font, text, {{x, centredBaseline(font, centre)}},
                         m_page.theme().text);
        centre += height * 1.02;
    }
    m_page.layout.groups.append(group);
}

// Beside a high node a long name gets a second line. The number stays whole when the name is cut.
QStringList FlowLayer::nodeName(const Mark &mark, double room, double height) const
{
    const QFont &font = m_page.measures.label;
    const QString number = mark.label.mid(mark.shortLabel.size());
    const int most = std::clamp(static_cast<int>(height / lineHeight(font) / 1.07), 1, 3);
    QStringList lines = wrapped(font, mark.shortLabel, room - textWidth(font, number), most);
    if (lines.isEmpty())
        return {number.trimmed()};
    lines.last() += number;
    return lines;
}

// On the band, as near to its left end as there is room; on a ground of its own where it crosses.
void FlowLayer::layCount(int index)
{
    const Mark &mark = m_page.data.marks.at(index);
    const BandPlace &place = m_bands[index];
    const QFont &font = m_page.measures.small;
    const double width = textWidth(font, mark.label);
    QList<QPointF> places;
    // First in one column at each side, then wherever the band has room.
    const auto add = [&](double t) {
        const QPointF centre = place.at(t) + QPointF(0, place.width / 2);
        places.append({centre.x() - width / 2, centredBaseline(font, centre.y())});
    };
    for (const double step : {0.08, 0.02}) {
        for (double t = 0.06; t <= 0.5; t += step) {
            add(t);
            add(1 - t);
        }
    }
    SceneGroup group;
    group.id = QStringLiteral("number-") + mark.id;
    group.mark = index;
    if (!m_page.placeText(group, font, mark.label, places, m_page.theme().text)) {
        ++m_page.droppedLabels;
        return;
    }
    const QRectF box = std::get<TextPrimitive>(group.primitives.constFirst()).box;
    const double air = m_page.measures.unit * 0.15;
    group.primitives.prepend(
        filledRect(box.adjusted(-air, 1, air, -1), m_page.theme().background, air));
    m_page.layout.groups.append(group);
}

double widestNode(const LayoutPage &page, int row)
{
    double widest = 0;
    for (const Mark &mark : page.data.marks) {
        if (mark.shape == MarkShape::Node && mark.row == row)
            widest = std::max(widest, textWidth(page.measures.label, mark.label));
    }
    // In a narrow picture the bands keep a fifth of the width.
    const double edge = std::max(page.measures.margin, 12.0);
    const double inner = page.request.size.width() - 2 * edge;
    const double most
        = std::min(page.request.size.width() * 0.32, inner * 0.41 - page.measures.gap * 0.6);
    return std::min(widest + page.measures.unit * 0.3, most);
}

} // namespace

void layFlowGutters(LayoutPage &page)
{
    const double edge = std::max(page.measures.margin, 12.0);
    const double gap = page.measures.gap * 0.6;
    page.left = edge + widestNode(page, 0) + gap;
    page.right = page.request.size.width() - edge - widestNode(page, 1) - gap;
}

double leastFlowHeight(const LayoutPage &page)
{
    const Side left(page, 0);
    const Side right(page, 1);
    // Wide enough to be seen one by one, unless there are hundreds: then they fit a large window.
    const double moves = std::max({1.0, left.moves(), right.moves()});
    const double scale = page.measures.unit * std::min(leastBand, mostBands / moves);
    return std::max(left.height(scale), right.height(scale));
}

void layFlows(LayoutPage &page)
{
    FlowLayer layer(page);
    const auto each = [&page](MarkShape shape, auto lay) {
        for (int index = 0; index < page.data.marks.size(); ++index) {
            if (page.data.marks.at(index).shape == shape)
                lay(index);
        }
    };
    each(MarkShape::Band, [&layer](int index) { layer.layBand(index); });
    each(MarkShape::Node, [&layer](int index) { layer.layNode(index); });
    each(MarkShape::Band, [&layer](int index) { layer.layCount(index); });
}

} // namespace ui
