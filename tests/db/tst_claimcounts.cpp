// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/claimcounts.h"
#include "db/queries/questions.h"
#include "tests/support/smallarchive.h"

#include <QTest>

using namespace db;
using test::str;

namespace {

Day month(int year, int month)
{
    return dayOf(QDate(year, month, 1));
}

} // namespace

class TestClaimCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::fillSmallArchive(m_small); }
    void aStateStandsFromTheEndOfItsDateOn();
    void datedChangesEndTheStateBefore();
    void statesKeepWhatTheirOwnFieldsLeaveOut();
    void claimsWithoutADateStandApart();
    void aCellCountsWhatItsClickFinds();
    void theOthersShareOneRowAndColumn();
    void aSpeakerFilterKeepsTheOtherRows();

private:
    Exploration explored(const QString &query)
    {
        return explore(m_small.connection(),
                       {.filter = Filter::parse(query).value(), .records = allChartRecords})
            .value();
    }
    /// Claims of the archive in a state at the end of a month; -1: none listed.
    qint64 counted(const Exploration &answer, Day month, ClaimStatus status)
    {
        for (const StatusCount &entry : answer.claimStates) {
            if (entry.month == month && entry.status == status)
                return entry.count;
        }
        return -1;
    }
    /// A claim of 10 January 2025 with dated changes, on its own archive.
    static void addChanges(test::TestArchive &archive)
    {
        archive.add(test::EntitySpec{.key = "ada", .name = "Ada"});
        archive.add(test::ItemSpec{.key = "story", .published = "2025-01-10"});
        archive.add(test::ClaimSpec{.key = "claim",
                                    .item = "story",
                                    .person = "ada",
                                    .status = "refuted",
                                    .said = "2025-01-10"});
        for (const auto &[status, date] :
             {std::pair{"disputed", "2025-02-20"}, std::pair{"refuted", "2025-05"}}) {
            Statement statement(archive.connection(),
                                "INSERT INTO claim_status (claim_id, status, date, date_first,"
                                " date_last) SELECT id, ?, ?, ?, ? FROM claim");
            statement.bind(0, str(status));
            statement.bindDate(1, Edtf::stored(str(date)));
            statement.run();
        }
    }

    test::TestArchive m_small;
};

void TestClaimCounts::aStateStandsFromTheEndOfItsDateOn()
{
    const Exploration all = explored(QString());
    // c-price was said in 2023, c-fudged on 5 April 2025, c-denial in April 2025.
    QCOMPARE(counted(all, month(2023, 1), ClaimStatus::Asserted), -1);
    QCOMPARE(counted(all, month(2023, 12), ClaimStatus::Asserted), 1);
    QCOMPARE(counted(all, month(2025, 3), ClaimStatus::Disputed), -1);
    QCOMPARE(counted(all, month(2025, 4), ClaimStatus::Disputed), 1);
    QCOMPARE(counted(all, month(2025, 4), ClaimStatus::Asserted), 2);
}

void TestClaimCounts::datedChangesEndTheStateBefore()
{
    test::TestArchive archive;
    addChanges(archive);
    const Exploration answer
        = explore(archive.connection(), {.filter = {}, .records = allChartRecords}).value();
    QStringList states;
    for (const StatusCount &entry : answer.claimStates) {
        QCOMPARE(entry.count, 1);
        states.append(QDate::fromJulianDay(entry.month).toString(QStringLiteral("MM "))
                      + toText(entry.status));
    }
    QCOMPARE(states,
             QStringList({str("01 asserted"), str("02 disputed"), str("03 disputed"),
                          str("04 disputed"), str("05 refuted")}));
}

void TestClaimCounts::statesKeepWhatTheirOwnFieldsLeaveOut()
{
    const Exploration disputed = explored(str("claim-status:disputed"));
    QCOMPARE(counted(disputed, month(2025, 4), ClaimStatus::Asserted), 2);
    for (const StatusCount &entry : disputed.claimStates)
        QCOMPARE(entry.matching, entry.status == ClaimStatus::Disputed ? entry.count : 0);
    const Exploration criticism = explored(str("claim-kind:criticism"));
    QCOMPARE(counted(criticism, month(2025, 4), ClaimStatus::Asserted), 1);
}

void TestClaimCounts::claimsWithoutADateStandApart()
{
    QCOMPARE(counted(explored(QString()), 0, ClaimStatus::Asserted), 1); // c-openai
}

void TestClaimCounts::aCellCountsWhatItsClickFinds()
{
    for (const QString &rest : {QString(), str("claim-kind:criticism"), str("topic:benchmarks")}) {
        const ClaimPairs pairs = explored(rest).claimPairs;
        QVERIFY(!pairs.cells.isEmpty());
        for (const PairCount &cell : pairs.cells) {
            const QString click
                = rest + str(" says:") + cell.speaker.key + str(" about:") + cell.target.key;
            QCOMPARE(cell.matching, cell.count);
            QCOMPARE(explored(click).claimCount, cell.count);
        }
    }
}

void TestClaimCounts::theOthersShareOneRowAndColumn()
{
    const Compiler compiler(month(2026, 1));
    const ClaimPairs pairs = claimPairs(m_small.connection(), compiler, {}, 1);
    QCOMPARE(pairs.speakers.size(), 1);
    QCOMPARE(pairs.speakers.first().key, str("yann-lecun"));
    QCOMPARE(pairs.targets.size(), 1);
    qint64 all = 0;
    for (const PairCount &cell : pairs.cells)
        all += cell.count;
    QCOMPARE(all, pairs.claims);
    QCOMPARE(pairs.claims, 4);
}

void TestClaimCounts::aSpeakerFilterKeepsTheOtherRows()
{
    const ClaimPairs all = explored(QString()).claimPairs;
    const ClaimPairs one = explored(str("says:yann-lecun")).claimPairs;
    QCOMPARE(one.speakers, all.speakers);
    QCOMPARE(one.claims, 2);
    for (const PairCount &cell : one.cells)
        QCOMPARE(cell.matching, cell.speaker.key == str("yann-lecun") ? cell.count : 0);
}

QTEST_MAIN(TestClaimCounts)
#include "tst_claimcounts.moc"
