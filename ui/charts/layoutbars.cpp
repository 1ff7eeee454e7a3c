// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutpage.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double barGap = 1.5; ///< on each side of a hand-over
constexpr int stackedPins = 3; ///< then "+n" (UX.md 3.5)
constexpr double leastOfName = 0.6; ///< that must be read of a shortened one
constexpr double mostBeside = 0.22; ///< of the plot, for names right of bars
constexpr double mostBesideNarrow = 0.35; ///< where that is less than a short name
const QLatin1String unknownSign("?");

/// The last bar of each row of a lane: what lies right of it is free.
QSet<int> endBars(const LayoutPage &page, qsizetype lanes)
{
    QHash<QPair<int, int>, int> last;
    for (int index = 0; index < page.data.marks.size(); ++index) {
        const Mark &mark = page.data.marks.at(index);
        if (mark.shape != MarkShape::Bar || mark.lane >= lanes)
            continue;
        const auto found = last.find({mark.lane, mark.row});
        if (found == last.end())
            last.insert({mark.lane, mark.row}, index);
        else if (page.data.marks.at(*found).to < mark.to)
            *found = index;
    }
    return {last.cbegin(), last.cend()};
}

double insidePadding(const LayoutPage &page)
{
    return page.measures.unit * 0.45;
}

// What a bar of this width and height leaves for its label.
double insideRoom(const LayoutPage &page, const Mark &mark, QSizeF bar)
{
    const double open = bar.height() * 0.3;
    return bar.width() - 2 * insidePadding(page) - (mark.openEnd ? open : 0)
        - (mark.openStart ? open * 0.5 : 0);
}

// From the bar's end past its name, but for the name itself: a question mark may follow.
double besideGap(const LayoutPage &page, const Mark &mark)
{
    const double sign = mark.endUnknown
        ? textWidth(page.measures.small, unknownSign) + page.measures.unit * 0.6
        : 0;
    return page.measures.unit * 0.45 + sign;
}

double startGap(const LayoutPage &page, const Mark &mark)
{
    const double sign = mark.startUnknown
        ? textWidth(page.measures.small, unknownSign) + page.measures.unit * 0.6
        : 0;
    return page.measures.unit * 0.45 + sign;
}

/// Draws the bars of one chart, then the pins and brackets above them, then what labels still fit.
class BarLayer
{
public:
    explicit BarLayer(LayoutPage &page)
        : m_page(page)
        , m_unit(page.measures.unit)
    {
        for (int index = 0; index < page.data.marks.size(); ++index) {
            const Mark &mark = page.data.marks.at(index);
            m_rows.insert({mark.lane, mark.row}, index);
        }
    }
    void layBars(MarkLevel level);
    void layPins();

private:
    [[nodiscard]] QRectF rectOf(const Mark &mark) const;
    [[nodiscard]] QPolygonF outline(const Mark &mark, const QRectF &rect) const;
    bool labelInside(SceneGroup &group, const Mark &mark, const QRectF &rect, const QColor &fill);
    bool labelShortened(SceneGroup &group, const Mark &mark, const QRectF &rect,
                        const QColor &fill);
    QRectF labelBeside(SceneGroup &group, int index, const QRectF &rect);
    [[nodiscard]] bool isClear(int index, const QRectF &box) const;
    /// `named`: the rectangle has a name beside the bar in it.
    void questionMarks(SceneGroup &group, const Mark &mark, const QRectF &rect, bool named);
    void layPin(int index, int inStack);
    void layBracket(SceneGroup &group, const Mark &mark, double y) const;
    void layMore(const QList<int> &hidden);

    LayoutPage &m_page;
    double m_unit;
    QMultiHash<QPair<int, int>, int> m_rows; ///< lane and row -> marks
};

QRectF BarLayer::rectOf(const Mark &mark) const
{
    const PanelLayout &panel = *m_page.panelOf(mark);
    const LanePlace &lane = m_page.lanes.at(mark.lane);
    const double left = mark.openStart ? panel.plot.left() : panel.toX(mark.from) + barGap;
    // What goes on ends at today even where the axis has been panned beyond it.
    const double right = panel.toX(mark.to) - (mark.openEnd && !mark.endUnknown ? 0 : barGap);
    const double from = std::clamp(left, panel.plot.left(), panel.plot.right());
    const double to = std::clamp(right, from + 1, std::max(from + 1, panel.plot.right()));
    return {from, lane.centre(mark.row) - lane.barHeight / 2, to - from, lane.barHeight};
}

