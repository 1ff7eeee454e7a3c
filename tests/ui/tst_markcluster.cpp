// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chartsamples.h"
#include "ui/charts/chartview.h"
#include "ui/charts/markcluster.h"
#include "ui/charts/marknavigation.h"
#include "ui/state/explorerstate.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace ui;

namespace {

/// Six moves of one person, `apart` days from each other, in ten years.
ChartData crowded(int apart)
{
    ChartData data;
    data.kind = ChartKind::Moves;
    Panel panel;
    panel.from = samples::day(2016, 1);
    panel.to = samples::day(2026, 1);
    data.panels = {panel};
    data.lanes = {samples::lane(QStringLiteral("Ada")), samples::lane(QStringLiteral("Ben"))};
    for (int number = 0; number < 6; ++number)
        data.marks.append(
            samples::pin(QString::number(number), 0, samples::day(2020, 5, 5) + number * apart));
    data.marks.append(samples::pin(QStringLiteral("far"), 1, samples::day(2017, 5)));
    return data;
}

} // namespace

class TestMarkCluster final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatHasNoPlaceIsCounted();
    void enterComesNearerUntilAllAreSeen();
    void aClickDoesTheSame();
    void whatIsOfOneDayIsListed();
    void keysReachTheNumber();

private:
    void show(int apart);
    [[nodiscard]] int mark(const QString &id) const { return markWithId(m_view->chart(), id); }
    [[nodiscard]] QList<int> cluster() const
    {
        return clusterOf(m_view->chartLayout(), mark(QStringLiteral("move-3")));
    }

    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<ChartView> m_view;
};

void TestMarkCluster::init()
{
    m_view.reset();
    m_state = std::make_unique<ExplorerState>();
    m_view = std::make_unique<ChartView>(*m_state, Wording());
    m_view->resize(800, 300);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

void TestMarkCluster::show(int apart)
{
    m_view->setChart(crowded(apart), {}, 0);
    m_view->setFocus();
}

void TestMarkCluster::whatHasNoPlaceIsCounted()
{
    show(0);
    QCOMPARE(cluster().size(), 3);
    QVERIFY(clusterOf(m_view->chartLayout(), mark(QStringLiteral("move-0"))).isEmpty());
    QVERIFY(clusterOf(m_view->chartLayout(), mark(QStringLiteral("move-far"))).isEmpty());
    const SceneGroup *group = m_view->chartLayout().groupOfMark(cluster().constFirst());
    QVERIFY(group->title.contains(QLatin1String("Move 4")));
    QVERIFY(group->title.contains(QLatin1String("Move 5")));
}

void TestMarkCluster::enterComesNearerUntilAllAreSeen()
{
    show(1);
    QVERIFY(!cluster().isEmpty());
    for (int press = 0; press < 3 && !cluster().isEmpty(); ++press) {
        m_view->setFocusedMark(cluster().constFirst());
        QTest::keyClick(m_view.get(), Qt::Key_Return);
    }
    QVERIFY(cluster().isEmpty());
    QVERIFY(!m_state->view().zoom.isNull());
    QVERIFY(m_state->selection().isEmpty());
    for (int number = 0; number < 6; ++number) {
        const int index = mark(QStringLiteral("move-%1").arg(number));
        QVERIFY(m_view->viewport()->rect().contains(m_view->markRect(index).center()));
    }
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QVERIFY(!m_state->selection().isEmpty());
}

void TestMarkCluster::aClickDoesTheSame()
{
    show(1);
    const QPoint number = m_view->markRect(cluster().constFirst()).center();
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, number);
    QVERIFY(!m_state->view().zoom.isNull());
}

void TestMarkCluster::whatIsOfOneDayIsListed()
{
    show(0);
    QMenu *menu = nullptr;
    for (int press = 0; press < 3 && !menu; ++press) {
        m_view->setFocusedMark(cluster().constFirst());
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        menu = m_view->findChild<QMenu *>();
    }
    QVERIFY(menu);
    QCOMPARE(menu->actions().size(), 3);
    QCOMPARE(menu->actions().at(1)->text(), QStringLiteral("Move 4"));
    menu->actions().at(1)->trigger();
    QCOMPARE(m_state->selection().key, QStringLiteral("4"));
    menu->close();
}

void TestMarkCluster::keysReachTheNumber()
{
    show(0);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    for (int step = 0; step < 3; ++step)
        QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->focusedMark(), cluster().constFirst());
}

QTEST_MAIN(TestMarkCluster)
#include "tst_markcluster.moc"
