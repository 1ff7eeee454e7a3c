// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stripplot.h"
#include "ui/charts/timestrip.h"
#include "ui/state/explorerfeed.h"
#include "ui/state/explorerstate.h"

#include <QPushButton>
#include <QTest>

using namespace ui;

namespace {

db::Day day(int year, int month, int dayOfMonth)
{
    return QDate(year, month, dayOfMonth).toJulianDay();
}

/// An item a month in 2024 and 2025, one in June 2025 without a day, one of 2025 without a month.
db::Exploration answer()
{
    db::Exploration answer;
    for (int month = 0; month < 24; ++month) {
        const db::Day at = QDate(2024, 1, 10).addMonths(month).toJulianDay();
        answer.volume.append({at, at, month >= 12, month >= 12});
    }
    answer.volume.append({day(2025, 6, 1), day(2025, 6, 30), true, true});
    answer.volume.append({day(2025, 1, 1), day(2025, 12, 31), true, true});
    answer.newestOfAll = db::Edtf::fromDay(QDate(2025, 12, 10));
    // Three moves on days, one in a month, one in a year.
    answer.moveVolume = {{day(2024, 1, 5), day(2024, 1, 5), false, false},
                         {day(2024, 5, 9), day(2024, 5, 9), true, false},
                         {day(2024, 6, 1), day(2024, 6, 30), true, true},
                         {day(2024, 1, 1), day(2024, 12, 31), true, true},
                         {day(2025, 12, 9), day(2025, 12, 9), false, false}};
    answer.moveCount = 2;
    return answer;
}

} // namespace

class TestTimeStrip final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void coarseDatesGoToTheirBinOrToNone();
    void draggingSetsWholeMonths();
    void clickingABinTogglesIt();
    void theBrushCanBeMoved();
    void doubleClickClears();
    void periodsCountBackFromTheNewestItem();
    void allRemovesTheDatePart();
    void keysMoveTheBrushAndItsEnds();
    void arrowKeysAloneFilterNothing();
    void aChartOfMovesTakesItsOwnDate();
    void barsCountWhatTheBrushFilters();
    void largerTextFindsRoomInALowStrip();
    void theExactDatesCanBeRead();
    void relativeAndOpenValuesHaveDays();
    void brushTextIsTheShortestThatSaysIt();

private:
    QPoint at(int year, int month, int dayOfMonth) const;
    void drag(const QPoint &from, const QPoint &to);
    QString date() const { return brushValue(m_state->filter(), db::Field::Date); }

    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<ExplorerFeed> m_feed;
    std::unique_ptr<TimeStrip> m_strip;
};

void TestTimeStrip::init()
{
    m_strip.reset();
    m_feed.reset();
    m_state = std::make_unique<ExplorerState>();
    m_state->setChart(ChartKind::Volume);
    m_feed = std::make_unique<ExplorerFeed>(*m_state);
    m_strip = std::make_unique<TimeStrip>(*m_state, *m_feed, Wording());
    m_strip->resize(700, m_strip->sizeHint().height());
    m_strip->showVolume(answer());
    m_strip->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_strip.get()));
}

QPoint TestTimeStrip::at(int year, int month, int dayOfMonth) const
{
    const PanelLayout panel = m_strip->plot().panel();
    return {qRound(panel.toX(double(day(year, month, dayOfMonth)) + 0.5)),
            qRound(panel.plot.center().y())};
}