// Still there: an arrowhead. Unknown ends: a notch on the left, a torn edge on the right.
QPolygonF BarLayer::outline(const Mark &mark, const QRectF &rect) const
{
    const double tip = std::min(rect.height() * 0.35, rect.width() / 2);
    QPolygonF points;
    points << rect.topLeft();
    if (mark.openEnd && !mark.endUnknown) {
        points << QPointF(rect.right() - tip, rect.top())
               << QPointF(rect.right(), rect.center().y())
               << QPointF(rect.right() - tip, rect.bottom());
    } else if (mark.endUnknown) {
        const double tooth = std::min(rect.height() * 0.2, rect.width() / 3);
        for (int step = 0; step <= 4; ++step)
            points << QPointF(rect.right() - (step % 2 == 0 ? 0 : tooth),
                              rect.top() + rect.height() * step / 4);
    } else {
        points << rect.topRight() << rect.bottomRight();
    }
    points << rect.bottomLeft();
    if (mark.openStart)
        points << QPointF(rect.left() + tip * 0.7, rect.center().y());
    return points;
}

bool BarLayer::labelInside(SceneGroup &group, const Mark &mark, const QRectF &rect,
                           const QColor &fill)
{
    const QFont &font = m_page.measures.label;
    const double left
        = rect.left() + insidePadding(m_page) + (mark.openStart ? rect.height() * 0.15 : 0);
    const double room = insideRoom(m_page, mark, rect.size());
    for (const QString &text : {mark.label, mark.shortLabel}) {
        if (text.isEmpty() || textWidth(font, text) > room)
            continue;
        const QPointF baseline(left, centredBaseline(font, rect.center().y()));
        if (m_page.theme().name == ThemeName::Print) {
            const QRectF box = textAt(font, text, baseline, {}).box;
            group.primitives.append(filledRect(box.adjusted(-2, 0, 2, 0) & rect, fill));
        }
        if (m_page.placeText(group, font, text, {baseline}, m_page.theme().textOn(fill)))
            return true;
    }
    return false;
}

// On screen, where pointing tells the whole name, most of it is better than none. A picture has its
// key.
bool BarLayer::labelShortened(SceneGroup &group, const Mark &mark, const QRectF &rect,
                              const QColor &fill)
{
    const QFont &font = m_page.measures.label;
    const double room = insideRoom(m_page, mark, rect.size());
    if (m_page.request.picture || room < leastOfName * textWidth(font, mark.shortLabel))
        return false;
    const double left
        = rect.left() + insidePadding(m_page) + (mark.openStart ? rect.height() * 0.15 : 0);
    return m_page.placeText(group, font, elided(font, mark.shortLabel, room),
                            {{left, centredBaseline(font, rect.center().y())}},
                            m_page.theme().textOn(fill));
}

// Nothing else of the row stands there: no bar, no pin of another day.
bool BarLayer::isClear(int index, const QRectF &box) const
{
    const Mark &own = m_page.data.marks.at(index);
    const auto [begin, end] = m_rows.equal_range({own.lane, own.row});
    return std::none_of(begin, end, [&](int other) {
        const Mark &mark = m_page.data.marks.at(other);
        if (other == index || !m_page.shows(mark))
            return false;
        if (mark.shape == MarkShape::Bar)
            return rectOf(mark).intersects(box);
        const double x = m_page.panelOf(mark)->toX((mark.from + mark.to) / 2);
        return x > box.left() && x < box.right();
    });
}

