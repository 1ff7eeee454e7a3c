// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutpage.h"

#include <algorithm>

namespace ui {

namespace {

constexpr double mostNames = 0.3; ///< of the width
constexpr double mostNotes = 0.24;

double widestText(const LayoutPage &page, QString Lane::*text, const QFont &firstLine)
{
    double widest = 0;
    for (const Lane &lane : page.data.lanes) {
        const QString all = lane.*text;
        widest = std::max({widest, textWidth(firstLine, all.section(u'\n', 0, 0)),
                           textWidth(page.measures.small, all.section(u'\n', 1))});
    }
    return widest;
}

// One or two lines, centred on the lane, at the left or right end of `x`.
void addLines(LayoutPage &page, SceneGroup &group, const QString &text, const QFont &firstFont,
              double x, double width, TextAnchor anchor)
{
    const LayoutMeasures &measures = page.measures;
    const double centre = page.lanes.at(group.lane).strip.center().y();
    QString first = text.section(u'\n', 0, 0);
    QString second = elided(measures.small, text.section(u'\n', 1).simplified(), width);
    const bool wraps = second.isEmpty() && textWidth(firstFont, first) > width
        && page.lanes.at(group.lane).strip.height() >= 2 * lineHeight(firstFont);
    if (wraps) {
        const QStringList broken = wrapped(firstFont, first, width, 2);
        first = broken.value(0);
        second = broken.value(1);
    }
    first = elided(firstFont, first, width);
    const QFont &secondFont = wraps ? firstFont : measures.small;
    if (first.isEmpty())
        return;
    const double half = second.isEmpty() ? 0 : lineHeight(secondFont) / 2;
    const TextPrimitive above
        = textAt(firstFont, first, {x, centredBaseline(firstFont, centre - half)},
                 page.theme().text, anchor);
    page.labels.take(above.box);
    group.primitives.append(above);
    if (second.isEmpty())
        return;
    // Measured from box to box, so that the two lines never touch.
    const double ascent = -textAt(secondFont, second, {x, 0}, {}, anchor).box.top();
    const TextPrimitive below = textAt(secondFont, second, {x, above.box.bottom() + ascent},
                                       wraps ? page.theme().text : page.theme().secondary, anchor);
    page.labels.take(below.box);
    group.primitives.append(below);
}

} // namespace

void layGutters(LayoutPage &page)
{
    const double width = page.request.size.width();
    const double edge = std::max(page.measures.margin, page.request.picture ? 0.0 : 12.0);
    const bool columns = page.data.kind == ChartKind::Volume;
    const double names
        = std::min(widestText(page, &Lane::name, page.measures.label), width * mostNames);
    const double notes
        = std::min(widestText(page, &Lane::note, page.measures.strong), width * mostNotes);
    const double counts = columns ? page.measures.unit * 2.6 : 0;
    page.left = edge + std::max(names, counts) + (names + counts > 0 ? page.measures.gap : 0);
    page.right = width - edge - (notes > 0 ? notes + page.measures.gap * 1.4 : page.measures.gap);
}

void layLanes(LayoutPage &page)
{
    const double edge = std::max(page.measures.margin, page.request.picture ? 0.0 : 12.0);
    const double width = page.request.size.width();
    const bool striped = page.data.kind != ChartKind::Scores;
    for (int index = 0; index < page.lanes.size(); ++index) {
        const LanePlace &place = page.lanes.at(index);
        if (!place.shown())
            continue;
        const Lane &lane = page.data.lanes.at(index);
        SceneGroup group;
        group.id = QStringLiteral("lane-") + lane.key;
        group.title = QString(lane.name).replace(u'\n', u' ');
        group.lane = index;
        const double left = page.request.picture ? edge : 0;
        group.hit = QRectF(left, place.strip.top(), page.left - left, place.strip.height());
        if (striped && index % 2 == 0)
            group.primitives.append(
                filledRect(QRectF(left, place.strip.top(), width - 2 * left, place.strip.height()),
                           page.theme().stripe));
        addLines(page, group, lane.name, page.measures.label, page.left - page.measures.gap,
                 page.left - page.measures.gap - edge, TextAnchor::Right);
        const double noteLeft = page.right + page.measures.gap * 1.4;
        addLines(page, group, lane.note, page.measures.strong, noteLeft, width - edge - noteLeft,
                 TextAnchor::Left);
        page.layout.groups.append(group);
    }
}

} // namespace ui
