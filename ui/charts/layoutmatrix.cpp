// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutpage.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int headLines = 3;
constexpr double leastColumn = 4.2; ///< of a label's size: room for a name

int columnsThatFit(const LayoutPage &page, double width)
{
    const auto all = static_cast<int>(page.data.panels.first().to);
    return std::clamp(static_cast<int>(width / (page.measures.unit * leastColumn)), 1, all);
}

void layHead(LayoutPage &page, int index)
{
    const Mark &mark = page.data.marks.at(index);
    const PanelLayout &panel = page.layout.panels.first();
    const double left = panel.toX(mark.from);
    const double width = panel.toX(mark.to) - left - page.measures.unit * 0.5;
    const QFont &font = page.measures.small;
    // The surname alone where the whole name would be cut.
    QStringList lines = wrapped(font, mark.label, width, headLines);
    const bool isCut = lines.join(u' ') != mark.label;
    if (isCut && !mark.shortLabel.isEmpty())
        lines = wrapped(font, mark.shortLabel, width, headLines);
    const double height = lineHeight(font);
    const double bottom = panel.plot.top() - page.measures.unit * 0.25;
    SceneGroup group
        = page.groupOf(index, QRectF(left, bottom - headLines * height, width, headLines * height));
    double top = bottom - static_cast<double>(lines.size()) * height;
    for (const QString &text : std::as_const(lines)) {
        const double x = left + (panel.toX(mark.to) - left - textWidth(font, text)) / 2;
        page.placeText(group, font, text, {{x, centredBaseline(font, top + height / 2)}},
                       page.theme().text);
        top += height;
    }
    page.layout.groups.append(group);
}

void layCell(LayoutPage &page, int index, double highest)
{
    const Mark &mark = page.data.marks.at(index);
    const PanelLayout &panel = page.layout.panels.first();
    const QRectF strip = page.lanes.at(mark.lane).strip;
    const double left = panel.toX(mark.from);
    const QRectF rect(left + 1, strip.top() + 1, panel.toX(mark.to) - left - 2, strip.height() - 2);
    const ChartTheme &theme = page.theme();
    // The square root keeps one claim apart from none where one cell holds most of them.
    const double share = 0.12 + 0.78 * std::sqrt(std::min(1.0, mark.value / highest));
    const bool context = mark.level != MarkLevel::Normal;
    const QColor fill = context ? theme.background : mixed(theme.accent, theme.background, share);
    SceneGroup group = page.groupOf(index, rect);
    ShapePrimitive cell = filledRect(rect, fill);
    if (context) {
        cell.stroke = theme.grid;
        cell.width = 1;
    }
    group.primitives.append(cell);
    const QFont &font = page.measures.label;
    const double width = textWidth(font, mark.label);
    if (!page.placeText(group, font, mark.label,
                        {{rect.center().x() - width / 2, centredBaseline(font, rect.center().y())}},
                        context ? theme.secondary : theme.textOn(fill)))
        ++page.droppedLabels;
    page.layout.groups.append(group);
}

void sayColumnsLeftOut(LayoutPage &page, int columns)
{
    page.layout.warnings.append(page.wording.text(
        QT_TRANSLATE_N_NOOP("Wording", "%n column(s) left out for lack of room"), columns));
    SceneGroup group;
    group.id = QStringLiteral("more-columns");
    group.title
        = page.wording.text(QT_TRANSLATE_N_NOOP("Wording", "and %n more column(s)"), columns);
    const PanelLayout &panel = page.layout.panels.first();
    const double room = page.left - page.measures.gap - std::max(page.measures.margin, 12.0);
    const TextPrimitive label
        = textAt(page.measures.small, elided(page.measures.small, group.title, room),
                 {page.left - page.measures.gap, panel.plot.top() - page.measures.unit * 0.6},
                 page.theme().secondary, TextAnchor::Right);
    if (label.text.isEmpty() || !page.labels.isFree(label.box))
        return;
    page.labels.take(label.box);
    group.primitives.append(label);
    page.layout.groups.append(group);
}

} // namespace

double matrixHeadHeight(const LayoutPage &page)
{
    return headLines * lineHeight(page.measures.small) + page.measures.unit * 0.5;
}

void layMatrix(LayoutPage &page)
{
    PanelLayout &panel = page.layout.panels.first();
    const auto all = static_cast<int>(page.data.panels.first().to);
    const int shown = columnsThatFit(page, panel.plot.width());
    // Columns no wider than they need to be: a matrix reads by nearness.
    panel.to = std::max(static_cast<double>(shown),
                        panel.plot.width() / (page.measures.unit * 2 * leastColumn));
    double highest = 1;
    // What is summed up under "others" would leave all else pale.
    for (const Mark &mark : page.data.marks)
        highest = std::max(highest, mark.groupParts.isEmpty() ? 0 : mark.value);
    for (int index = 0; index < page.data.marks.size(); ++index) {
        const Mark &mark = page.data.marks.at(index);
        if (mark.from >= shown || !page.shows(mark))
            continue;
        if (mark.shape == MarkShape::ColumnHead)
            layHead(page, index);
        else if (mark.shape == MarkShape::Cell)
            layCell(page, index, highest);
    }
    if (shown < all)
        sayColumnsLeftOut(page, all - shown);
}

} // namespace ui
