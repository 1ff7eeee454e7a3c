// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartfacts.h"

#include <QTest>

using namespace ui;

namespace {

/// Claimed on 5 April, challenged on 6 April, corrected on 11 April.
db::Controversy arena(db::DisputeStatus status)
{
    return test::dispute(u"arena"_qs, u"Tuned variant"_qs, u"2025-04-06"_qs, status,
                         {test::phase(db::PhaseKind::Claim, u"2025-04-05"_qs),
                          test::phase(db::PhaseKind::Challenge, u"2025-04-06"_qs),
                          test::phase(db::PhaseKind::Correction, u"2025-04-11"_qs)});
}

ChartData disputes(const QList<db::Controversy> &records, const QStringList &outside = {})
{
    db::Exploration answer;
    answer.controversies.records = records;
    answer.controversies.outside = outside;
    return chartData(ChartKind::Disputes, answer, test::options(), Wording());
}

} // namespace

class TestDisputesChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanesAreOrderedByOpenedNewestFirst();
    void phasesAreShapesAndStatesAreBands();
    void bandsSayTheDaysToTheNextState();
    void anOpenDisputeEndsOpen();
    void aSettledDisputeEnds();
    void theRecordedHistoryDecidesTheState();
    void derivedPhasesAreMarked();
    void aDisputeWithoutPhasesStandsAtItsOpening();
    void theNoteSaysByWhom();
    void outsideOfTheBrushIsContext();
    void whatIsAllOutsideSaysSoInsteadOfPaleLanes();
    void phasesOfOneDayAreOrderedByKind();
    void phasesLeadToTheirProof();
    void anImpreciseAnswerStandsNotBeforeWhatItAnswers();
};

void TestDisputesChart::lanesAreOrderedByOpenedNewestFirst()
{
    const auto one = test::dispute(u"a"_qs, u"Old"_qs, u"2023"_qs, db::DisputeStatus::Open, {});
    const auto two = test::dispute(u"b"_qs, u"New"_qs, u"2025-02"_qs, db::DisputeStatus::Open, {});
    QCOMPARE(test::laneNames(disputes({one, two})), QStringList({u"New"_qs, u"Old"_qs}));
}

void TestDisputesChart::phasesAreShapesAndStatesAreBands()
{
    const ChartData data = disputes({arena(db::DisputeStatus::Corrected)});
    QCOMPARE(test::marks(data, MarkShape::ClaimDot).size(), 1);
    QCOMPARE(test::marks(data, MarkShape::ChallengeTriangle).size(), 1);
    QCOMPARE(test::marks(data, MarkShape::CorrectionPencil).size(), 1);
    const QList<Mark> bands = test::marks(data, MarkShape::PhaseBand);
    QCOMPARE(bands.size(), 2);
    QCOMPARE(bands.first().color, u"claimed"_qs);
    QCOMPARE(bands.last().color, u"open"_qs);
}

void TestDisputesChart::bandsSayTheDaysToTheNextState()
{
    const ChartData data = disputes({arena(db::DisputeStatus::Corrected)});
    const QList<Mark> bands = test::marks(data, MarkShape::PhaseBand);
    QCOMPARE(bands.first().label, u"claimed, 1 day"_qs);
    QCOMPARE(bands.last().label, u"open, 5 days"_qs);
}

void TestDisputesChart::anOpenDisputeEndsOpen()
{
    const ChartData data = disputes({arena(db::DisputeStatus::Unresolved)});
    const Mark last = test::marks(data, MarkShape::PhaseBand).last();
    QVERIFY(last.openEnd);
    QCOMPARE(last.color, u"unresolved"_qs);
    QVERIFY(data.summary.contains(u"1 of them open or unresolved"_qs));
}

void TestDisputesChart::aSettledDisputeEnds()
{
    for (const Mark &band :
         test::marks(disputes({arena(db::DisputeStatus::Admitted)}), MarkShape::PhaseBand))
        QVERIFY(!band.openEnd);
}

void TestDisputesChart::theRecordedHistoryDecidesTheState()
{
    db::Controversy dispute = arena(db::DisputeStatus::Admitted);
    dispute.history = {{db::DisputeStatus::Unresolved, db::Edtf::stored(u"2025-04-06"_qs), {}, {}}};
    const ChartData data = disputes({dispute});
    QCOMPARE(test::marks(data, MarkShape::PhaseBand).last().color, u"unresolved"_qs);
}

void TestDisputesChart::derivedPhasesAreMarked()
{
    db::Controversy dispute = arena(db::DisputeStatus::Open);
    QVERIFY(!disputes({dispute}).keyTexts.join(u' ').contains(u"derived"_qs));
    dispute.phases[1].derived = true;
    const ChartData data = disputes({dispute});
    QVERIFY(test::marks(data, MarkShape::ChallengeTriangle).first().derived);
    QVERIFY(!test::marks(data, MarkShape::ClaimDot).first().derived);
    QVERIFY(data.keyTexts.join(u' ').contains(u"derived"_qs));
}

void TestDisputesChart::aDisputeWithoutPhasesStandsAtItsOpening()
{
    const ChartData data = disputes(
        {test::dispute(u"a"_qs, u"Bare"_qs, u"2025-03"_qs, db::DisputeStatus::Open, {})});
    const QList<Mark> marks = test::marks(data, MarkShape::ChallengeTriangle);
    QCOMPARE(marks.size(), 1);
    QVERIFY(marks.first().derived);
    QCOMPARE(marks.first().to - marks.first().from, 31.0);
}

