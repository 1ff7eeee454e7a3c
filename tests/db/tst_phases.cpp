// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/phases.h"

#include <QTest>

using namespace db;

namespace {

Edtf date(const char *text)
{
    return Edtf::parse(QString::fromLatin1(text)).value();
}

Claim claimBy(const char *organization, ClaimKind kind, const char *said,
              ClaimStatus status = ClaimStatus::Asserted)
{
    Claim claim;
    claim.key = QStringLiteral("c-%1-%2-%3")
                    .arg(QLatin1String(organization), toText(kind), QLatin1String(said));
    claim.paraphrase = claim.key;
    claim.kind = kind;
    claim.saidOn = date(said);
    claim.status = status;
    claim.speakerOrganization
        = EntityRef{EntityId{1}, QLatin1String(organization), {}, EntityKind::Organization};
    return claim;
}

Claim linked(Claim claim, LinkRelation relation, const Claim &other)
{
    claim.links.append({relation, {other.key, other.paraphrase}, true});
    return claim;
}

Score scoreOn(const char *day, ScoreKind kind)
{
    Score score;
    score.key = QStringLiteral("s-%1-%2").arg(toText(kind), QLatin1String(day));
    score.benchmarkLabel = QStringLiteral("MMLU");
    score.valueText = QStringLiteral("90");
    score.kind = kind;
    score.date = date(day);
    return score;
}

Controversy disputeOf(const char *opened, DisputeStatus status)
{
    Controversy controversy;
    controversy.opened = date(opened);
    controversy.status = status;
    return controversy;
}

const QStringList maker{QStringLiteral("maker")};

/// "claim 2025-04-05 key of what is behind it".
QStringList written(const QList<Phase> &phases)
{
    QStringList lines;
    for (const Phase &phase : phases)
        lines.append(
            (toText(phase.kind) + u' ' + phase.date.text() + u' ' + phase.claim + phase.score)
                .trimmed());
    return lines;
}

} // namespace

class PhasesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDisputeRunsFromClaimToOutcome();
    void openedIsTheChallengeWhereNothingElseIs();
    void openedBeforeTheClaimIsNoChallenge();
    void onlyADecidedStatusHasAnOutcome();
    void aContestedStatementIsTheClaimWhereTheMakerMadeNone();
    void aDenialIsAReplyAndNoChallenge();
    void theClaimItselfIsNoReply();
    void someoneWhoSpeaksForTheMakerIsOnItsSide();
    void aWithdrawalIsACorrection();
    void correctedEndsWithTheLastCorrection();
    void refutedEndsWithTheLastConfirmedCriticism();
    void theHistoryDatesAnOutcomeThatNothingElseDates();
    void aStatementThatNobodyContestsIsAReplyAndNoClaim();
    void aCoarseDateDoesNotPutTheCorrectionBeforeTheClaim();
    void anAdmissionAboutTheDisputeItselfIsTheOutcome();
    void whatHasNoDateIsNoPhase();
    void phasesAreMarkedAsDerivedAndComeByDate();
    void labelsSayWhoAndWhat();
};

void PhasesTest::aDisputeRunsFromClaimToOutcome()
{
    const Claim challenge = claimBy("arena", ClaimKind::Criticism, "2025-04-07");
    const Claim reply = linked(claimBy("maker", ClaimKind::Assertion, "2025-04-07"),
                               LinkRelation::Answers, challenge);
    const DisputeFacts facts{
        {claimBy("maker", ClaimKind::Announcement, "2025-04-05"), challenge, reply,
         claimBy("insider", ClaimKind::Admission, "2026-01-02")},
        {scoreOn("2025-04-05", ScoreKind::Claimed), scoreOn("2025-04-11", ScoreKind::Corrected)},
        maker};
    QCOMPARE(written(derivedPhases(disputeOf("2025-04-05", DisputeStatus::Admitted), facts)),
             QStringList({QStringLiteral("claim 2025-04-05 s-claimed-2025-04-05"),
                          QStringLiteral("challenge 2025-04-07 c-arena-criticism-2025-04-07"),
                          QStringLiteral("reply 2025-04-07 c-maker-assertion-2025-04-07"),
                          QStringLiteral("correction 2025-04-11 s-corrected-2025-04-11"),
                          QStringLiteral("outcome 2026-01-02 c-insider-admission-2026-01-02")}));
}

void PhasesTest::openedIsTheChallengeWhereNothingElseIs()
{
    const DisputeFacts facts{{claimBy("maker", ClaimKind::Assertion, "2025-01")}, {}, maker};
    QCOMPARE(written(derivedPhases(disputeOf("2025-03", DisputeStatus::Open), facts)),
             QStringList({QStringLiteral("claim 2025-01 c-maker-assertion-2025-01"),
                          QStringLiteral("challenge 2025-03")}));
}

