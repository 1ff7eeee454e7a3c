// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutpage.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

constexpr int titleLines = 3;
constexpr int subtitleLines = 3;
constexpr int footerLines = 7; ///< of a narrow column; the day that it holds for comes last
constexpr int caveatMost = 6; ///< lines

double layLines(LayoutPage &page, const QString &id, const QFont &font, const QStringList &lines,
                double top, double spacing, const QColor &color)
{
    SceneGroup group;
    group.id = id;
    group.title = lines.join(QLatin1Char(' '));
    const double height = lineHeight(font);
    for (const QString &text : lines) {
        TextPrimitive primitive = textAt(font, text, {innerLeft(page), top}, color);
        const double ascent = top - primitive.box.top();
        primitive = textAt(font, text, {innerLeft(page), top + ascent}, color);
        page.labels.take(primitive.box);
        group.primitives.append(primitive);
        top += height * spacing;
    }
    if (!lines.isEmpty())
        page.layout.groups.append(group);
    return top;
}

QStringList caveatLines(const LayoutPage &page)
{
    return wrapped(page.measures.small, page.data.caveat, innerWidth(page), caveatMost);
}

double caveatHeight(const LayoutPage &page)
{
    return page.data.caveat.isEmpty()
        ? 0
        : static_cast<double>(caveatLines(page).size()) * lineHeight(page.measures.small) * 1.1
            + page.measures.unit * 0.5;
}

// Under the chart and its key, on screen as in a picture.
void layCaveat(LayoutPage &page, double top)
{
    if (page.data.caveat.isEmpty())
        return;
    layLines(page, QStringLiteral("caveat"), page.measures.small, caveatLines(page),
             top + page.measures.unit * 0.5, 1.1, page.theme().secondary);
}

QStringList footer(const LayoutPage &page)
{
    QStringList result;
    for (const QString &text : page.request.footer)
        result += wrapped(page.measures.source, text, innerWidth(page), footerLines);
    return result;
}

} // namespace

double layHead(LayoutPage &page)
{
    const LayoutMeasures &measures = page.measures;
    if (!page.request.picture)
        return 8;
    double y = measures.margin * 0.8;
    const QStringList title
        = wrapped(measures.title, page.request.title, innerWidth(page), titleLines);
    y = layLines(page, QStringLiteral("title"), measures.title, title, y, 1.0, page.theme().text);
    const QStringList subtitle
        = wrapped(measures.subtitle, page.request.subtitle, innerWidth(page), subtitleLines);
    y += subtitle.isEmpty() ? 0 : measures.unit * 0.25;
    y = layLines(page, QStringLiteral("subtitle"), measures.subtitle, subtitle, y, 1.1,
                 page.theme().secondary);
    const bool tight = (title.isEmpty() && subtitle.isEmpty()) || isShort(page);
    return y + measures.unit * (tight ? 0.5 : 1.3);
}

double footHeight(LayoutPage &page)
{
    const double key = keyHeight(page) + caveatHeight(page);
    if (!page.request.picture)
        return key + 4;
    const qsizetype lines = footer(page).size();
    const double foot = static_cast<double>(lines) * lineHeight(page.measures.source) * 1.2
        + (lines > 0 ? page.measures.unit * 0.6 : 0);
    return key + foot + page.measures.margin * 0.8;
}

void layFoot(LayoutPage &page, double top)
{
    layKey(page, top);
    layCaveat(page, top + keyHeight(page));
    if (!page.request.picture)
        return;
    const QStringList lines = footer(page);
    const double y = top + keyHeight(page) + caveatHeight(page) + page.measures.unit * 0.6;
    layLines(page, QStringLiteral("footer"), page.measures.source, lines, y, 1.2,
             page.theme().secondary);
}

} // namespace ui
