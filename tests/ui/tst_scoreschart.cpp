// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartfacts.h"
#include "ui/charts/layoutshown.h"

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
    void ranksAreSaidAsRanks();
    void gapsHaveTheDecimalsOfTheirValues();
    void conditionsStandWhole();
    void lanesLeftOutStretchNoAxisAndAreNotInTheKey();
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
    records[0].conditions = u"tuned variant"_qs;
    records[1].kind = ScoreKind::Corrected;
    records[1].conditions = u"released model"_qs;
    const ChartData other = scores(records);
    const QList<Mark> broken = test::marks(other, MarkShape::BrokenConnector);
    QCOMPARE(broken.size(), 1);
    QCOMPARE(broken.first().color, QString());
    for (const QString &said : {u"not comparable"_qs, u"tuned variant"_qs, u"released model"_qs})
        QVERIFY2(broken.first().name.contains(said), qPrintable(broken.first().name));
    QCOMPARE(other.table.rows.last().at(12).toString(), u"no"_qs);
    records[1].supersedes = records[0].key;
    QCOMPARE(test::marks(scores(records), MarkShape::Connector).size(), 1);
    QVERIFY(scores(records).lanes.first().note.contains(u"released model"_qs));
}

void TestScoresChart::ranksAreSaidAsRanks()
{
    QList<db::Score> records = pair(2, 32);
    for (db::Score &score : records) {
        score.unit = u"rank"_qs;
        score.better = db::Better::Lower;
    }
    QCOMPARE(scores(records).lanes.first().note, u"rank 2, then 32\nEpoch AI"_qs);
    QVERIFY(!scores(records).summary.contains(u"30"_qs));
    records[1].conditions = u"release version"_qs;
    QCOMPARE(scores(records).lanes.first().note,
             u"not comparable\nrank 2, then 32, Epoch AI, release version"_qs);
}

void TestScoresChart::gapsHaveTheDecimalsOfTheirValues()
{
    const ChartData data = scores(pair(79.7, 70.8));
    QCOMPARE(data.table.rows.last().at(11).toString(), u"-8.9"_qs);
    QCOMPARE(scores(pair(5, 4.25)).table.rows.last().at(11).toString(), u"-0.75"_qs);
}

void TestScoresChart::conditionsStandWhole()
{
    QList<db::Score> records = pair(80, 70);
    records[1].conditions = u"after removing leaked and weakly tested issues of the older version, "
                            "with tools and three attempts each"_qs;
    for (const QSizeF size : {QSizeF(900, 500), QSizeF(300, 0), QSizeF(200, 0)}) {
        LayoutRequest request;
        request.size = size;
        request.picture = true;
        request.theme = ChartTheme::named(ThemeName::Light, {});
        QString all;
        const ChartLayout layout = layoutChart(scores(records), request, Wording());
        for (const SceneGroup &group : layout.groups) {
            for (const Primitive &primitive : group.primitives) {
                if (const auto *text = std::get_if<TextPrimitive>(&primitive))
                    all += text->text + u' ';
            }
        }
        QVERIFY2(all.simplified().contains(records[1].conditions), qPrintable(all));
        QCOMPARE(overlaps(layout), 0);
    }
}

void TestScoresChart::lanesLeftOutStretchNoAxisAndAreNotInTheKey()
{
    QList<db::Score> records;
    for (int i = 0; i < 12; ++i)
        records += pair(90 - i, 60, u"B%1"_qs.arg(10 + i));
    records += pair(-38, -36, u"negative"_qs);
    records.last().conditions = u"other"_qs;
    const ChartData data = scores(records);
    QVERIFY(data.panels.first().from < 0);
    LayoutRequest request;
    request.picture = true;
    request.theme = ChartTheme::named(ThemeName::Light, {});
    for (const double height : {260.0, 1200.0}) {
        request.size = {900, height};
        const ChartLayout layout = layoutChart(data, request, Wording());
        QString texts;
        for (const SceneGroup &group : layout.groups) {
            for (const Primitive &primitive : group.primitives) {
                if (const auto *text = std::get_if<TextPrimitive>(&primitive))
                    texts += text->text + u'\n';
            }
        }
        const bool all = height > 1000;
        QCOMPARE(layout.panels.first().from < 0, all);
        QCOMPARE(texts.contains(u"axis from"_qs), all);
        QCOMPARE(texts.contains(u"not comparable, conditions differ"_qs), all);
    }
    // A shorter axis may make room for the last lane as well.
    for (int height = 520; height < 640; ++height) {
        request.size = {900, double(height)};
        const ChartLayout layout = layoutChart(data, request, Wording());
        const bool all = shownLanes(layout).size() == data.lanes.size();
        QVERIFY2(!all || layout.panels.first().from <= -38, qPrintable(QString::number(height)));
    }
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

QTEST_MAIN(TestScoresChart)
#include "tst_scoreschart.moc"