void PhasesTest::openedBeforeTheClaimIsNoChallenge()
{
    const DisputeFacts facts{
        {claimBy("maker", ClaimKind::Assertion, "2025-05", ClaimStatus::Refuted)}, {}, maker};
    QCOMPARE(written(derivedPhases(disputeOf("2025-03", DisputeStatus::Open), facts)),
             QStringList({QStringLiteral("claim 2025-05 c-maker-assertion-2025-05")}));
}

void PhasesTest::onlyADecidedStatusHasAnOutcome()
{
    const DisputeFacts facts{{claimBy("maker", ClaimKind::Admission, "2025-05")}, {}, maker};
    const auto has = [&](DisputeStatus status) {
        const auto phases = derivedPhases(disputeOf("2025-03", status), facts);
        return std::any_of(phases.begin(), phases.end(),
                           [](const Phase &phase) { return phase.kind == PhaseKind::Outcome; });
    };
    QVERIFY(has(DisputeStatus::Admitted));
    QVERIFY(!has(DisputeStatus::Open));
    QVERIFY(!has(DisputeStatus::Unresolved));
}

void PhasesTest::aContestedStatementIsTheClaimWhereTheMakerMadeNone()
{
    const Claim rumour
        = claimBy("anonymous", ClaimKind::Assertion, "2025-04-07", ClaimStatus::Disputed);
    const Claim denial
        = linked(claimBy("maker", ClaimKind::Denial, "2025-04-08"), LinkRelation::Disputes, rumour);
    QCOMPARE(written(derivedPhases(disputeOf("2025-04-06", DisputeStatus::Unresolved),
                                   {{rumour, denial}, {}, maker})),
             QStringList({QStringLiteral("claim 2025-04-07 c-anonymous-assertion-2025-04-07"),
                          QStringLiteral("reply 2025-04-08 c-maker-denial-2025-04-08")}));
}

void PhasesTest::aDenialIsAReplyAndNoChallenge()
{
    const Claim claim = claimBy("maker", ClaimKind::Assertion, "2023-03", ClaimStatus::Disputed);
    const Claim paper = linked(claimBy("lab", ClaimKind::Measurement, "2024-03-30"),
                               LinkRelation::Disputes, claim);
    const Claim stands
        = linked(claimBy("author", ClaimKind::Denial, "2024-03-30"), LinkRelation::Disputes, paper);
    QCOMPARE(written(derivedPhases(disputeOf("2023-03", DisputeStatus::Unresolved),
                                   {{claim, stands, paper}, {}, maker})),
             QStringList({QStringLiteral("claim 2023-03 c-maker-assertion-2023-03"),
                          QStringLiteral("challenge 2024-03-30 c-lab-measurement-2024-03-30"),
                          QStringLiteral("reply 2024-03-30 c-author-denial-2024-03-30")}));
}

void PhasesTest::theClaimItselfIsNoReply()
{
    const DisputeFacts facts{
        {claimBy("maker", ClaimKind::Assertion, "2025-02", ClaimStatus::Disputed),
         claimBy("rival", ClaimKind::Criticism, "2025-02")},
        {},
        maker};
    QCOMPARE(written(derivedPhases(disputeOf("2025-02", DisputeStatus::Open), facts)),
             QStringList({QStringLiteral("claim 2025-02 c-maker-assertion-2025-02"),
                          QStringLiteral("challenge 2025-02 c-rival-criticism-2025-02")}));
}

void PhasesTest::someoneWhoSpeaksForTheMakerIsOnItsSide()
{
    const EntityRef person{EntityId{2}, QStringLiteral("matt"), {}, EntityKind::Person};
    Claim claim = claimBy("maker", ClaimKind::Assertion, "2024-09-05");
    claim.speakerPerson = person;
    Claim excuse = claimBy("maker", ClaimKind::Assertion, "2024-09-08");
    excuse.speakerPerson = person;
    excuse.speakerOrganization.reset();
    const auto phases = derivedPhases(
        disputeOf("2024-09-05", DisputeStatus::Open),
        {{claim, claimBy("lab", ClaimKind::Measurement, "2024-09-07"), excuse}, {}, maker});
    QCOMPARE(written(phases).last(), QStringLiteral("reply 2024-09-08 ") + excuse.key);
}

void PhasesTest::aWithdrawalIsACorrection()
{
    const Claim claim = claimBy("maker", ClaimKind::Measurement, "2026-01");
    const Claim newer = linked(claimBy("maker", ClaimKind::Measurement, "2026-02"),
                               LinkRelation::Withdraws, claim);
    const auto lines = written(
        derivedPhases(disputeOf("2026-01", DisputeStatus::Open), {{claim, newer}, {}, maker}));
    QVERIFY(lines.contains(QStringLiteral("correction 2026-02 c-maker-measurement-2026-02")));
}

