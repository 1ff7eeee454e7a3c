// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chartsamples.h"
#include "ui/charts/chartannotations.h"
#include "ui/charts/chartview.h"
#include "ui/charts/marknavigation.h"
#include "ui/state/explorerstate.h"

#include <QAccessible>
#include <QSet>
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
    void aNumberSaysHowManyMarksItStandsFor();
    void aNoteIsANamedChildThatTakesTheFocus();
    void aLaneSaysWhatItHoldsAndFilters();
    void theEndsOfThePeriodAreValuesThatCanBeSet();
    void aFrozenChartTakesNoPeriod();

private:
    [[nodiscard]] QAccessibleInterface *childNamed(const QString &name) const;
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
    QCOMPARE(chart()->childCount(), 5 + 2 + 2); // marks, lanes, ends of the period
    for (int i = 0; i < 5; ++i) {
        QAccessibleInterface *mark = chart()->child(i);
        QVERIFY(mark && mark->isValid());
        QCOMPARE(mark->text(QAccessible::Name), m_view->chart().marks.at(i).name);
        QVERIFY(!mark->text(QAccessible::Name).isEmpty());
        QCOMPARE(chart()->indexOfChild(mark), i);
        QCOMPARE(chart()->child(i), mark);
    }
    QSet<QString> names;
    for (int i = 0; i < chart()->childCount(); ++i) {
        names.insert(chart()->child(i)->text(QAccessible::Name));
        QCOMPARE(chart()->indexOfChild(chart()->child(i)), i);
    }
    QVERIFY(!names.contains(QString()));
    QVERIFY(!chart()->child(9));
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
    QCOMPARE(chart()->childCount(), 4 + 2 + 2);
    QCOMPARE(child(QStringLiteral("ben-1")), kept);
    QVERIFY(!chart()->child(-1));
}

QAccessibleInterface *TestChartAccessible::childNamed(const QString &name) const
{
    for (int i = 0; i < chart()->childCount(); ++i) {
        if (chart()->child(i)->text(QAccessible::Name).startsWith(name))
            return chart()->child(i);
    }
    return nullptr;
}

void TestChartAccessible::aNumberSaysHowManyMarksItStandsFor()
{
    ChartData crowded = samples::moves();
    crowded.marks.clear();
    crowded.panels.first().from = samples::day(2016, 1);
    for (int number = 0; number < 6; ++number)
        crowded.marks.append(samples::pin(QString::number(number), 0, samples::day(2024, 5, 5)));
    m_view->setChart(crowded, {}, 0);
    QAccessibleInterface *number = nullptr;
    int together = 0;
    for (int i = 0; i < 6; ++i) {
        const SceneGroup *group = m_view->chartLayout().groupOfMark(i);
        QVERIFY(group);
        if (!group->others.isEmpty() && group->mark == i) {
            number = chart()->child(i);
            together = static_cast<int>(group->others.size());
        }
    }
    QVERIFY(number);
    QVERIFY2(number->text(QAccessible::Name).contains(QStringLiteral("and %1 more").arg(together)),
             qPrintable(number->text(QAccessible::Name)));
}

void TestChartAccessible::aNoteIsANamedChildThatTakesTheFocus()
{
    m_state->setAnnotations({{QStringLiteral("2024-03-03"), QStringLiteral("Memo leaked")}});
    QCOMPARE(chart()->childCount(), 5 + 1 + 2 + 2);
    QAccessibleInterface *note = childNamed(QStringLiteral("Note, 3 Mar 2024: Memo leaked"));
    QVERIFY(note);
    QCOMPARE(chart()->indexOfChild(note), 5);
    const QPoint centre = note->rect().center();
    QCOMPARE(chart()->childAt(centre.x(), centre.y()), note);
    QVERIFY(!note->state().focused);
    note->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
    QVERIFY(note->state().focused);
    QCOMPARE(chart()->focusChild(), note);
    QTest::keyClick(m_view.get(), Qt::Key_Delete);
    QCOMPARE(chart()->childCount(), 5 + 2 + 2);
    QVERIFY(!childNamed(QStringLiteral("Note")));
}

void TestChartAccessible::aLaneSaysWhatItHoldsAndFilters()
{
    QAccessibleInterface *lane = childNamed(QStringLiteral("ada"));
    QVERIFY(lane);
    QCOMPARE(lane->role(), QAccessible::RowHeader);
    QCOMPARE(lane->text(QAccessible::Description), QStringLiteral("3 mark(s)"));
    const QPoint centre = lane->rect().center();
    QCOMPARE(chart()->childAt(m_view->mapToGlobal(QPoint(4, 0)).x(), centre.y()), lane);
    lane->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(m_state->filter().selects(db::Field::Person, QStringLiteral("ada")));
}

void TestChartAccessible::theEndsOfThePeriodAreValuesThatCanBeSet()
{
    QAccessibleInterface *start = childNamed(QStringLiteral("Start of the period"));
    QAccessibleInterface *end = childNamed(QStringLiteral("End of the period"));
    QVERIFY(start && end && start->valueInterface() && end->valueInterface());
    QCOMPARE(start->text(QAccessible::Description), QStringLiteral("No period is chosen"));
    QCOMPARE(start->valueInterface()->currentValue().toDouble(), samples::day(2024, 1));
    QCOMPARE(end->valueInterface()->currentValue().toDouble(), samples::day(2025, 12, 31));
    start->valueInterface()->setCurrentValue(samples::day(2024, 4));
    end->valueInterface()->setCurrentValue(samples::day(2024, 6, 30));
    QCOMPARE(brushValue(m_state->filter(), db::Field::Announced),
             QStringLiteral("2024-04..2024-06"));
    QCOMPARE(start->text(QAccessible::Description), QStringLiteral("1 Apr 2024"));
    QCOMPARE(end->text(QAccessible::Description), QStringLiteral("30 Jun 2024"));
    QVERIFY(start->rect().left() < end->rect().left());
}

void TestChartAccessible::aFrozenChartTakesNoPeriod()
{
    m_view->setListening(false);
    QAccessibleInterface *start = childNamed(QStringLiteral("Start of the period"));
    QVERIFY(start->state().readOnly);
    start->valueInterface()->setCurrentValue(samples::day(2024, 4));
    QVERIFY(m_state->filter().isEmpty());
}

QTEST_MAIN(TestChartAccessible)
#include "tst_chartaccessible.moc"
