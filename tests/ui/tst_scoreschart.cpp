// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartfacts.h"

#include "ui/charts/scorepairs.h"

#include <QTest>

using namespace ui;

namespace {

using db::ScoreKind;

ChartData scores(const QList<db::Score> &records)
{
    db::Exploration answer;
    answer.scores.records = records;
    return chartData(ChartKind::Scores, answer, test::options(), Wording());
}

QList<db::Score> pair(double claimed, double measured, const QString &benchmark = u"MATH"_qs)
{
    return {
        test::score(u"c-"_qs + benchmark, u"o3"_qs, benchmark, claimed, ScoreKind::Claimed),
        test::score(u"m-"_qs + benchmark, u"o3"_qs, benchmark, measured, ScoreKind::Independent)};
}

} // namespace

class TestScoresChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claimedIsADiamondAndMeasuredADot();
    void theGapIsPrintedWithWhoMeasured();
    void differentConditionsAreNotComparable();
    void aCorrectionIsComparableWhateverTheConditions();
    void whichIsWorseFollowsTheDirection();
    void loneScoresAreSingleDots();
    void lanesAreSortedByGap();
    void oneClaimedAndOneMeasuredProductShareALane();
    void eachUnitHasItsPanel();
    void percentStartsAtZeroAndOthersSayWhereTheyStart();
    void theMarginIsDrawn();
    void theMostAlikeConditionsArePaired();
    void theTableHasEveryScore();
};

void TestScoresChart::claimedIsADiamondAndMeasuredADot()
{
    const ChartData data = scores(pair(80, 70));
    QCOMPARE(data.lanes.size(), 1);
    QCOMPARE(test::laneNames(data).first(), u"o3 on MATH"_qs);
    QCOMPARE(test::marks(data, MarkShape::Diamond).first().value, 80.0);
    QCOMPARE(test::marks(data, MarkShape::Dot).first().value, 70.0);
    QCOMPARE(test::marks(data, MarkShape::Connector).size(), 1);
}

void TestScoresChart::theGapIsPrintedWithWhoMeasured()
{
    QCOMPARE(scores(pair(25.2, 10)).lanes.first().note, u"\u221215.2\nEpoch AI"_qs);
    QCOMPARE(scores(pair(90, 91)).lanes.first().note, u"+1\nEpoch AI"_qs);
}

void TestScoresChart::differentConditionsAreNotComparable()
{
    QList<db::Score> records = pair(80, 70);
    records[1].conditions = u"0-shot"_qs;
    const ChartData data = scores(records);
    QVERIFY(test::marks(data, MarkShape::Connector).isEmpty());
    QCOMPARE(test::marks(data, MarkShape::BrokenConnector).size(), 1);
    QCOMPARE(data.lanes.first().note, u"not comparable\nEpoch AI, 0-shot"_qs);
}

void TestScoresChart::aCorrectionIsComparableWhateverTheConditions()
{
    QList<db::Score> records = pair(80, 70);
    records[1].kind = ScoreKind::Corrected;
    records[1].conditions = u"released model"_qs;
    QCOMPARE(test::marks(scores(records), MarkShape::Connector).size(), 0);
    records[1].supersedes = records[0].key;
    QCOMPARE(test::marks(scores(records), MarkShape::Connector).size(), 1);
}

void TestScoresChart::whichIsWorseFollowsTheDirection()
{
    QList<db::Score> records = pair(80, 70);
    QCOMPARE(test::marks(scores(records), MarkShape::Connector).first().color, u"worse"_qs);
    for (db::Score &score : records)
        score.better = db::Better::Lower;
    QCOMPARE(test::marks(scores(records), MarkShape::Connector).first().color, QString());
}

void TestScoresChart::loneScoresAreSingleDots()
{
    const ChartData data = scores({pair(80, 70).last()});
    QCOMPARE(data.marks.size(), 1);
    QCOMPARE(data.lanes.first().note, u"70 %\nEpoch AI"_qs);
}

