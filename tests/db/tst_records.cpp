// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/records.h"
#include "tests/support/smallarchive.h"

#include <QTest>

#include <sqlite3.h>

using namespace db;
using test::str;

namespace {

template<class Id>
QList<Id> idsIn(Connection &connection, const char *table)
{
    QList<Id> ids;
    const auto found = integersFrom(
        connection, Sql{QStringLiteral("SELECT id FROM %1 ORDER BY id").arg(str(table))});
    for (const qint64 id : found)
        ids.append(Id{id});
    return ids;
}

template<class Record>
QStringList keysOf(const QList<Record> &records)
{
    QStringList keys;
    for (const Record &record : records)
        keys.append(record.key);
    return keys;
}

/// How many statements a call runs.
template<class Call>
int statements(Connection &connection, Call call)
{
    int count = 0;
    sqlite3 *handle = connection.database().getHandle();
    const auto counter = [](unsigned, void *context, void *, void *) {
        ++*static_cast<int *>(context);
        return 0;
    };
    sqlite3_trace_v2(handle, SQLITE_TRACE_STMT, counter, &count);
    call();
    sqlite3_trace_v2(handle, 0, nullptr, nullptr);
    return count;
}

} // namespace

class RecordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void recordsComeInTheOrderOfTheirIds();
    void idsThatAreNotThereAreLeftOut();
    void anItemHasItsReportsNamesTopicsAndTags();
    void aProposedNameIsNoNameOfTheItem();
    void anItemRowCountsWhatItHas();
    void aClaimHasSpeakerAboutHistoryAndLinks();
    void aQuoteInTheStoredTextIsProof();
    void aQuoteThatIsNotThereIsFlagged();
    void evidenceWithASpanShowsItsSentence();
    void aMoveKnowsTheParentsOfItsOrganizations();
    void aScoreNamesTheOneItCorrects();
    void aDisputeHasTheClaimsAboutItAndItsProduct();
    void aClaimLinkedWithAClaimOfTheDisputeBelongsToItInItsItems();
    void recordedPhasesStandInPlaceOfDerivedOnes();
    void anEntityHasAliasesParentAndMaker();
    void theDetailOfAnItemHoldsItsRecordsAndTexts();
    void everyRecordLeadsToAnItem();
    void moreRecordsTakeNoMoreStatements();
    void independentSourcesCountCopiesOnce();

private:
    Connection &connection() { return m_archive->connection(); }
    void sql(const QString &text) { Statement(connection(), Sql{text}).next(); }
    Claim claim(const char *key);
    Controversy dispute(const char *key);

    std::unique_ptr<test::TestArchive> m_archive;
};

void RecordsTest::init()
{
    m_archive = std::make_unique<test::TestArchive>();
    test::fillSmallArchive(*m_archive);
}

Claim RecordsTest::claim(const char *key)
{
    const auto claims = loadClaims(connection(), idsIn<ClaimId>(connection(), "claim"));
    return *std::find_if(claims.begin(), claims.end(),
                         [&](const Claim &claim) { return claim.key == str(key); });
}

Controversy RecordsTest::dispute(const char *key)
{
    const auto all
        = loadControversies(connection(), idsIn<ControversyId>(connection(), "controversy"));
    return *std::find_if(all.begin(), all.end(),
                         [&](const Controversy &found) { return found.key == str(key); });
}

void RecordsTest::recordsComeInTheOrderOfTheirIds()
{
    auto ids = idsIn<MoveId>(connection(), "move");
    const QStringList forward = keysOf(loadMoves(connection(), ids));
    std::reverse(ids.begin(), ids.end());
    QStringList backward = keysOf(loadMoves(connection(), ids));
    std::reverse(backward.begin(), backward.end());
    QCOMPARE(forward, backward);
    QCOMPARE(forward, test::split("m-lecun m-lebrun m-lecun-2013 m-altman"));
}

void RecordsTest::idsThatAreNotThereAreLeftOut()
{
    QVERIFY(loadItems(connection(), {}).isEmpty());
    const auto ids = idsIn<ItemId>(connection(), "item");
    QCOMPARE(keysOf(loadItems(connection(), {ItemId{9999}, ids.first()})),
             QStringList({str("launch")}));
}

