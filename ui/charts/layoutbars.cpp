// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutpage.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double barGap = 1.5; ///< on each side of a hand-over
constexpr double fadeLength = 1.3; ///< where a start or end is not known
constexpr int fadeSteps = 8;
constexpr double leastOpen = 5; ///< of a bar whose start or end is not known
constexpr double mostOpen = 0.5; ///< of the plot, for the longer of its names
constexpr double leastArrow = 0.5; ///< of a bar's height: who came on the newest day is seen
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

// What fades takes no name.
double fadeOf(const LayoutPage &page, bool fades, double bar)
{
    return fades ? std::min(page.measures.unit * fadeLength, bar * 0.4) : 0;
}

double beforeLabel(const LayoutPage &page, const Mark &mark, double bar)
{
    return std::max(insidePadding(page), fadeOf(page, mark.openStart, bar));
}

// What a bar of this width and height leaves for its label.
double insideRoom(const LayoutPage &page, const Mark &mark, QSizeF bar)
{
    const double tip = mark.openEnd && !mark.dateUncertain ? bar.height() * 0.3 : 0;
    const double after
        = std::max(insidePadding(page), fadeOf(page, mark.dateUncertain, bar.width()));
    return bar.width() - beforeLabel(page, mark, bar.width()) - after - tip;
}

// How long the bar is of whom only the departure is known, or only the arrival: no longer than its
// name needs, as a bar to the edge of the axis would be read as a time of employment.
double openLength(const LayoutPage &page, const Mark &mark, const QRectF &plot, double room)
{
    const double unit = page.measures.unit;
    const double least = std::min(leastOpen * unit, room);
    const double ends = 2 * unit * fadeLength;
    const double whole = textWidth(page.measures.label, mark.label) + ends;
    if (whole <= std::min(room, std::max(plot.width() * mostOpen, least)))
        return std::max(whole, least);
    return std::min(room, std::max(textWidth(page.measures.label, mark.shortLabel) + ends, least));
}

/// From where to where a bar is drawn.
std::pair<double, double> reachOf(const LayoutPage &page, const PanelLayout &panel,
                                  const Mark &mark)
{
    const QRectF &plot = panel.plot;
    // What goes on ends at today even where the axis has been panned beyond it.
    const bool goesOn = mark.openEnd && !mark.endUnknown;
    double from = std::clamp(panel.toX(mark.from) + barGap, plot.left(), plot.right());
    double to = std::min(panel.toX(mark.to) - (goesOn ? 0 : barGap), plot.right());
    if (mark.openStart && mark.dateUncertain)
        return {plot.left(), plot.right()};
    if (mark.openStart)
        from = std::max(plot.left(), to - openLength(page, mark, plot, to - plot.left()));
    else if (mark.dateUncertain)
        to = from + openLength(page, mark, plot, plot.right() - from);
    const double least = goesOn ? page.measures.bar * leastArrow : 1;
    return {from, std::max(to, from + least)};
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

/// Draws the bars of one chart with what labels fit.
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
    QColor paint(SceneGroup &group, const Mark &mark, const QRectF &rect) const;

    LayoutPage &m_page;
    double m_unit;
    QMultiHash<QPair<int, int>, int> m_rows; ///< lane and row -> marks
};

QRectF BarLayer::rectOf(const Mark &mark) const
{
    const LanePlace &lane = m_page.lanes.at(mark.lane);
    const auto [from, to] = reachOf(m_page, *m_page.panelOf(mark), mark);
    return {from, lane.centre(mark.row) - lane.barHeight / 2, to - from, lane.barHeight};
}

// Still there: an arrowhead. Destination unknown: a torn edge.
QPolygonF BarLayer::outline(const Mark &mark, const QRectF &rect) const
{
    const double tip = std::min(rect.height() * 0.35, rect.width() / 2);
    QPolygonF points;
    points << rect.topLeft();
    if (mark.openEnd && !mark.endUnknown) {
        points << QPointF(rect.right() - tip, rect.top())
               << QPointF(rect.right(), rect.center().y())
               << QPointF(rect.right() - tip, rect.bottom());
    } else if (mark.endUnknown && !mark.dateUncertain) {
        const double tooth = std::min(rect.height() * 0.2, rect.width() / 3);
        for (int step = 0; step <= 4; ++step)
            points << QPointF(rect.right() - (step % 2 == 0 ? 0 : tooth),
                              rect.top() + rect.height() * step / 4);
    } else {
        points << rect.topRight() << rect.bottomRight();
    }
    points << rect.bottomLeft();
    return points;
}

bool BarLayer::labelInside(SceneGroup &group, const Mark &mark, const QRectF &rect,
                           const QColor &fill)
{
    const QFont &font = m_page.measures.label;
    const double left = rect.left() + beforeLabel(m_page, mark, rect.width());
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
    const double left = rect.left() + beforeLabel(m_page, mark, rect.width());
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
        const double x = markPlace(*m_page.panelOf(mark), mark);
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

// An unknown start or end fades: parts of one bar upon each other, each shorter and stronger.
QColor BarLayer::paint(SceneGroup &group, const Mark &mark, const QRectF &rect) const
{
    const QColor ground = stripeOf(m_page, mark.lane);
    const double before = fadeOf(m_page, mark.openStart, rect.width());
    const double after = fadeOf(m_page, mark.dateUncertain, rect.width());
    QColor fill = colorOf(m_page, mark);
    if (mark.uncertain)
        fill = mixed(fill, m_page.theme().background, 0.35);
    if (!mark.openStart && !mark.openEnd && !mark.uncertain) {
        group.primitives.append(filledRect(rect, fill, std::min(2.0, rect.width() / 2)));
    } else {
        const int steps = before + after > 0 ? fadeSteps : 0;
        for (int step = 0; step <= steps; ++step) {
            const double done = steps > 0 ? step / double(steps) : 1;
            const QRectF part = rect.adjusted(before * done, 0, -after * done, 0);
            const double strength = (step + 1.0) / (steps + 1);
            group.primitives.append(polygon(outline(mark, part), mixed(fill, ground, strength)));
        }
    }
    if (mark.uncertain) {
        ShapePrimitive edge = polygon(outline(mark, rect), {});
        edge.closed = before + after <= 0; // what fades has no edge
        edge.fill = QColor();
        edge.stroke = m_page.theme().organization(mark.color);
        edge.width = m_page.measures.stroke;
        edge.dash = {3 * m_page.measures.stroke, 2 * m_page.measures.stroke};
        group.primitives.append(edge);
    }
    group.primitives += organizationHatch(m_page, mark, rect.adjusted(before, 0, -after, 0));
    return fill;
}

void BarLayer::layBars(MarkLevel level)
{
    for (int index = 0; index < m_page.data.marks.size(); ++index) {
        const Mark &mark = m_page.data.marks.at(index);
        if (mark.shape != MarkShape::Bar || mark.level != level || !m_page.shows(mark))
            continue;
        const QRectF rect = rectOf(mark);
        SceneGroup group = m_page.groupOf(index, rect);
        const QColor fill = paint(group, mark, rect);
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
        const auto [left, right] = reachOf(page, panel, mark);
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
    layPins(page);
}

} // namespace ui
