// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/questions.h"
#include "tests/support/smallarchive.h"

#include <QTest>

using namespace db;
using test::split;
using test::str;

namespace {

template<class Record>
QStringList keysOf(const QList<Record> &records)
{
    QStringList keys;
    for (const Record &record : records)
        keys.append(record.key);
    return keys;
}

} // namespace

class TestExplore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::fillSmallArchive(m_archive); }
    void itemsComeInTheWantedOrder_data();
    void itemsComeInTheWantedOrder();
    void theMostFittingItemComesFirst();
    void everythingIsCounted();
    void volumeKnowsWhatTheRestOfTheFilterLetsThrough();
    void movesHaveAVolumeByTheShownDate();
    void aBrushOnTheShownDateLeavesMovesOutside();
    void aDateOnAnotherBasisFiltersMoves();
    void otherMovesOfTheSamePeopleAreContext();
    void disputesKeepWhatTheBrushLeavesOut();
    void childrenHaveTheColourOfTheirParent();
    void anEmptyResultSaysWhatWouldHelp();
    void whereNoPartIsEnoughPairsAreTried();
    void anEmptyChartKnowsThatAnyOfTheNamesWouldDo();
    void anEmptyChartKnowsWhichPartStandsInTheWay();
    void oneYearCountsBackFromTheNewestItem();
    void anUnknownNameIsAProblem();
    void aQueryCountsBeyondItsLimit();

private:
    Exploration explored(const char *query, DateBasis basis = DateBasis::Announced)
    {
        return explore(
                   m_archive.connection(),
                   {Filter::parse(str(query)).value(), ItemOrder::Newest, basis, allChartRecords})
            .value();
    }
    QStringList itemsOf(const char *query, ItemOrder order)
    {
        const auto list = queryItems(m_archive.connection(), Filter::parse(str(query)).value(),
                                     order, -1, false);
        return keysOf(list.value().items);
    }

    test::TestArchive m_archive;
};

void TestExplore::itemsComeInTheWantedOrder_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("newest") << int(ItemOrder::Newest) << split("gpt-cost launch exit labs undated");
    QTest::newRow("oldest") << int(ItemOrder::Oldest) << split("labs exit launch gpt-cost undated");
    QTest::newRow("title") << int(ItemOrder::Title) << split("undated exit launch labs gpt-cost");
    QTest::newRow("source") << int(ItemOrder::Source) << split("launch labs gpt-cost exit undated");
    QTest::newRow("relevance of nothing")
        << int(ItemOrder::Relevance) << split("gpt-cost launch exit labs undated");
}

void TestExplore::itemsComeInTheWantedOrder()
{
    QFETCH(int, order);
    QFETCH(QStringList, expected);
    QCOMPARE(itemsOf("", ItemOrder(order)), expected);
}

void TestExplore::theMostFittingItemComesFirst()
{
    test::TestArchive archive;
    archive.add(test::ItemSpec{
        .key = "passing", .published = "2026", .title = "Many other words and one llama in them"});
    archive.add(test::ItemSpec{.key = "fitting", .published = "2020", .title = "Llama llama"});
    const auto list
        = queryItems(archive.connection(), Filter::parse(QStringLiteral("llama")).value(),
                     ItemOrder::Relevance, -1, false);
    QCOMPARE(keysOf(list->items), split("fitting passing"));
}

void TestExplore::everythingIsCounted()
{
    const auto all = explored("");
    QCOMPARE(all.totalItems, 5);
    QCOMPARE(all.items.size(), 5);
    QCOMPARE(all.claimCount, 4);
    QCOMPARE(all.peopleCount, 3);
    QCOMPARE(all.organizationCount, 4);
    QCOMPARE(all.newest.text(), str("2026-01-10"));
    QVERIFY(all.relaxations.isEmpty());

    const auto some = explored("says:lecun lang:de");
    QCOMPARE(some.totalItems, 5);
    QCOMPARE(some.items.size(), 1);
    QCOMPARE(some.claimCount, 1);
    QCOMPARE(some.peopleCount, 1);
    QCOMPARE(some.organizationCount, 1);
    QCOMPARE(some.newest.text(), str("2025-04"));
    QCOMPARE(some.newestOfAll.text(), str("2026-01-10"));
    QCOMPARE(some.names.value(str("yann-lecun")), str("Yann LeCun"));
    QCOMPARE(some.filter.text(), str("says:yann-lecun lang:de"));
}