// Right of the bar or left of it, where a reader cannot take it for the name of a neighbour.
// Nothing comes between them: "Amazon ?" is known to be Amazon, "? Amazon" would be what came
// later. The bar with its name; null where there is no room.
QRectF BarLayer::labelBeside(SceneGroup &group, int index, const QRectF &rect)
{
    const Mark &mark = m_page.data.marks.at(index);
    const QFont &font = m_page.measures.label;
    const QColor ink
        = mark.level == MarkLevel::Normal ? m_page.theme().text : m_page.theme().secondary;
    const double y = centredBaseline(font, rect.center().y());
    const double width = textWidth(font, mark.shortLabel);
    const double gap = m_unit * 0.45;
    const double apart = m_unit * 1.2;
    const QRectF right(rect.right(), rect.top(), besideGap(m_page, mark) + width, rect.height());
    const double before = startGap(m_page, mark) + width;
    const QRectF left(rect.left() - before, rect.top(), before, rect.height());
    const auto place = [&](double x) {
        return m_page.placeText(group, font, mark.shortLabel, {{x, y}}, ink);
    };
    if (isClear(index, right.adjusted(gap, 0, apart, 0)) && place(rect.right() + gap))
        return rect.adjusted(0, 0, gap + width, 0);
    if (left.left() > m_page.panelOf(mark)->plot.left()
        && isClear(index, left.adjusted(-apart, 0, -gap, 0)) && place(rect.left() - gap - width))
        return rect.adjusted(-gap - width, 0, 0, 0);
    return {};
}

void BarLayer::questionMarks(SceneGroup &group, const Mark &mark, const QRectF &rect, bool named)
{
    const QFont &font = m_page.measures.small;
    const double y = centredBaseline(font, rect.center().y());
    const QString sign = unknownSign;
    const QRectF plot = m_page.panelOf(mark)->plot;
    const double gap = m_unit * (named ? 0.55 : 0.3); // texts keep their distance
    if (mark.endUnknown && rect.right() < plot.right() - m_unit)
        m_page.placeText(group, font, sign, {{rect.right() + gap, y}}, m_page.theme().secondary);
    if (mark.startUnknown && rect.left() > plot.left() + m_unit)
        m_page.placeText(group, font, sign, {{rect.left() - gap - textWidth(font, sign), y}},
                         m_page.theme().secondary);
}

void BarLayer::layBars(MarkLevel level)
{
    for (int index = 0; index < m_page.data.marks.size(); ++index) {
        const Mark &mark = m_page.data.marks.at(index);
        if (mark.shape != MarkShape::Bar || mark.level != level || !m_page.shows(mark))
            continue;
        const QRectF rect = rectOf(mark);
        SceneGroup group = m_page.groupOf(index, rect);
        QColor fill = colorOf(m_page, mark);
        const bool plain = !mark.openStart && !mark.openEnd;
        ShapePrimitive shape = plain ? filledRect(rect, fill, std::min(2.0, rect.width() / 2))
                                     : polygon(outline(mark, rect), fill);
        if (mark.uncertain) {
            fill = mixed(fill, m_page.theme().background, 0.35);
            shape.fill = fill;
            shape.stroke = m_page.theme().organization(mark.color);
            shape.width = m_page.measures.stroke;
            shape.dash = {3 * m_page.measures.stroke, 2 * m_page.measures.stroke};
        }
        group.primitives.append(shape);
        group.primitives += organizationHatch(m_page, mark, rect);
        QRectF named
            = labelInside(group, mark, rect, fill) ? rect : labelBeside(group, index, rect);
        if (named.isNull()) {
            named = rect;
            m_page.droppedLabels += labelShortened(group, mark, rect, fill) ? 0 : 1;
        }
        questionMarks(group, mark, named, named != rect);
        m_page.layout.groups.append(group);
    }
}

// Marks of one lane within six pixels stand beside each other, at most three, then "+n".
void BarLayer::layPins()
{
    QMap<QPair<int, int>, QList<int>> stacks;
    for (int index = 0; index < m_page.data.marks.size(); ++index) {
        const Mark &mark = m_page.data.marks.at(index);
        if ((mark.shape != MarkShape::Pin && mark.shape != MarkShape::Bracket)
            || !m_page.shows(mark))
            continue;
        const double x = m_page.panelOf(mark)->toX((mark.from + mark.to) / 2);
        stacks[{mark.lane * 8 + mark.row, static_cast<int>(std::lround(x / 6))}].append(index);
    }
    for (const QList<int> &stack : std::as_const(stacks)) {
        for (int place = 0; place < std::min<qsizetype>(stack.size(), stackedPins); ++place)
            layPin(stack.at(place), place);
        if (stack.size() > stackedPins)
            layMore(stack.mid(stackedPins));
    }
}

