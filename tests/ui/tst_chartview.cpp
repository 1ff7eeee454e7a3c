// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chartsamples.h"
#include "ui/charts/chartscene.h"
#include "ui/charts/chartview.h"
#include "ui/charts/marknavigation.h"
#include "ui/charts/timezoom.h"
#include "ui/state/explorerstate.h"

#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace ui;

class TestChartView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void hoveringAMarkLightsItsPersonEverywhere();
    void leavingTheChartLightsNothing();
    void keysLightNothingOnceTheFocusIsElsewhere();
    void clickingARecordSelectsItAndFiltersNothing();
    void clickingAGroupTogglesItsChip();
    void controlAddsAndAltExcludes();
    void clickingALaneHeaderFiltersByThePerson();
    void aLaneThatIsARecordOpensIt();
    void clickingTheStateBesideALaneFiltersByIt();
    void clickingEmptyPlotClearsTheSelectionOnly();
    void draggingMakesABrushOfWholeMonths();
    void draggingWithAltKeepsTheDays();
    void aDragIsOneStepOfHistory();
    void anEdgeOfTheBrushCanBeDragged();
    void doubleClickOnEmptyPlotClearsBrushAndZoom();
    void arrowsWalkThroughLanesAndMarks();
    void enterActivatesTheFocusedMark();
    void bracketsSetTheEndsOfTheBrush();
    void escapeClearsSelectionThenBrush();
    void controlWheelZoomsAroundThePointer();
    void zoomingOutEndsWithTheWholeTime();
    void zoomingInEndsWithADay();
    void selectionFadesOtherMarks();
    void theFocusSurvivesANewChart();
    void aFilterScrollsToWhatMatches();

private:
    QPoint centre(const QString &id) const { return m_view->markRect(mark(id)).center(); }
    int mark(const QString &id) const { return markWithId(m_view->chart(), id); }
    /// A place in the first lane at a day where nothing is drawn.
    QPoint emptyPlace(int year, int month, int day) const;
    void moveTo(const QPoint &at, Qt::MouseButtons buttons = Qt::NoButton,
                Qt::KeyboardModifiers modifiers = {});
    void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = {});
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_view.get(), key, modifiers);
    }
    QString brush() const { return brushValue(m_state->filter(), db::Field::Announced); }

    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<ChartView> m_view;
};

void TestChartView::init()
{
    m_view.reset();
    m_state = std::make_unique<ExplorerState>();
    m_view = std::make_unique<ChartView>(*m_state, Wording());
    m_view->resize(900, 300);
    m_view->setChart(samples::moves(), {}, 0);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setFocus();
}

QPoint TestChartView::emptyPlace(int year, int month, int day) const
{
    const double x = m_view->timePanel()->toX(samples::day(year, month, day));
    return {qRound(x), centre(QStringLiteral("ada-1")).y()};
}

void TestChartView::moveTo(const QPoint &at, Qt::MouseButtons buttons,
                           Qt::KeyboardModifiers modifiers)
{
    QWidget *viewport = m_view->viewport();
    QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(QPointF(at)), Qt::NoButton,
                     buttons, modifiers);
    QCoreApplication::sendEvent(viewport, &move);
}

void TestChartView::drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers)
{
    QWidget *viewport = m_view->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, modifiers, from);
    for (int step = 1; step <= 4; ++step)
        moveTo(from + (to - from) * step / 4, Qt::LeftButton, modifiers);
    QTest::mouseRelease(viewport, Qt::LeftButton, modifiers, to);
}

void TestChartView::hoveringAMarkLightsItsPersonEverywhere()
{
    moveTo(centre(QStringLiteral("ben-1")));
    QCOMPARE(m_state->hovered(), QStringLiteral("ben"));
}

void TestChartView::leavingTheChartLightsNothing()
{
    moveTo(centre(QStringLiteral("ben-1")));
    QVERIFY(!m_state->hovered().isEmpty());
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_view->viewport(), &leave);
    QVERIFY(m_state->hovered().isEmpty());
}