void TestExplore::volumeKnowsWhatTheRestOfTheFilterLetsThrough()
{
    const auto answer = explored("date:2025-04 topic:people");
    qint64 dated = 0;
    qint64 rest = 0;
    qint64 matching = 0;
    for (const VolumeEntry &entry : answer.volume) {
        dated += entry.count;
        rest += entry.matchesRest ? entry.count : 0;
        matching += entry.matches ? entry.count : 0;
    }
    QCOMPARE(dated, 4); // "undated" has no place in time
    QCOMPARE(rest, 3);
    QCOMPARE(matching, 2);
    QCOMPARE(matching, answer.items.size());
}

void TestExplore::movesHaveAVolumeByTheShownDate()
{
    const auto printed = [](const QList<VolumeEntry> &volume) {
        QStringList words;
        for (const VolumeEntry &entry : volume)
            words.append(dateOf(entry.first).toString(Qt::ISODate) + u' '
                         + QString::number(entry.last - entry.first + 1)
                         + (entry.matchesRest ? u" rest"_qs : QString())
                         + (entry.matches ? u" all"_qs : QString()));
        return words;
    };
    const QStringList announced{str("2023-11-17 1"), str("2025-11-19 1 rest all"),
                                str("2025-12-01 31 rest")};
    QCOMPARE(printed(explored("announced:2025-11 topic:people").moveVolume), announced);
    QCOMPARE(printed(explored("", DateBasis::Reported).moveVolume),
             QStringList{str("2013-12-01 31 rest all")});
    QCOMPARE(printed(explored("date:2026", DateBasis::Effective).moveVolume),
             QStringList{str("2026-01-01 31")}); // its item is of 2025
}

void TestExplore::aBrushOnTheShownDateLeavesMovesOutside()
{
    const auto answer = explored("announced:2025-11 topic:people");
    QCOMPARE(keysOf(answer.moves.records), split("m-lecun-2013 m-lecun m-lebrun"));
    QStringList outside = answer.moves.outside;
    outside.sort();
    QCOMPARE(outside, split("m-lebrun m-lecun-2013"));
    QVERIFY(explored("topic:people").moves.outside.isEmpty());
}

void TestExplore::aDateOnAnotherBasisFiltersMoves()
{
    const auto answer = explored("announced:2025-11", DateBasis::Reported);
    QCOMPARE(keysOf(answer.moves.records), split("m-lecun"));
    QVERIFY(answer.moves.outside.isEmpty());
    const auto reported = explored("reported:2013", DateBasis::Reported);
    QCOMPARE(reported.moves.records.size(), 4);
    QCOMPARE(reported.moves.outside.size(), 3);
}

void TestExplore::otherMovesOfTheSamePeopleAreContext()
{
    const auto answer = explored("from:meta");
    QCOMPARE(keysOf(answer.moves.records), split("m-lecun"));
    QCOMPARE(keysOf(answer.contextMoves), split("m-lecun-2013"));
}

void TestExplore::disputesKeepWhatTheBrushLeavesOut()
{
    const auto answer = explored("date:2026");
    QCOMPARE(keysOf(answer.controversies.records), split("llama4-arena gpt-price"));
    QCOMPARE(answer.controversies.outside, split("llama4-arena"));
    QCOMPARE(answer.scores.records.size(), 3);
    QCOMPARE(answer.scores.outside, split("s-claimed s-measured"));
    QCOMPARE(keysOf(explored("product:llama").scores.records), split("s-claimed s-measured"));
}

void TestExplore::childrenHaveTheColourOfTheirParent()
{
    const auto colors = explored("").organizationColors;
    QCOMPARE(colors.value(str("meta")), 2);
    QCOMPARE(colors.value(str("fair")), 2);
    QCOMPARE(colors.value(str("openai")), 0);
    QVERIFY(!colors.contains(str("ami")));
}

void TestExplore::anEmptyResultSaysWhatWouldHelp()
{
    const auto answer = explored("person:lecun date:2026 topic:people");
    QCOMPARE(answer.items.size(), 0);
    QCOMPARE(answer.relaxations.size(), 2);
    QCOMPARE(answer.relaxations.at(0).parts, QList<qsizetype>{0});
    QCOMPARE(answer.relaxations.at(0).count, 1);
    QCOMPARE(answer.relaxations.at(1).parts, QList<qsizetype>{1});
    QCOMPARE(answer.relaxations.at(1).count, 1);
    QVERIFY(answer.newest.isNull());
}

void TestExplore::whereNoPartIsEnoughPairsAreTried()
{
    const auto answer = explored("org:ami lang:de topic:benchmarks");
    QCOMPARE(answer.items.size(), 0);
    QStringList offers;
    for (const Relaxation &offer : answer.relaxations)
        offers.append(QStringLiteral("%1 %2: %3")
                          .arg(offer.parts.value(0))
                          .arg(offer.parts.value(1))
                          .arg(offer.count));
    QCOMPARE(offers, QStringList({str("0 1: 2"), str("0 2: 1"), str("1 2: 1")}));
}

