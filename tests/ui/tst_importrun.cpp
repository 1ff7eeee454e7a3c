// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/importreportdialog.h"
#include "ui/mainwindow/importrun.h"

#include <QSignalSpy>
#include <QTest>
#include <QTextBrowser>

using ui::ImportRun;

class TestImportRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatCameInIsReported();
    void aCancelledImportKeepsNothing();
    void aPastedArticleIsTheSameTwice();
    void aProblemIsReportedInFull();

private:
    [[nodiscard]] qint64 itemCount();

    std::unique_ptr<WindowFixture> m_fixture;
};

void TestImportRun::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
}

qint64 TestImportRun::itemCount()
{
    auto answer = m_fixture->archive->query({}, db::ItemOrder::Newest, 0, false);
    answer.waitForFinished();
    return answer.result()->count;
}

void TestImportRun::whatCameInIsReported()
{
    ImportRun run;
    QSignalSpy done(&run, &ImportRun::done);
    QSignalSpy ended(&run, &ImportRun::ended);
    db::ImportRequest request;
    request.inputs = QStringList{m_fixture->write("more.txt",
                                                  "A title of a story\n\nIts text says "
                                                  "that Ada Ott has left.\n")};
    run.start(*m_fixture->archive, request);
    QVERIFY(run.isRunning());
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(ended.size(), 1);
    QCOMPARE(done.at(0).at(0).value<db::ImportReport>().added, 1);
    QCOMPARE(itemCount(), 4);
}

void TestImportRun::aCancelledImportKeepsNothing()
{
    QByteArray csv("id,title,summary,published,language,source_ids,people_ids,organization_ids,"
                   "product_ids,topics\n");
    for (int i = 0; i < 20'000; ++i)
        csv += "k" + QByteArray::number(i) + ",Title,,2025,en,,,,,\n";
    ImportRun run;
    QSignalSpy done(&run, &ImportRun::done);
    QSignalSpy ended(&run, &ImportRun::ended);
    QSignalSpy progressed(&run, &ImportRun::progressed);
    db::ImportRequest request;
    request.inputs = QStringList{m_fixture->write("items.csv", csv.constData())};
    run.start(*m_fixture->archive, request);
    QTRY_VERIFY(progressed.size() > 1);
    run.cancel();
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(done.size(), 0);
    QCOMPARE(itemCount(), 3);
}

void TestImportRun::aPastedArticleIsTheSameTwice()
{
    ImportRun run;
    QSignalSpy done(&run, &ImportRun::done);
    db::ImportRequest request;
    request.pasted = QStringLiteral("A pasted story\n\nAda Ott said so in public.\n");
    run.start(*m_fixture->archive, request);
    QTRY_COMPARE(done.size(), 1);
    run.start(*m_fixture->archive, request);
    QTRY_COMPARE(done.size(), 2);
    QCOMPARE(done.at(1).at(0).value<db::ImportReport>().duplicate, 1);
    QCOMPARE(itemCount(), 4);
}

void TestImportRun::aProblemIsReportedInFull()
{
    db::ImportReport report;
    report.rejected = 1;
    const db::Problem problem{db::Problem::Kind::MissingColumn,
                              QStringLiteral("items lacks the column id"),
                              QStringLiteral("items.csv:1")};
    report.problems = {{QStringLiteral("/tables/items.csv"), problem}};
    const ui::Wording wording;
    const ui::ImportReportDialog dialog(report, wording, nullptr);
    const QString shown = dialog.findChild<QTextBrowser *>()->toPlainText();
    QVERIFY2(shown.contains(wording.problem(problem)), qPrintable(shown));
}

QTEST_MAIN(TestImportRun)
#include "tst_importrun.moc"
