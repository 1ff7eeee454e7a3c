// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartfacts.h"

#include <QSet>
#include <QTest>

using namespace ui;

/// A chart of a large archive draws as much as a frame has time for, and says what it leaves out.
class LaneLimitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fewLanesAreAllDrawn();
    void thePeopleWhoMovedLastAreDrawn();
    void busyOrganizationsKeepTheMovesAmongThem();
    void balanceCountsWithWhatIsNotDrawn();
    void scoresAndDisputesAreLimitedToo();
    void tablesAndPicturesHaveAll();

private:
    static ChartOptions limited(LaneMode lanes = LaneMode::People)
    {
        ChartOptions options = test::options(lanes);
        options.mostLanes = 150;
        return options;
    }
    /// A move of each person, the first the oldest; every third to a small organization.
    static db::Exploration answer(int people)
    {
        QList<db::Move> moves;
        for (int number = 0; number < people; ++number) {
            const QString day = QDate(2020, 1, 1).addDays(number).toString(Qt::ISODate);
            const QString to = number % 3 == 0 ? QStringLiteral("Small %1").arg(number)
                                               : QStringLiteral("South");
            moves.append(test::move(QString::number(number), QStringLiteral("P%1").arg(number),
                                    QStringLiteral("North"), to, day));
        }
        return test::moves(moves);
    }
    static ChartData chart(ChartKind kind, const db::Exploration &answer,
                           const ChartOptions &options)
    {
        return chartData(kind, answer, options, Wording());
    }
};

void LaneLimitTest::fewLanesAreAllDrawn()
{
    const ChartData data = chart(ChartKind::Moves, answer(150), limited());
    QCOMPARE(data.lanes.size(), 150);
    QVERIFY(data.caveat.isEmpty());
}

void LaneLimitTest::thePeopleWhoMovedLastAreDrawn()
{
    const ChartData data = chart(ChartKind::Moves, answer(500), limited());
    QCOMPARE(data.lanes.size(), 60);
    QCOMPARE(data.lanes.first().name, QStringLiteral("P499"));
    QCOMPARE(data.lanes.last().name, QStringLiteral("P440"));
    QVERIFY2(data.caveat.contains(QStringLiteral("440 more")), qPrintable(data.caveat));
}

void LaneLimitTest::busyOrganizationsKeepTheMovesAmongThem()
{
    const ChartData data = chart(ChartKind::Moves, answer(600), limited(LaneMode::Organizations));
    QCOMPARE(data.lanes.size(), 60);
    QCOMPARE(data.lanes.first().name, QStringLiteral("North"));
    QCOMPARE(data.marks.size(), 400 + 58); // to South, and to the small ones that have a lane
    QVERIFY2(data.caveat.contains(QStringLiteral("142 more")), qPrintable(data.caveat));
}

void LaneLimitTest::balanceCountsWithWhatIsNotDrawn()
{
    const ChartData all = chart(ChartKind::Balance, answer(600), test::options());
    const ChartData part = chart(ChartKind::Balance, answer(600), limited());
    QCOMPARE(all.lanes.size(), 202);
    QCOMPARE(part.lanes.size(), 60);
    QCOMPARE(part.lanes.first().note, all.lanes.first().note);
    QVERIFY2(part.caveat.contains(QStringLiteral("142 more")), qPrintable(part.caveat));
}

void LaneLimitTest::scoresAndDisputesAreLimitedToo()
{
    db::Exploration answer;
    for (int number = 0; number < 300; ++number) {
        const QString name = QString::number(number);
        answer.scores.records.append(test::score(name, QStringLiteral("Model %1").arg(number),
                                                 QStringLiteral("MMLU"), number % 90,
                                                 db::ScoreKind::Claimed));
        answer.controversies.records.append(
            test::dispute(name, name, QDate(2020, 1, 1).addDays(number).toString(Qt::ISODate),
                          db::DisputeStatus::Open, {}));
    }
    for (const ChartKind kind : {ChartKind::Scores, ChartKind::Disputes}) {
        const ChartData data = chart(kind, answer, limited());
        QCOMPARE(data.lanes.size(), 60);
        QVERIFY2(data.caveat.contains(QStringLiteral("240 more")), qPrintable(data.caveat));
        QCOMPARE(chart(kind, answer, test::options()).lanes.size(), 300);
    }
}

void LaneLimitTest::tablesAndPicturesHaveAll()
{
    const ChartData data = chart(ChartKind::Moves, answer(500), test::options());
    QCOMPARE(data.lanes.size(), 500);
    QCOMPARE(data.table.rows.size(), 500);
}

QTEST_GUILESS_MAIN(LaneLimitTest)
#include "tst_lanelimit.moc"