void TestExplore::anEmptyChartKnowsThatAnyOfTheNamesWouldDo()
{
    test::TestArchive archive;
    test::fillSmallArchive(archive);
    archive.add(test::ItemSpec{.key = "three", .mentions = "meta openai ami"});
    const auto filter = Filter::parse(QStringLiteral("org:meta org:openai org:ami has:move"));
    const auto none = explore(archive.connection(), {*filter}).value();
    QCOMPARE(none.items.size(), 0);
    QVERIFY(none.widenings.isEmpty()); // the list says what would help
    const auto names = Filter::parse(QStringLiteral("org:meta org:openai org:ami"));
    const auto answer = explore(archive.connection(), {*names}).value();
    QCOMPARE(answer.items.size(), 1);
    QVERIFY(answer.moves.records.isEmpty());
    const auto &best = answer.widenings.value(0);
    QCOMPARE(best.kind, RecordKind::Move);
    QCOMPARE(best.anyOf, QList<Field>{Field::Organization});
    QCOMPARE(best.filter.text(), str("org:(meta OR openai OR ami)"));
    QCOMPARE(best.count, 4);
    QCOMPARE(explore(archive.connection(), {best.filter})->moves.records.size(), 4);
    const auto &next = answer.widenings.value(1); // Meta to AMI Labs
    QCOMPARE(next.without, QList<qsizetype>{1});
    QCOMPARE(next.count, 1);
}

void TestExplore::anEmptyChartKnowsWhichPartStandsInTheWay()
{
    const auto answer = explored("topic:people org:openai person:altman");
    QCOMPARE(answer.items.size(), 1);
    QVERIFY(answer.moves.records.isEmpty());
    QList<Widening> ofMoves = answer.widenings;
    ofMoves.removeIf([](const Widening &offer) { return offer.kind != RecordKind::Move; });
    QCOMPARE(ofMoves.size(), 1);
    QCOMPARE(ofMoves.constFirst().without, QList<qsizetype>{0});
    QCOMPARE(ofMoves.constFirst().count, 1);
    const auto alone = explored("tag:checked").widenings; // its item tells of no move
    QVERIFY(!alone.isEmpty());
    QCOMPARE(alone.constFirst().kind, RecordKind::Move);
    QCOMPARE(alone.constFirst().without, QList<qsizetype>{0});
    QCOMPARE(alone.constFirst().count, 4);
    for (const Widening &offer : explored("topic:people").widenings)
        QVERIFY(offer.kind != RecordKind::Move); // there are some
}

void TestExplore::oneYearCountsBackFromTheNewestItem()
{
    test::TestArchive archive;
    archive.add(test::ItemSpec{.key = "old", .published = "2020-05-31"});
    archive.add(test::ItemSpec{.key = "older", .published = "2020-05-30"});
    archive.add(test::ItemSpec{.key = "newest", .published = "2021-05"});
    archive.add(test::ItemSpec{.key = "vague", .published = "2019~"});
    archive.add(test::ItemSpec{.key = "running", .published = "2018/.."});
    const Filter year = Filter::parse(QStringLiteral("within:1y")).value();
    const auto answer = explore(archive.connection(), {year}).value();
    QCOMPARE(answer.newestOfAll.text(), str("2021-05"));
    QCOMPARE(answer.items.size(), 1);
    const Filter longer = Filter::parse(QStringLiteral("within:366d")).value();
    QCOMPARE(explore(archive.connection(), {longer}).value().items.size(), 2);
}

void TestExplore::anUnknownNameIsAProblem()
{
    const auto answer
        = explore(m_archive.connection(), {Filter::parse(QStringLiteral("person:nobody")).value()});
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Problem::Kind::UnknownName);
}

void TestExplore::aQueryCountsBeyondItsLimit()
{
    const Filter people = Filter::parse(QStringLiteral("topic:people person:altman")).value();
    const auto list
        = queryItems(m_archive.connection(), Filter(), ItemOrder::Newest, 2, true).value();
    QCOMPARE(list.count, 5);
    QCOMPARE(keysOf(list.items), split("gpt-cost launch"));
    QCOMPARE(list.facets.size(), 11);
    const auto narrow
        = queryItems(m_archive.connection(), people, ItemOrder::Newest, 10, true).value();
    for (const Facet &facet : narrow.facets) {
        for (const FacetValue &value : facet.values)
            QVERIFY(value.count > 0);
    }
}

QTEST_GUILESS_MAIN(TestExplore)
#include "tst_explore.moc"
