// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartfacts.h"
#include "ui/charts/charttableview.h"
#include "ui/state/explorerstate.h"

#include <QTest>

using namespace ui;

namespace {

ChartData flows()
{
    QList<db::Move> moves;
    for (int number = 0; number < 6; ++number)
        moves.append(test::move(QString::number(number), u"Person %1"_qs.arg(number), u"Meta"_qs,
                                u"Lab %1"_qs.arg(number % 2), u"2025-07-05"_qs));
    return chartData(ChartKind::Flows, test::moves(moves), test::options(), Wording());
}

} // namespace

class TestChartTableView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowOfAGroupFiltersByKeyAndNotByClick();
    void aRowOfARecordSelectsIt();
};

void TestChartTableView::aRowOfAGroupFiltersByKeyAndNotByClick()
{
    ExplorerState state;
    ChartTableView table(state);
    table.setChart(flows(), QLocale(QLocale::English));
    const QModelIndex row = table.model()->index(0, 0);
    table.setCurrentIndex(row);
    Q_EMIT table.clicked(row);
    QVERIFY(state.filter().isEmpty());
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(state.filter().text(), u"from:meta"_qs);
    QTest::keyClick(&table, Qt::Key_Space);
    QVERIFY(state.filter().isEmpty());
}

void TestChartTableView::aRowOfARecordSelectsIt()
{
    ExplorerState state;
    ChartTableView table(state);
    const db::Exploration answer
        = test::moves({test::move(u"m-1"_qs, u"Ada"_qs, u"Meta"_qs, u"Lab"_qs, u"2025-07-05"_qs)});
    table.setChart(chartData(ChartKind::Moves, answer, test::options(), Wording()),
                   QLocale(QLocale::English));
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(state.selection(), (Selection{db::RecordKind::Move, u"m-1"_qs}));
    QVERIFY(state.filter().isEmpty());
}

QTEST_MAIN(TestChartTableView)
#include "tst_charttableview.moc"