void TestChartView::keysLightNothingOnceTheFocusIsElsewhere()
{
    m_view->setFocusedMark(mark(QStringLiteral("move-ada")));
    QCOMPARE(m_state->hovered(), QStringLiteral("ada"));
    QFocusEvent menu(QEvent::FocusOut, Qt::PopupFocusReason);
    QCoreApplication::sendEvent(m_view.get(), &menu);
    QCOMPARE(m_state->hovered(), QStringLiteral("ada"));
    QFocusEvent tab(QEvent::FocusOut, Qt::TabFocusReason);
    QCoreApplication::sendEvent(m_view.get(), &tab);
    QVERIFY(m_state->hovered().isEmpty());
}

void TestChartView::clickingARecordSelectsItAndFiltersNothing()
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, centre(QStringLiteral("move-ben")));
    QCOMPARE(m_state->selection().key, QStringLiteral("ben"));
    QCOMPARE(m_state->selection().kind, db::RecordKind::Move);
    QVERIFY(m_state->filter().isEmpty());
}

void TestChartView::clickingAGroupTogglesItsChip()
{
    const QPoint place = centre(QStringLiteral("ada-1"));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(m_state->filter().text(), QStringLiteral("org:north"));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, place);
    QVERIFY(m_state->filter().isEmpty());
}

void TestChartView::controlAddsAndAltExcludes()
{
    QWidget *viewport = m_view->viewport();
    QTest::mouseClick(viewport, Qt::LeftButton, {}, centre(QStringLiteral("ada-1")));
    QTest::mouseClick(viewport, Qt::LeftButton, Qt::ControlModifier,
                      centre(QStringLiteral("ada-2")));
    QVERIFY(m_state->filter().selects(db::Field::Organization, QStringLiteral("north")));
    QVERIFY(m_state->filter().selects(db::Field::Organization, QStringLiteral("south")));
    m_state->setFilter({});
    QTest::mouseClick(viewport, Qt::LeftButton, Qt::AltModifier, centre(QStringLiteral("ada-1")));
    QCOMPARE(m_state->filter().parts().size(), 1);
    QVERIFY(m_state->filter().parts().first().isExcluding());
}

void TestChartView::clickingALaneHeaderFiltersByThePerson()
{
    const QPoint header(8, centre(QStringLiteral("ben-1")).y());
    QCOMPARE(m_view->laneHeaderAt(header), 1);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, header);
    QCOMPARE(m_state->filter().text(), QStringLiteral("person:ben"));
}

void TestChartView::aLaneThatIsARecordOpensIt()
{
    ChartData data = samples::moves();
    data.lanes[1].target = {db::RecordKind::Controversy, QStringLiteral("leak")};
    m_view->setChart(data, {}, 0);
    const QPoint header(8, centre(QStringLiteral("ben-1")).y());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, header);
    QCOMPARE(m_state->selection().key, QStringLiteral("leak"));
    QVERIFY(m_state->filter().isEmpty());
}

void TestChartView::clickingTheStateBesideALaneFiltersByIt()
{
    ChartData data = samples::moves();
    data.lanes[1].note = data.lanes[1].noteValue = QStringLiteral("admitted");
    data.lanes[1].noteField = db::Field::Dispute;
    m_view->setChart(data, {}, 0);
    const QPoint note(qRound(m_view->timePanel()->plot.right()) + 20,
                      centre(QStringLiteral("ben-1")).y());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, note);
    QCOMPARE(m_state->filter().text(), QStringLiteral("dispute:admitted"));
}

void TestChartView::clickingEmptyPlotClearsTheSelectionOnly()
{
    m_state->setFilter(db::Filter().toggled(db::Field::Person, QStringLiteral("ada")));
    m_state->setSelection({db::RecordKind::Move, QStringLiteral("ada")});
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, emptyPlace(2025, 10, 10));
    QVERIFY(m_state->selection().isEmpty());
    QCOMPARE(m_state->filter().text(), QStringLiteral("person:ada"));
}

void TestChartView::draggingMakesABrushOfWholeMonths()
{
    drag(emptyPlace(2025, 4, 12), emptyPlace(2025, 6, 9));
    QCOMPARE(brush(), QStringLiteral("2025-04..2025-06"));
}

