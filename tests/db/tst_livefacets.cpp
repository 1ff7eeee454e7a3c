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
    void aReadOnlyArchiveLeavesNothingBehind();
    void closingStopsTheBuilding();

private:
    [[nodiscard]] QString sideFile() const { return sideFileOf(m_path); }
    /// The index once it is there.
    FacetIndex *waitedFor(LiveFacets &facets);
    FacetIndex *asked(LiveFacets &facets)
    {
        const Snapshot snapshot(*m_reader);
        return facets.current();
    }
    [[nodiscard]] QByteArray keptImage() const
    {
        return readSideFile(sideFile(), archiveIdentity(m_path)).value_or(QByteArray());
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
    LiveFacets facets(m_path, LiveFacets::SideFile::Keep);
    QVERIFY(!asked(facets));
    FacetIndex *index = waitedFor(facets);
    QVERIFY(index);
    QCOMPARE(index->count(Node::all({})), 10);
}

void LiveFacetsTest::aChangeByAnotherConnectionMakesItStale()
{
    addItems(*m_writer, 1, 10);
    LiveFacets facets(m_path, LiveFacets::SideFile::Keep);
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
        LiveFacets facets(m_path, LiveFacets::SideFile::Keep);
        QVERIFY(waitedFor(facets));
    }
    const QByteArray image = keptImage();
    QVERIFY(!image.isEmpty());
    // The image of another archive, kept as if for this one, shows that it is what is read.
    const QString other = m_folder->filePath(QStringLiteral("b.claimscope"));
    auto connection = std::move(*Connection::open(other, Connection::Mode::Create));
    QVERIFY(createSchema(*connection));
    addItems(*connection, 1, enoughForSideFile + 1);
    LiveFacets otherFacets(other, LiveFacets::SideFile::Keep);
    QVERIFY(waitedFor(otherFacets));
    const auto foreign = readSideFile(sideFileOf(other), archiveIdentity(other));
    QVERIFY(foreign);
    QVERIFY(writeSideFile(sideFile(), archiveIdentity(m_path), *foreign));
    LiveFacets facets(m_path, LiveFacets::SideFile::Keep);
    QCOMPARE(waitedFor(facets)->count(Node::all({})), enoughForSideFile + 1);
}

void LiveFacetsTest::aSmallArchiveGetsNoSideFile()
{
    addItems(*m_writer, 1, 10);
    LiveFacets facets(m_path, LiveFacets::SideFile::Keep);
    QVERIFY(waitedFor(facets));
    QVERIFY(!QFile::exists(sideFile()));
}

void LiveFacetsTest::aSideFileOfAnotherStateIsNotUsed()
{
    addItems(*m_writer, 1, enoughForSideFile);
    {
        LiveFacets facets(m_path, LiveFacets::SideFile::Keep);
        QVERIFY(waitedFor(facets));
    }
    addItems(*m_writer, enoughForSideFile + 1, 1);
    QVERIFY(keptImage().isEmpty());
    {
        LiveFacets facets(m_path, LiveFacets::SideFile::Keep);
        QCOMPARE(waitedFor(facets)->count(Node::all({})), enoughForSideFile + 1);
    }
    QVERIFY(!keptImage().isEmpty());
    // A copy of the archive with the side file beside it is another file.
    const QString copy = m_folder->filePath(QStringLiteral("copy.claimscope"));
    QVERIFY(QFile::copy(m_path, copy));
    QVERIFY(QFile::copy(sideFile(), sideFileOf(copy)));
    QVERIFY(!readSideFile(sideFileOf(copy), archiveIdentity(copy)));
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
}

void LiveFacetsTest::aDamagedSideFileIsBuiltAgain()
{
    QFETCH(QByteArray, contents);
    QFETCH(int, keep);
    addItems(*m_writer, 1, enoughForSideFile);
    {
        LiveFacets facets(m_path, LiveFacets::SideFile::Keep);
        QVERIFY(waitedFor(facets));
    }
    QFile file(sideFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    const QByteArray damaged = whole.first(whole.size() * keep / 1000) + contents;
    QVERIFY(file.resize(0) && file.seek(0) && file.write(damaged) == damaged.size());
    file.close();
    QVERIFY(keptImage().isEmpty());
    {
        LiveFacets facets(m_path, LiveFacets::SideFile::Keep);
        QCOMPARE(waitedFor(facets)->count(Node::all({})), enoughForSideFile);
    }
    QVERIFY(!keptImage().isEmpty());
}

void LiveFacetsTest::aReadOnlyArchiveLeavesNothingBehind()
{
    addItems(*m_writer, 1, enoughForSideFile);
    LiveFacets facets(m_path, LiveFacets::SideFile::None);
    QVERIFY(waitedFor(facets));
    QVERIFY(!QFile::exists(sideFile()));
}

void LiveFacetsTest::closingStopsTheBuilding()
{
    addItems(*m_writer, 1, enoughForSideFile);
    for (int i = 0; i < 5; ++i) {
        LiveFacets facets(m_path, LiveFacets::SideFile::None);
        QVERIFY(!asked(facets));
    }
    m_reader.reset();
    m_writer.reset();
    // Nothing holds the archive any more: it is one file again.
    QVERIFY(!QFile::exists(m_path + QStringLiteral("-wal")));
}

QTEST_GUILESS_MAIN(LiveFacetsTest)
#include "tst_livefacets.moc"
