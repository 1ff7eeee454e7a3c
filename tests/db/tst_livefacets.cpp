// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/livefacets.h"
#include "db/facets/sidefile.h"
#include "db/schema/migrator.h"
#include "db/sqlite/statement.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace db;

namespace {

constexpr int enoughForSideFile = 20'000;

void addItems(Connection &connection, int from, int count)
{
    Statement insert(connection,
                     "INSERT INTO item (id, key, title, published, published_first,"
                     " published_last, entered_at) VALUES (?, ?, 't', ?, ?, ?, 'now')");
    Transaction transaction(connection);
    for (int id = from; id < from + count; ++id) {
        insert.bind(0, qint64(id)).bind(1, QStringLiteral("i%1").arg(id));
        insert.bindDate(2, Edtf::fromDay(QDate(2020, 1, 1).addDays(id % 1000)));
        insert.run();
    }
    transaction.commit();
}

} // namespace

/// The index follows an archive file: it is never that of another state, whoever wrote.
class LiveFacetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void anIndexComesAfterTheFirstQuestion();
    void aChangeByAnotherConnectionMakesItStale();
    void itIsTheSideFileThatIsRead();
    void aSmallArchiveGetsNoSideFile();
    void aSideFileOfAnotherStateIsNotUsed();
    void aDamagedSideFileIsBuiltAgain_data();
    void aDamagedSideFileIsBuiltAgain();
    void changesOfTheWriterAreFollowedAtOnce();
    void manyChangesMakeItNew();
    void changesByOthersMakeItNew();
    void whatIsRolledBackIsNotFollowed();
    void itIsKeptWhenTheArchiveIsClosed();
    void aReadOnlyArchiveLeavesNothingBehind();
    void closingStopsTheBuilding();

private:
    [[nodiscard]] QString sideFile() const { return sideFileOf(m_path); }
    /// The index once it is there.
    FacetIndex *waitedFor(LiveFacets &facets);
    FacetIndex *asked(LiveFacets &facets)
    {
        const Snapshot snapshot(*m_reader);
        return facets.current(*m_reader);
    }
    /// Whether the side file is that of the archive as it stands.
    [[nodiscard]] bool isKept() const
    {
        return readSideFile(sideFile(), archiveIdentity(*m_reader)).has_value();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Connection> m_writer;
    std::unique_ptr<Connection> m_reader;
};

void LiveFacetsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("a.claimscope"));
    m_writer = std::move(*Connection::open(m_path, Connection::Mode::Create));
    QVERIFY(createSchema(*m_writer));
    m_reader = std::move(*Connection::open(m_path, Connection::Mode::ReadOnly));
}

void LiveFacetsTest::cleanup()
{
    m_reader.reset();
    m_writer.reset();
    m_folder.reset();
}

FacetIndex *LiveFacetsTest::waitedFor(LiveFacets &facets)
{
    FacetIndex *index = nullptr;
    [&] { QTRY_VERIFY((index = asked(facets)) != nullptr); }();
    return index;
}

void LiveFacetsTest::anIndexComesAfterTheFirstQuestion()
{
    addItems(*m_writer, 1, 10);
    LiveFacets facets(m_path, SideFile::Keep);
    QVERIFY(!asked(facets));
    FacetIndex *index = waitedFor(facets);
    QVERIFY(index);
    QCOMPARE(index->count(Node::all({})), 10);
}

void LiveFacetsTest::aChangeByAnotherConnectionMakesItStale()
{
    addItems(*m_writer, 1, 10);
    LiveFacets facets(m_path, SideFile::Keep);
    QVERIFY(waitedFor(facets));
    addItems(*m_writer, 11, 5);
    QVERIFY(!asked(facets));
    FacetIndex *index = waitedFor(facets);
    QVERIFY(index);
    QCOMPARE(index->count(Node::all({})), 15);
    QCOMPARE(asked(facets), index);
}