void RecordsTest::anItemHasItsReportsNamesTopicsAndTags()
{
    const auto items = loadItems(connection(), idsIn<ItemId>(connection(), "item"));
    const Item &launch = items.at(0);
    QCOMPARE(launch.published.text(), str("2025-04-05"));
    QCOMPARE(launch.topics, QStringList({str("benchmarks")}));
    QCOMPARE(launch.reports.size(), 3);
    QCOMPARE(launch.reports.at(1).publisher, str("DER SPIEGEL"));
    QCOMPARE(launch.reports.at(1).independentSource(), str("dpa"));
    QVERIFY(launch.reports.at(0).hasText && !launch.reports.at(1).hasText);
    QCOMPARE(launch.people.first().key, str("yann-lecun"));
    QCOMPARE(launch.organizations.first().name, str("Meta"));
    QCOMPARE(launch.products.size(), 2); // a product and a benchmark
    QCOMPARE(items.at(2).topics, test::split("benchmarks people"));
    QCOMPARE(items.at(2).tags, QStringList({str("checked")}));
}

void RecordsTest::aProposedNameIsNoNameOfTheItem()
{
    const auto labs = loadItems(connection(), idsIn<ItemId>(connection(), "item")).last();
    QCOMPARE(labs.people.size(), 1);
    const auto mentions = loadItemDetail(connection(), str("labs")).value().mentions;
    QCOMPARE(std::count_if(
                 mentions.begin(), mentions.end(),
                 [](const Mention &mention) { return mention.state == ReviewState::Proposed; }),
             1);
}

void RecordsTest::anItemRowCountsWhatItHas()
{
    const auto rows = loadItemRows(connection(), idsIn<ItemId>(connection(), "item"));
    QCOMPARE(rows.at(0).publisher, str("FT"));
    QCOMPARE(rows.at(0).reportCount, 3);
    QCOMPARE(rows.at(0).claimCount, 2);
    QCOMPARE(rows.at(0).claimKinds, test::split("denial criticism"));
    QCOMPARE(rows.at(0).disputeStatuses, QStringList({str("admitted")}));
    QCOMPARE(rows.at(1).moveCount, 1);
    QCOMPARE(rows.at(4).claimCount, 0); // its only claim is proposed
    QVERIFY(rows.at(3).publisher.isEmpty());
}

void RecordsTest::aClaimHasSpeakerAboutHistoryAndLinks()
{
    sql(str("INSERT INTO claim_link (claim_id, relation, other_claim_id) SELECT a.id, 'denies',"
            " b.id FROM claim AS a, claim AS b WHERE a.key = 'c-denial' AND b.key = 'c-fudged'"));
    sql(str("INSERT INTO claim_status (claim_id, status, date, by_entity_id, report_id)"
            " SELECT claim.id, 'refuted', '2025-05', entity.id, 1 FROM claim, entity"
            " WHERE claim.key = 'c-fudged' AND entity.key = 'meta'"));
    const Claim fudged = claim("c-fudged");
    QCOMPARE(fudged.speakerPerson->name, str("Yann LeCun"));
    QVERIFY(!fudged.speakerOrganization);
    QCOMPARE(fudged.item.key, str("launch"));
    QCOMPARE(fudged.history.last().status, ClaimStatus::Refuted);
    QCOMPARE(fudged.history.last().by, str("Meta"));
    QVERIFY(fudged.history.last().source.has_value());
    QCOMPARE(fudged.links.size(), 1);
    QVERIFY(!fudged.links.first().outgoing);
    QCOMPARE(fudged.links.first().other.key, str("c-denial"));
    const Claim denial = claim("c-denial");
    QVERIFY(denial.links.first().outgoing);
    QCOMPARE(denial.links.first().relation, LinkRelation::Denies);
    QCOMPARE(denial.about.size(), 2);
    QCOMPARE(denial.about.first().entityKind, EntityKind::Product);
    QVERIFY(!denial.about.last().entityKind); // the dispute
}

void RecordsTest::aQuoteInTheStoredTextIsProof()
{
    QCOMPARE(claim("c-fudged").evidence.first().state, EvidenceState::TextNotStored);
    sql(str("UPDATE report SET text = 'No. Results were “fudged a  little”, he said. Yes.'"
            " WHERE id = (SELECT report_id FROM evidence JOIN claim ON claim.id = claim_id"
            " WHERE claim.key = 'c-fudged' ORDER BY evidence.position LIMIT 1)"));
    const Evidence proof = claim("c-fudged").evidence.first();
    QCOMPARE(proof.state, EvidenceState::InText);
    QCOMPARE(proof.sentence, str("Results were “fudged a  little”, he said."));
    QVERIFY(proof.span.has_value());
}

