// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/chartview.h"
#include "ui/dialogs/dossierdialog.h"
#include "ui/mainwindow/chartside.h"
#include "ui/mainwindow/commands.h"
#include "ui/mainwindow/comparedchart.h"
#include "ui/mainwindow/comparepane.h"
#include "ui/mainwindow/filterrow.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/models/itemlistmodel.h"
#include "ui/state/preferences.h"
#include "ui/views/itemlistview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using namespace ui;

/// Two charts with their own filters in the whole window.
class TestComparePane final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSecondChartBeginsAsACopyAndGoesItsOwnWay();
    void aClickIntoTheOtherMakesItTheCurrentOne();
    void selectionAndZoomAreCommon();
    void bothShowTheSameDays();
    void aFilterOfTheOtherChartIsAStepBack();
    void aSessionBringsBothBack();
    void closingLeavesOne();
    void twoChartsFitIntoASmallWindow();
    void controlF6GoesToTheOtherChart();
    void whatLeavesTheWindowIsOfTheChartThatIsAskedFor();

private:
    void makeWindow();
    void filter(const char *query)
    {
        m_fixture->state.setFilter(db::Filter::parse(QString::fromLatin1(query)).value());
        settle();
    }
    void settle() const
    {
        QTRY_VERIFY(m_fixture->isAnswered());
        if (other())
            QTRY_VERIFY(!other()->feed().isAsking() && other()->feed().hasAnswer());
    }
    void compare()
    {
        m_window->commands().action(Command::Compare)->trigger();
        settle();
    }
    [[nodiscard]] ComparedChart *other() const { return m_window->compare()->other(); }
    [[nodiscard]] ChartView &mine() const
    {
        return static_cast<ChartSide *>(m_window->compare()->widget(
                                            m_fixture->state.view().compared->otherFirst ? 1 : 0))
            ->chart()
            ->view();
    }
    [[nodiscard]] ChartView &theirs() const { return other()->side()->chart()->view(); }
    [[nodiscard]] QString filterText() const { return m_fixture->state.filter().text(); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
};

void TestComparePane::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
    m_preferences = std::make_unique<Preferences>(m_fixture->folder());
    makeWindow();
}

void TestComparePane::makeWindow()
{
    m_window = std::make_unique<MainWindow>(
        Workspace{m_fixture->state, m_fixture->feed, *m_preferences, Wording(), QDate(2026, 1, 1)});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_fixture->isAnswered());
}

void TestComparePane::cleanup()
{
    m_window.reset();
    m_preferences.reset();
    m_fixture.reset();
}

void TestComparePane::theSecondChartBeginsAsACopyAndGoesItsOwnWay()
{
    filter("org:north-lab");
    compare();
    QVERIFY(other());
    QCOMPARE(other()->state().filter().text(), QStringLiteral("org:north-lab"));
    filter("topic:deals");
    QCOMPARE(other()->state().filter().text(), QStringLiteral("org:north-lab"));
    QCOMPARE(other()->feed().answer()->items.size(), 2);
    QCOMPARE(m_window->list()->model()->rowCount(), 1);
    QVERIFY(m_window->compare()->isAncestorOf(m_window->filterRow())); // above its chart
}

void TestComparePane::aClickIntoTheOtherMakesItTheCurrentOne()
{
    filter("org:north-lab");
    compare();
    filter("topic:deals");
    m_fixture->state.setChart(ChartKind::Volume);
    settle();
    const auto *upper = m_window->compare()->widget(0);
    const QPoint place = upper->mapTo(m_window.get(), QPoint());
    QTest::mouseClick(theirs().viewport(), Qt::LeftButton, {}, QPoint(5, 5));
    QTRY_COMPARE(filterText(), QStringLiteral("org:north-lab"));
    settle();
    QCOMPARE(m_window->list()->model()->rowCount(), 2);
    QCOMPARE(other()->state().filter().text(), QStringLiteral("topic:deals"));
    QCOMPARE(theirs().chart().kind, ChartKind::Volume);
    QCOMPARE(mine().chart().kind, ChartKind::Moves);
    // For the eye nothing has moved.
    QVERIFY(!m_fixture->state.view().compared->otherFirst);
    QCOMPARE(m_window->compare()->widget(0)->mapTo(m_window.get(), QPoint()), place);
    QVERIFY(m_window->compare()->widget(1)->isAncestorOf(&theirs()));
}

void TestComparePane::selectionAndZoomAreCommon()
{
    compare();
    other()->state().setSelection({db::RecordKind::Move, QStringLiteral("m1")});
    QCOMPARE(m_fixture->state.selection().key, QStringLiteral("m1"));
    other()->state().setZoom({2'460'000, 2'460'500});
    QCOMPARE(m_fixture->state.view().zoom.first, 2'460'000);
    m_fixture->state.setZoom({2'460'100, 2'460'200});
    QCOMPARE(other()->state().view().zoom.first, 2'460'100);
    m_fixture->state.setHovered(QStringLiteral("ada-ott"));
    QCOMPARE(other()->state().hovered(), QStringLiteral("ada-ott"));
}