void TestScoresChart::lanesAreSortedByGap()
{
    const ChartData data = scores(pair(80, 78, u"MMLU"_qs) + pair(90, 95, u"GPQA"_qs)
                                  + QList{pair(99, 99, u"AIME"_qs).first()});
    QCOMPARE(test::laneNames(data),
             QStringList({u"o3 on GPQA"_qs, u"o3 on MMLU"_qs, u"o3 on AIME"_qs}));
}

void TestScoresChart::oneClaimedAndOneMeasuredProductShareALane()
{
    QList<db::Score> records = pair(25, 10);
    records[1].product = test::entity(u"o3 release"_qs, db::EntityKind::Product);
    const ChartData data = scores(records);
    QCOMPARE(test::laneNames(data), QStringList({u"o3 / o3 release on MATH"_qs}));
    QCOMPARE(test::marks(data, MarkShape::BrokenConnector).size(), 1);
    records[1].controversy.key = u"another"_qs;
    QCOMPARE(scores(records).lanes.size(), 2);
}

void TestScoresChart::eachUnitHasItsPanel()
{
    QList<db::Score> records = pair(80, 70);
    records.append(test::score(u"elo"_qs, u"o3"_qs, u"Arena"_qs, 1417, ScoreKind::Claimed));
    records.last().unit = u"Elo"_qs;
    const ChartData data = scores(records);
    QCOMPARE(data.panels.size(), 2);
    QVERIFY(data.panels.first().percent);
    QCOMPARE(data.lanes.last().panel, 1);
    QVERIFY(data.panels.last().title.startsWith(u"Elo"_qs));
}

void TestScoresChart::percentStartsAtZeroAndOthersSayWhereTheyStart()
{
    QList<db::Score> records = pair(80, 70);
    QCOMPARE(scores(records).panels.first().from, 0.0);
    QCOMPARE(scores(records).panels.first().to, 100.0);
    for (db::Score &score : records) {
        score.unit = u"Elo"_qs;
        score.value += 1300;
    }
    const Panel panel = scores(records).panels.first();
    QVERIFY(panel.from > 0 && panel.from < 1370);
    QVERIFY2(panel.title.contains(u"axis from"_qs), qPrintable(panel.title));
    QCOMPARE(scores(pair(80, 70)).panels.first().title, QString());
    QCOMPARE(scores(pair(80, -38)).panels.first().title, u"percent, axis from \u221240"_qs);
}

void TestScoresChart::theMarginIsDrawn()
{
    QList<db::Score> records = pair(80, 70);
    records[1].margin = 3;
    const Mark dot = test::marks(scores(records), MarkShape::Dot).first();
    QCOMPARE(dot.from, 67.0);
    QCOMPARE(dot.to, 73.0);
    QVERIFY(dot.name.contains(u"plus or minus 3"_qs));
}

void TestScoresChart::theMostAlikeConditionsArePaired()
{
    QList<db::Score> records = pair(98, 84);
    records[0].conditions = u"March, primes only"_qs;
    records[1].conditions = u"March, all numbers"_qs;
    records.append(test::score(u"june"_qs, u"o3"_qs, u"MATH"_qs, 2, ScoreKind::Claimed,
                               u"June, primes only"_qs));
    records.last().date = db::Edtf::stored(u"2025-09"_qs);
    const QList<ScoreLane> lanes = scoreLanes(records);
    QCOMPARE(lanes.size(), 1);
    QCOMPARE(lanes.first().pairs.first().claimed.value, 98.0);
}

void TestScoresChart::theTableHasEveryScore()
{
    const ChartData data = scores(pair(80, 70));
    QCOMPARE(data.table.rows.size(), 2);
    QCOMPARE(data.table.rows.first().size(), data.table.columns.size());
    QCOMPARE(data.table.keys.first(), (Selection{db::RecordKind::Score, u"c-MATH"_qs}));
    QCOMPARE(data.table.rows.last().at(11).toDouble(), -10.0);
}

QTEST_GUILESS_MAIN(TestScoresChart)
#include "tst_scoreschart.moc"