void RecordsTest::aQuoteThatIsNotThereIsFlagged()
{
    sql(str("UPDATE report SET text = 'Nobody fudged anything.' WHERE id IN (SELECT report_id"
            " FROM evidence JOIN claim ON claim.id = claim_id WHERE claim.key = 'c-fudged')"));
    for (const Evidence &proof : claim("c-fudged").evidence)
        QCOMPARE(proof.state, EvidenceState::NotInText);
}

void RecordsTest::evidenceWithASpanShowsItsSentence()
{
    sql(str("UPDATE report SET text = 'One. LeCun leaves Meta. Three.' WHERE id IN"
            " (SELECT report_id FROM evidence WHERE move_id = 1)"));
    sql(str("UPDATE evidence SET span_start = 5, span_end = 10 WHERE id ="
            " (SELECT min(id) FROM evidence WHERE move_id = 1)"));
    const auto evidence = loadMoves(connection(), {MoveId{1}}).first().evidence;
    QCOMPARE(evidence.size(), 2);
    QCOMPARE(evidence.at(0).sentence, str("LeCun leaves Meta."));
    QCOMPARE(evidence.at(0).state, EvidenceState::InText);
    QCOMPARE(evidence.at(1).state, EvidenceState::NotInText); // a text without a place in it
}

void RecordsTest::aMoveKnowsTheParentsOfItsOrganizations()
{
    const Move move = loadMoves(connection(), {MoveId{1}}).first();
    QCOMPARE(move.from->key, str("fair"));
    QCOMPARE(move.fromParent, str("meta"));
    QVERIFY(move.toParent.isEmpty());
    QCOMPARE(move.effective.text(), str("2026-01"));
}

void RecordsTest::aScoreNamesTheOneItCorrects()
{
    sql(str("UPDATE score SET margin = 0.5, supersedes_id = (SELECT id FROM score WHERE key ="
            " 's-claimed') WHERE key = 's-measured'"));
    const auto scores = loadScores(connection(), idsIn<ScoreId>(connection(), "score"));
    QVERIFY(scores.at(0).supersedes.isEmpty() && !scores.at(0).margin);
    QCOMPARE(scores.at(1).supersedes, str("s-claimed"));
    QCOMPARE(scores.at(1).margin, 0.5);
    QCOMPARE(scores.at(1).kind, ScoreKind::Independent);
    QCOMPARE(scores.at(1).controversy.key, str("llama4-arena"));
    QCOMPARE(scores.at(1).evidence.size(), 1);
}

void RecordsTest::aDisputeHasTheClaimsAboutItAndItsProduct()
{
    const Controversy arena = dispute("llama4-arena");
    QCOMPARE(arena.product->key, str("llama-4"));
    QCOMPARE(arena.benchmarks.first().key, str("arena"));
    QCOMPARE(arena.kind, DisputeKind::VariantSwap);
    QCOMPARE(keysOf(arena.items), test::split("launch exit"));
    QCOMPARE(keysOf(arena.claims), test::split("c-denial")); // c-fudged is about Meta alone
    QCOMPARE(keysOf(arena.scores), test::split("s-claimed s-measured"));
    QCOMPARE(keysOf(dispute("gpt-price").claims), test::split("c-price"));
}

void RecordsTest::aClaimLinkedWithAClaimOfTheDisputeBelongsToItInItsItems()
{
    sql(str("INSERT INTO claim_link (claim_id, relation, other_claim_id) SELECT a.id, 'denies',"
            " b.id FROM claim AS a, claim AS b WHERE a.key = 'c-denial' AND b.key IN"
            " ('c-fudged', 'c-price')"));
    QCOMPARE(keysOf(dispute("llama4-arena").claims), test::split("c-denial c-fudged"));
}

