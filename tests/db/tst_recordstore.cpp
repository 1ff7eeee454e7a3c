// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/facetindex.h"
#include "db/facets/indexbuilder.h"
#include "db/import/sample.h"
#include "db/queries/questions.h"
#include "db/queries/recordstore.h"
#include "tests/support/randomfilters.h"

#include <QTest>

using namespace db;
using namespace test;

namespace {

/// The archive in memory beside its connection.
struct Memory
{
    explicit Memory(Connection &connection)
        : index(FacetIndex::fromImage(IndexBuilder(connection).build()))
        , records(throughImage(*RecordStore::read(connection)))
    {
    }
    /// As the side file keeps them.
    static std::unique_ptr<RecordStore> throughImage(const RecordStore &store)
    {
        const auto image = std::make_shared<QByteArray>(store.image(store.claims));
        return RecordStore::fromImage(std::span(image->constData(), std::size_t(image->size())),
                                      image);
    }
    std::unique_ptr<FacetIndex> index;
    std::unique_ptr<RecordStore> records;
};

QString printed(const QList<DisputeStateCount> &states)
{
    QStringList words;
    for (const DisputeStateCount &state : states)
        words.append(toText(state.status) + u' ' + QString::number(state.count));
    return words.join(u' ');
}

template<class Record>
QString printed(const Matching<Record> &matching)
{
    QStringList keys;
    for (const Record &record : matching.records)
        keys.append(record.key);
    return keys.join(u' ') + QStringLiteral(" outside ") + matching.outside.join(u' ');
}

QString printed(const QList<StatusCount> &states)
{
    QStringList words;
    for (const StatusCount &each : states)
        words.append(QStringLiteral("%1 %2 %3/%4")
                         .arg(each.month)
                         .arg(toText(each.status))
                         .arg(each.matching)
                         .arg(each.count));
    return words.join(u", ");
}

QString printed(const QList<VolumeEntry> &volume)
{
    QStringList words;
    for (const VolumeEntry &each : volume)
        words.append(QStringLiteral("%1-%2:%3%4x%5")
                         .arg(each.first)
                         .arg(each.last)
                         .arg(each.matchesRest)
                         .arg(each.matches)
                         .arg(each.count));
    return words.join(u' ');
}

QString printed(const QList<Widening> &widenings)
{
    QStringList words;
    for (const Widening &each : widenings)
        words.append(
            QStringLiteral("%1 %2 %3").arg(int(each.kind)).arg(each.filter.text()).arg(each.count));
    return words.join(u", ");
}

QString printed(const ClaimPairs &pairs)
{
    QStringList words{QString::number(pairs.claims)};
    for (const PairCount &each : pairs.cells)
        words.append(QStringLiteral("%1>%2 %3/%4 %5")
                         .arg(each.speaker.key, each.target.key)
                         .arg(each.matching)
                         .arg(each.count)
                         .arg(each.example));
    return words.join(u", ");
}

/// What differs between two answers; empty when nothing does.
QString difference(const Exploration &bySql, const Exploration &inMemory)
{
    const QList<QPair<QString, QString>> pairs{
        {printed(bySql.moves), printed(inMemory.moves)},
        {printed(bySql.scores), printed(inMemory.scores)},
        {printed(bySql.controversies), printed(inMemory.controversies)},
        {printed(bySql.disputeStates), printed(inMemory.disputeStates)},
        {printed(bySql.claimStates), printed(inMemory.claimStates)},
        {printed(bySql.claimPairs), printed(inMemory.claimPairs)},
        {printed(bySql.moveVolume), printed(inMemory.moveVolume)},
        {printed(bySql.widenings), printed(inMemory.widenings)},
        {QString::number(bySql.claimCount), QString::number(inMemory.claimCount)},
        {QString::number(bySql.moveCount), QString::number(inMemory.moveCount)},
        {QString::number(bySql.scoreCount), QString::number(inMemory.scoreCount)},
        {QString::number(bySql.disputeCount), QString::number(inMemory.disputeCount)}};
    for (const auto &[expected, found] : pairs) {
        if (expected != found)
            return QStringLiteral("%1\n  SQL    %2\n  memory %3")
                .arg(bySql.filter.text(), expected, found);
    }
    const bool same = bySql.moves.records == inMemory.moves.records
        && bySql.contextMoves == inMemory.contextMoves
        && bySql.scores.records == inMemory.scores.records
        && bySql.controversies.records == inMemory.controversies.records
        && bySql.organizationColors == inMemory.organizationColors
        && bySql.claimPairs == inMemory.claimPairs;
    return same ? QString() : bySql.filter.text() + QStringLiteral(": fields of records differ");
}

QString difference(Connection &connection, const Memory &memory, const Filter &filter,
                   DateBasis basis = DateBasis::Announced)
{
    const ExploreRequest request{filter, ItemOrder::Newest, basis, allChartRecords};
    const auto inMemory = explore(connection, request, memory.index.get(), memory.records.get());
    // SQLite's parser gives up on a few of the deepest filters; memory does not.
    const auto bySql = guarded([&] { return explore(connection, request); });
    if (bySql && !inMemory)
        return filter.text() + QStringLiteral(": no answer");
    return bySql ? difference(*bySql, *inMemory) : QString();
}

/// What random archives lack: histories, scores, benchmarks and makers.
void addMore(TestArchive &archive)
{
    archive.add(EntitySpec{.key = "p2", .parent = "p1"});
    archive.add(EntitySpec{.kind = "product", .key = "r2", .maker = "o1"});
    archive.add(DisputeSpec{.key = "d2",
                            .product = "r2",
                            .benchmarks = "b0",
                            .items = "i1",
                            .opened = anyDate(),
                            .sources = anySources()});
    for (const char *key : {"s0", "s1", "s2"})
        archive.add(ScoreSpec{.key = key,
                              .dispute = oneOf({"", "d0", "d1", "d2"}),
                              .product = oneOf({"", "r0", "r1"}),
                              .benchmark = oneOf({"", "b0"}),
                              .date = anyDate(),
                              .sources = anySources(),
                              .verified = anyMark()});
    archive.add(ClaimSpec{.key = "c8",
                          .item = "i1",
                          .person = "p2",
                          .organization = "o1",
                          .about = oneOf({"o0 o1", "p1 p2", "r0 r1", "o1 o1"}),
                          .said = anyDate()});
    for (int i = 0; i < 3; ++i) {
        const Edtf date = Edtf::stored(str(anyDate()));
        Statement change(archive.connection(),
                         "INSERT INTO claim_status (claim_id, status, date, date_first, date_last)"
                         " VALUES (?, ?, ?, ?, ?)");
        change.bind(0, qint64(*rc::gen::inRange(1, 6)))
            .bind(1, str(oneOf({"asserted", "disputed", "refuted"})))
            .bindDate(2, date);
        change.run();
    }
}

} // namespace

