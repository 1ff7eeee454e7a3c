// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutpage.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

constexpr int keyLines = 3; ///< of an entry
constexpr double mostKey = 1.0 / 6; ///< of the height of a picture

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
double flowKey(const LayoutPage &page, const QList<int> &indexes, QList<KeyEntry> *entries)
{
    const double row = keyRowHeight(page);
    const QFont &font = page.measures.small;
    double x = 0;
    double y = 0;
    double below = 0; ///< where the row after the entries of this one begins
    for (const int index : indexes) {
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

// What a reader can do without first: 0 never. A colour without a name says nothing, and what is
// doubtful must not look certain.
int dispensable(const Mark &sample)
{
    if (sample.shape == MarkShape::Bar && sample.groupField == db::Field::Organization)
        return 0;
    const bool fades = sample.shape == MarkShape::Bar && (sample.openStart || sample.dateUncertain);
    if (fades || sample.uncertain || sample.derived || sample.shape == MarkShape::BrokenConnector)
        return 1;
    return sample.shape == MarkShape::Bracket || sample.hollow ? 2 : 3;
}

// The entries for which there is room; a small picture keeps its room for the lanes.
QList<int> keyEntries(const LayoutPage &page)
{
    QList<int> entries;
    for (int index = 0; index < page.data.keyTexts.size(); ++index)
        entries.append(index);
    const double height = page.request.picture ? page.request.size.height() : 0;
    const auto isTooHigh = [&](double most) { return flowKey(page, entries, nullptr) > most; };
    if (height <= 0 || !isTooHigh(height * mostKey))
        return entries;
    const auto drop = [&](int rank, double most) {
        for (qsizetype i = entries.size() - 1; i >= 0 && isTooHigh(most); --i) {
            if (dispensable(page.data.keyMarks.value(entries.at(i))) == rank)
                entries.removeAt(i);
        }
    };
    // Where not all fit, symbols cost no second row.
    drop(3, keyRowHeight(page) * 1.01);
    drop(2, keyRowHeight(page) * 1.01);
    drop(1, height * mostKey);
    drop(0, height * mostKey);
    return entries;
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
    const bool named = page.data.kind == ChartKind::ClaimStates && !isNarrow(page)
        && (!page.request.picture || isShort(page)) && !hasUnnamedStates(page);
    return !page.data.keyTexts.isEmpty() && !named;
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

} // namespace

double keyHeight(const LayoutPage &page)
{
    const QList<int> shown = needsKey(page) ? keyEntries(page) : QList<int>();
    return shown.isEmpty() ? 0 : flowKey(page, shown, nullptr) + page.measures.unit * 0.5;
}

void layKey(LayoutPage &page, double top)
{
    if (!needsKey(page))
        return;
    const QList<int> shown = keyEntries(page);
    if (shown.isEmpty())
        page.layout.warnings.append(
            {QT_TRANSLATE_NOOP("Wording", "Key left out for lack of room")});
    else if (shown.size() < page.data.keyTexts.size())
        page.layout.warnings.append(
            {QT_TRANSLATE_NOOP("Wording", "Part of the key left out for lack of room")});
    QList<KeyEntry> entries;
    flowKey(page, shown, &entries);
    if (entries.isEmpty())
        return;
    SceneGroup group;
    group.id = QStringLiteral("key");
    for (const KeyEntry &entry : std::as_const(entries))
        layKeyEntry(page, group, entry, top + page.measures.unit * 0.5);
    page.layout.groups.append(group);
}

} // namespace ui
