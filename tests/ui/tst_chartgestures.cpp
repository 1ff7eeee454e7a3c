// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chartsamples.h"
#include "ui/charts/chartmenu.h"
#include "ui/charts/charttableview.h"
#include "ui/charts/chartview.h"
#include "ui/charts/marknavigation.h"
#include "ui/state/explorerstate.h"

#include <QMenu>
#include <QNativeGestureEvent>
#include <QTest>

using namespace ui;

/// Selecting several records, moving lanes, pinching, and the menus of chart and table.
class TestChartGestures final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void controlClickAddsARecordToTheSelection();
    void controlSpaceTakesItOutAgain();
    void allSelectedMarksAreLit();
    void aLaneIsDraggedBelowAnother();
    void aLaneThatComesBackIsNoStep();
    void keysMoveLanes();
    void aPinchZoomsAroundThePointer();
    void theMenuShowsTheRecordInAnotherChart();
    void theTableHasAMenuAndSelectsSeveral();

private:
    int mark(const char *id) const { return markWithId(m_view->chart(), QString::fromLatin1(id)); }
    QPoint centre(const char *id) const { return m_view->markRect(mark(id)).center(); }
    void dragLane(int lane, int toY);
    [[nodiscard]] static QAction *find(const QMenu *menu, const char *text);

    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<ChartView> m_view;
};

void TestChartGestures::init()
{
    m_view.reset();
    m_state = std::make_unique<ExplorerState>();
    m_view = std::make_unique<ChartView>(*m_state, Wording());
    m_view->resize(900, 300);
    m_view->setChart(samples::moves(), {}, 0);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestChartGestures::controlClickAddsARecordToTheSelection()
{
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, centre("move-ada"));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, centre("move-ben"));
    QCOMPARE(m_state->view().selections().size(), 2);
    QCOMPARE(m_state->selection().key, QStringLiteral("ben"));
    QVERIFY(m_state->filter().isEmpty());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, centre("move-ada"));
    QCOMPARE(m_state->view().selections().size(), 1);
}

void TestChartGestures::controlSpaceTakesItOutAgain()
{
    m_view->setFocusedMark(mark("move-ada"));
    QTest::keyClick(m_view.get(), Qt::Key_Space);
    m_view->setFocusedMark(mark("move-ben"));
    QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(m_state->view().selections().size(), 2);
    QTest::keyClick(m_view.get(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(m_state->selection().key, QStringLiteral("ada"));
}

void TestChartGestures::allSelectedMarksAreLit()
{
    m_state->setSelections({{db::RecordKind::Move, QStringLiteral("ben")},
                            {db::RecordKind::Move, QStringLiteral("ada")}});
    QVERIFY(m_view->isSelected(mark("move-ada")));
    QVERIFY(m_view->isSelected(mark("move-ben")));
    QVERIFY(!m_view->isSelected(mark("ben-1")));
}

void TestChartGestures::dragLane(int lane, int toY)
{
    const QPoint from(20, m_view->laneRect(lane).center().y());
    QWidget *viewport = m_view->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step) {
        const QPoint at(from.x(), from.y() + (toY - from.y()) * step / 4);
        QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(QPointF(at)), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &move);
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, QPoint(from.x(), toY));
}

void TestChartGestures::aLaneIsDraggedBelowAnother()
{
    dragLane(0, m_view->laneRect(1).bottom() - 1);
    QCOMPARE(m_state->view().laneOrder, (QStringList{u"ben"_qs, u"ada"_qs}));
    QVERIFY(m_state->filter().isEmpty()); // no click
    m_state->goBack();
    QVERIFY(m_state->view().laneOrder.isEmpty());
}

void TestChartGestures::aLaneThatComesBackIsNoStep()
{
    dragLane(1, m_view->laneRect(1).center().y() + 11);
    QVERIFY(!m_state->canGoBack());
}

void TestChartGestures::keysMoveLanes()
{
    m_view->setFocusedMark(mark("move-ada"));
    const auto keys = Qt::ControlModifier | Qt::ShiftModifier;
    QTest::keyClick(m_view.get(), Qt::Key_Up, keys); // it is the first
    QVERIFY(m_state->view().laneOrder.isEmpty());
    QTest::keyClick(m_view.get(), Qt::Key_Down, keys);
    QCOMPARE(m_state->view().laneOrder, (QStringList{u"ben"_qs, u"ada"_qs}));
}

void TestChartGestures::aPinchZoomsAroundThePointer()
{
    const QPointF at(m_view->timePanel()->plot.center().x(), 40);
    const double day = m_view->toAxis(at.x());
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2,
                              at, at, m_view->viewport()->mapToGlobal(at), 0.25, {});
    QCoreApplication::sendEvent(m_view->viewport(), &pinch);
    const TimeRange zoom = m_state->view().zoom;
    QVERIFY(!zoom.isNull());
    const double middle = (double(zoom.first) + double(zoom.last)) / 2;
    QVERIFY2(std::abs(middle - day) < 20, qPrintable(QString::number(middle - day)));
    QVERIFY(m_state->filter().isEmpty());
}

QAction *TestChartGestures::find(const QMenu *menu, const char *text)
{
    for (QAction *action : menu->actions()) {
        if (action->text() == QLatin1String(text))
            return action;
        if (QAction *inner = action->menu() ? find(action->menu(), text) : nullptr)
            return inner;
    }
    return nullptr;
}

void TestChartGestures::theMenuShowsTheRecordInAnotherChart()
{
    const std::unique_ptr<QMenu> menu(
        chartMenu(*m_view, *m_state, mark("move-ada"), 0, centre("move-ada")));
    QAction *balance = find(menu.get(), "Balance");
    QVERIFY(balance);
    balance->trigger();
    QCOMPARE(m_state->view().chart, ChartKind::Balance);
    QCOMPARE(m_state->selection().key, QStringLiteral("ada"));
    QVERIFY(find(menu.get(), "Add to the selection"));
    find(menu.get(), "Move the lane down")->trigger();
    QCOMPARE(m_state->view().laneOrder.value(0), QStringLiteral("ben"));
}

void TestChartGestures::theTableHasAMenuAndSelectsSeveral()
{
    ChartTableView table(*m_state);
    table.setChart(samples::moves(), QLocale(QLocale::English));
    table.resize(400, 200);
    table.show();
    const auto at
        = [&](int row) { return table.visualRect(table.model()->index(row, 0)).center(); };
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, at(0));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, Qt::ControlModifier, at(1));
    QCOMPARE(m_state->view().selections().size(), 2);
    QCOMPARE(m_state->selection().key, QStringLiteral("ada"));
    QContextMenuEvent event(QContextMenuEvent::Mouse, at(0), table.viewport()->mapToGlobal(at(0)));
    QCoreApplication::sendEvent(table.viewport(), &event);
    const auto *menu = table.findChild<QMenu *>();
    QVERIFY(menu);
    QVERIFY(find(menu, "Copy the selected rows"));
    find(menu, "Open")->trigger();
    QCOMPARE(m_state->selection().key, QStringLiteral("ben"));
}

QTEST_MAIN(TestChartGestures)
#include "tst_chartgestures.moc"