/// Records in memory answer what SQL answers, also after they were kept as an image.
class RecordStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreThoseOfSql();
    void theSampleIsAnsweredAlike();
    void withoutItsClaimsItAnswersTheRest();
    void whatIsStoppedGivesNothing();
    void anImageThatIsCutOffIsNone();
};

void RecordStoreTest::answersAreThoseOfSql()
{
    constexpr int filtersEach = 12;
    const bool held = rc::check("records in memory are those of SQL", [] {
        const NaiveArchive archive = anyLargerArchive();
        TestArchive stored;
        archive.writeTo(stored);
        addMore(stored);
        const Memory memory(stored.connection());
        RC_ASSERT(memory.index && memory.records);
        for (int i = 0; i < filtersEach; ++i) {
            const auto basis = *rc::gen::element(DateBasis::Announced, DateBasis::Effective,
                                                 DateBasis::Reported);
            const QString found = difference(stored.connection(), memory, anyFilter(), basis);
            if (!found.isEmpty())
                RC_FAIL(found.toStdString());
        }
    });
    QVERIFY(held);
}

void RecordStoreTest::theSampleIsAnsweredAlike()
{
    TestArchive archive;
    QVERIFY(fillWithSample(archive.connection()));
    const Memory memory(archive.connection());
    QString found = difference(archive.connection(), memory, Filter());
    QVERIFY2(found.isEmpty(), qPrintable(found));
    Queries queries(archive.connection());
    for (int i = 0; i < 60; ++i) {
        const auto filter = Filter::parse(queries.next());
        QVERIFY(filter);
        found = difference(archive.connection(), memory, *filter);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
}

void RecordStoreTest::withoutItsClaimsItAnswersTheRest()
{
    TestArchive archive;
    QVERIFY(fillWithSample(archive.connection()));
    const auto index = FacetIndex::fromImage(IndexBuilder(archive.connection()).build());
    const auto store = RecordStore::readWithoutClaims(archive.connection(), [] { return false; });
    QVERIFY(store && !store->hasClaims);
    Queries queries(archive.connection());
    for (int i = 0; i < 20; ++i) {
        const auto filter = Filter::parse(queries.next());
        QVERIFY(filter);
        const ExploreRequest request{.filter = *filter, .records = recordsThemselves};
        const auto bySql = explore(archive.connection(), request);
        const auto inMemory = explore(archive.connection(), request, index.get(), store.get());
        QVERIFY(bySql && inMemory);
        const QString found = difference(*bySql, *inMemory);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }
}

void RecordStoreTest::whatIsStoppedGivesNothing()
{
    TestArchive archive;
    QVERIFY(!RecordStore::read(archive.connection(), [] { return true; }));
    QVERIFY(RecordStore::read(archive.connection(), [] { return false; }));
}

void RecordStoreTest::anImageThatIsCutOffIsNone()
{
    TestArchive archive;
    QVERIFY(fillWithSample(archive.connection()));
    const auto store = RecordStore::read(archive.connection());
    const QByteArray image = store->image(store->claims);
    const auto readFirst = [&](qsizetype bytes) {
        const auto part = std::make_shared<QByteArray>(image.first(bytes));
        return RecordStore::fromImage(std::span(part->constData(), std::size_t(bytes)), part);
    };
    QVERIFY(readFirst(image.size()));
    for (qsizetype bytes = 0; bytes < image.size(); bytes += image.size() / 200)
        QVERIFY(!readFirst(bytes));
}

QTEST_GUILESS_MAIN(RecordStoreTest)
#include "tst_recordstore.moc"
