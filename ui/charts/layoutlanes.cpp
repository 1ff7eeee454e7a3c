// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutpage.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double mostNames = 0.3; ///< of the width; names of scores are longer
constexpr double mostScoreNames = 0.36;
constexpr double mostNotes = 0.24;
constexpr double mostStates = 0.34; ///< notes of disputes: one short word that must stand whole

// The lanes that a picture of this height can hold at most: what is left out claims no width.
QList<Lane> candidates(const LayoutPage &page, double room)
{
    const bool all = !page.request.picture || room <= 0;
    const auto most = static_cast<qsizetype>(room / page.measures.leastPitch);
    return all ? page.data.lanes : page.data.lanes.mid(0, std::max<qsizetype>(1, most));
}

double widestText(const LayoutPage &page, const QList<Lane> &lanes, QString Lane::*text,
                  const QFont &firstLine)
{
    double widest = 0;
    for (const Lane &lane : lanes) {
        const QString all = lane.*text;
        widest = std::max({widest, textWidth(firstLine, all.section(u'\n', 0, 0)),
                           textWidth(page.measures.small, all.section(u'\n', 1))});
    }
    return widest;
}

// Up to three lines, centred on the lane, at the left or right end of `x`: the first part in one or
// two, the second part in one.
void addLines(LayoutPage &page, SceneGroup &group, const QString &text, const QFont &font, double x,
              double width, TextAnchor anchor)
{
    struct Line
    {
        QString text;
        QFont font;
        QColor color;
    };
    const LayoutMeasures &measures = page.measures;
    const QRectF strip = page.lanes.at(group.lane).strip;
    const QString second = elided(measures.small, text.section(u'\n', 1).simplified(), width);
    const double room = strip.height() - (second.isEmpty() ? 0 : lineHeight(measures.small));
    QList<Line> all;
    for (const QString &part :
         wrapped(font, text.section(u'\n', 0, 0), width, room >= 2 * lineHeight(font) ? 2 : 1))
        all.append({part, font, page.theme().text});
    if (!second.isEmpty())
        all.append({second, measures.small, page.theme().secondary});
    // One line is centred by its capitals, several by their boxes, which then cannot touch.
    double height = 0;
    for (const Line &line : std::as_const(all))
        height += lineHeight(line.font);
    double top = strip.center().y() - height / 2;
    for (const Line &line : std::as_const(all)) {
        const double ascent = -textAt(line.font, line.text, {}, {}).box.top();
        const double baseline
            = all.size() == 1 ? centredBaseline(font, strip.center().y()) : top + ascent;
        const TextPrimitive label = textAt(line.font, line.text, {x, baseline}, line.color, anchor);
        page.labels.take(label.box);
        group.primitives.append(label);
        top += lineHeight(line.font);
    }
}

// Where lanes are tall anyway, a name that is too long gets a second line instead of an ellipsis.
void makeRoomForNames(LayoutPage &page, const QList<Lane> &lanes, double width)
{
    LayoutMeasures &measures = page.measures;
    if (page.data.kind != ChartKind::Scores && page.data.kind != ChartKind::Disputes)
        return;
    double needed = 0;
    for (const Lane &lane : lanes) {
        const qsizetype lines
            = wrapped(measures.label, lane.name.section(u'\n', 0, 0), width, 2).size();
        needed = std::max(needed,
                          static_cast<double>(lines) * lineHeight(measures.label)
                              + (lane.name.contains(u'\n') ? lineHeight(measures.small) : 0));
    }
    measures.leastPitch = std::max(measures.leastPitch, std::ceil(needed + 3));
    measures.pitch = std::max(measures.pitch, measures.leastPitch);
    measures.mostPitch = std::max(measures.mostPitch, measures.pitch);
}

} // namespace

void layGutters(LayoutPage &page, double room)
{
    if (page.data.kind == ChartKind::Flows)
        return layFlowGutters(page);
    if (page.data.kind == ChartKind::ClaimStates)
        return layStateGutters(page);
    const QList<Lane> lanes = candidates(page, room);
    const double width = page.request.size.width();
    const double edge = std::max(page.measures.margin, page.request.picture ? 0.0 : 12.0);
    const bool columns = page.data.kind == ChartKind::Volume;
    const double share = page.data.kind == ChartKind::Scores ? mostScoreNames : mostNames;
    double names
        = std::min(widestText(page, lanes, &Lane::name, page.measures.label), width * share);
    if (page.request.picture && page.request.size.height() > 0 && page.data.lanes.size() > 1)
        names = std::max(
            names, textWidth(page.measures.small, leftOutText(page, 999)) + page.measures.unit);
    const double noteShare = page.data.kind == ChartKind::Disputes ? mostStates : mostNotes;
    const double notes
        = std::min(widestText(page, lanes, &Lane::note, page.measures.strong), width * noteShare);
    const double counts = columns ? page.measures.unit * 2.6 : 0;
    page.left = edge + std::max(names, counts) + (names + counts > 0 ? page.measures.gap : 0);
    makeRoomForNames(page, lanes, std::max(names, 1.0));
    page.right = width - edge - (notes > 0 ? notes + page.measures.gap * 1.4 : page.measures.gap);
    if (page.data.kind == ChartKind::Moves)
        page.right -= roomBesideBars(page, lanes.size());
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