void RecordsTest::recordedPhasesStandInPlaceOfDerivedOnes()
{
    const auto derived = dispute("llama4-arena").phases;
    QVERIFY(!derived.isEmpty() && derived.first().derived);
    sql(str("INSERT INTO phase (controversy_id, kind, date, date_first, date_last, label)"
            " SELECT id, 'outcome', '2026', 2461042, 2461406, 'settled' FROM controversy"
            " WHERE key = 'llama4-arena'"));
    const auto recorded = dispute("llama4-arena").phases;
    QCOMPARE(recorded.size(), 1);
    QVERIFY(!recorded.first().derived);
    QCOMPARE(recorded.first().label, str("settled"));
    QVERIFY(dispute("gpt-price").phases.first().derived);
}

void RecordsTest::anEntityHasAliasesParentAndMaker()
{
    const auto entities = loadEntities(connection(), idsIn<EntityId>(connection(), "entity"));
    QHash<QString, Entity> byKey;
    for (const Entity &entity : entities)
        byKey.insert(entity.ref.key, entity);
    QCOMPARE(byKey.value(str("meta")).aliases.first().name, str("Facebook"));
    QCOMPARE(byKey.value(str("fair")).parent->key, str("meta"));
    QCOMPARE(byKey.value(str("llama-4")).maker->key, str("meta"));
    QVERIFY(!byKey.value(str("meta")).maker);
}

void RecordsTest::theDetailOfAnItemHoldsItsRecordsAndTexts()
{
    const auto detail = loadItemDetail(connection(), str("launch"));
    QVERIFY(detail.has_value());
    QCOMPARE(detail->claims.size(), 2);
    QCOMPARE(keysOf(detail->controversies), test::split("llama4-arena"));
    QCOMPARE(keysOf(detail->scores), test::split("s-claimed s-measured"));
    QCOMPARE(detail->texts.size(), 1);
    QVERIFY(detail->texts.first().second.contains(str("gpt-4 class")));
    QCOMPARE(loadItemDetail(connection(), str("exit"))->moves.size(), 1);
    QCOMPARE(loadItemDetail(connection(), str("nothing")).error().kind, Problem::Kind::UnknownName);
}

void RecordsTest::everyRecordLeadsToAnItem()
{
    const auto item = [this](RecordKind kind, const char *key) {
        return itemOfRecord(connection(), kind, str(key)).value_or(str("?"));
    };
    QCOMPARE(item(RecordKind::Item, "launch"), str("launch"));
    QCOMPARE(item(RecordKind::Claim, "c-price"), str("gpt-cost"));
    QCOMPARE(item(RecordKind::Move, "m-lecun"), str("exit"));
    QCOMPARE(item(RecordKind::Controversy, "llama4-arena"), str("launch"));
    QCOMPARE(item(RecordKind::Score, "s-measured"), str("launch"));
    QCOMPARE(item(RecordKind::Entity, "meta"), str("launch")); // newest with a date
    QCOMPARE(item(RecordKind::Move, "m-altman"), str("?")); // belongs to none
    QCOMPARE(item(RecordKind::Report, "nothing"), str("?"));
}

void RecordsTest::moreRecordsTakeNoMoreStatements()
{
    const auto compare = [this](auto load, auto ids) {
        const int all = statements(connection(), [&] { load(connection(), ids); });
        ids.resize(1);
        const int one = statements(connection(), [&] { load(connection(), ids); });
        QVERIFY(one > 0);
        QVERIFY2(all <= one + 2, "texts are only read where some are stored");
    };
    compare(loadItems, idsIn<ItemId>(connection(), "item"));
    compare(loadItemRows, idsIn<ItemId>(connection(), "item"));
    compare(loadClaims, idsIn<ClaimId>(connection(), "claim"));
    compare(loadMoves, idsIn<MoveId>(connection(), "move"));
    compare(loadScores, idsIn<ScoreId>(connection(), "score"));
    compare(loadControversies, idsIn<ControversyId>(connection(), "controversy"));
    compare(loadEntities, idsIn<EntityId>(connection(), "entity"));
    compare(loadReports, idsIn<ReportId>(connection(), "report"));
}

void RecordsTest::independentSourcesCountCopiesOnce()
{
    QCOMPARE(independentSources(claim("c-denial").evidence), 1);
    QCOMPARE(independentSources(claim("c-fudged").evidence), 2);
    auto evidence = claim("c-fudged").evidence;
    evidence.first().stance = Stance::Against;
    QCOMPARE(independentSources(evidence), 1);
    QCOMPARE(independentSources({}), 0);
}

QTEST_APPLESS_MAIN(RecordsTest)
#include "tst_records.moc"
