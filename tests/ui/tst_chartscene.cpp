// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chartsamples.h"
#include "ui/charts/charts.h"
#include "ui/charts/chartscene.h"

#include <QPainter>
#include <QTest>

using namespace ui;

namespace {

ChartLayout layoutOf(const ChartData &data, const QSizeF &size)
{
    LayoutRequest request;
    request.size = size;
    request.theme = ChartTheme::named(ThemeName::Light);
    return layoutChart(data, request, Wording());
}

QImage picture(ChartScene &scene)
{
    QImage image(scene.sceneRect().size().toSize(), QImage::Format_RGB32);
    QPainter painter(&image);
    scene.render(&painter);
    return image;
}

} // namespace

class TestChartScene final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesOfTheGridStandAtTheTicks();
    void theSamePictureComesTwice();
    void anotherLayoutReplacesTheFirst();
    void marksThatAreNotMeantFade();
};

void TestChartScene::linesOfTheGridStandAtTheTicks()
{
    const ChartData data = samples::moves();
    ChartScene scene;
    scene.setLayout(layoutOf(data, {900, 300}), data, ChartTheme::named(ThemeName::Light));
    const QImage image = picture(scene);
    const PanelLayout &panel = scene.chartLayout().panels.first();
    const int y = qRound(panel.plot.top()) + 1;
    int seen = 0;
    for (const AxisTick &tick : panel.ticks) {
        const int x = qRound(tick.x);
        if (x <= panel.plot.left() + 1 || x >= panel.plot.right() - 1)
            continue;
        const int between = image.pixelColor(x + 9, y).lightness();
        const int line
            = std::min({image.pixelColor(x - 1, y).lightness(), image.pixelColor(x, y).lightness(),
                        image.pixelColor(x + 1, y).lightness()});
        QVERIFY2(line < between, qPrintable(tick.label));
        ++seen;
    }
    QVERIFY(seen >= 3);
}

void TestChartScene::theSamePictureComesTwice()
{
    const ChartData data = samples::moves();
    const ChartTheme theme = ChartTheme::named(ThemeName::Light);
    ChartScene first;
    first.setLayout(layoutOf(data, {700, 300}), data, theme);
    ChartScene second;
    second.setLayout(layoutOf(data, {400, 200}), data, theme);
    second.setLayout(layoutOf(data, {700, 300}), data, theme);
    QCOMPARE(picture(second), picture(first));
}

void TestChartScene::anotherLayoutReplacesTheFirst()
{
    const ChartTheme theme = ChartTheme::named(ThemeName::Light);
    ChartScene scene;
    scene.setLayout(layoutOf(samples::moves(), {700, 300}), samples::moves(), theme);
    const qsizetype items = scene.items().size();
    scene.setLayout(layoutOf(samples::moves(), {500, 300}), samples::moves(), theme);
    scene.setLayout(layoutOf(samples::moves(), {700, 300}), samples::moves(), theme);
    // QChart hides the items of old axes and deletes them later.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCOMPARE(scene.items().size(), items);
    QCOMPARE(scene.sceneRect().width(), 700.0);
    scene.setLayout({}, {}, theme);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(scene.items().size() < items);
}

void TestChartScene::marksThatAreNotMeantFade()
{
    const ChartData data = samples::moves();
    ChartScene scene;
    scene.setLayout(layoutOf(data, {900, 300}), data, ChartTheme::named(ThemeName::Light));
    const auto lightness = [&scene](int mark) {
        const QPoint place = scene.chartLayout().groupOfMark(mark)->hit.center().toPoint();
        return picture(scene).pixelColor(place + QPoint(40, 0)).lightness();
    };
    const int plain = lightness(3);
    scene.setEmphasis({0});
    QVERIFY(lightness(3) > plain + 20);
    scene.setEmphasis({3});
    QCOMPARE(lightness(3), plain);
    scene.setEmphasis({});
    QCOMPARE(lightness(3), plain);
}

QTEST_MAIN(TestChartScene)
#include "tst_chartscene.moc"
