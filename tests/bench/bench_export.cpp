// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures exports of the sample archive: a 4K PNG against QImage::save of the same pixels, an SVG
// of 10,000 marks against QSvgGenerator on a native scatter series, and all sizes of the Moves
// chart. What is compared alternates in one run.
#include "app/cli/context.h"
#include "db/archive.h"
#include "resources/resources.h"
#include "ui/export/exportfile.h"
#include "ui/export/picturefonts.h"
#include "ui/export/pngwriter.h"
#include "ui/export/svgwriter.h"

#include <QApplication>
#include <QBuffer>
#include <QChart>
#include <QElapsedTimer>
#include <QFile>
#include <QGraphicsScene>
#include <QLegend>
#include <QPainter>
#include <QScatterSeries>
#include <QSvgGenerator>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace {

constexpr int rounds = 5;
constexpr int dots = 10'000;
constexpr int lanes = 50;

void report(const char *name, double value, const char *unit)
{
    std::printf("%s\t%.2f\t%s\t\t\n", name, value, unit);
}

void report(const char *name, double value, const char *unit, double most)
{
    std::printf("%s\t%.2f\t%s\t<= %g\t%s\n", name, value, unit, most,
                value <= most ? "met" : "short");
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

void measurePng(const db::Exploration &answer, ui::ExportRequest request, const QString &folder)
{
    request.preset = u"slide"_qs;
    request.scale = 2;
    QList<double> whole;
    QList<double> laidOut;
    QList<double> plain;
    for (int round = 0; round < rounds; ++round) {
        ui::Picture picture;
        laidOut << milliseconds([&] { picture = ui::makePicture(request, answer).value(); });
        whole << milliseconds(
            [&] { (void)ui::writePicture(picture, ui::ExportFormat::Png, folder + u"/a.png"_qs); });
        const QImage image = ui::renderImage(picture).value();
        plain << milliseconds([&] { (void)image.save(folder + u"/b.png"_qs, "PNG"); });
    }
    report("PNG 3840 x 2160: layout", median(laidOut), "ms");
    report("PNG 3840 x 2160: paint, encode, write", median(whole), "ms");
    report("QImage::save of the same pixels", median(plain), "ms");
    report("export against QImage::save", (median(laidOut) + median(whole)) / median(plain), "x",
           1.25);
    report("size against QImage::save",
           double(QFileInfo(folder + u"/a.png"_qs).size())
               / double(QFileInfo(folder + u"/b.png"_qs).size()),
           "x");
}

/// A picture of many scores: 10,000 dots in 50 lanes, without names, which the native one lacks.
ui::Picture dotPicture(const ui::ExportRequest &request)
{
    ui::Picture picture;
    picture.data.kind = ui::ChartKind::Scores;
    ui::Panel panel;
    panel.time = false;
    panel.to = dots;
    picture.data.panels = {panel};
    for (int i = 0; i < lanes; ++i) {
        ui::Lane lane;
        lane.key = lane.name = QString::number(i);
        picture.data.lanes.append(lane);
    }
    for (int i = 0; i < dots; ++i) {
        ui::Mark mark;
        mark.id = QString::number(i);
        mark.shape = ui::MarkShape::Dot;
        mark.lane = i % lanes;
        mark.from = mark.to = i;
        picture.data.marks.append(mark);
    }
    picture.theme = ui::ChartTheme::named(ui::ThemeName::Light);
    picture.preset = request.resolvedPreset();
    return picture;
}

QByteArray nativeSvg(QSizeF size)
{
    QGraphicsScene scene;
    auto *chart = new QChart;
    scene.addItem(chart);
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    auto *series = new QScatterSeries;
    series->setMarkerSize(8);
    QList<QPointF> points;
    for (int i = 0; i < dots; ++i)
        points << QPointF(i, i % lanes);
    series->replace(points);
    chart->addSeries(series);
    chart->createDefaultAxes();
    chart->resize(size);
    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    QPainter painter(&generator);
    scene.render(&painter, QRectF(QPointF(), size), QRectF(QPointF(), size));
    painter.end();
    return svg;
}

void measureSvg(ui::ExportRequest request)
{
    request.preset.clear();
    request.size = {1600, 2400};
    const ui::Wording wording;
    QList<double> own;
    QList<double> native;
    qsizetype ownBytes = 0;
    qsizetype nativeBytes = 0;
    for (int round = 0; round < 3; ++round) {
        ui::Picture picture = dotPicture(request);
        own << milliseconds([&] {
            ui::layOutPicture(picture, {}, wording);
            ownBytes = ui::svgBytes(picture).size();
        });
        native << milliseconds([&] { nativeBytes = nativeSvg(request.size).size(); });
    }
    report("SVG of 10,000 marks: layout and writing", median(own), "ms");
    report("QSvgGenerator on a native scatter", median(native), "ms");
    report("time against QSvgGenerator", median(own) / median(native), "x", 0.1);
    report("SVG of 10,000 marks: size", double(ownBytes) / 1e6, "MB");
    report("size against QSvgGenerator", double(ownBytes) / double(nativeBytes), "x", 0.1);
}

void measurePresets(const db::Exploration &answer, ui::ExportRequest request, const QString &folder)
{
    QList<double> times;
    for (int round = 0; round < 3; ++round) {
        times << milliseconds([&] {
            for (const ui::ExportPreset &preset : ui::exportPresets()) {
                request.preset = preset.name;
                const ui::Picture picture = ui::makePicture(request, answer).value();
                for (const ui::ExportFormat format : preset.formats)
                    (void)ui::writePicture(picture, format,
                                           folder + u'/' + preset.name + u'.' + ui::toText(format));
            }
        });
    }
    report("all sizes of the Moves chart", median(times), "ms", 5000);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    initClaimscopeResources();
    ui::loadPictureFonts();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sample.claimscope"_qs);
    if (!db::Archive::writeSample(path))
        return 1;
    const auto archive = db::Archive::open(path, db::Archive::Access::ReadOnly);
    if (!archive)
        return 1;
    ui::ExportRequest request;
    request.now = QDate(2026, 11, 24);
    const auto answer = cli::await((*archive)->explore(request.question()));
    if (!answer)
        return 1;
    measurePng(*answer, request, folder.path());
    measureSvg(request);
    measurePresets(*answer, request, folder.path());
    return 0;
}