void TestComparePane::bothShowTheSameDays()
{
    compare();
    m_fixture->state.setChart(ChartKind::Volume);
    settle();
    QVERIFY(mine().timePanel() && theirs().timePanel());
    QTRY_COMPARE(mine().chart().panels.first().from, theirs().chart().panels.first().from);
    QCOMPARE(mine().chart().panels.first().to, theirs().chart().panels.first().to);
    if (!m_fixture->state.view().compared->stacked)
        m_window->compare()->turn();
    QTRY_COMPARE(mine().timePanel()->plot.left(), theirs().timePanel()->plot.left());
    QTRY_COMPARE(mine().timePanel()->plot.right(), theirs().timePanel()->plot.right());
}

void TestComparePane::aFilterOfTheOtherChartIsAStepBack()
{
    compare();
    other()->state().setFilter(db::Filter::parse(QStringLiteral("topic:deals")).value());
    settle();
    QCOMPARE(m_fixture->state.view().compared->other.filter.text(), QStringLiteral("topic:deals"));
    QVERIFY(m_fixture->state.filter().isEmpty());
    m_fixture->state.goBack();
    QVERIFY(other()->state().filter().isEmpty());
    m_fixture->state.goBack();
    QVERIFY(!other());
    m_fixture->state.goForward();
    m_fixture->state.goForward();
    settle();
    QCOMPARE(other()->state().filter().text(), QStringLiteral("topic:deals"));
    QTRY_COMPARE(other()->feed().answer()->items.size(), 1);
}

void TestComparePane::aSessionBringsBothBack()
{
    filter("org:north-lab");
    compare();
    filter("topic:deals");
    const QJsonObject session = m_fixture->state.toJson();
    m_window.reset();
    m_fixture->state.restore(ExplorerState().toJson());
    m_fixture->state.restore(session);
    makeWindow();
    settle();
    QVERIFY(other());
    QCOMPARE(other()->feed().answer()->items.size(), 2);
    QCOMPARE(m_fixture->feed.answer()->items.size(), 1);
    QVERIFY(m_window->commands().action(Command::Compare)->isChecked());
}

void TestComparePane::closingLeavesOne()
{
    filter("org:north-lab");
    compare();
    filter("topic:deals");
    m_window->commands().action(Command::Compare)->trigger();
    QVERIFY(!other());
    QCOMPARE(filterText(), QStringLiteral("topic:deals"));
    QTRY_COMPARE(m_window->compare()->count(), 1);
    QVERIFY(!m_window->compare()->isAncestorOf(m_window->filterRow()));
    QVERIFY(m_window->filterRow()->isVisible());
}

void TestComparePane::twoChartsFitIntoASmallWindow()
{
    m_window->resize(1024, 640);
    compare();
    QCOMPARE(m_window->size(), QSize(1024, 640));
    QTRY_VERIFY(mine().isVisible() && theirs().isVisible());
    QVERIFY2(mine().height() >= 90, qPrintable(QString::number(mine().height())));
    QVERIFY2(theirs().height() >= 90, qPrintable(QString::number(theirs().height())));
}

void TestComparePane::controlF6GoesToTheOtherChart()
{
    filter("org:north-lab");
    compare();
    filter("topic:deals");
    QAction *go = m_window->commands().action(Command::OtherChart);
    QVERIFY(go->isEnabled());
    QCOMPARE(go->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_F6));
    go->trigger();
    QTRY_COMPARE(filterText(), QStringLiteral("org:north-lab"));
    settle();
    QCOMPARE(m_window->list()->model()->rowCount(), 2);
    go->trigger();
    QTRY_COMPARE(filterText(), QStringLiteral("topic:deals"));
}

void TestComparePane::whatLeavesTheWindowIsOfTheChartThatIsAskedFor()
{
    filter("org:north-lab");
    compare();
    filter("topic:deals");
    m_fixture->state.setChart(ChartKind::Volume);
    settle();
    QCOMPARE(theirs().chart().kind, ChartKind::Moves);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(&theirs(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(filterText(), QStringLiteral("org:north-lab"));
    const QMimeData *copied = nullptr;
    QTRY_VERIFY((copied = QGuiApplication::clipboard()->mimeData())
                && copied->hasFormat(QStringLiteral("image/svg+xml")));
    QVERIFY(copied->data(QStringLiteral("image/svg+xml")).contains(">Moves<"));
    settle();
    QCOMPARE(theirs().chart().kind, ChartKind::Volume);
    QStringList menu;
    for (const QAction *action : theirs().actions())
        menu.append(action->text());
    QStringList mainMenu;
    for (const QAction *action : mine().actions())
        mainMenu.append(action->text());
    QVERIFY(!menu.isEmpty());
    QCOMPARE(menu, mainMenu);
    Q_EMIT theirs().dossierRequested(db::Field::Person, QStringLiteral("ada-ott"),
                                     QStringLiteral("Ada Ott"));
    QCOMPARE(filterText(), QStringLiteral("topic:deals"));
    QTRY_VERIFY(m_window->findChild<DossierDialog *>());
}

QTEST_MAIN(TestComparePane)
#include "tst_comparepane.moc"
