// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture.h"

#include "ui/charts/laneorder.h"
#include "ui/charts/layoutannotations.h"
#include "ui/export/embeddedview.h"
#include "ui/export/picturefit.h"
#include "ui/export/picturepages.h"
#include "ui/export/picturerange.h"
#include "ui/export/picturereports.h"
#include "ui/export/picturetext.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

// A raster needs 4 bytes a pixel and as much as a quarter more while it is encoded, and the
// painter's coordinates end at 32767.
constexpr double maxMegapixels = 300;
constexpr double maxSide = 32'000;
constexpr QSizeF smallestPicture(120, 90);

db::Problem sizeProblem(db::Problem::Kind kind, QSizeF pixels)
{
    return {.kind = kind,
            .detail
            = u"%1 x %2 pixels"_qs.arg(pixels.width(), 0, 'f', 0).arg(pixels.height(), 0, 'f', 0)};
}

double rasterScale(const ExportPreset &preset)
{
    return preset.unit == LengthUnit::Millimetres ? preset.scale * 300.0 / 96.0 : preset.scale;
}

std::optional<db::Problem> sizeFault(QSizeF layout, double scale)
{
    const QSizeF pixels = layout * scale;
    const bool fixedHeight = layout.height() > 0;
    if (layout.width() < smallestPicture.width()
        || (fixedHeight && layout.height() < smallestPicture.height()) || pixels.width() < 1)
        return sizeProblem(db::Problem::Kind::BadValue, pixels);
    if (pixels.width() > maxSide || pixels.height() > maxSide
        || pixels.width() * pixels.height() > maxMegapixels * 1e6)
        return sizeProblem(db::Problem::Kind::TooLarge, pixels);
    return std::nullopt;
}

/// Sets the content into the middle of a picture whose upper and lower edges stay free.
void insetBy(ChartLayout &layout, double inset)
{
    const QPointF offset(0, inset);
    for (PanelLayout &panel : layout.panels)
        panel.plot.translate(offset);
    for (SceneGroup &group : layout.groups)
        moveBy(group, offset);
    layout.size.rheight() += 2 * inset;
}

template<class Record>
void dropOutside(db::Matching<Record> &matching)
{
    const QSet<QString> outside(matching.outside.begin(), matching.outside.end());
    matching.records.removeIf([&](const Record &record) { return outside.contains(record.key); });
    matching.outside.clear();
}

/// Claims are counted without the filter's own speakers, subjects and states; a picture shows those
/// that match.
void keepMatching(db::Exploration &answer)
{
    for (db::StatusCount &entry : answer.claimStates)
        entry.count = entry.matching;
    answer.claimStates.removeIf([](const db::StatusCount &entry) { return entry.count == 0; });
    for (db::PairCount &pair : answer.claimPairs.cells)
        pair.count = pair.matching;
    answer.claimPairs.cells.removeIf([](const db::PairCount &pair) { return pair.count == 0; });
    const auto &cells = answer.claimPairs.cells;
    const auto isEmpty = [&cells](db::EntityRef db::PairCount::*side) {
        return [&cells, side](const db::EntityRef &one) {
            return std::none_of(cells.cbegin(), cells.cend(),
                                [&](const db::PairCount &cell) { return cell.*side == one; });
        };
    };
    answer.claimPairs.speakers.removeIf(isEmpty(&db::PairCount::speaker));
    answer.claimPairs.targets.removeIf(isEmpty(&db::PairCount::target));
}

/// Columns are named in English in every language, so that scripts can rely on them.
QStringList columnKeys(const ExportRequest &request, const db::Exploration &brushed,
                       const Picture &picture, const ChartOptions &options)
{
    const bool english = Wording().languageCode() == picture.text.language;
    const ChartTable table = english ? picture.data.table
                                     : chartData(request.chart, brushed, options, Wording()).table;
    QStringList keys;
    for (const QString &column : table.columns)
        keys << column.toLower().replace(u' ', u'_');
    return keys;
}

LayoutRequest layoutRequest(const ExportPreset &preset, const PictureText &text,
                            const ChartTheme &theme, const TimeRange &range)
{
    const QSizeF size = preset.size * layoutPixels(preset.unit);
    return {.size = {size.width(), std::max(0.0, size.height() - 2 * preset.inset)},
            .theme = theme,
            .range = range,
            .textScale = 1,
            .smallestText = preset.smallestText,
            .picture = true,
            .title = text.title,
            .subtitle = text.subtitle,
            .footer = {text.footer},
            .margin = preset.margin};
}

Picture blankPicture(const ExportRequest &request)
{
    Picture picture;
    picture.preset = request.resolvedPreset();
    picture.pixelsPerLayoutPixel = rasterScale(picture.preset);
    picture.now = request.now;
    picture.annotations = request.annotations;
    picture.basis = request.basis;
    picture.pdfA = request.pdfA;
    picture.textOutlines = request.textOutlines;
    return picture;
}