void TestDisputesChart::theNoteSaysByWhom()
{
    db::Controversy dispute = arena(db::DisputeStatus::Admitted);
    QCOMPARE(disputes({dispute}).lanes.first().note, u"admitted"_qs);
    dispute.history = {{db::DisputeStatus::Admitted, {}, u"Yann LeCun"_qs, {}}};
    QCOMPARE(disputes({dispute}).lanes.first().note, u"admitted\nYann LeCun"_qs);
}

void TestDisputesChart::outsideOfTheBrushIsContext()
{
    db::Controversy inside = arena(db::DisputeStatus::Admitted);
    inside.key = u"inside"_qs;
    const ChartData data = disputes({arena(db::DisputeStatus::Open), inside}, {u"arena"_qs});
    for (const Mark &mark : data.marks)
        QCOMPARE(mark.level == MarkLevel::Context, mark.entities.contains(u"arena"_qs));
    QCOMPARE(data.table.rows.size(), 3);
}

void TestDisputesChart::whatIsAllOutsideSaysSoInsteadOfPaleLanes()
{
    const ChartData data = disputes({arena(db::DisputeStatus::Open)}, {u"arena"_qs});
    QVERIFY(data.marks.isEmpty());
    QVERIFY(data.lanes.isEmpty());
    QVERIFY2(data.emptyReason.startsWith(u"No dispute matches"_qs), qPrintable(data.emptyReason));
}

void TestDisputesChart::phasesOfOneDayAreOrderedByKind()
{
    const ChartData data = disputes(
        {test::dispute(u"a"_qs, u"One day"_qs, u"2026-03-06"_qs, db::DisputeStatus::Corrected,
                       {test::phase(db::PhaseKind::Outcome, u"2026-03-06"_qs),
                        test::phase(db::PhaseKind::Correction, u"2026-03-06"_qs),
                        test::phase(db::PhaseKind::Claim, u"2026-03-06"_qs),
                        test::phase(db::PhaseKind::Challenge, u"2026-03-06"_qs)})});
    QList<MarkShape> shapes;
    for (const Mark &mark : data.marks)
        shapes.append(mark.shape);
    QCOMPARE(shapes,
             QList<MarkShape>({MarkShape::ClaimDot, MarkShape::ChallengeTriangle,
                               MarkShape::CorrectionPencil, MarkShape::OutcomeCheck}));
}

void TestDisputesChart::phasesLeadToTheirProof()
{
    db::Controversy dispute = arena(db::DisputeStatus::Open);
    dispute.phases[0].claim = u"claim-1"_qs;
    dispute.phases[2].score = u"score-1"_qs;
    const ChartData data = disputes({dispute});
    QCOMPARE(test::marks(data, MarkShape::ClaimDot).first().target,
             (Selection{db::RecordKind::Claim, u"claim-1"_qs}));
    QCOMPARE(test::marks(data, MarkShape::CorrectionPencil).first().target,
             (Selection{db::RecordKind::Score, u"score-1"_qs}));
    QCOMPARE(test::marks(data, MarkShape::ChallengeTriangle).first().target,
             (Selection{db::RecordKind::Controversy, u"arena"_qs}));
}

void TestDisputesChart::anImpreciseAnswerStandsNotBeforeWhatItAnswers()
{
    const auto dispute
        = test::dispute(u"e"_qs, u"Problems"_qs, u"2025-10"_qs, db::DisputeStatus::Admitted,
                        {test::phase(db::PhaseKind::Correction, u"2025-10"_qs),
                         test::phase(db::PhaseKind::Outcome, u"2025"_qs),
                         test::phase(db::PhaseKind::Claim, u"2025-10-18"_qs),
                         test::phase(db::PhaseKind::Challenge, u"2025-10"_qs),
                         test::phase(db::PhaseKind::Claim, u"2025-02"_qs)});
    const ChartData data = disputes({dispute});
    QList<Mark> phases;
    for (const Mark &mark : data.marks) {
        if (mark.shape != MarkShape::PhaseBand)
            phases.append(mark);
    }
    const auto day = [](int month, int number) {
        return static_cast<double>(db::dayOf(QDate(2025, month, number)));
    };
    QCOMPARE(phases.size(), 5);
    QCOMPARE(phases.at(0).from, day(2, 1));
    QCOMPARE(phases.at(1).value, day(10, 18));
    QCOMPARE(phases.at(2).shape, MarkShape::ChallengeTriangle);
    QCOMPARE(phases.at(4).shape, MarkShape::OutcomeCheck);
    for (qsizetype i = 1; i < phases.size(); ++i) {
        QVERIFY(phases.at(i).value >= phases.at(i - 1).value);
        QVERIFY(phases.at(i).value >= phases.at(i).from);
        QVERIFY(phases.at(i).value <= phases.at(i).to);
    }
    // The bracket still shows the whole month.
    QCOMPARE(phases.at(2).from, day(10, 1));
    QCOMPARE(phases.at(2).to, day(11, 1));
}

QTEST_GUILESS_MAIN(TestDisputesChart)
#include "tst_disputeschart.moc"
