// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chartsamples.h"
#include "ui/charts/charttablemodel.h"
#include "ui/charts/charttableview.h"
#include "ui/state/explorerstate.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

using namespace ui;

class TestChartTableModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theModelKeepsItsPromises();
    void rowsLeadToTheirRecords();
    void numbersSortAsNumbersAndStandRight();
    void clickingARowSelectsItsRecord();
    void theSelectedRecordIsMarked();
    void copyGivesTabSeparatedText();
};

void TestChartTableModel::theModelKeepsItsPromises()
{
    ChartTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setTable(samples::moves().table, QLocale());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(),
             QStringLiteral("Sources"));
    model.setTable({}, QLocale());
    QCOMPARE(model.rowCount(), 0);
}

void TestChartTableModel::rowsLeadToTheirRecords()
{
    ChartTableModel model;
    model.setTable(samples::moves().table, QLocale());
    QCOMPARE(model.record(1).key, QStringLiteral("ada"));
    QVERIFY(model.record(7).isEmpty());
    QCOMPARE(model.rowOf({db::RecordKind::Move, QStringLiteral("ada")}), 1);
    QCOMPARE(model.rowOf({db::RecordKind::Claim, QStringLiteral("ada")}), -1);
}

void TestChartTableModel::numbersSortAsNumbersAndStandRight()
{
    ExplorerState state;
    ChartTableView view(state);
    view.setChart(samples::moves(), QLocale());
    view.sortByColumn(1, Qt::AscendingOrder);
    const QModelIndex first = view.model()->index(0, 1);
    QCOMPARE(first.data().toInt(), 9);
    QVERIFY(Qt::Alignment(first.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignRight);
}

void TestChartTableModel::clickingARowSelectsItsRecord()
{
    ExplorerState state;
    ChartTableView view(state);
    view.setChart(samples::moves(), QLocale());
    view.resize(400, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    const QPoint place = view.visualRect(view.model()->index(1, 0)).center();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(state.selection().key, QStringLiteral("ada"));
}

void TestChartTableModel::theSelectedRecordIsMarked()
{
    ExplorerState state;
    ChartTableView view(state);
    view.setChart(samples::moves(), QLocale());
    state.setSelection({db::RecordKind::Move, QStringLiteral("ada")});
    QVERIFY(view.selectionModel()->isRowSelected(1));
    QVERIFY(!view.selectionModel()->isRowSelected(0));
}

void TestChartTableModel::copyGivesTabSeparatedText()
{
    ExplorerState state;
    ChartTableView view(state);
    view.setChart(samples::moves(), QLocale());
    view.clearSelection();
    QCOMPARE(view.selectedText(), QStringLiteral("Person\tSources\nben\t12\nada\t9"));
    view.selectRow(1);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Person\tSources\nada\t9"));
}

QTEST_MAIN(TestChartTableModel)
#include "tst_charttablemodel.moc"
