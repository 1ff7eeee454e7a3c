// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/viewstate.h"

#include <QString>
#include <QStringList>
#include <QVariant>

namespace ui {

/// What a chart shows, before any pixel: the one source of painter, hit test, accessibility tree,
/// table twin, CSV, alt text and exports. Built by a pure function from an Exploration and a
/// Wording.

/// How a mark looks. The painter and the SVG writer both follow this and nothing else.
enum class MarkShape {
    Bar, ///< a position: from..to in a lane, colour of the organization
    Bracket, ///< imprecise date of a move: from..to, with a dot in the middle
    Pin, ///< exact day of a move
    HandOver, ///< arrow from lane to lane (organization lanes) or along a lane (people)
    PhaseBand, ///< state of a dispute between two phases
    ClaimDot,
    ChallengeTriangle,
    ReplySquare,
    CorrectionPencil,
    OutcomeCheck, ///< phases
    Diamond, ///< claimed score, hollow
    Dot, ///< independent or corrected score, filled
    Connector, ///< between two comparable scores
    BrokenConnector, ///< between two that are not comparable
    Column, ///< from..to on the axis, `value` high from `base` on; below the line where negative
    NetDot, ///< arrivals less departures, on the columns of its lane
    Band, ///< flow from node `from` on the left to node `to` on the right, `value` strong
    Node, ///< end of bands: its place from above in `from`, on the right where `row` is 1
    Cell, ///< of a matrix: column `from`, its lane is the row
    ColumnHead, ///< name above the column `from` of a matrix
};

enum class MarkLevel {
    Normal,
    Context,
    Ghost
}; ///< matching; outside of the brush or filter; total

struct Mark
{
    QString id; ///< stable over sessions: "move-<key>", "position-<person>-<n>", "score-<key>"
    int lane = -1; ///< index into lanes
    int row = 0; ///< sub-row of the lane, below Lane::rows
    int otherLane = -1; ///< of a HandOver in organization lanes
    MarkShape shape = MarkShape::Bar;
    MarkLevel level = MarkLevel::Normal;
    double from = 0; ///< on the x axis: Julian day on time axes, else the value
    double to = 0;
    double value = 0; ///< height of a Column; a score's value, from..to is then its margin
    double base = 0; ///< of a Column in a stack
    bool openStart = false; ///< start unknown
    bool startUnknown = false; ///< joined, origin unknown: "?" before the bar
    bool openEnd = false; ///< still there, or end unknown (then `endUnknown`)
    bool endUnknown = false; ///< left, destination unknown: open end and "?"
    bool approximate = false; ///< ~
    bool dateUncertain = false; ///< ?: the date itself is in question; of a bar: left, day unknown
    bool uncertain = false; ///< ?, rumoured, single source: dashed
    bool hollow = false; ///< stands in from another date basis
    bool derived = false; ///< follows from a rule, is not recorded
    QString color; ///< key of the organization whose colour it bears; or a state word
    QString label; ///< longest label first choice, e.g. "Meta, chief AI scientist"
    QString shortLabel; ///< when the first does not fit
    QString name; ///< accessible name: what, who, from and to, when (precision), status, sources
    QString toolTip;
    Selection target; ///< the record that a click opens; empty for groups
    db::Field groupField = db::Field::Text; ///< a group filters by this ...
    QString groupValue; ///< ... and this value
    QList<db::Node> groupParts; ///< a group of several parts filters by all of them instead
    QStringList entities; ///< keys that hover-link this mark
};

struct Lane
{
    QString key; ///< entity, controversy or score pair
    QString name; ///< a second, smaller line after '\n'
    QString note; ///< right of the plot: "-15.2\nEpoch AI, released model"
    int panel = 0; ///< index into panels
    int rows = 1; ///< parallel sub-rows (board seats, overlaps)
    db::Field groupField = db::Field::Text;
    QString groupValue;
    QString groupName; ///< of the group where it is not the lane's name
    db::Field noteField = db::Field::Text; ///< what a click on the note filters by ...
    QString noteValue; ///< ... and its value; empty where the note is no group
    Selection target;
};

/// Lanes that share an x axis. Time charts have one panel; Claimed and measured has one a unit.
struct Panel
{
    QString title; ///< "percent", empty on time charts
    bool time = true;
    double from = 0; ///< data range on the axis
    double to = 1;
    double yFrom = 0; ///< columns: lowest value, 0 or below
    double yTo = 0; ///< columns: highest value
    bool bare = false; ///< no axis: bands and matrices
    bool percent = false; ///< ticks bear the sign
};

/// The table twin: what the marks show, as rows. `keys` are the records behind the rows, `groups`
/// the parts of a filter that find them.
struct ChartTable
{
    QStringList columns;
    QList<QVariantList> rows;
    QList<Selection> keys;
    QList<QList<db::Node>> groups = {};
};

struct ChartData
{
    ChartKind kind = ChartKind::Moves;
    QString title; ///< default title, plain: "Moves"
    QString subtitle; ///< measure and period
    QString summary; ///< drafted alt text: chart type of data where reason
    QString emptyReason; ///< why there is nothing, and what to do; empty when there are marks
    QString dateNote; ///< "Dates as announced"
    QString caveat; ///< what must not be read into the chart; stands under it
    QList<Panel> panels;
    QList<Lane> lanes;
    QList<Mark> marks;
    QStringList keyTexts; ///< entries of the key, only for what occurs: "only the month known"
    QList<Mark> keyMarks; ///< the sample mark that stands before each of keyTexts
    QStringList sources; ///< independent sources of the marks shown, by frequency
    ChartTable table;
    QString brushFrom; ///< EDTF of the date part on this chart's basis, or empty
    db::Field brushField = db::Field::Date; ///< what a brush on this chart sets
};

} // namespace ui
