// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutpage.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

/// The columns of one lane stand on its own line; all lanes share one scale.
class BalanceLayer
{
public:
    explicit BalanceLayer(LayoutPage &page)
        : m_page(page)
        , m_text(lineHeight(page.measures.small))
    {
        for (const Mark &mark : page.data.marks) {
            if (mark.shape != MarkShape::Column || !page.shows(mark))
                continue;
            double &tallest = m_tallest[{mark.lane, mark.value > 0}];
            tallest = std::max(tallest, std::abs(mark.value));
        }
    }
    void layLine(int lane);
    void layColumn(int index);
    void layNet(int index);
    void layNumber(int index);

private:
    [[nodiscard]] double toY(const Mark &mark, double value) const;
    [[nodiscard]] QRectF rectOf(const Mark &mark) const;

    LayoutPage &m_page;
    double m_text;
    QHash<QPair<int, bool>, double> m_tallest; ///< by lane, above or below its line
};

double BalanceLayer::toY(const Mark &mark, double value) const
{
    // Numbers stand above the highest and below the lowest column.
    const double room = m_text + m_page.measures.unit * 0.45;
    const QRectF strip = m_page.lanes.at(mark.lane).strip.adjusted(0, room, 0, -room);
    const Panel &panel = m_page.data.panels.first();
    return strip.top() + (panel.yTo - value) / (panel.yTo - panel.yFrom) * strip.height();
}

QRectF BalanceLayer::rectOf(const Mark &mark) const
{
    const PanelLayout &panel = *m_page.panelOf(mark);
    const double left = std::clamp(panel.toX(mark.from), panel.plot.left(), panel.plot.right());
    const double right = std::clamp(panel.toX(mark.to), panel.plot.left(), panel.plot.right());
    const double gap = std::min(m_page.measures.unit * 0.5, (right - left) * 0.25);
    const double zero = toY(mark, 0);
    const double end = toY(mark, mark.value);
    return QRectF(QPointF(left + gap / 2, std::min(zero, end)),
                  QPointF(right - gap / 2, std::max(zero, end)));
}

void BalanceLayer::layLine(int lane)
{
    if (!m_page.lanes.at(lane).shown())
        return;
    Mark at;
    at.lane = lane;
    const PanelLayout &panel = *m_page.panelOf(at);
    const double y = toY(at, 0);
    SceneGroup group;
    group.id = QStringLiteral("zero-") + m_page.data.lanes.at(lane).key;
    group.primitives.append(line({panel.plot.left(), y}, {panel.plot.right(), y},
                                 m_page.theme().secondary, m_page.measures.stroke));
    m_page.layout.groups.append(group);
}

void BalanceLayer::layColumn(int index)
{
    const Mark &mark = m_page.data.marks.at(index);
    const QRectF rect = rectOf(mark);
    if (rect.width() < 0.5)
        return;
    SceneGroup group = m_page.groupOf(index, mark.name.isEmpty() ? QRectF() : rect);
    group.primitives.append(balanceColumn(m_page, mark, rect));
    m_page.layout.groups.append(group);
}

void BalanceLayer::layNet(int index)
{
    const Mark &mark = m_page.data.marks.at(index);
    const QRectF rect = rectOf(mark);
    if (rect.width() < 0.5)
        return;
    const double size = std::min(m_page.measures.unit * 0.55, rect.width() * 0.8);
    const QPointF centre(rect.center().x(), toY(mark, mark.value));
    const QRectF hit(centre - QPointF(size / 2, size / 2), QSizeF(size, size));
    SceneGroup group = m_page.groupOf(index, hit);
    group.primitives = symbolOf(m_page, mark, centre, size);
    m_page.layout.groups.append(group);
}

// Beyond the end of the column; wider than it only where no neighbour is taller.
void BalanceLayer::layNumber(int index)
{
    const Mark &mark = m_page.data.marks.at(index);
    const QRectF rect = rectOf(mark);
    const QFont &font = m_page.measures.small;
    const double width = textWidth(font, mark.label);
    const bool tallest = std::abs(mark.value) >= m_tallest.value({mark.lane, mark.value > 0});
    if (mark.label.isEmpty() || rect.width() < 0.5)
        return;
    if (width > rect.width() + m_page.measures.unit * 0.4 && !tallest) {
        ++m_page.droppedNumbers;
        return;
    }
    // Clear of a net dot that stands on the column's end.
    const double away = m_text / 2 + m_page.measures.unit * 0.25;
    const double centre = mark.value > 0 ? rect.top() - away : rect.bottom() + away;
    SceneGroup group;
    group.id = QStringLiteral("number-") + mark.id;
    group.mark = index;
    const TextPrimitive label
        = textAt(font, mark.label, {rect.center().x(), centredBaseline(font, centre)},
                 m_page.theme().text, TextAnchor::Middle);
    // Two neighbours must not read as one number.
    const double air = m_page.measures.unit * 0.15;
    if (m_page.labels.place({label.box.adjusted(-air, 0, air, 0)}) < 0) {
        ++m_page.droppedNumbers;
        return;
    }
    group.primitives.append(label);
    m_page.layout.groups.append(group);
}

} // namespace

ShapePrimitive balanceColumn(const LayoutPage &page, const Mark &mark, const QRectF &rect)
{
    const ChartTheme &theme = page.theme();
    const QColor full = mark.color == QLatin1String("out") ? theme.gap : theme.accent;
    return filledRect(rect,
                      mark.level == MarkLevel::Normal ? full : mixed(full, theme.background, 0.3));
}

void layBalance(LayoutPage &page)
{
    BalanceLayer layer(page);
    for (int lane = 0; lane < page.lanes.size(); ++lane)
        layer.layLine(lane);
    const auto each = [&page](auto wanted, auto lay) {
        for (int index = 0; index < page.data.marks.size(); ++index) {
            const Mark &mark = page.data.marks.at(index);
            if (page.shows(mark) && wanted(mark))
                lay(index);
        }
    };
    const auto columns = [](MarkLevel level) {
        return [level](const Mark &mark) {
            return mark.shape == MarkShape::Column && mark.level == level;
        };
    };
    each(columns(MarkLevel::Context), [&layer](int index) { layer.layColumn(index); });
    each(columns(MarkLevel::Normal), [&layer](int index) { layer.layColumn(index); });
    each([](const Mark &mark) { return mark.shape == MarkShape::NetDot; },
         [&layer](int index) { layer.layNet(index); });
    // The highest numbers first: they are what a lane is read for.
    QList<int> numbered;
    each(columns(MarkLevel::Normal), [&numbered](int index) { numbered.append(index); });
    std::stable_sort(numbered.begin(), numbered.end(), [&page](int a, int b) {
        return std::abs(page.data.marks.at(a).value) > std::abs(page.data.marks.at(b).value);
    });
    for (const int index : std::as_const(numbered))
        layer.layNumber(index);
}

} // namespace ui
