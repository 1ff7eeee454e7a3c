// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the real ChartView with many marks, all of them in the range that is shown, against the
// same view with one mark and against a QScatterSeries of as many points, in one run.
#include "ui/charts/chartview.h"
#include "ui/charts/marknavigation.h"
#include "ui/state/explorerstate.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QScatterSeries>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>

using namespace ui;

namespace {

constexpr QSize viewSize(1000, 640);
constexpr int lanes = 20;
constexpr int frames = 15;

template<class Work>
double msOf(Work work)
{
    using namespace std::chrono;
    const auto begin = steady_clock::now();
    work();
    return duration<double, std::milli>(steady_clock::now() - begin).count();
}

template<class Work>
double medianMs(int rounds, Work work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round)
        times.push_back(msOf(work));
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

void print(const char *name, int marks, double value, const char *unit, double goal = -1,
           bool met = true)
{
    std::printf("charts_%s_%d\t%.3f\t%s\t", name, marks, value, unit);
    if (goal < 0)
        std::printf("\t\n");
    else
        std::printf("%g\t%s\n", goal, met ? "met" : "short");
    std::fflush(stdout);
}

/// Moves of ten years on the lanes of twenty people.
ChartData chartOf(int marks)
{
    ChartData data;
    Panel panel;
    panel.from = static_cast<double>(QDate(2016, 1, 1).toJulianDay());
    panel.to = static_cast<double>(QDate(2026, 1, 1).toJulianDay());
    data.panels = {panel};
    for (int number = 0; number < lanes; ++number) {
        Lane lane;
        lane.key = lane.name = QStringLiteral("Person %1").arg(number);
        data.lanes.append(lane);
    }
    std::mt19937 random(7);
    for (int number = 0; number < marks; ++number) {
        Mark mark;
        mark.id = QStringLiteral("move-%1").arg(number);
        mark.name = QStringLiteral("Move %1").arg(number);
        mark.lane = static_cast<int>(random() % lanes);
        mark.shape = MarkShape::Pin;
        mark.from = panel.from + static_cast<double>(random() % 3650);
        mark.to = mark.from + 1;
        mark.target = {db::RecordKind::Move, QString::number(number)};
        data.marks.append(mark);
    }
    return data;
}

void paint(QWidget &view)
{
    QImage image(view.size(), QImage::Format_ARGB32_Premultiplied);
    view.render(&image);
}

struct Times
{
    double first = 0; ///< laying out and painting for the first time
    double frame = 0; ///< painting again
    double key = 0; ///< an arrow and the painting after it
};

Times timesOf(int marks)
{
    ExplorerState state;
    const Wording wording;
    ChartView view(state, wording);
    view.resize(viewSize);
    view.ensurePolished();
    view.setChart(chartOf(1), {}, 0);
    paint(view);
    const ChartData data = chartOf(marks);
    Times times;
    times.first = msOf([&] {
        view.setChart(data, {}, 0);
        paint(view);
    });
    times.frame = medianMs(frames, [&] { paint(view); });
    times.key = medianMs(frames, [&] {
        view.setFocusedMark(
            markAfter(view.chart(), view.chartLayout(), view.focusedMark(), Step::Next));
        paint(view);
    });
    return times;
}

Times timesOfScatter(int points)
{
    auto *chart = new QChart;
    QChartView view(chart);
    view.setRenderHint(QPainter::Antialiasing);
    view.resize(viewSize);
    paint(view);
    auto *series = new QScatterSeries;
    series->setMarkerSize(6);
    QList<QPointF> all;
    const ChartData data = chartOf(points);
    for (const Mark &mark : data.marks)
        all.append({mark.from, static_cast<double>(mark.lane)});
    Times times;
    times.first = msOf([&] {
        series->replace(all);
        chart->addSeries(series);
        chart->createDefaultAxes();
        paint(view);
    });
    times.frame = medianMs(3, [&] { paint(view); });
    return times;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    const Times empty = timesOf(1);
    print("frame", 1, empty.frame, "ms");
    print("first", 1, empty.first, "ms");
    for (const int marks : {1'000, 10'000, 100'000}) {
        const Times times = timesOf(marks);
        print("frame", marks, times.frame, "ms");
        print("frame_to_empty", marks, times.frame / empty.frame, "x", 5,
              times.frame <= 5 * empty.frame);
        print("first", marks, times.first, "ms");
        print("key", marks, times.key, "ms");
        const Times scatter = timesOfScatter(marks);
        print("scatter_first", marks, scatter.first, "ms");
        print("scatter_frame", marks, scatter.frame, "ms");
        const double faster = scatter.first / times.first;
        const double fasterFrame = scatter.frame / times.frame;
        // How many times faster; the goal is for 100,000 marks.
        print("first_times_faster", marks, faster, "x", marks < 100'000 ? -1 : 100, faster >= 100);
        print("frame_times_faster", marks, fasterFrame, "x", marks < 100'000 ? -1 : 100,
              fasterFrame >= 100);
    }
    return 0;
}