void PhasesTest::correctedEndsWithTheLastCorrection()
{
    const DisputeFacts facts{{},
                             {scoreOn("2025-01", ScoreKind::Claimed),
                              scoreOn("2025-02", ScoreKind::Corrected),
                              scoreOn("2025-03", ScoreKind::Corrected)},
                             maker};
    const auto lines
        = written(derivedPhases(disputeOf("2025-01", DisputeStatus::Corrected), facts));
    QVERIFY(lines.contains(QStringLiteral("correction 2025-02 s-corrected-2025-02")));
    QVERIFY(lines.contains(QStringLiteral("outcome 2025-03 s-corrected-2025-03")));
}

void PhasesTest::refutedEndsWithTheLastConfirmedCriticism()
{
    const DisputeFacts facts{
        {claimBy("lab", ClaimKind::Criticism, "2023-06-17", ClaimStatus::Confirmed),
         claimBy("press", ClaimKind::Criticism, "2023-06-20")},
        {scoreOn("2023-06", ScoreKind::Independent)},
        maker};
    const auto lines = written(derivedPhases(disputeOf("2023-06", DisputeStatus::Refuted), facts));
    QCOMPARE(lines.last(), QStringLiteral("outcome 2023-06-17 c-lab-criticism-2023-06-17"));
}

void PhasesTest::theHistoryDatesAnOutcomeThatNothingElseDates()
{
    Controversy controversy = disputeOf("2025-01", DisputeStatus::Corrected);
    controversy.history.append({DisputeStatus::Corrected, date("2025-06-01"), {}, std::nullopt});
    QCOMPARE(written(derivedPhases(controversy, {{}, {}, maker})).last(),
             QStringLiteral("outcome 2025-06-01"));
}

void PhasesTest::aStatementThatNobodyContestsIsAReplyAndNoClaim()
{
    const DisputeFacts facts{{claimBy("maker", ClaimKind::Assertion, "2023-12")}, {}, maker};
    QCOMPARE(written(derivedPhases(disputeOf("2023-12", DisputeStatus::Open), facts)),
             QStringList({QStringLiteral("challenge 2023-12"),
                          QStringLiteral("reply 2023-12 c-maker-assertion-2023-12")}));
}

void PhasesTest::aCoarseDateDoesNotPutTheCorrectionBeforeTheClaim()
{
    const DisputeFacts facts{
        {},
        {scoreOn("2025-08", ScoreKind::Corrected), scoreOn("2025-08-07", ScoreKind::Claimed)},
        maker};
    QCOMPARE(written(derivedPhases(disputeOf("", DisputeStatus::Open), facts)),
             QStringList({QStringLiteral("claim 2025-08-07 s-claimed-2025-08-07"),
                          QStringLiteral("correction 2025-08 s-corrected-2025-08")}));
}

void PhasesTest::anAdmissionAboutTheDisputeItselfIsTheOutcome()
{
    Claim direct = claimBy("insider", ClaimKind::Admission, "2026-01-02");
    direct.about.append({QStringLiteral("dispute"), {}, std::nullopt});
    Controversy controversy = disputeOf("2025-04-05", DisputeStatus::Admitted);
    controversy.key = QStringLiteral("dispute");
    const DisputeFacts facts{{claimBy("other", ClaimKind::Admission, "2026-01-02"), direct,
                              claimBy("third", ClaimKind::Admission, "2026-01-02")},
                             {},
                             maker};
    QCOMPARE(derivedPhases(controversy, facts).last().claim, direct.key);
}

void PhasesTest::whatHasNoDateIsNoPhase()
{
    const DisputeFacts facts{
        {claimBy("lab", ClaimKind::Criticism, "")}, {scoreOn("", ScoreKind::Claimed)}, maker};
    QVERIFY(derivedPhases(disputeOf("", DisputeStatus::Open), facts).isEmpty());
}

void PhasesTest::phasesAreMarkedAsDerivedAndComeByDate()
{
    const DisputeFacts facts{
        {claimBy("maker", ClaimKind::Admission, "2024-09-10")},
        {scoreOn("2024-10-02", ScoreKind::Corrected), scoreOn("2024-09-05", ScoreKind::Claimed)},
        maker};
    const auto phases = derivedPhases(disputeOf("2024-09-06", DisputeStatus::Admitted), facts);
    QCOMPARE(phases.size(), 4);
    for (qsizetype i = 0; i < phases.size(); ++i) {
        QVERIFY(phases.at(i).derived);
        QVERIFY(i == 0 || !Edtf::earlier(phases.at(i).date, phases.at(i - 1).date));
    }
}

void PhasesTest::labelsSayWhoAndWhat()
{
    Score score = scoreOn("2025-04-11", ScoreKind::Corrected);
    score.reportedBy = QStringLiteral("LMArena");
    score.metric = score.unit = QStringLiteral("rank");
    const auto phases = derivedPhases(disputeOf("", DisputeStatus::Open), {{}, {score}, maker});
    QCOMPARE(phases.first().label, QStringLiteral("LMArena: MMLU rank 90"));
}

QTEST_APPLESS_MAIN(PhasesTest)
#include "tst_phases.moc"