void LiveFacetsTest::itIsTheSideFileThatIsRead()
{
    addItems(*m_writer, 1, enoughForSideFile);
    {
        LiveFacets facets(m_path, SideFile::Keep);
        QVERIFY(waitedFor(facets));
    }
    QVERIFY(isKept());
    // The image of another archive, kept as if for this one, shows that it is what is read.
    const QString other = m_folder->filePath(QStringLiteral("b.claimscope"));
    auto connection = std::move(*Connection::open(other, Connection::Mode::Create));
    QVERIFY(createSchema(*connection));
    addItems(*connection, 1, enoughForSideFile + 1);
    LiveFacets otherFacets(other, SideFile::Keep);
    QVERIFY(waitedFor(otherFacets));
    const auto foreign = readSideFile(sideFileOf(other), archiveIdentity(*connection));
    QVERIFY(foreign);
    QVERIFY(writeSideFile(sideFile(), archiveIdentity(*m_reader), *foreign));
    LiveFacets facets(m_path, SideFile::Keep);
    QCOMPARE(waitedFor(facets)->count(Node::all({})), enoughForSideFile + 1);
}

void LiveFacetsTest::aSmallArchiveGetsNoSideFile()
{
    addItems(*m_writer, 1, 10);
    LiveFacets facets(m_path, SideFile::Keep);
    QVERIFY(waitedFor(facets));
    QVERIFY(!QFile::exists(sideFile()));
}

void LiveFacetsTest::aSideFileOfAnotherStateIsNotUsed()
{
    addItems(*m_writer, 1, enoughForSideFile);
    {
        LiveFacets facets(m_path, SideFile::Keep);
        QVERIFY(waitedFor(facets));
    }
    addItems(*m_writer, enoughForSideFile + 1, 1);
    QVERIFY(!isKept());
    {
        LiveFacets facets(m_path, SideFile::Keep);
        QCOMPARE(waitedFor(facets)->count(Node::all({})), enoughForSideFile + 1);
    }
    QVERIFY(isKept());
    // A copy of the archive with the side file beside it is another file.
    const QString copy = m_folder->filePath(QStringLiteral("copy.claimscope"));
    QVERIFY(QFile::copy(m_path, copy));
    QVERIFY(QFile::copy(sideFile(), sideFileOf(copy)));
    const auto opened = Connection::open(copy, Connection::Mode::ReadOnly);
    QVERIFY(opened && !readSideFile(sideFileOf(copy), archiveIdentity(**opened)));
}

void LiveFacetsTest::aDamagedSideFileIsBuiltAgain_data()
{
    QTest::addColumn<QByteArray>("contents");
    QTest::addColumn<int>("keep"); // per mille of the side file before the contents
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("cut off in its head") << QByteArray(12, 'C') << 0;
    QTest::newRow("cut off") << QByteArray() << 500;
    QTest::newRow("something else") << QByteArray(4096, 'x') << 0;
    QTest::newRow("changed at its end") << QByteArray(64, 'x') << 999;
    QTest::newRow("longer") << QByteArray("x") << 1000;
    QTest::newRow("one bit") << QByteArray("\x01") << -500;
}