void BarLayer::layMore(const QList<int> &hidden)
{
    const Mark &mark = m_page.data.marks.at(hidden.first());
    const double x = m_page.panelOf(mark)->toX((mark.from + mark.to) / 2);
    const QFont &font = m_page.measures.small;
    const QString text = QStringLiteral("+%1").arg(hidden.size());
    const double y = m_page.lanes.at(mark.lane).strip.top() + lineHeight(font) * 0.8;
    const double left = x - m_unit - textWidth(font, text);
    layCluster(m_page, hidden, text, {{x + m_unit * 1.6, y}, {left, y}});
}

void BarLayer::layPin(int index, int inStack)
{
    const Mark &mark = m_page.data.marks.at(index);
    const PanelLayout &panel = *m_page.panelOf(mark);
    const LanePlace &lane = m_page.lanes.at(mark.lane);
    const double radius = m_unit * 0.26;
    const double x = panel.toX((mark.from + mark.to) / 2) + inStack * radius * 2.2;
    const double bottom = lane.centre(mark.row) + lane.barHeight / 2;
    const double y = bottom - lane.barHeight - m_unit * 0.42;
    if (x < panel.plot.left() - 1 || x > panel.plot.right() + 1)
        return;
    SceneGroup group
        = m_page.groupOf(index, QRectF(x - radius * 2, y - radius * 2, radius * 4, radius * 4));
    const QColor ink
        = mark.level == MarkLevel::Normal ? m_page.theme().text : m_page.theme().secondary;
    if (mark.shape == MarkShape::Bracket) {
        layBracket(group, mark, y);
    } else {
        ShapePrimitive stem = line({x, y}, {x, bottom}, ink, m_page.measures.stroke * 1.4);
        if (mark.uncertain)
            stem.dash = {2 * m_page.measures.stroke, 1.5 * m_page.measures.stroke};
        group.primitives.append(stem);
    }
    group.primitives += symbolOf(m_page, mark, {x, y}, radius * 2);
    const QString sign = QString(mark.approximate ? QStringLiteral("≈") : QString())
        + (mark.dateUncertain ? QStringLiteral("?") : QString());
    if (!sign.isEmpty()) {
        const QFont &font = m_page.measures.small;
        const double right = mark.shape == MarkShape::Bracket ? panel.toX(mark.to) : x + radius;
        m_page.placeText(group, font, sign, {{right + m_unit * 0.2, centredBaseline(font, y)}},
                         ink);
    }
    m_page.layout.groups.append(group);
}

void BarLayer::layBracket(SceneGroup &group, const Mark &mark, double y) const
{
    const PanelLayout &panel = *m_page.panelOf(mark);
    const QColor ink
        = mark.level == MarkLevel::Normal ? m_page.theme().text : m_page.theme().secondary;
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

double roomBesideBars(const LayoutPage &page, qsizetype lanes)
{
    const double width = page.right - page.left;
    const double shortName = std::min(page.measures.unit * 6, width * mostBesideNarrow);
    const double most = std::floor(std::max(width * mostBeside, shortName));
    PanelLayout panel = panelLayout(page, 0);
    panel.plot.setWidth(width - most); // the least that remains for bars
    double needed = 0;
    for (const int index : endBars(page, lanes)) {
        const Mark &mark = page.data.marks.at(index);
        if (mark.to < panel.from || mark.from > panel.to)
            continue;
        const double left = mark.openStart ? panel.plot.left()
                                           : std::max(panel.toX(mark.from), panel.plot.left());
        const double right = std::min(panel.toX(mark.to), panel.plot.right());
        const double text = textWidth(page.measures.label, mark.shortLabel);
        if (text <= insideRoom(page, mark, {right - left, page.measures.bar}))
            continue;
        // A name that is too long for the most would cost room and still be dropped.
        const double beyond
            = right + besideGap(page, mark) + text + page.measures.unit * 0.3 - panel.plot.right();
        if (beyond <= most)
            needed = std::max(needed, beyond);
    }
    return std::ceil(needed);
}

void layBars(LayoutPage &page)
{
    BarLayer layer(page);
    layer.layBars(MarkLevel::Context);
    layer.layBars(MarkLevel::Normal);
    layer.layPins();
}

} // namespace ui
