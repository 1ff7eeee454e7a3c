// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutpage.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int mostLines = 3; ///< of a name
constexpr int mostSmallLines = 8; ///< of what stands below it
constexpr int centredRows = 4; ///< of a lane, in whose middle its name stands
constexpr double narrowPicture = 26; ///< widths of a label
constexpr double mostNames = 0.3; ///< of the width; names of scores are longer
constexpr double mostScoreNames = 0.36;
constexpr double mostNarrowNames = 0.46; ///< where a long word would be cut
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
    return std::ceil(widest + 0.5);
}

struct Line
{
    QString text;
    QFont font;
    QColor color;
};

double heightOf(const QList<Line> &lines)
{
    double height = 0;
    for (const Line &line : lines)
        height += lineHeight(line.font);
    return height;
}

// The first part of a text and the second one below it, each in as many lines as the height allows.
QList<Line> linesOf(const LayoutPage &page, const QString &text, const QFont &font, double width,
                    double height)
{
    const QFont &small = page.measures.small;
    const QString first = text.section(u'\n', 0, 0);
    const QString second = text.section(u'\n', 1).simplified();
    const double room = height - (second.isEmpty() ? 0 : lineHeight(small));
    QList<Line> all;
    const auto linesIn = [](double free, const QFont &type, int most) {
        return std::clamp(static_cast<int>(free / lineHeight(type)), 1, most);
    };
    for (const QString &part : wrapped(font, first, width, linesIn(room, font, mostLines)))
        all.append({part, font, page.theme().text});
    for (const QString &part :
         wrapped(small, second, width, linesIn(height - heightOf(all), small, mostSmallLines)))
        all.append({part, small, page.theme().secondary});
    return all;
}

void drawLines(LayoutPage &page, SceneGroup &group, const QList<Line> &lines, QPointF top,
               TextAnchor anchor)
{
    for (const Line &line : lines) {
        const double ascent = -textAt(line.font, line.text, {}, {}).box.top();
        const TextPrimitive label
            = textAt(line.font, line.text, top + QPointF(0, ascent), line.color, anchor);
        page.labels.take(label.box);
        group.primitives.append(label);
        top.ry() += lineHeight(line.font);
    }
}

// Centred on the lane, at the left or right end of `x`.
void addLines(LayoutPage &page, SceneGroup &group, const QString &text, const QFont &font, double x,
              double width, TextAnchor anchor)
{
    const LanePlace &place = page.lanes.at(group.lane);
    QRectF strip = place.strip;
    // In a lane that is higher than the view the middle would be out of sight.
    if (place.rows > centredRows)
        strip.setHeight(strip.height() / place.rows * centredRows);
    const QList<Line> all = linesOf(page, text, font, width, strip.height());
    // One line is centred by its capitals, several by their boxes, which then cannot touch.
    double top = strip.center().y() - heightOf(all) / 2;
    if (all.size() == 1)
        top = centredBaseline(font, strip.center().y()) + textAt(font, {}, {}, {}).box.top();
    drawLines(page, group, all, {x, top}, anchor);
}

double edgeOf(const LayoutPage &page)
{
    return std::max(page.measures.margin, page.request.picture ? 0.0 : 12.0);
}

// Who measured, and all that came and went, stand under the name too: beside the plot there is room
// for the value only.
QList<Line> stackedName(const LayoutPage &page, const Lane &lane)
{
    const QFont &font = page.measures.label;
    const double width = page.request.size.width() - 2 * edgeOf(page) - page.measures.gap;
    QStringList parts{lane.name};
    if (page.data.kind == ChartKind::Scores)
        parts += lane.note.section(u'\n', 1);
    if (page.data.kind == ChartKind::Balance)
        parts += QString(lane.note).replace(u'\n', u": "_qs);
    parts.removeAll(QString());
    const double most
        = mostLines * lineHeight(font) + (mostSmallLines + 0.5) * lineHeight(page.measures.small);
    return linesOf(page, parts.join(parts.constFirst().contains(u'\n') ? u", "_qs : u"\n"_qs), font,
                   width, most);
}

QString noteBeside(const LayoutPage &page, const Lane &lane)
{
    if (page.stacked && page.data.kind == ChartKind::Balance)
        return {};
    const bool valueOnly = page.stacked && page.data.kind == ChartKind::Scores;
    return valueOnly ? lane.note.section(u'\n', 0, 0) : lane.note;
}

double noteLeft(const LayoutPage &page)
{
    return page.right + page.measures.gap * 1.4;
}

// A print column is too narrow for names beside the plots. Arrows from lane to lane would run
// through names between them.
bool stacksNames(const LayoutPage &page)
{
    const auto &marks = page.data.marks;
    if (std::any_of(marks.cbegin(), marks.cend(),
                    [](const Mark &mark) { return mark.otherLane >= 0; }))
        return false;
    const ChartKind kind = page.data.kind;
    return page.request.size.height() <= 0 && isNarrow(page)
        && (kind == ChartKind::Moves || kind == ChartKind::Balance || kind == ChartKind::Scores
            || kind == ChartKind::Disputes);
}