/// What the pages leave out counts, not what one page alone would.
void setPages(Picture &picture, const QList<Picture> &pages)
{
    picture.pages = pages;
    picture.layout.warnings.clear();
    for (const Picture &page : pages) {
        for (const LayoutWarning &warning : page.layout.warnings) {
            if (!picture.layout.warnings.contains(warning))
                picture.layout.warnings.append(warning);
        }
    }
}

} // namespace

db::Exploration brushedAnswer(const db::Exploration &answer)
{
    db::Exploration brushed = answer;
    dropOutside(brushed.scores);
    dropOutside(brushed.controversies);
    keepMatching(brushed);
    const QList<db::Move> all = brushed.moves.records;
    dropOutside(brushed.moves);
    if (all.size() == brushed.moves.records.size())
        return brushed;
    QSet<QString> people;
    QSet<QString> kept;
    for (const db::Move &move : std::as_const(brushed.moves.records)) {
        people.insert(move.person.key);
        kept.insert(move.key);
    }
    for (const db::Move &move : all) {
        if (!kept.contains(move.key))
            brushed.contextMoves.append(move);
    }
    brushed.contextMoves.removeIf(
        [&](const db::Move &move) { return !people.contains(move.person.key); });
    return brushed;
}

void layOutPicture(Picture &picture, const TimeRange &range, const Wording &wording,
                   qsizetype mostLanes)
{
    LayoutRequest request = layoutRequest(picture.preset, picture.text, picture.theme, range);
    request.mostLanes = mostLanes;
    picture.layout = layoutWithAnnotations(picture.data, request, picture.annotations, wording);
    insetBy(picture.layout, picture.preset.inset);
    // As high as asked for, or whole layout pixels where the content decides.
    const double height = picture.preset.size.height() * layoutPixels(picture.preset.unit);
    picture.layout.size.setHeight(height > 0 ? height : std::ceil(picture.layout.size.height()));
}

namespace {

// The subtitle then says how many there are and of when. A shorter one, or a shorter axis, may make
// room for more, which may take it again: then no more than there are.
void fitToShownLanes(Picture &picture, const ExportRequest &request, const db::Exploration &answer,
                     const ChartOptions &options, const Wording &wording)
{
    if (rangeOfShownLanes(picture).isNull())
        return;
    constexpr int mostTries = 4;
    QStringList before;
    QStringList keys = keysOfShownLanes(picture);
    for (int attempt = 0; keys != before; ++attempt) {
        db::Exploration part = answer;
        part.controversies.records.removeIf(
            [&keys](const db::Controversy &dispute) { return !keys.contains(dispute.key); });
        if (request.subtitle.isEmpty())
            picture.text.subtitle = chartData(request.chart, part, options, wording).subtitle;
        layOutPicture(picture, rangeOfShownLanes(picture), wording,
                      attempt < mostTries ? 0 : keys.size());
        before = std::exchange(keys, keysOfShownLanes(picture));
    }
}

} // namespace

db::Outcome<Picture> makePicture(const ExportRequest &request, const db::Exploration &answer,
                                 const StopSign &stop)
{
    Picture picture = blankPicture(request);
    const QSizeF wanted = picture.preset.size * layoutPixels(picture.preset.unit);
    if (const auto fault = sizeFault(wanted, picture.pixelsPerLayoutPixel))
        return tl::unexpected(*fault);
    const auto stopped = [&stop] { return stop && stop(); };
    const Wording wording{QLocale(request.language)};
    const db::Exploration brushed = brushedAnswer(answer);
    ChartOptions options{
        .lanes = request.lanes, .basis = request.basis, .today = db::dayOf(request.now)};
    picture.data = chartData(request.chart, brushed, options, wording);
    orderLanes(picture.data, request.laneOrder);
    const auto range = pictureRange(request, answer, picture.data);
    if (!range)
        return tl::unexpected(range.error());
    if (stopped())
        return db::fail(db::Problem::Kind::Cancelled);
    picture.text = pictureText(request, answer, picture.data, wording);
    picture.columnKeys = columnKeys(request, brushed, picture, options);
    picture.records = pictureRecords(request.chart, brushed);
    picture.reports = pictureReports(picture.records);
    picture.dataHash = dataHash(picture.data.table, picture.columnKeys);
    picture.theme = ChartTheme::named(request.theme, answer.organizationColors);
    if (stopped())
        return db::fail(db::Problem::Kind::Cancelled);
    layOutPicture(picture, *range, wording);
    options.flowNodes = flowNodesThatFit(picture);
    if (request.chart == ChartKind::Flows && options.flowNodes < ChartOptions().flowNodes) {
        picture.data = chartData(request.chart, brushed, options, wording);
        layOutPicture(picture, *range, wording);
    }
    if (stopped())
        return db::fail(db::Problem::Kind::Cancelled);
    if (request.pages && canBePaged(request.chart) && wanted.height() > 0)
        setPages(picture, picturePages(picture, *range, wording));
    else if (range->isNull())
        fitToShownLanes(picture, request, brushed, options, wording);
    if (const auto fault = sizeFault(picture.layout.size, picture.pixelsPerLayoutPixel))
        return tl::unexpected(*fault);
    picture.pixels = (picture.layout.size * picture.pixelsPerLayoutPixel).toSize();
    return picture;
}

} // namespace ui