void TestChartView::draggingWithAltKeepsTheDays()
{
    drag(emptyPlace(2025, 4, 12), emptyPlace(2025, 6, 9), Qt::AltModifier);
    QVERIFY2(brush().count(QLatin1Char('-')) == 4, qPrintable(brush()));
    QVERIFY(brush().startsWith(QLatin1String("2025-04-1")));
}

void TestChartView::aDragIsOneStepOfHistory()
{
    QSignalSpy previews(m_state.get(), &ExplorerState::filterChanged);
    drag(emptyPlace(2025, 2, 12), emptyPlace(2025, 11, 9));
    QVERIFY(previews.size() > 1);
    QVERIFY(m_state->canGoBack());
    m_state->goBack();
    QVERIFY(m_state->filter().isEmpty());
    QVERIFY(!m_state->canGoBack());
}

void TestChartView::anEdgeOfTheBrushCanBeDragged()
{
    m_state->setFilter(
        db::Filter().withOnly(db::Field::Announced, QStringLiteral("2025-04..2025-06")));
    drag(emptyPlace(2025, 7, 1), emptyPlace(2025, 9, 2));
    QCOMPARE(brush(), QStringLiteral("2025-04..2025-08"));
    drag(emptyPlace(2025, 6, 10), emptyPlace(2025, 7, 11));
    QCOMPARE(brush(), QStringLiteral("2025-05..2025-09"));
}

void TestChartView::doubleClickOnEmptyPlotClearsBrushAndZoom()
{
    m_state->setFilter(db::Filter()
                           .toggled(db::Field::Person, QStringLiteral("ada"))
                           .withOnly(db::Field::Announced, QStringLiteral("2025-04")));
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, emptyPlace(2025, 10, 10));
    QCOMPARE(m_state->filter().text(), QStringLiteral("person:ada"));
    m_view->zoomAround(samples::day(2025, 6), 0.5);
    QVERIFY(!m_state->view().zoom.isNull());
    QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, emptyPlace(2025, 10, 10));
    QVERIFY(m_state->view().zoom.isNull());
}

void TestChartView::arrowsWalkThroughLanesAndMarks()
{
    key(Qt::Key_Home);
    QCOMPARE(m_view->focusedMark(), mark(QStringLiteral("ada-1")));
    key(Qt::Key_Right);
    QCOMPARE(m_view->focusedMark(), mark(QStringLiteral("move-ada")));
    key(Qt::Key_Right);
    QCOMPARE(m_view->focusedMark(), mark(QStringLiteral("ada-2")));
    key(Qt::Key_Right);
    QCOMPARE(m_view->focusedMark(), mark(QStringLiteral("ada-2")));
    key(Qt::Key_Period);
    QCOMPARE(m_view->focusedMark(), mark(QStringLiteral("ben-1")));
    key(Qt::Key_Up);
    QCOMPARE(m_view->chart().marks.at(m_view->focusedMark()).lane, 0);
    QCOMPARE(m_state->hovered(), QStringLiteral("ada"));
}

void TestChartView::enterActivatesTheFocusedMark()
{
    m_view->setFocusedMark(mark(QStringLiteral("move-ada")));
    key(Qt::Key_Return);
    QCOMPARE(m_state->selection().key, QStringLiteral("ada"));
    m_view->setFocusedMark(mark(QStringLiteral("ada-1")));
    key(Qt::Key_Space);
    QCOMPARE(m_state->filter().text(), QStringLiteral("org:north"));
}

void TestChartView::bracketsSetTheEndsOfTheBrush()
{
    m_view->setFocusedMark(mark(QStringLiteral("move-ada")));
    key(Qt::Key_BracketLeft);
    QCOMPARE(brush(), QStringLiteral("2024-07-01"));
    m_view->setFocusedMark(mark(QStringLiteral("move-ben")));
    key(Qt::Key_BracketRight);
    QCOMPARE(brush(), QStringLiteral("2024-07-01..2025-03-01"));
}

