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
constexpr int keyLines = 3;
constexpr int caveatMost = 6; ///< lines
constexpr double shortPicture = 26; ///< heights of a label
constexpr double mostKey = 1.0 / 6; ///< of the height of a picture

double innerWidth(const LayoutPage &page)
{
    return page.request.size.width() - 2 * std::max(page.measures.margin, 12.0);
}

double innerLeft(const LayoutPage &page)
{
    return std::max(page.measures.margin, 12.0);
}

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

// A card whose texts are large for its height, so that each line of them costs lanes.
bool isShort(const LayoutPage &page)
{
    const double height = page.request.size.height();
    return page.request.picture && height > 0 && height < shortPicture * page.measures.unit;
}

struct KeyEntry
{
    int index = 0;
    QPointF at; ///< left end, middle of its first row; relative to the key's top
    QStringList lines;
};

double keySymbolWidth(const LayoutPage &page)
{
    return page.measures.unit * 1.5;
}

double keyTextLeft(const LayoutPage &page)
{
    return keySymbolWidth(page) + page.measures.unit * 0.4;
}

double keyRowHeight(const LayoutPage &page)
{
    return lineHeight(page.measures.small) * 1.3;
}

// Flows the entries into as many rows as the width asks for; returns the height.
double flowKey(const LayoutPage &page, QList<KeyEntry> *entries)
{
    const double row = keyRowHeight(page);
    const QFont &font = page.measures.small;
    double x = 0;
    double y = 0;
    double below = 0; ///< where the row after the entries of this one begins
    for (int index = 0; index < page.data.keyTexts.size(); ++index) {
        const QStringList lines = wrapped(font, page.data.keyTexts.at(index),
                                          innerWidth(page) - keyTextLeft(page), keyLines);
        double width = 0;
        for (const QString &text : lines)
            width = std::max(width, keyTextLeft(page) + textWidth(font, text));
        if (x > 0 && x + width > innerWidth(page)) {
            x = 0;
            y = below;
        }
        if (entries)
            entries->append({index, {x, y + row / 2}, lines});
        below = std::max(below, y + row * static_cast<double>(lines.size()));
        x += width + page.measures.unit * 1.4;
    }
    return below;
}

// A small picture keeps its room for the lanes.
bool hasRoomForKey(const LayoutPage &page)
{
    const double height = page.request.picture ? page.request.size.height() : 0;
    return height <= 0 || flowKey(page, nullptr) <= height * mostKey;
}

// States that are in sight but have no name beside the last column, which a key has to explain.
bool hasUnnamedStates(const LayoutPage &page)
{
    const TimeRange &range = page.request.range;
    QSet<QString> all;
    QSet<QString> named;
    double last = 0;
    for (const Mark &mark : page.data.marks) {
        if (!range.isNull()
            && (mark.to <= static_cast<double>(range.first)
                || mark.from > static_cast<double>(range.last)))
            continue;
        all.insert(mark.color);
        if (mark.from > last)
            named.clear();
        last = std::max(last, mark.from);
        if (mark.from >= last)
            named.insert(mark.color);
    }
    return all != named;
}

// On screen, and where there is little room, a key would say twice what stands beside the columns.
bool needsKey(const LayoutPage &page)
{
    const bool named = page.data.kind == ChartKind::ClaimStates
        && (!page.request.picture || isShort(page)) && !hasUnnamedStates(page);
    return !page.data.keyTexts.isEmpty() && !named;
}

double keyHeight(const LayoutPage &page)
{
    const bool shown = needsKey(page) && hasRoomForKey(page);
    return shown ? flowKey(page, nullptr) + page.measures.unit * 0.5 : 0;
}

void layKeyEntry(LayoutPage &page, SceneGroup &group, const KeyEntry &entry, double top)
{
    const QPointF at = entry.at + QPointF(innerLeft(page), top);
    const double height = page.measures.unit;
    const QFont &font = page.measures.small;
    group.primitives
        += keySymbol(page, page.data.keyMarks.value(entry.index),
                     QRectF(at.x(), at.y() - height / 2, keySymbolWidth(page), height));
    double middle = at.y();
    for (const QString &text : entry.lines) {
        const TextPrimitive label
            = textAt(font, text, {at.x() + keyTextLeft(page), centredBaseline(font, middle)},
                     page.theme().secondary);
        page.labels.take(label.box);
        group.primitives.append(label);
        middle += keyRowHeight(page);
    }
}

void layKey(LayoutPage &page, double top)
{
    if (!needsKey(page))
        return;
    if (!hasRoomForKey(page)) {
        page.layout.warnings.append(
            page.wording.text(QT_TRANSLATE_NOOP("Wording", "Key left out for lack of room")));
        return;
    }
    QList<KeyEntry> entries;
    flowKey(page, &entries);
    SceneGroup group;
    group.id = QStringLiteral("key");
    for (const KeyEntry &entry : std::as_const(entries))
        layKeyEntry(page, group, entry, top + page.measures.unit * 0.5);
    page.layout.groups.append(group);
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
