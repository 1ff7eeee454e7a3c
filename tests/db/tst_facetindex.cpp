// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/indexbuilder.h"
#include "db/import/sample.h"
#include "tests/support/countedanswers.h"
#include "tests/support/randomfilters.h"

#include <QTest>

#include <array>

using namespace db;
using namespace test;

namespace {

std::unique_ptr<FacetIndex> indexOf(Connection &connection)
{
    return FacetIndex::fromImage(IndexBuilder(connection).build());
}

} // namespace

/// The facet index says what SQL says, and refuses what is no image of one.
class FacetIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAreThoseOfSql();
    void theSampleIsCountedAlike();
    void theWholeAnswerIsTheSame();
    void tenThousandValuesAreOneFilter();
    void halfAnImageIsRefused();
};

void FacetIndexTest::countsAreThoseOfSql()
{
    constexpr int filtersEach = 25;
    const bool held = rc::check("the index counts what SQL counts", [] {
        const NaiveArchive archive = anyLargerArchive();
        TestArchive stored;
        archive.writeTo(stored);
        const auto index = indexOf(stored.connection());
        RC_ASSERT(index != nullptr);
        for (int i = 0; i < filtersEach; ++i) {
            const QString found = difference(stored.connection(), *index, anyFilter());
            if (!found.isEmpty())
                RC_FAIL(found.toStdString());
        }
    });
    QVERIFY(held);
}

void FacetIndexTest::theSampleIsCountedAlike()
{
    TestArchive archive;
    QVERIFY(fillWithSample(archive.connection()));
    const auto index = indexOf(archive.connection());
    QVERIFY(index);
    Queries queries(archive.connection());
    int matching = 0;
    for (int i = 0; i < 200; ++i) {
        const QString query = queries.next();
        const auto filter = Filter::parse(query).and_then(
            [&](const Filter &parsed) { return resolve(archive.connection(), parsed); });
        QVERIFY2(filter, qPrintable(query));
        const QString found = difference(archive.connection(), *index, *filter);
        QVERIFY2(found.isEmpty(), qPrintable(found));
        matching += index->count(filter->root()) > 0;
    }
    QVERIFY(matching > 20);
}

void FacetIndexTest::theWholeAnswerIsTheSame()
{
    TestArchive archive;
    QVERIFY(fillWithSample(archive.connection()));
    const auto index = indexOf(archive.connection());
    for (const char *query :
         {"", "llama", "org:meta date:2025", "person:lecun org:openai sources:>9"}) {
        for (const ItemOrder order : {ItemOrder::Newest, ItemOrder::Oldest, ItemOrder::Title,
                                      ItemOrder::Source, ItemOrder::Relevance}) {
            const ExploreRequest request{Filter::parse(str(query)).value(), order};
            const auto bySql = explore(archive.connection(), request);
            const auto byIndex = explore(archive.connection(), request, index.get());
            QVERIFY2(bySql && byIndex, query);
            QCOMPARE(byIndex->items, bySql->items);
            QCOMPARE(byIndex->facets, bySql->facets);
            QCOMPARE(printed(byIndex->volume), printed(bySql->volume));
            QCOMPARE(byIndex->relaxations.size(), bySql->relaxations.size());
            QCOMPARE(byIndex->newestOfAll, bySql->newestOfAll);
        }
    }
}

void FacetIndexTest::tenThousandValuesAreOneFilter()
{
    TestArchive archive;
    QVERIFY(fillWithSample(archive.connection()));
    const auto index = indexOf(archive.connection());
    QList<Node> people;
    QList<Node> speakers;
    for (int i = 0; i < 10'000; ++i) {
        people.append(Node::term(Field::Person, QStringLiteral("nobody-%1").arg(i)));
        speakers.append(Node::term(Field::Says, QStringLiteral("nobody-%1").arg(i)));
    }
    QCOMPARE(index->count(Node::any(people)), 0);
    QCOMPARE(index->count(Node::any(speakers)), 0);
    people.append(Node::term(Field::Person, QStringLiteral("yann-lecun")));
    QCOMPARE(index->count(Node::any(people)), index->count(people.constLast()));
    QVERIFY(index->count(people.constLast()) > 0);
}

void FacetIndexTest::halfAnImageIsRefused()
{
    TestArchive archive;
    QVERIFY(fillWithSample(archive.connection()));
    const QByteArray image = IndexBuilder(archive.connection()).build();
    QVERIFY(FacetIndex::fromImage(image));
    for (qsizetype length = 0; length < image.size(); length += 1 + image.size() / 300)
        QVERIFY2(!FacetIndex::fromImage(image.first(length)), qPrintable(QString::number(length)));
    QVERIFY(!FacetIndex::fromImage(image + QByteArray(8, '\0')));
    // Numbers that lead nowhere are found before they are used.
    for (qsizetype place = 0; place + 8 <= image.size(); place += 8 * (1 + image.size() / 3000)) {
        QByteArray damaged = image;
        std::fill_n(damaged.begin() + place, 8, char(0xfe));
        if (const auto index = FacetIndex::fromImage(damaged)) {
            index->begin(0, [](const Node &) { return QList<qint64>(); });
            QVERIFY(index->count(Node::all({})) <= qint64(index->rows()));
            index->facet(Filter(), Field::Organization, {});
        }
    }
}

QTEST_GUILESS_MAIN(FacetIndexTest)
#include "tst_facetindex.moc"
