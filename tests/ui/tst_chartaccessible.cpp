// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chartsamples.h"
#include "ui/charts/chartview.h"
#include "ui/charts/marknavigation.h"
#include "ui/state/explorerstate.h"

#include <QAccessible>
#include <QTest>

using namespace ui;

class TestChartAccessible final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theChartBearsTitleAndSummary();
    void everyMarkIsANamedChild();
    void aChildIsWhereItsMarkIs();
    void pressingAChildActivatesItsMark();
    void focusAndSelectionAreStates();
    void marksThatStayKeepTheirChild();

private:
    QAccessibleInterface *chart() const
    {
        return QAccessible::queryAccessibleInterface(m_view.get());
    }
    QAccessibleInterface *child(const QString &id) const
    {
        return chart()->child(markWithId(m_view->chart(), id));
    }

    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<ChartView> m_view;
};

void TestChartAccessible::init()
{
    QAccessible::setActive(true);
    m_state = std::make_unique<ExplorerState>();
    m_view = std::make_unique<ChartView>(*m_state, Wording());
    m_view->resize(900, 300);
    m_view->setChart(samples::moves(), {}, 0);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    m_view->setFocus();
}

void TestChartAccessible::cleanup()
{
    m_view.reset();
    m_state.reset();
}

void TestChartAccessible::theChartBearsTitleAndSummary()
{
    QCOMPARE(chart()->role(), QAccessible::Chart);
    QCOMPARE(chart()->text(QAccessible::Name), QStringLiteral("Moves"));
    QCOMPARE(chart()->text(QAccessible::Description), QStringLiteral("Two moves of two people"));
}

void TestChartAccessible::everyMarkIsANamedChild()
{
    QCOMPARE(chart()->childCount(), 5);
    for (int i = 0; i < chart()->childCount(); ++i) {
        QAccessibleInterface *mark = chart()->child(i);
        QVERIFY(mark && mark->isValid());
        QCOMPARE(mark->text(QAccessible::Name), m_view->chart().marks.at(i).name);
        QVERIFY(!mark->text(QAccessible::Name).isEmpty());
        QCOMPARE(chart()->indexOfChild(mark), i);
        QCOMPARE(chart()->child(i), mark);
    }
    QVERIFY(!chart()->child(5));
}

void TestChartAccessible::aChildIsWhereItsMarkIs()
{
    QAccessibleInterface *mark = child(QStringLiteral("ben-1"));
    const QPoint centre = mark->rect().center();
    QVERIFY(!mark->rect().isEmpty());
    QCOMPARE(chart()->childAt(centre.x(), centre.y()), mark);
}

void TestChartAccessible::pressingAChildActivatesItsMark()
{
    QAccessibleInterface *mark = child(QStringLiteral("move-ben"));
    QVERIFY(mark->actionInterface());
    mark->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(m_state->selection().key, QStringLiteral("ben"));
}

void TestChartAccessible::focusAndSelectionAreStates()
{
    QAccessibleInterface *mark = child(QStringLiteral("move-ada"));
    QVERIFY(!mark->state().focused);
    m_view->setFocusedMark(markWithId(m_view->chart(), QStringLiteral("move-ada")));
    QVERIFY(mark->state().focused);
    QCOMPARE(chart()->focusChild(), mark);
    QVERIFY(!mark->state().selected);
    m_state->setSelection({db::RecordKind::Move, QStringLiteral("ada")});
    QVERIFY(mark->state().selected);
}

void TestChartAccessible::marksThatStayKeepTheirChild()
{
    QAccessibleInterface *kept = child(QStringLiteral("ben-1"));
    ChartData less = samples::moves();
    less.marks.removeFirst();
    m_view->setChart(less, {}, 0);
    QCOMPARE(chart()->childCount(), 4);
    QCOMPARE(child(QStringLiteral("ben-1")), kept);
    QVERIFY(!chart()->child(-1));
}

QTEST_MAIN(TestChartAccessible)
#include "tst_chartaccessible.moc"