void TestTimeStrip::drag(const QPoint &from, const QPoint &to)
{
    StripPlot &plot = m_strip->plot();
    QTest::mousePress(&plot, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step) {
        const QPoint place = from + (to - from) * step / 4;
        QMouseEvent move(QEvent::MouseMove, place, plot.mapToGlobal(QPointF(place)), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(&plot, &move);
    }
    QTest::mouseRelease(&plot, Qt::LeftButton, {}, to);
}

void TestTimeStrip::coarseDatesGoToTheirBinOrToNone()
{
    const StripBins bins = stripBins(answer().volume, 40);
    QCOMPARE(bins.unit, CalendarUnit::Month);
    QCOMPARE(bins.bins.size(), 24);
    QCOMPARE(bins.bins.at(17).total, 2);
    QCOMPARE(bins.imprecise, 1);
    QCOMPARE(bins.highest(), 2);
}

void TestTimeStrip::draggingSetsWholeMonths()
{
    drag(at(2025, 4, 8), at(2025, 6, 20));
    QCOMPARE(date(), QStringLiteral("2025-04..2025-06"));
}

void TestTimeStrip::clickingABinTogglesIt()
{
    QTest::mouseClick(&m_strip->plot(), Qt::LeftButton, {}, at(2025, 3, 15));
    QCOMPARE(date(), QStringLiteral("2025-03"));
    QTest::mouseClick(&m_strip->plot(), Qt::LeftButton, {}, at(2025, 3, 15));
    QCOMPARE(date(), QString());
}

void TestTimeStrip::theBrushCanBeMoved()
{
    m_state->setFilter(db::Filter().withOnly(db::Field::Date, QStringLiteral("2025-01..2025-03")));
    drag(at(2025, 2, 10), at(2025, 4, 11));
    QCOMPARE(date(), QStringLiteral("2025-03..2025-05"));
}

void TestTimeStrip::doubleClickClears()
{
    m_state->setFilter(db::Filter().withOnly(db::Field::Date, QStringLiteral("2025-01..2025-03")));
    QTest::mouseDClick(&m_strip->plot(), Qt::LeftButton, {}, at(2025, 8, 10));
    QVERIFY(m_state->filter().isEmpty());
}

void TestTimeStrip::periodsCountBackFromTheNewestItem()
{
    QTest::mouseClick(m_strip->periods().at(2), Qt::LeftButton);
    QCOMPARE(date(), QStringLiteral("1y"));
    QVERIFY(m_strip->plot().brush().has_value());
    QCOMPARE(m_strip->plot().brush()->last, day(2025, 12, 10));
    QVERIFY(m_strip->periods().at(2)->isChecked());
    QVERIFY(!m_strip->periods().at(3)->isChecked());
}

void TestTimeStrip::allRemovesTheDatePart()
{
    m_state->setFilter(db::Filter()
                           .toggled(db::Field::Topic, QStringLiteral("deals"))
                           .withOnly(db::Field::Date, QStringLiteral("2025")));
    QTest::mouseClick(m_strip->periods().at(3), Qt::LeftButton);
    QCOMPARE(m_state->filter().text(), QStringLiteral("topic:deals"));
    QVERIFY(m_strip->periods().at(3)->isChecked());
}

void TestTimeStrip::keysMoveTheBrushAndItsEnds()
{
    StripPlot &plot = m_strip->plot();
    m_state->setFilter(db::Filter().withOnly(db::Field::Date, QStringLiteral("2025-12")));
    QTest::keyClick(&plot, Qt::Key_Left);
    QCOMPARE(date(), QStringLiteral("2025-11"));
    QTest::keyClick(&plot, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(date(), QStringLiteral("2025-11..2025-12"));
    QTest::keyClick(&plot, Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(date(), QStringLiteral("2025-10..2025-12"));
    QTest::keyClick(&plot, Qt::Key_Right);
    QCOMPARE(date(), QStringLiteral("2025-10..2025-12"));
    QTest::keyClick(&plot, Qt::Key_Escape);
    QVERIFY(m_state->filter().isEmpty());
}

void TestTimeStrip::arrowKeysAloneFilterNothing()
{
    db::Exploration later = answer();
    later.volume.last().last = later.volume.last().first = day(2026, 2, 10); // matches nothing
    later.volume.last().matches = later.volume.last().matchesRest = false;
    m_strip->showVolume(later);
    StripPlot &plot = m_strip->plot();
    QTest::keyClick(&plot, Qt::Key_Right);
    QTest::keyClick(&plot, Qt::Key_Left);
    QVERIFY(m_state->filter().isEmpty());
    QVERIFY2(plot.accessibleName().startsWith(QStringLiteral("Nov 2025")),
             qPrintable(plot.accessibleName()));
    QTest::keyClick(&plot, Qt::Key_Return);
    QCOMPARE(date(), QStringLiteral("2025-11"));
    QTest::keyClick(&plot, Qt::Key_Escape);
    QTest::keyClick(&plot, Qt::Key_Left);
    QTest::keyClick(&plot, Qt::Key_BracketLeft);
    QCOMPARE(date(), QStringLiteral("2025-12..2026-02"));
}

void TestTimeStrip::aChartOfMovesTakesItsOwnDate()
{
    m_state->setChart(ChartKind::Balance);
    m_state->setBasis(db::DateBasis::Effective);
    QTest::mouseClick(m_strip->periods().at(2), Qt::LeftButton);
    QCOMPARE(m_state->filter().text(), QStringLiteral("effective:1y"));
    QVERIFY(m_strip->periods().at(2)->isChecked());
    drag(at(2024, 4, 8), at(2024, 6, 20));
    QCOMPARE(m_state->filter().text(), QStringLiteral("effective:2024-04..2024-06"));
    m_state->setChart(ChartKind::Volume);
    QVERIFY(!m_strip->plot().brush());
    m_state->setChart(ChartKind::Balance);
    QVERIFY(m_strip->plot().brush());
    QTest::mouseClick(m_strip->periods().at(3), Qt::LeftButton);
    QVERIFY(m_state->filter().isEmpty());
}

void TestTimeStrip::barsCountWhatTheBrushFilters()
{
    const StripPlot &plot = m_strip->plot();
    const auto filled = [&plot] {
        QStringList bins;
        for (const StripBin &bin : plot.bins().bins) {
            if (bin.total > 0)
                bins.append(
                    brushText({bin.first, bin.last})
                    + QStringLiteral(" %1/%2/%3").arg(bin.matching).arg(bin.rest).arg(bin.total));
        }
        return bins;
    };
    QCOMPARE(filled().size(), 24);
    QVERIFY(plot.accessibleName().contains(u"Items by date"_qs));
    m_state->setChart(ChartKind::Flows);
    const QStringList moves{u"2024-01 0/0/1"_qs, u"2024-05 0/1/1"_qs, u"2024-06 1/1/1"_qs,
                            u"2025-12 0/0/1"_qs};
    QCOMPARE(filled(), moves);
    QCOMPARE(plot.bins().imprecise, 1);
    QCOMPARE(plot.accessibleName(), u"Time strip, Moves by announcement: All dates, 2 move(s)"_qs);
    QTest::mouseClick(&m_strip->plot(), Qt::LeftButton, {}, at(2024, 5, 15));
    QCOMPARE(m_state->filter().text(), u"announced:2024-05"_qs);
    m_state->setBasis(db::DateBasis::Reported);
    QVERIFY(plot.accessibleName().contains(u"Moves by first report"_qs));
    m_state->setChart(ChartKind::Scores);
    QCOMPARE(filled().size(), 24);
}

void TestTimeStrip::largerTextFindsRoomInALowStrip()
{
    m_strip->setLow(true);
    const int before = m_strip->maximumHeight();
    QFont large = m_strip->font();
    large.setPointSizeF(2 * large.pointSizeF());
    m_strip->setFont(large);
    QTRY_VERIFY(m_strip->maximumHeight() > before);
    QTRY_VERIFY(m_strip->plot().height() >= m_strip->plot().sizeHint().height());
}

void TestTimeStrip::theExactDatesCanBeRead()
{
    m_state->setFilter(db::Filter().withOnly(db::Field::Date, QStringLiteral("2025-04..2025-06")));
    const QString name = m_strip->plot().accessibleName();
    QVERIFY2(name.contains(Wording().day(day(2025, 4, 1))), qPrintable(name));
    QVERIFY2(name.contains(Wording().day(day(2025, 6, 30))), qPrintable(name));
}

void TestTimeStrip::relativeAndOpenValuesHaveDays()
{
    const db::Day newest = day(2025, 12, 10);
    QCOMPARE(brushDays(QStringLiteral("2025.."), newest), (DayRange{day(2025, 1, 1), newest}));
    QCOMPARE(brushDays(QStringLiteral("2025-04..2025-06"), 0),
             (DayRange{day(2025, 4, 1), day(2025, 6, 30)}));
    QCOMPARE(brushDays(QStringLiteral("..2025-06"), 0),
             (DayRange{db::openStart, day(2025, 6, 30)}));
    QCOMPARE(brushDays(QStringLiteral("1y"), newest), (DayRange{day(2024, 12, 11), newest}));
    QVERIFY(!brushDays(QStringLiteral("1y"), 0));
    QVERIFY(!brushDays(QStringLiteral("soon"), newest));
}

void TestTimeStrip::brushTextIsTheShortestThatSaysIt()
{
    QCOMPARE(brushText({day(2025, 1, 1), day(2025, 12, 31)}), QStringLiteral("2025"));
    QCOMPARE(brushText({day(2025, 2, 1), day(2025, 2, 28)}), QStringLiteral("2025-02"));
    QCOMPARE(brushText({day(2024, 2, 1), day(2025, 2, 28)}), QStringLiteral("2024-02..2025-02"));
    QCOMPARE(brushText({db::openStart, day(2025, 6, 30)}), QStringLiteral("..2025-06"));
    QCOMPARE(brushText({day(2025, 2, 1), day(2025, 2, 27)}),
             QStringLiteral("2025-02-01..2025-02-27"));
}

QTEST_MAIN(TestTimeStrip)
#include "tst_timestrip.moc"
