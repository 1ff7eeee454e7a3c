// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/archive.h"
#include "db/queries/liverecords.h"
#include "db/schema/migrator.h"
#include "db/sqlite/statement.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace db;

namespace {

constexpr int enoughForSideFile = 20'000;

std::unique_ptr<Connection> newArchive(const QString &path, int items)
{
    auto connection = std::move(*Connection::open(path, Connection::Mode::Create));
    if (!createSchema(*connection))
        return nullptr;
    Transaction transaction(*connection);
    Statement insert(*connection,
                     "INSERT INTO item (id, key, title, entered_at) VALUES (?, ?, 't', 'now')");
    for (int id = 1; id <= items; ++id)
        insert.bind(0, qint64(id)).bind(1, QStringLiteral("i%1").arg(id)).run();
    transaction.commit();
    connection->execute("INSERT INTO entity (id, key, kind, name, folded)"
                        " VALUES (1, 'ada', 'person', 'Ada', 'ada'),"
                        " (2, 'lab', 'organization', 'Lab', 'lab');"
                        "INSERT INTO claim (id, key, item_id, kind, status)"
                        " VALUES (5, 'c', 1, 'assertion', 'asserted')");
    return connection;
}

void addMove(Connection &connection, int id)
{
    Statement insert(connection,
                     "INSERT INTO move (id, key, person_id, to_organization_id, kind)"
                     " VALUES (?, ?, 1, 2, 'join')");
    insert.bind(0, qint64(id)).bind(1, QStringLiteral("m%1").arg(id)).run();
}

/// The moves that are read, once all are.
qsizetype movesOf(LiveRecords &live)
{
    const RecordStore *store = nullptr;
    [&] { QTRY_VERIFY((store = live.current()) && store->hasClaims); }();
    return store ? store->moves.records.size() : -1;
}

} // namespace

/// The records follow an archive file: they are never those of another state, whoever wrote.
class LiveRecordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aChangedArchiveIsReadAgain();
    void theClaimsAreThereInTheEnd();
    void itIsTheSideFileThatIsRead();
    void aSmallOrReadOnlyArchiveGetsNoSideFile();
    void aSideFileOfAnotherStateIsNotUsed();
    void aSideFileOfAnotherArchiveIsNotUsed();
    void aDamagedSideFileIsWrittenAnew_data();
    void aDamagedSideFileIsWrittenAnew();
    void itIsKeptWhenTheArchiveIsClosed();
    void anArchiveThatWasWrittenToKeepsBothFiles();

private:
    [[nodiscard]] QString sideFile() const { return recordFileOf(m_path); }
    /// What the side file holds for the archive as it stands; null when it does not stand for it.
    [[nodiscard]] std::unique_ptr<RecordStore> kept() const
    {
        const auto reader = std::move(*Connection::open(m_path, Connection::Mode::ReadOnly));
        return readRecordFile(sideFile(), archiveIdentity(*reader));
    }
    qsizetype readAndClose(SideFile mode = SideFile::Keep)
    {
        LiveRecords live(m_path, mode);
        return movesOf(live);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Connection> m_writer;
};

void LiveRecordsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("a.claimscope"));
    m_writer = newArchive(m_path, enoughForSideFile);
    QVERIFY(m_writer);
    addMove(*m_writer, 1);
}

void LiveRecordsTest::cleanup()
{
    m_writer.reset();
    m_folder.reset();
}

void LiveRecordsTest::aChangedArchiveIsReadAgain()
{
    LiveRecords live(m_path, SideFile::None);
    QVERIFY(!live.current());
    QCOMPARE(movesOf(live), 1);
    addMove(*m_writer, 7);
    QVERIFY(!live.current()); // what has changed since is not answered from
    QCOMPARE(movesOf(live), 2);
    QCOMPARE(live.current()->moves.records.constFirst().to->key, QStringLiteral("lab"));
}

void LiveRecordsTest::theClaimsAreThereInTheEnd()
{
    LiveRecords live(m_path, SideFile::None);
    QTRY_VERIFY(live.current());
    QTRY_VERIFY(live.current()->hasClaims);
    QCOMPARE(live.current()->claims.all.id(0), 5);
    QVERIFY(!live.isReading());
}

