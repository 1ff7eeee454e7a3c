// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutpage.h"

#include <algorithm>

namespace ui {

namespace {

bool isPhase(MarkShape shape)
{
    switch (shape) {
    case MarkShape::ClaimDot:
    case MarkShape::ChallengeTriangle:
    case MarkShape::ReplySquare:
    case MarkShape::CorrectionPencil:
    case MarkShape::OutcomeCheck:
        return true;
    default:
        return false;
    }
}

// The life line lies in the upper part of its lane; below it the states are written.
double lifeLine(const LayoutPage &page, const Mark &mark)
{
    const QRectF strip = page.lanes.at(mark.lane).strip;
    return strip.top() + strip.height() * 0.36;
}

void layBand(LayoutPage &page, int index)
{
    const Mark &mark = page.data.marks.at(index);
    const PanelLayout &panel = *page.panelOf(mark);
    const double y = lifeLine(page, mark);
    const double height = page.measures.unit * 0.42;
    const double left = std::clamp(panel.toX(mark.from), panel.plot.left(), panel.plot.right());
    const double right = mark.openEnd ? panel.plot.right()
                                      : std::clamp(panel.toX(mark.to), left, panel.plot.right());
    SceneGroup group
        = page.groupOf(index, QRectF(left, y - height, std::max(1.0, right - left), height * 2));
    QColor color = stateColor(page.theme(), mark.color);
    if (mark.level != MarkLevel::Normal)
        color = mixed(color, page.theme().background, 0.35);
    const double tip = mark.openEnd ? page.measures.unit * 0.6 : 0;
    ShapePrimitive band = line({left, y}, {std::max(left, right - tip), y}, color, height);
    band.dash = stateDash(mark.color, height);
    group.primitives.append(band);
    if (mark.openEnd)
        group.primitives.append(polygon(
            QPolygonF({{right - tip, y - height}, {right, y}, {right - tip, y + height}}), color));
    page.layout.groups.append(group);
}

void layPhase(LayoutPage &page, int index)
{
    const Mark &mark = page.data.marks.at(index);
    const PanelLayout &panel = *page.panelOf(mark);
    const double size = page.measures.unit * 0.78;
    const double y = lifeLine(page, mark);
    const double x = panel.toX((mark.from + mark.to) / 2);
    if (x < panel.plot.left() - 1 || x > panel.plot.right() + 1)
        return;
    SceneGroup group = page.groupOf(index, QRectF(x - size, y - size, size * 2, size * 2));
    if (mark.to > mark.from + 1) {
        const double left = std::max(panel.toX(mark.from), panel.plot.left());
        const double right = std::min(panel.toX(mark.to), panel.plot.right());
        const double cap = page.measures.unit * 0.25;
        const double top = y - size * 0.5 - cap * 1.6;
        ShapePrimitive bracket;
        bracket.closed = false;
        bracket.points
            = QPolygonF({{left, top + cap}, {left, top}, {right, top}, {right, top + cap}});
        bracket.stroke
            = mark.level == MarkLevel::Normal ? page.theme().text : page.theme().secondary;
        bracket.width = page.measures.stroke;
        group.primitives.append(bracket);
    }
    if (mark.shape == MarkShape::OutcomeCheck)
        group.primitives.append(circle({x, y}, size * 0.62, page.theme().background));
    group.primitives += symbolOf(page, mark, {x, y}, size);
    page.layout.groups.append(group);
}

// The state's word under its band: with the days where there is room, else the word alone.
void layState(LayoutPage &page, int index)
{
    const Mark &mark = page.data.marks.at(index);
    if (!page.layout.groupOfMark(index))
        return;
    const PanelLayout &panel = *page.panelOf(mark);
    const double left = std::clamp(panel.toX(mark.from), panel.plot.left(), panel.plot.right());
    const double right = mark.openEnd ? panel.plot.right()
                                      : std::clamp(panel.toX(mark.to), left, panel.plot.right());
    const QFont &font = page.measures.small;
    SceneGroup &group
        = page.layout.groups[page.layout.groupOfMark(index) - page.layout.groups.constData()];
    const QRectF strip = page.lanes.at(mark.lane).strip;
    const double y
        = std::max(lifeLine(page, mark) + page.measures.unit * 0.5 + lineHeight(font) * 0.8,
                   strip.bottom() - lineHeight(font) * 0.35);
    for (const QString &text : {mark.label, mark.shortLabel}) {
        const double width = textWidth(font, text);
        if (text.isEmpty() || width > right - left)
            continue;
        const double from = std::max(left + page.measures.unit * 0.2, left);
        if (page.placeText(group, font, text, {{from, y}}, page.theme().secondary))
            return;
    }
    ++page.droppedLabels;
}

} // namespace

void layDisputes(LayoutPage &page)
{
    for (int index = 0; index < page.data.marks.size(); ++index) {
        const Mark &mark = page.data.marks.at(index);
        if (mark.shape == MarkShape::PhaseBand && page.shows(mark))
            layBand(page, index);
    }
    for (int index = 0; index < page.data.marks.size(); ++index) {
        const Mark &mark = page.data.marks.at(index);
        if (isPhase(mark.shape) && page.shows(mark))
            layPhase(page, index);
    }
    for (int index = 0; index < page.data.marks.size(); ++index) {
        const Mark &mark = page.data.marks.at(index);
        if (mark.shape == MarkShape::PhaseBand && page.shows(mark))
            layState(page, index);
    }
}

} // namespace ui
