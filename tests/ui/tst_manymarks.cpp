// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Charts with so many marks that their layers are copied instead of painted.
#include "tests/ui/chartsamples.h"
#include "ui/charts/chartview.h"
#include "ui/state/explorerstate.h"

#include <QGraphicsScene>
#include <QScrollBar>
#include <QTest>

using namespace ui;

namespace {

constexpr int lanes = 40;
constexpr int blending = 48; ///< edges are blended in another order; a mark out of place is 200

/// A bar and a pin each month of ten years on each of many lanes.
ChartData manyMarks(int skipped = -1)
{
    ChartData data;
    Panel panel;
    panel.from = samples::day(2016, 1);
    panel.to = samples::day(2026, 1);
    data.panels = {panel};
    for (int lane = 0; lane < lanes; ++lane) {
        data.lanes.append(samples::lane(QStringLiteral("Person %1").arg(lane)));
        for (int month = 0; month < 40; ++month) {
            if (lane == skipped)
                continue;
            const double day = panel.from + month * 91;
            const QString id = QStringLiteral("%1-%2").arg(lane).arg(month);
            data.marks.append(samples::bar(id, lane, day, day + 80, QStringLiteral("meta")));
            data.marks.append(samples::pin(id, lane, day));
            data.marks.last().entities = {QStringLiteral("person-%1").arg(lane)};
        }
    }
    return data;
}

/// How far the two differ at most, in one colour of one pixel.
int difference(const QImage &a, const QImage &b)
{
    int most = a.size() == b.size() ? 0 : 255;
    for (int y = 0; y < a.height() && most < 255; ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y);
            const QColor other = b.pixelColor(x, y);
            most = std::max({most, std::abs(one.red() - other.red()),
                             std::abs(one.green() - other.green()),
                             std::abs(one.blue() - other.blue())});
        }
    }
    return most;
}

} // namespace

class TestManyMarks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copiesLookAsWhatIsPainted_data();
    void copiesLookAsWhatIsPainted();
    void aNewChartIsNotTheOldCopy();
    void onlyWhatIsLitStaysInFullColour();

private:
    [[nodiscard]] QImage seen() const
    {
        return m_view->viewport()->grab().toImage().convertToFormat(QImage::Format_RGB32);
    }
    /// The same part of the scene as pictures have it, without any copies.
    [[nodiscard]] QImage painted() const;

    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<ChartView> m_view;
};

void TestManyMarks::init()
{
    m_view.reset();
    m_state = std::make_unique<ExplorerState>();
    m_view = std::make_unique<ChartView>(*m_state, Wording());
    m_view->resize(800, 400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setChart(manyMarks(), {{QStringLiteral("meta"), 1}}, 0);
}

QImage TestManyMarks::painted() const
{
    const QRect viewport = m_view->viewport()->rect();
    QImage image(viewport.size(), QImage::Format_RGB32);
    QPainter painter(&image);
    const QRectF part(m_view->mapToScene(QPoint(0, 0)), QSizeF(viewport.size()));
    m_view->scene()->render(&painter, viewport, part);
    return image;
}

void TestManyMarks::copiesLookAsWhatIsPainted_data()
{
    QTest::addColumn<int>("scrolled");
    for (const int scrolled : {0, 1, 300, 613})
        QTest::addRow("%d", scrolled) << scrolled;
}

void TestManyMarks::copiesLookAsWhatIsPainted()
{
    QFETCH(int, scrolled);
    m_view->verticalScrollBar()->setValue(scrolled);
    QCOMPARE(m_view->verticalScrollBar()->value(), scrolled);
    // What the view itself lays over the scene stands at its lower end.
    const QRect part(0, 0, 780, 340);
    const int apart = difference(seen().copy(part), painted().copy(part));
    QVERIFY2(apart <= blending, qPrintable(QString::number(apart)));
}

void TestManyMarks::aNewChartIsNotTheOldCopy()
{
    const QImage before = seen();
    m_view->setChart(manyMarks(2), {{QStringLiteral("meta"), 1}}, 0);
    QVERIFY(difference(before, seen()) > 50);
    QVERIFY(difference(seen().copy(0, 0, 780, 340), painted().copy(0, 0, 780, 340)) <= blending);
}

void TestManyMarks::onlyWhatIsLitStaysInFullColour()
{
    const auto colourOfPin = [this](int lane) {
        const int pin = 80 * lane + 1;
        const QPointF place = m_view->chartLayout().groupOfMark(pin)->hit.center();
        return seen().pixelColor(m_view->mapFromScene(place));
    };
    const QColor full = colourOfPin(2);
    QCOMPARE(colourOfPin(4), full);
    m_state->setHovered(QStringLiteral("person-2"));
    QCOMPARE(colourOfPin(2), full);
    QVERIFY(colourOfPin(4).lightness() > full.lightness() + 40);
    m_state->setHovered({});
    QCOMPARE(colourOfPin(4), full);
}

QTEST_MAIN(TestManyMarks)
#include "tst_manymarks.moc"