void TestChartView::escapeClearsSelectionThenBrush()
{
    m_state->setFilter(db::Filter()
                           .toggled(db::Field::Person, QStringLiteral("ada"))
                           .withOnly(db::Field::Announced, QStringLiteral("2025")));
    m_state->setSelection({db::RecordKind::Move, QStringLiteral("ada")});
    key(Qt::Key_Escape);
    QVERIFY(m_state->selection().isEmpty());
    QVERIFY(!brush().isEmpty());
    key(Qt::Key_Escape);
    QCOMPARE(m_state->filter().text(), QStringLiteral("person:ada"));
    key(Qt::Key_Escape);
    QCOMPARE(m_state->filter().text(), QStringLiteral("person:ada"));
}

void TestChartView::controlWheelZoomsAroundThePointer()
{
    const QPoint at = emptyPlace(2025, 4, 1);
    const double before = m_view->toAxis(at.x());
    QWheelEvent wheel(at, m_view->viewport()->mapToGlobal(QPointF(at)), {}, {0, 240}, Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(m_view->viewport(), &wheel);
    QVERIFY(!m_state->view().zoom.isNull());
    QVERIFY(std::abs(m_view->toAxis(at.x()) - before) < 2);
    QVERIFY(m_state->filter().isEmpty());
}

void TestChartView::zoomingInEndsWithADay()
{
    for (int i = 0; i < 30; ++i)
        m_view->zoomAround(samples::day(2025, 6, 5) + 0.5, 0.5);
    const PanelLayout &axis = *m_view->timePanel();
    QVERIFY2(axis.to - axis.from <= 2, qPrintable(QString::number(axis.to - axis.from)));
    QVERIFY(axis.from <= samples::day(2025, 6, 5) && axis.to >= samples::day(2025, 6, 6));
    QVERIFY(!axis.ticks.isEmpty());
    QVERIFY(axis.ticks.first().label.contains(QStringLiteral("2025")));
    QCOMPARE(overlaps(m_view->chartLayout()), 0);
}

void TestChartView::zoomingOutEndsWithTheWholeTime()
{
    m_view->zoomAround(samples::day(2025, 1), 0.3);
    key(Qt::Key_Minus);
    QVERIFY(!m_state->view().zoom.isNull());
    for (int i = 0; i < 5; ++i)
        key(Qt::Key_Minus);
    QVERIFY(m_state->view().zoom.isNull());
}

void TestChartView::selectionFadesOtherMarks()
{
    const QPoint other = centre(QStringLiteral("ben-1")) + QPoint(60, 0);
    const QColor before = m_view->viewport()->grab().toImage().pixelColor(other);
    m_state->setSelection({db::RecordKind::Move, QStringLiteral("ada")});
    const QColor after = m_view->viewport()->grab().toImage().pixelColor(other);
    QVERIFY(after.lightness() > before.lightness() + 20);
}

void TestChartView::theFocusSurvivesANewChart()
{
    m_view->setFocusedMark(mark(QStringLiteral("move-ben")));
    ChartData less = samples::moves();
    less.marks.removeFirst();
    m_view->setChart(less, {}, 0);
    QCOMPARE(m_view->focusedMark(), 3);
}

void TestChartView::aFilterScrollsToWhatMatches()
{
    ChartData tall = samples::moves();
    for (int number = 0; number < 60; ++number)
        tall.lanes.append(samples::lane(QStringLiteral("lane%1").arg(number)));
    for (Mark &mark : tall.marks)
        mark.level = MarkLevel::Context;
    tall.marks.append(samples::pin(QStringLiteral("far"), 50, samples::day(2025, 1)));
    m_view->setChart(tall, {}, 0);
    QVERIFY(!m_view->viewport()->rect().contains(centre(QStringLiteral("move-far"))));
    m_state->setFilter(m_state->filter().toggled(db::Field::Person, QStringLiteral("far")));
    m_view->setChart(tall, {}, 0);
    QVERIFY(m_view->viewport()->rect().contains(centre(QStringLiteral("move-far"))));
}

QTEST_MAIN(TestChartView)
#include "tst_chartview.moc"
