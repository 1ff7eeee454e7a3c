// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutpage.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int mostHeadLines = 3;
constexpr double leastColumn = 4.2; ///< of a label's size: room for a name

int columnsThatFit(const LayoutPage &page, double width)
{
    const auto all = static_cast<int>(page.data.panels.first().to);
    return std::clamp(static_cast<int>(width / (page.measures.unit * leastColumn)), 1, all);
}

/// Columns that are shown, and how many the width is divided by: columns are no wider than they
/// need to be, as a matrix reads by nearness.
struct MatrixColumns
{
    MatrixColumns(const LayoutPage &page, double width)
        : shown(columnsThatFit(page, width))
        , places(
              std::max(static_cast<double>(shown), width / (page.measures.unit * 2 * leastColumn)))
    {
    }
    int shown = 0;
    double places = 1;
};

// The surname alone where the whole name would be cut.
QStringList headLines(const LayoutPage &page, const Mark &mark, double column)
{
    const QFont &font = page.measures.small;
    const double width = column - page.measures.unit * 0.5;
    const QStringList lines = wrapped(font, mark.label, width, mostHeadLines);
    const bool isCut = lines.join(u' ') != mark.label;
    return isCut && !mark.shortLabel.isEmpty()
        ? wrapped(font, mark.shortLabel, width, mostHeadLines)
        : lines;
}

// The height of the names above the columns.
double headsHeight(const LayoutPage &page)
{
    const double width = std::max(1.0, page.right - page.left);
    const MatrixColumns columns(page, width);
    qsizetype most = 1;
    for (const Mark &mark : page.data.marks) {
        if (mark.shape == MarkShape::ColumnHead && mark.from < columns.shown)
            most = std::max(most, headLines(page, mark, width / columns.places).size());
    }
    return static_cast<double>(most) * lineHeight(page.measures.small);
}

void layHead(LayoutPage &page, int index)
{
    const Mark &mark = page.data.marks.at(index);
    const PanelLayout &panel = page.layout.panels.first();
    const double left = panel.toX(mark.from);
    const double width = panel.toX(mark.to) - left - page.measures.unit * 0.5;
    const QFont &font = page.measures.small;
    const QStringList lines = headLines(page, mark, panel.toX(mark.to) - left);
    const double height = lineHeight(font);
    const double all = headsHeight(page);
    const double bottom = panel.plot.top() - page.measures.unit * 0.25;
    SceneGroup group = page.groupOf(index, QRectF(left, bottom - all, width, all));
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

void addLabel(LayoutPage &page, const QString &id, const TextPrimitive &label)
{
    if (label.text.isEmpty() || !page.labels.isFree(label.box))
        return;
    page.labels.take(label.box);
    SceneGroup group;
    group.id = id;
    group.title = label.text;
    group.primitives.append(label);
    page.layout.groups.append(group);
}

double axisNameBaseline(const LayoutPage &page)
{
    return page.layout.panels.first().plot.top() - headsHeight(page) - page.measures.unit * 0.75;
}

// What the rows are stands above their names, what the columns are above the first of theirs.
void layAxisNames(LayoutPage &page)
{
    const PanelLayout &panel = page.layout.panels.first();
    const QFont &font = page.measures.small;
    const double room = page.left - page.measures.gap - std::max(page.measures.margin, 12.0);
    const QString rows = page.wording.text(QT_TRANSLATE_NOOP("Wording", "Speaker"));
    const QString columns = page.wording.text(QT_TRANSLATE_NOOP("Wording", "About"));
    addLabel(page, QStringLiteral("axis-y"),
             textAt(font, elided(font, rows, room),
                    {page.left - page.measures.gap, panel.plot.top() - page.measures.unit * 0.6},
                    page.theme().secondary, TextAnchor::Right));
    addLabel(page, QStringLiteral("axis-x"),
             textAt(font, columns,
                    {panel.toX(0) + page.measures.unit * 0.25, axisNameBaseline(page)},
                    page.theme().secondary));
}

void sayColumnsLeftOut(LayoutPage &page, int columns)
{
    page.layout.warnings.append(page.wording.text(
        QT_TRANSLATE_N_NOOP("Wording", "%n column(s) left out for lack of room"), columns));
    const QString text
        = page.wording.text(QT_TRANSLATE_N_NOOP("Wording", "and %n more column(s)"), columns);
    addLabel(page, QStringLiteral("more-columns"),
             textAt(page.measures.small, text,
                    {page.layout.panels.first().plot.right(), axisNameBaseline(page)},
                    page.theme().secondary, TextAnchor::Right));
}

} // namespace

double matrixHeadHeight(const LayoutPage &page)
{
    return headsHeight(page) + lineHeight(page.measures.small) + page.measures.unit * 0.75;
}

void layMatrix(LayoutPage &page)
{
    PanelLayout &panel = page.layout.panels.first();
    const auto all = static_cast<int>(page.data.panels.first().to);
    const MatrixColumns columns(page, panel.plot.width());
    const int shown = columns.shown;
    panel.to = columns.places;
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
    layAxisNames(page);
    if (shown < all)
        sayColumnsLeftOut(page, all - shown);
}

} // namespace ui
