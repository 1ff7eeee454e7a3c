// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/facetindex.h"
#include "db/facets/indexbuilder.h"
#include "db/import/sample.h"
#include "db/queries/facets.h"
#include "db/queries/itemcounts.h"
#include "db/queries/questions.h"
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

QString printed(const QList<ItemId> &ids)
{
    QStringList words;
    for (const ItemId id : ids)
        words.append(QString::number(raw(id)));
    return words.join(u' ');
}

QString printed(const QList<VolumeEntry> &volume)
{
    QStringList words;
    for (const VolumeEntry &entry : volume)
        words.append(QStringLiteral("%1-%2:%3%4")
                         .arg(entry.first)
                         .arg(entry.last)
                         .arg(entry.matchesRest)
                         .arg(entry.matches));
    return words.join(u' ');
}

QString printed(const Facet &facet)
{
    QStringList words{fieldName(facet.field)};
    for (const FacetValue &value : facet.values)
        words.append(QStringLiteral("%1 (%2) %3/%4")
                         .arg(value.key, value.name)
                         .arg(value.count)
                         .arg(value.total));
    return words.join(u' ');
}

/// Everything that is counted for a filter, as text.
QStringList answers(ItemCounts &counts, const Filter &filter)
{
    const Node root = filter.root();
    const Node rest
        = filter.withoutFields({Field::Date, Field::Within, Field::Before, Field::After}).root();
    QStringList lines{QString::number(counts.count(root)),
                      printed(counts.newestFirst(root)),
                      printed(counts.oldestFirst(root)),
                      printed(counts.volume(root, rest)),
                      counts.newestDate(root).text(),
                      QString::number(counts.mentioned(EntityKind::Person, root)),
                      QString::number(counts.mentioned(EntityKind::Organization, root)),
                      QString::number(counts.claimCount(root))};
    for (const Field field : facetFields())
        lines.append(printed(counts.facet(filter, field)));
    return lines;
}

/// What differs between SQL and the index, for a resolved filter; empty when nothing does.
QString difference(Connection &connection, FacetIndex &index, const Filter &filter)
{
    const Compiler compiler(newestDay(connection));
    const QStringList bySql = answers(*countsBySql(connection, compiler), filter);
    const QStringList byIndex = answers(*countsByIndex(connection, compiler, index), filter);
    for (qsizetype i = 0; i < bySql.size(); ++i) {
        if (bySql.at(i) != byIndex.at(i))
            return QStringLiteral("%1\n  SQL   %2\n  index %3")
                .arg(filter.text(), bySql.at(i), byIndex.at(i));
    }
    return {};
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
            index->values(Filter(), Field::Organization, {});
        }
    }
}

QTEST_GUILESS_MAIN(FacetIndexTest)
#include "tst_facetindex.moc"
