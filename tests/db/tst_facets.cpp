// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/facets.h"
#include "db/queries/questions.h"
#include "tests/support/smallarchive.h"

#include <QTest>

using namespace db;
using test::str;

class TestFacets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::fillSmallArchive(m_archive); }
    void countsLeaveOutTheirOwnDimension();
    void countsOfParentsHaveTheirChildren();
    void kindsOfClaimsBindToTheOtherClaimFields();
    void aSourceIsPublisherOrOriginalOutlet();
    void languagesCountReportsToo();
    void proposedMentionsDoNotCount();
    void selectedValuesStayListedWithoutItems();
    void monthsCountWhatCertainlyLiesInThem();
    void everyCountIsWhatAClickGives_data();
    void everyCountIsWhatAClickGives();

private:
    /// "key count/total" of each value, in order.
    QStringList counts(const char *query, Field field);
    Filter resolved(const QString &query);
    qint64 itemsOf(const Filter &filter);

    test::TestArchive m_archive;
};

Filter TestFacets::resolved(const QString &query)
{
    return resolve(m_archive.connection(), Filter::parse(query).value()).value();
}

QStringList TestFacets::counts(const char *query, Field field)
{
    const Compiler compiler(newestDay(m_archive.connection()));
    ItemSets sets(m_archive.connection(), compiler);
    const Facet facet
        = facetOf(m_archive.connection(), sets, compiler, resolved(str(query)), field);
    QStringList lines;
    for (const FacetValue &value : facet.values)
        lines.append(QStringLiteral("%1 %2/%3").arg(value.key).arg(value.count).arg(value.total));
    return lines;
}

qint64 TestFacets::itemsOf(const Filter &filter)
{
    const Compiler compiler(newestDay(m_archive.connection()));
    ItemSets sets(m_archive.connection(), compiler);
    return sets.count(filter.root());
}

void TestFacets::countsLeaveOutTheirOwnDimension()
{
    QCOMPARE(counts("person:lecun", Field::Person),
             QStringList({str("yann-lecun 2/2"), str("alex-lebrun 1/1"), str("sam-altman 1/1")}));
    QCOMPARE(counts("person:lecun", Field::Topic),
             QStringList({str("benchmarks 1/2"), str("people 1/3")}));
    QCOMPARE(counts("person:lecun topic:people", Field::Person),
             QStringList({str("alex-lebrun 1/1"), str("sam-altman 1/1"), str("yann-lecun 1/2")}));
}

void TestFacets::countsOfParentsHaveTheirChildren()
{
    QCOMPARE(counts("", Field::Organization),
             QStringList({str("meta 3/3"), str("ami 1/1"), str("fair 1/1"), str("openai 1/1")}));
    QCOMPARE(counts("", Field::Product),
             QStringList({str("gpt 1/1"), str("llama 1/1"), str("llama-4 1/1")}));
    QCOMPARE(counts("", Field::Benchmark), QStringList({str("arena 1/1"), str("mmlu 1/1")}));
}

void TestFacets::kindsOfClaimsBindToTheOtherClaimFields()
{
    QCOMPARE(counts("", Field::ClaimKindIs),
             QStringList({str("criticism 2/2"), str("denial 1/1"), str("prediction 1/1")}));
    // The denial stands in the item of a claim by LeCun, but is not his.
    QCOMPARE(counts("says:lecun", Field::ClaimKindIs),
             QStringList({str("criticism 1/2"), str("prediction 1/1")}));
    QCOMPARE(counts("says:lecun claim-kind:denial", Field::ClaimStatusIs), QStringList());
    QCOMPARE(counts("claim-kind:criticism", Field::ClaimStatusIs),
             QStringList({str("asserted 1/3"), str("disputed 1/1")}));
}

void TestFacets::aSourceIsPublisherOrOriginalOutlet()
{
    QCOMPARE(counts("person:lecun", Field::Source),
             QStringList({str("WELT 2/2"), str("DER SPIEGEL 1/1"), str("FT 1/2"), str("dpa 1/1")}));
}

void TestFacets::languagesCountReportsToo()
{
    QCOMPARE(counts("", Field::Language), QStringList({str("en 5/5"), str("de 1/1")}));
}

void TestFacets::proposedMentionsDoNotCount()
{
    QVERIFY(counts("", Field::Person).contains(str("sam-altman 1/1")));
}

void TestFacets::selectedValuesStayListedWithoutItems()
{
    QCOMPARE(counts("topic:people person:altman lang:de", Field::Topic),
             QStringList({str("people 0/3")}));
    QVERIFY(counts("product:llama benchmark:mmlu", Field::Benchmark).contains(str("mmlu 0/1")));
    QVERIFY(counts("lang:fr", Field::Language).contains(str("fr 0/0")));
}

void TestFacets::monthsCountWhatCertainlyLiesInThem()
{
    QCOMPARE(counts("", Field::Date),
             QStringList({str("2025-04 2/2"), str("2025 1/1"), str("2026-01 1/1")}));
    QCOMPARE(counts("date:2026 topic:people", Field::Date),
             QStringList({str("2025 1/1"), str("2025-04 1/2"), str("2026-01 1/1")}));
    const auto key = [](const char *date) {
        const Edtf edtf = Edtf::parse(str(date)).value();
        return calendarKey(edtf.first(), edtf.last());
    };
    QCOMPARE(key("2025-04"), str("2025-04"));
    QCOMPARE(key("2025-04-30"), str("2025-04"));
    QCOMPARE(key("2025-34"), str("2025-34"));
    QCOMPARE(key("2025-04/2025-05"), str("2025-34"));
    QCOMPARE(key("2025-03/2025-04"), str("2025"));
    QCOMPARE(key("2025-04~"), str("2025"));
    QCOMPARE(key("2025/2026"), QString());
    QCOMPARE(key("2025-04/.."), QString());
}

void TestFacets::everyCountIsWhatAClickGives_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query : {"", "org:meta", "says:lecun", "-says:lecun", "claim-kind:criticism",
                              "says:(lecun OR altman) -about:meta", "topic:people OR tag:checked",
                              "source:ft person:lecun", "says:lecun (claim-kind:denial OR lang:de)",
                              "mover:lecun says:lecun", "-claim-status:disputed"})
        QTest::newRow(query) << str(query);
}

void TestFacets::everyCountIsWhatAClickGives()
{
    QFETCH(QString, query);
    const Filter filter = resolved(query);
    auto fields = facetFields();
    fields.removeAll(Field::Date);
    const auto answer = explore(m_archive.connection(), {filter}).value();
    for (const Facet &facet : answer.facets) {
        if (!fields.contains(facet.field))
            continue;
        for (const FacetValue &value : facet.values) {
            const Filter clicked
                = filter.withoutFields({facet.field}).with(Node::term(facet.field, value.key));
            QCOMPARE(value.count, itemsOf(clicked));
            QCOMPARE(value.total, itemsOf(Filter().with(Node::term(facet.field, value.key))));
        }
    }
    QVERIFY(!answer.facets.isEmpty());
}

QTEST_GUILESS_MAIN(TestFacets)
#include "tst_facets.moc"
