// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/exportrequest.h"

#include <QLineF>
#include <QPen>

#include <functional>

namespace ui {

/// What a picture says beside its marks; drafted texts filled in. Goes into the picture, and into
/// the metadata of every format.
struct PictureText
{
    QString title;
    QString subtitle;
    QString sourceLine; ///< "Sources: ..." only
    QString footer; ///< source line, selection, date basis, "as of"
    QString altText;
    QString language;
    QByteArray view; ///< the request as compact JSON: query and settings, nothing about the machine
};

/// The records that a chart shows; those of other charts are empty.
struct PictureRecords
{
    QList<db::Move> moves;
    QList<db::Score> scores;
    QList<db::Controversy> controversies;
};

/// A line of the grid as QChart places it, in layout pixels.
struct GridLine
{
    QLineF line;
    QPen pen;
};

/// Asked now and then by what takes long; true: leave off. Any thread.
using StopSign = std::function<bool()>;

/// A chart laid out at its final size, ready for any format. A value.
struct Picture
{
    ChartData data;
    PictureRecords records;
    db::DateBasis basis = db::DateBasis::Announced;
    QList<db::Report> reports; ///< behind the marks, by publisher and title; each once
    QByteArray dataHash; ///< of the table: tells whether the data have changed since
    QStringList columnKeys; ///< of the table, the same in every language: "role_before"
    ChartLayout layout; ///< in layout pixels, 96 an inch
    ChartTheme theme;
    std::optional<QList<GridLine>> grid; ///< see layGrid
    PictureText text;
    QList<Annotation> annotations;
    ExportPreset preset;
    QDate now;
    QSize pixels; ///< of a PNG
    double pixelsPerLayoutPixel = 1;
    bool pdfA = false;
    bool textOutlines = false; ///< of an SVG
    QList<Picture> pages; ///< of a PDF on several pages; else empty
};

/// Lays the chart out anew at the preset's size, with the texts as they stand in the picture, and
/// with no more lanes than `mostLanes` where it is not 0.
void layOutPicture(Picture &picture, const TimeRange &range, const Wording &wording,
                   qsizetype mostLanes = 0);

/// Lays the whole filtered range of the answer out as the request wants it. TooLarge and BadValue
/// for sizes that make no picture, BadDate for an unreadable range. An empty
/// chart says why it is empty. Cancelled between two steps when told to stop. Any thread.
db::Outcome<Picture> makePicture(const ExportRequest &request, const db::Exploration &answer,
                                 const StopSign &stop = {});

/// The answer without the records that a brush leaves out, which a picture does not show; moves of
/// people who still have a matching one stay as context.
db::Exploration brushedAnswer(const db::Exploration &answer);

} // namespace ui
