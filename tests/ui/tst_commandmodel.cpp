// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/commandmodel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QTest>

using ui::CommandModel;
using ui::fuzzyScore;

class TestCommandModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lettersMustComeInTheirOrder();
    void startsOfWordsCountMore();
    void theBestMatchStandsFirst();
    void englishNamesAreFoundInAnyLanguage();
    void aDisabledCommandKeepsItsReason();
    void aLinkIsTheOneRow();
};

void TestCommandModel::lettersMustComeInTheirOrder()
{
    QVERIFY(fuzzyScore(QStringLiteral("csv"), QStringLiteral("Export list as CSV")) >= 0);
    QCOMPARE(fuzzyScore(QStringLiteral("vsc"), QStringLiteral("Export list as CSV")), -1);
    QCOMPARE(fuzzyScore(QStringLiteral("csvx"), QStringLiteral("Export list as CSV")), -1);
}

void TestCommandModel::startsOfWordsCountMore()
{
    QVERIFY(fuzzyScore(QStringLiteral("cf"), QStringLiteral("Clear filters"))
            > fuzzyScore(QStringLiteral("cf"), QStringLiteral("Focus of")));
    QVERIFY(fuzzyScore(QStringLiteral("csv"), QStringLiteral("Export list as CSV…"))
            > fuzzyScore(QStringLiteral("csv"), QStringLiteral("Copy saved view")));
    QVERIFY(fuzzyScore(QStringLiteral("filter"), QStringLiteral("Add filter"))
            > fuzzyScore(QStringLiteral("filter"), QStringLiteral("First l t e r")));
}

void TestCommandModel::theBestMatchStandsFirst()
{
    QAction list(QStringLiteral("Export list as &CSV…"));
    QAction chart(QStringLiteral("&Export…"));
    QAction other(QStringLiteral("Quit"));
    CommandModel model({&other, &list, &chart});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model.rowCount(), 3);
    model.setQuery(QStringLiteral("csv"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.action(0), &list);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Export list as CSV…"));
    model.setQuery(QStringLiteral("expo"));
    QCOMPARE(model.action(0), &chart);
    model.setQuery({});
    QCOMPARE(model.rowCount(), 3);
}

void TestCommandModel::aLinkIsTheOneRow()
{
    QAction copy(QStringLiteral("Copy link to this view (claimscope)"));
    CommandModel model({&copy});
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setQuery(QStringLiteral(" claimscope://view?q=org:meta"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Open this link"));
    QVERIFY(model.index(0).data(CommandModel::EnabledRole).toBool());
    QVERIFY(!model.action(0));
    model.setQuery(QStringLiteral("claimscope"));
    QCOMPARE(model.action(0), &copy);
}

void TestCommandModel::englishNamesAreFoundInAnyLanguage()
{
    QAction action(QStringLiteral("Filter leeren"));
    action.setProperty("english", QStringLiteral("Clear filters"));
    CommandModel model({&action});
    model.setQuery(QStringLiteral("clear"));
    QCOMPARE(model.rowCount(), 1);
    model.setQuery(QStringLiteral("leeren"));
    QCOMPARE(model.rowCount(), 1);
}

void TestCommandModel::aDisabledCommandKeepsItsReason()
{
    QAction action(QStringLiteral("Back"));
    action.setProperty("reason", QStringLiteral("nothing before this"));
    CommandModel model({&action});
    QVERIFY(!model.index(0).data(CommandModel::ReasonRole).isValid());
    action.setEnabled(false);
    QCOMPARE(model.index(0).data(CommandModel::ReasonRole).toString(),
             QStringLiteral("nothing before this"));
}

QTEST_MAIN(TestCommandModel)
#include "tst_commandmodel.moc"