void LiveRecordsTest::itIsTheSideFileThatIsRead()
{
    QCOMPARE(readAndClose(), 1);
    QVERIFY(kept());
    // The records of another archive, kept as if for this one, show that it is what is read.
    const QString other = m_folder->filePath(QStringLiteral("b.claimscope"));
    const auto foreign = newArchive(other, enoughForSideFile);
    for (int id = 1; id <= 3; ++id)
        addMove(*foreign, id);
    const auto store = RecordStore::read(*foreign);
    const auto reader = std::move(*Connection::open(m_path, Connection::Mode::ReadOnly));
    QVERIFY(writeRecordFile(sideFile(), archiveIdentity(*reader), store->image(store->claims)));
    QCOMPARE(readAndClose(), 3);
    QCOMPARE(readAndClose(SideFile::None), 1);
}

void LiveRecordsTest::aSmallOrReadOnlyArchiveGetsNoSideFile()
{
    QCOMPARE(readAndClose(SideFile::None), 1);
    QVERIFY(!QFile::exists(sideFile()));
    m_writer->execute("DELETE FROM item WHERE id > 10");
    QCOMPARE(readAndClose(), 1);
    QVERIFY(!QFile::exists(sideFile()));
}

void LiveRecordsTest::aSideFileOfAnotherStateIsNotUsed()
{
    QCOMPARE(readAndClose(), 1);
    addMove(*m_writer, 7);
    QVERIFY(!kept());
    QCOMPARE(readAndClose(), 2);
    QVERIFY(kept());
}

void LiveRecordsTest::aSideFileOfAnotherArchiveIsNotUsed()
{
    QCOMPARE(readAndClose(), 1);
    const QString other = m_folder->filePath(QStringLiteral("b.claimscope"));
    const auto foreign = newArchive(other, enoughForSideFile);
    QVERIFY(QFile::copy(sideFile(), recordFileOf(other)));
    LiveRecords live(other, SideFile::Keep);
    QCOMPARE(movesOf(live), 0);
}

void LiveRecordsTest::aDamagedSideFileIsWrittenAnew_data()
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

void LiveRecordsTest::aDamagedSideFileIsWrittenAnew()
{
    QFETCH(QByteArray, contents);
    QFETCH(int, keep);
    QCOMPARE(readAndClose(), 1);
    QFile file(sideFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QByteArray whole = file.readAll();
    const QByteArray damaged = whole.first(whole.size() * keep / 1000) + contents;
    QVERIFY(file.resize(0) && file.seek(0) && file.write(damaged) == damaged.size());
    file.close();
    QVERIFY(!kept());
    QCOMPARE(readAndClose(), 1);
    QVERIFY(kept());
}

void LiveRecordsTest::itIsKeptWhenTheArchiveIsClosed()
{
    {
        LiveRecords live(m_path, SideFile::Keep);
        QCOMPARE(movesOf(live), 1);
        addMove(*m_writer, 7);
        QCOMPARE(movesOf(live), 2);
    }
    m_writer.reset(); // moves its log into the archive
    const auto store = kept();
    QVERIFY(store);
    QCOMPARE(store->moves.records.size(), 2);
}

void LiveRecordsTest::anArchiveThatWasWrittenToKeepsBothFiles()
{
    m_writer.reset();
    {
        const auto archive = std::move(*Archive::open(m_path));
        const ExploreRequest request{.filter = {}, .records = allChartRecords};
        const auto isAnswered = [&] {
            const auto future = archive->explore(request);
            [&] { QTRY_VERIFY(future.isFinished()); }();
            return future.result().has_value();
        };
        QVERIFY(isAnswered());
        const auto saved = archive->saveView({.name = QStringLiteral("All")});
        QTRY_VERIFY(saved.isFinished());
        QVERIFY(saved.result().has_value());
        QVERIFY(isAnswered());
    }
    const auto store = kept();
    QVERIFY(store);
    QCOMPARE(store->moves.records.size(), 1);
    const auto reader = std::move(*Connection::open(m_path, Connection::Mode::ReadOnly));
    QVERIFY(readSideFile(sideFileOf(m_path), archiveIdentity(*reader)));
}

QTEST_GUILESS_MAIN(LiveRecordsTest)
#include "tst_liverecords.moc"