void LiveFacetsTest::aDamagedSideFileIsBuiltAgain()
{
    QFETCH(QByteArray, contents);
    QFETCH(int, keep);
    addItems(*m_writer, 1, enoughForSideFile);
    {
        LiveFacets facets(m_path, SideFile::Keep);
        QVERIFY(waitedFor(facets));
    }
    QFile file(sideFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    QByteArray damaged = whole.first(whole.size() * std::max(keep, 0) / 1000) + contents;
    if (keep < 0) {
        damaged = whole;
        damaged[whole.size() * -keep / 1000] ^= contents.at(0);
    }
    QVERIFY(file.resize(0) && file.seek(0) && file.write(damaged) == damaged.size());
    file.close();
    QVERIFY(!isKept());
    {
        LiveFacets facets(m_path, SideFile::Keep);
        QCOMPARE(waitedFor(facets)->count(Node::all({})), enoughForSideFile);
    }
    QVERIFY(isKept());
}

void LiveFacetsTest::changesOfTheWriterAreFollowedAtOnce()
{
    addItems(*m_writer, 1, 10);
    LiveFacets facets(m_path, SideFile::Keep);
    facets.follow(*m_writer);
    QVERIFY(waitedFor(facets));
    addItems(*m_writer, 11, 5);
    FacetIndex *index = asked(facets);
    QVERIFY(index);
    QCOMPARE(index->count(Node::all({})), 15);
    QCOMPARE(asked(facets), index);
    m_writer->execute(
        "UPDATE item SET language = 'fr' WHERE id = 12; DELETE FROM item WHERE id < 4");
    index = asked(facets);
    QVERIFY(index);
    QCOMPARE(index->count(Node::all({})), 12);
    QCOMPARE(index->count(Node::term(Field::Language, QStringLiteral("fr"))), 1);
}

void LiveFacetsTest::manyChangesMakeItNew()
{
    addItems(*m_writer, 1, 10);
    LiveFacets facets(m_path, SideFile::None);
    facets.follow(*m_writer);
    QVERIFY(waitedFor(facets));
    addItems(*m_writer, 11, 3000);
    QVERIFY(!asked(facets));
    QCOMPARE(waitedFor(facets)->count(Node::all({})), 3010);
    addItems(*m_writer, 4000, 1);
    QVERIFY(asked(facets));
    QCOMPARE(asked(facets)->count(Node::all({})), 3011);
}

void LiveFacetsTest::changesByOthersMakeItNew()
{
    addItems(*m_writer, 1, 10);
    LiveFacets facets(m_path, SideFile::None);
    facets.follow(*m_writer);
    QVERIFY(waitedFor(facets));
    const auto other = std::move(*Connection::open(m_path, Connection::Mode::ReadWrite));
    addItems(*other, 100, 1);
    QVERIFY(!asked(facets));
    QCOMPARE(waitedFor(facets)->count(Node::all({})), 11);
    // Before and after changes of the writer's own.
    addItems(*other, 101, 1);
    addItems(*m_writer, 11, 1);
    QVERIFY(!asked(facets));
    QCOMPARE(waitedFor(facets)->count(Node::all({})), 13);
    addItems(*m_writer, 12, 1);
    addItems(*other, 102, 1);
    QVERIFY(!asked(facets));
    QCOMPARE(waitedFor(facets)->count(Node::all({})), 15);
    addItems(*m_writer, 13, 1);
    QVERIFY(asked(facets));
    QCOMPARE(asked(facets)->count(Node::all({})), 16);
}

void LiveFacetsTest::whatIsRolledBackIsNotFollowed()
{
    addItems(*m_writer, 1, 10);
    LiveFacets facets(m_path, SideFile::None);
    facets.follow(*m_writer);
    FacetIndex *index = waitedFor(facets);
    QVERIFY(index);
    m_writer->execute("BEGIN; UPDATE item SET language = 'fr'");
    QCOMPARE(asked(facets), index);
    m_writer->execute("ROLLBACK");
    QCOMPARE(asked(facets), index);
    m_writer->execute("BEGIN; UPDATE item SET language = 'de' WHERE id = 2");
    QCOMPARE(asked(facets), index);
    m_writer->execute("COMMIT");
    index = asked(facets);
    QVERIFY(index);
    QCOMPARE(index->count(Node::term(Field::Language, QStringLiteral("de"))), 1);
    QCOMPARE(index->count(Node::term(Field::Language, QStringLiteral("fr"))), 0);
}

void LiveFacetsTest::itIsKeptWhenTheArchiveIsClosed()
{
    addItems(*m_writer, 1, enoughForSideFile);
    {
        LiveFacets facets(m_path, SideFile::Keep);
        facets.follow(*m_writer);
        QVERIFY(waitedFor(facets));
        addItems(*m_writer, enoughForSideFile + 1, 5);
        QVERIFY(asked(facets));
        addItems(*m_writer, enoughForSideFile + 6, 1);
        m_reader.reset();
    }
    m_writer.reset();
    m_reader = std::move(*Connection::open(m_path, Connection::Mode::ReadOnly));
    const auto kept = readSideFile(sideFile(), archiveIdentity(*m_reader));
    QVERIFY(kept);
    QCOMPARE(kept->rows(), std::size_t(enoughForSideFile + 6));
}

void LiveFacetsTest::aReadOnlyArchiveLeavesNothingBehind()
{
    addItems(*m_writer, 1, enoughForSideFile);
    LiveFacets facets(m_path, SideFile::None);
    QVERIFY(waitedFor(facets));
    QVERIFY(!QFile::exists(sideFile()));
}

void LiveFacetsTest::closingStopsTheBuilding()
{
    addItems(*m_writer, 1, enoughForSideFile);
    for (int i = 0; i < 5; ++i) {
        LiveFacets facets(m_path, SideFile::None);
        QVERIFY(!asked(facets));
    }
    m_reader.reset();
    m_writer.reset();
    // Nothing holds the archive any more: it is one file again.
    QVERIFY(!QFile::exists(m_path + QStringLiteral("-wal")));
}

QTEST_GUILESS_MAIN(LiveFacetsTest)
#include "tst_livefacets.moc"