// Where lanes are tall anyway, a name that is too long gets a second line instead of an ellipsis.
void makeRoomForNames(LayoutPage &page, const QList<Lane> &lanes, double width)
{
    LayoutMeasures &measures = page.measures;
    const bool narrow = isNarrow(page) && page.data.kind == ChartKind::Moves;
    if (page.data.kind != ChartKind::Scores && page.data.kind != ChartKind::Disputes
        && page.data.kind != ChartKind::Volume && !narrow)
        return;
    double needed = 0;
    for (const Lane &lane : lanes) {
        const qsizetype lines
            = wrapped(measures.label, lane.name.section(u'\n', 0, 0), width, narrow ? mostLines : 2)
                  .size();
        needed = std::max(needed,
                          static_cast<double>(lines) * lineHeight(measures.label)
                              + (lane.name.contains(u'\n') ? lineHeight(measures.small) : 0));
    }
    measures.leastPitch = std::max(measures.leastPitch, std::ceil(needed + 3));
    measures.pitch = std::max(measures.pitch, measures.leastPitch);
    measures.mostPitch = std::max(measures.mostPitch, measures.pitch);
}

// A group of its own, as lanes lie below the grid and the words must lie above it.
void layStackedName(LayoutPage &page, int lane, double left)
{
    const LanePlace &place = page.lanes.at(lane);
    const Lane &named = page.data.lanes.at(lane);
    SceneGroup group;
    group.id = QStringLiteral("name-") + named.key;
    drawLines(page, group, stackedName(page, named), {left, place.name.top() + 2},
              TextAnchor::Left);
    page.layout.groups.append(group);
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
    const double edge = edgeOf(page);
    const bool columns = page.data.kind == ChartKind::Volume;
    page.stacked = stacksNames(page);
    const double share = page.data.kind == ChartKind::Scores ? mostScoreNames
        : isNarrow(page)                                     ? mostNarrowNames
                                                             : mostNames;
    double names = page.stacked
        ? 0
        : std::min(widestText(page, lanes, &Lane::name, page.measures.label), width * share);
    if (page.data.kind == ChartKind::WhoAboutWhom && !page.stacked)
        names = std::max(names, matrixAxisNames(page));
    if (page.request.picture && page.request.size.height() > 0 && page.data.lanes.size() > 1)
        for (const int left : {1, 999})
            names = std::max(names,
                             textWidth(page.measures.small, leftOutText(page, left))
                                 + page.measures.unit);
    const bool words = page.data.kind == ChartKind::Disputes || page.stacked;
    const double noteShare = words ? mostStates : mostNotes;
    QList<Lane> noted = lanes;
    for (Lane &lane : noted)
        lane.note = noteBeside(page, lane);
    const double notes
        = std::min(widestText(page, noted, &Lane::note, page.measures.strong), width * noteShare);
    const double counts = columns ? countAxisWidth(page) : 0;
    page.left = edge + std::max(names, counts) + (names + counts > 0 ? page.measures.gap : 0);
    if (!page.stacked)
        makeRoomForNames(page, lanes, std::max(names, 1.0));
    const double air
        = page.request.picture ? page.measures.unit * 0.3 : 0; // before the stripe ends
    page.right
        = width - edge - (notes > 0 ? notes + page.measures.gap * 1.4 + air : page.measures.gap);
    if (page.data.kind == ChartKind::Moves)
        page.right -= roomBesideBars(page, lanes.size());
}

bool isNarrow(const LayoutPage &page)
{
    return page.request.picture && page.request.size.width() < narrowPicture * page.measures.unit;
}

double noteUnits(const LayoutPage &page, const Lane &lane)
{
    if (page.data.kind != ChartKind::Scores || page.stacked)
        return 1;
    const double width = page.request.size.width() - edgeOf(page) - noteLeft(page);
    const double most = lineHeight(page.measures.strong)
        + (mostSmallLines + 0.5) * lineHeight(page.measures.small);
    const double needed
        = heightOf(linesOf(page, noteBeside(page, lane), page.measures.strong, width, most));
    return std::max(1.0, (needed + 3) / page.measures.leastPitch);
}

double stackedNameHeight(const LayoutPage &page, const Lane &lane)
{
    return page.stacked ? std::ceil(heightOf(stackedName(page, lane))) + 2 : 0;
}

void layLanes(LayoutPage &page)
{
    const double edge = edgeOf(page);
    const double width = page.request.size.width();
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
        const QRectF whole = place.strip.adjusted(left, -place.name.height(), -left, 0);
        if (stripeOf(page, index) != page.theme().background)
            group.primitives.append(filledRect(whole, stripeOf(page, index)));
        if (!page.stacked)
            addLines(page, group, lane.name, page.measures.label, page.left - page.measures.gap,
                     page.left - page.measures.gap - edge, TextAnchor::Right);
        const double beside = noteLeft(page);
        addLines(page, group, noteBeside(page, lane), page.measures.strong, beside,
                 width - edge - beside, TextAnchor::Left);
        page.layout.groups.append(group);
        if (page.stacked)
            layStackedName(page, index, edge + page.measures.gap * 0.5);
    }
}

} // namespace ui
