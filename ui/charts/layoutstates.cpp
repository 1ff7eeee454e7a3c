// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutpage.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// How a state looks: never by colour alone.
struct StateLook
{
    QColor fill;
    QColor stroke; ///< outline and strokes
    int slope = 0; ///< of the strokes: rising, falling or, as 0, none
    bool level = false; ///< level strokes
    double step = 0.5; ///< between strokes, of a label's size
};

StateLook lookOf(const ChartTheme &theme, const QString &state)
{
    if (state == QLatin1String("asserted"))
        return {theme.otherOrganization, {}, 0, false, 0};
    if (state == QLatin1String("open"))
        return {theme.background, theme.secondary, 1, false, 0.5};
    if (state == QLatin1String("disputed"))
        return {theme.gap, theme.background, -1, false, 0.55};
    if (state == QLatin1String("confirmed"))
        return {theme.accent, {}, 0, false, 0};
    if (state == QLatin1String("refuted"))
        return {theme.text, theme.background, 0, true, 0.4};
    return {theme.background, theme.text, 0, false, 0}; // withdrawn: an empty frame
}

void addStrokes(QList<Primitive> &all, const QRectF &rect, const StateLook &look, double step,
                double width)
{
    if (look.level) {
        for (double y = rect.bottom() - step; y > rect.top(); y -= step)
            all.append(line({rect.left(), y}, {rect.right(), y}, look.stroke, width));
        return;
    }
    // From a fixed origin, so that the strokes of neighbours meet.
    const double first = std::floor((rect.left() - rect.height()) / step) * step;
    for (double x = first; look.slope != 0 && x < rect.right(); x += step) {
        const double low = std::max(0.0, rect.left() - x);
        const double high = std::min(rect.height(), rect.right() - x);
        if (low >= high)
            continue;
        const auto y = [&](double along) {
            return look.slope > 0 ? rect.bottom() - along : rect.top() + along;
        };
        all.append(line({x + low, y(low)}, {x + high, y(high)}, look.stroke, width));
    }
}

/// Where a segment stands in the area of columns; null when it is out of sight.
QRectF rectOf(const LayoutPage &page, const Mark &mark)
{
    const PanelLayout &panel = page.layout.panels.first();
    const QRectF area = page.columns;
    const double left = std::clamp(panel.toX(mark.from), area.left(), area.right());
    const double right = std::clamp(panel.toX(mark.to), area.left(), area.right());
    if (right - left < 0.5)
        return {};
    const double scale = area.height() / page.data.panels.first().yTo;
    const double gap = std::min(2.0, (right - left) * 0.15);
    return {left + gap / 2, area.bottom() - (mark.base + mark.value) * scale, right - left - gap,
            mark.value * scale};
}

void laySegment(LayoutPage &page, int index)
{
    const QRectF rect = rectOf(page, page.data.marks.at(index));
    if (rect.isNull())
        return;
    SceneGroup group = page.groupOf(index, rect);
    // A thin gap keeps a state apart from the one above it.
    group.primitives = stateSegment(page, page.data.marks.at(index),
                                    rect.adjusted(0, std::min(0.7, rect.height() * 0.3), 0, 0));
    page.layout.groups.append(group);
}

/// Names of the states beside the last column, moved apart where segments are thin.
class StateNames
{
public:
    explicit StateNames(LayoutPage &page)
        : m_page(page)
        , m_height(lineHeight(page.measures.label) + 0.5)
    {
        double last = 0;
        for (const Mark &mark : page.data.marks) {
            if (!rectOf(page, mark).isNull())
                last = std::max(last, mark.from);
        }
        for (int index = 0; index < page.data.marks.size(); ++index) {
            if (page.data.marks.at(index).from == last)
                m_marks.append(index);
        }
        place();
    }
    void lay();

private:
    void place();

    LayoutPage &m_page;
    double m_height;
    QList<int> m_marks; ///< from the foot up
    QList<double> m_centres;
};

void StateNames::place()
{
    double below = m_page.columns.bottom() + m_height / 2;
    for (const int index : std::as_const(m_marks)) {
        const double wanted = rectOf(m_page, m_page.data.marks.at(index)).center().y();
        m_centres.append(std::min(wanted, below - m_height));
        below = m_centres.last();
    }
    // Those that were pushed out above come back down as far as they must.
    double above = m_page.columns.top() - m_height / 2;
    for (qsizetype i = m_centres.size() - 1; i >= 0; --i) {
        m_centres[i] = std::max(m_centres.at(i), above + m_height);
        above = m_centres.at(i);
    }
}

void StateNames::lay()
{
    const LayoutMeasures &measures = m_page.measures;
    const double left = m_page.columns.right() + measures.gap;
    const double room = m_page.request.size.width() - std::max(measures.margin, 12.0) - left
        - measures.unit * 0.3;
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const Mark &mark = m_page.data.marks.at(m_marks.at(i));
        const QRectF rect = rectOf(m_page, mark);
        SceneGroup group;
        group.id = QStringLiteral("state-") + mark.color;
        group.mark = m_marks.at(i);
        const QString number = mark.label.mid(mark.shortLabel.size());
        const QString text
            = elided(measures.label, mark.shortLabel, room - textWidth(measures.label, number))
            + number;
        const double y = m_centres.at(i);
        group.primitives.append(line({rect.right(), rect.center().y()},
                                     {left - measures.unit * 0.25, y}, m_page.theme().secondary,
                                     measures.stroke * 0.8));
        if (!m_page.placeText(group, measures.label, text,
                              {{left, centredBaseline(measures.label, y)}}, m_page.theme().text))
            ++m_page.droppedLabels;
        else
            m_page.layout.groups.append(group);
    }
}

} // namespace

QList<Primitive> stateSegment(const LayoutPage &page, const Mark &mark, const QRectF &rect)
{
    StateLook look = lookOf(page.theme(), mark.color);
    const QColor background = page.theme().background;
    if (mark.level != MarkLevel::Normal) {
        look.fill = mixed(look.fill, background, 0.3);
        look.stroke = look.stroke.isValid() ? mixed(look.stroke, background, 0.3) : look.stroke;
    }
    const double width = page.measures.stroke;
    ShapePrimitive box = filledRect(rect, look.fill);
    QList<Primitive> all;
    if (look.fill == background && rect.height() > 2 * width) {
        box = filledRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), look.fill);
        box.stroke = look.stroke;
        box.width = width;
    } else if (look.fill == background) {
        box.fill = look.stroke;
    }
    all.append(box);
    if (look.step > 0 && rect.height() > 2 * width)
        addStrokes(all, rect, look, page.measures.unit * look.step, width);
    return all;
}

void layStateGutters(LayoutPage &page)
{
    double names = 0;
    for (const Mark &mark : page.data.marks)
        names = std::max(names, textWidth(page.measures.label, mark.label));
    const double edge = std::max(page.measures.margin, 12.0);
    const double air = page.measures.unit * 0.3 + 2;
    page.left = edge + countAxisWidth(page) + page.measures.gap;
    // In a narrow column the key bears the names and numbers.
    page.right = page.request.size.width() - edge
        - (isNarrow(page)
               ? 0
               : page.measures.gap + std::min(names + air, page.request.size.width() * 0.3));
}

void layStates(LayoutPage &page)
{
    layCountAxis(page);
    for (int index = 0; index < page.data.marks.size(); ++index)
        laySegment(page, index);
    if (!isNarrow(page))
        StateNames(page).lay();
}

} // namespace ui
