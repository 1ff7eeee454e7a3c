// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/archive.h"
#include "db/queries/questions.h"
#include "db/sqlite/statement.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace db;

/// The door to an archive file: what opens, what is refused and why, and that nothing is lost on
/// the way.
class ArchiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aNewArchiveOpensAgain();
    void nothingIsOverwritten();
    void whatIsNoArchiveIsRefused();
    void aMissingFileIsSaid();
    void aTruncatedFileIsDamaged();
    void aNewerArchiveStaysUntouched();
    void aLockedArchiveIsSaid();
    void aReadOnlyFileOpensForReading();
    void aClosedArchiveIsOneFile();
    void theSampleAnswersAQuery();
    void aStageKnowsPartOfTheWholeAnswer();
    void aCancelledQuestionHasNoResult();
    void aChangeByAnotherProgramIsNoticed();
    void aBackupIsAnArchiveOfItsOwn();
    void anImportChangesTheArchiveForItsReaders();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ArchiveTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void ArchiveTest::aNewArchiveOpensAgain()
{
    QVERIFY(Archive::create(path(QStringLiteral("a.claimscope"))));
    const auto archive = Archive::open(path(QStringLiteral("a.claimscope")));
    QVERIFY(archive);
    QVERIFY(!(*archive)->isReadOnly());
    QVERIFY(!(*archive)->isSample());
    const auto answer = (*archive)->explore({}).result();
    QVERIFY(answer);
    QCOMPARE(answer->totalItems, 0);
}

void ArchiveTest::nothingIsOverwritten()
{
    QVERIFY(Archive::create(path(QStringLiteral("a.claimscope"))));
    QCOMPARE(Archive::create(path(QStringLiteral("a.claimscope"))).error().kind,
             Problem::Kind::FileExists);
    QCOMPARE(Archive::writeSample(path(QStringLiteral("a.claimscope"))).error().kind,
             Problem::Kind::FileExists);
}

void ArchiveTest::whatIsNoArchiveIsRefused()
{
    QFile text(path(QStringLiteral("notes.txt")));
    QVERIFY(text.open(QIODevice::WriteOnly));
    text.write(QByteArray("Only notes. ").repeated(500));
    text.close();
    QCOMPARE(Archive::open(text.fileName()).error().kind, Problem::Kind::NotAnArchive);

    QFile empty(path(QStringLiteral("empty")));
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    QCOMPARE(Archive::open(empty.fileName()).error().kind, Problem::Kind::NotAnArchive);
}

void ArchiveTest::aMissingFileIsSaid()
{
    QCOMPARE(Archive::open(path(QStringLiteral("nowhere"))).error().kind,
             Problem::Kind::FileNotFound);
}

void ArchiveTest::aTruncatedFileIsDamaged()
{
    const QString file = path(QStringLiteral("a.claimscope"));
    QVERIFY(Archive::create(file));
    QVERIFY(QFile::resize(file, QFile(file).size() / 2));
    QCOMPARE(Archive::open(file).error().kind, Problem::Kind::Damaged);
}

void ArchiveTest::aNewerArchiveStaysUntouched()
{
    const QString file = path(QStringLiteral("a.claimscope"));
    QVERIFY(Archive::create(file));
    {
        auto connection = Connection::open(file, Connection::Mode::ReadWrite);
        QVERIFY(connection);
        (*connection)->execute("PRAGMA user_version = 999");
    }
    QFile raw(file);
    QVERIFY(raw.open(QIODevice::ReadOnly));
    const QByteArray before = raw.readAll();
    QCOMPARE(Archive::open(file).error().kind, Problem::Kind::NewerSchema);
    raw.seek(0);
    QVERIFY(raw.readAll() == before);
}

void ArchiveTest::aLockedArchiveIsSaid()
{
    const QString file = path(QStringLiteral("a.claimscope"));
    auto archive = Archive::create(file);
    QVERIFY(archive);
    auto other = Connection::open(file, Connection::Mode::ReadWrite);
    QVERIFY(other);
    (*other)->execute("BEGIN EXCLUSIVE");
    ImportRequest request;
    request.pasted
        = QStringLiteral("A headline\n\nA first paragraph that is long enough to be text.");
    const auto report = (*archive)->import(request).result();
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Problem::Kind::Locked);
}

void ArchiveTest::aReadOnlyFileOpensForReading()
{
    const QString file = path(QStringLiteral("a.claimscope"));
    QVERIFY(Archive::create(file));
    auto archive = Archive::open(file, Archive::Access::ReadOnly);
    QVERIFY(archive);
    QVERIFY((*archive)->isReadOnly());
    QCOMPARE((*archive)->import({}).result().error().kind, Problem::Kind::ReadOnly);
}

void ArchiveTest::aClosedArchiveIsOneFile()
{
    QVERIFY(Archive::writeSample(path(QStringLiteral("s.claimscope"))));
    {
        const auto archive = Archive::open(path(QStringLiteral("s.claimscope")));
        QVERIFY(archive);
        QVERIFY((*archive)->isSample());
        QVERIFY((*archive)->explore({}).result());
    }
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files),
             QStringList{QStringLiteral("s.claimscope")});
}

void ArchiveTest::theSampleAnswersAQuery()
{
    const QString file = path(QStringLiteral("s.claimscope"));
    QVERIFY(Archive::writeSample(file));
    const auto archive = Archive::open(file);
    QVERIFY(archive);
    const auto filter = Filter::parse(QStringLiteral("person:\"Yann LeCun\" org:meta"));
    QVERIFY(filter);
    const auto answer = (*archive)->explore({*filter}).result();
    QVERIFY(answer);
    QVERIFY(answer->totalItems > 100);
    QVERIFY(!answer->items.isEmpty());
    QVERIFY(answer->items.size() < answer->totalItems);
    QCOMPARE(answer->filter.text(), QStringLiteral("person:yann-lecun org:meta"));
    const auto rows = (*archive)->itemRows(answer->items).result();
    QVERIFY(rows);
    QCOMPARE(rows->size(), answer->items.size());
    const auto detail = (*archive)->itemDetail(rows->constFirst().key).result();
    QVERIFY(detail);
    QCOMPARE(detail->item.title, rows->constFirst().title);
}

void ArchiveTest::aStageKnowsPartOfTheWholeAnswer()
{
    const QString file = path(QStringLiteral("a.claimscope"));
    QVERIFY(Archive::writeSample(file));
    const auto archive = Archive::open(file);
    QVERIFY(archive);
    const auto filter = Filter::parse(QStringLiteral("org:meta"));
    QVERIFY(filter);
    const auto whole = (*archive)->explore({*filter}).result();
    QVERIFY(whole);
    auto staged = (*archive)->exploreInStages({*filter});
    staged.waitForFinished();
    const auto last = staged.resultAt(staged.resultCount() - 1);
    QVERIFY(last);
    QCOMPARE(last->known, Known::All);
    QCOMPARE(last->answer.items, whole->items);

    const auto connection = Connection::open(file, Connection::Mode::ReadOnly);
    QVERIFY(connection);
    const auto items = firstItems(**connection, {*filter}, 5);
    QVERIFY(items);
    QCOMPARE(items->items, whole->items.first(5));
    QCOMPARE(items->totalItems, whole->totalItems);
    QVERIFY(items->facets.isEmpty());
    const auto counts = explore(**connection, {*filter}, nullptr, nullptr, Known::Counts);
    QVERIFY(counts);
    QCOMPARE(counts->facets.size(), whole->facets.size());
    QCOMPARE(counts->peopleCount, whole->peopleCount);
    QVERIFY(counts->moves.records.isEmpty());
}

void ArchiveTest::aCancelledQuestionHasNoResult()
{
    auto archive = Archive::create(path(QStringLiteral("a.claimscope")));
    QVERIFY(archive);
    auto future = (*archive)->explore({});
    future.cancel();
    QVERIFY(future.isCanceled());
    QVERIFY((*archive)->explore({}).result()); // the next one is answered
}

void ArchiveTest::aChangeByAnotherProgramIsNoticed()
{
    const QString file = path(QStringLiteral("a.claimscope"));
    auto archive = Archive::create(file);
    QVERIFY(archive);
    QSignalSpy changed(archive->get(), &Archive::changed);
    {
        auto other = Connection::open(file, Connection::Mode::ReadWrite);
        QVERIFY(other);
        (*other)->execute("INSERT INTO item (key, title, entered_at) VALUES ('a', 'A', '')");
    }
    (*archive)->lookForChanges();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE((*archive)->explore({}).result()->totalItems, 1);
}

void ArchiveTest::aBackupIsAnArchiveOfItsOwn()
{
    QVERIFY(Archive::writeSample(path(QStringLiteral("s.claimscope"))));
    const auto archive = Archive::open(path(QStringLiteral("s.claimscope")));
    QVERIFY(archive);
    const QString copy = path(QStringLiteral("copy.claimscope"));
    QVERIFY((*archive)->backup(copy).result());
    QCOMPARE((*archive)->backup(copy).result().error().kind, Problem::Kind::FileExists);
    const auto opened = Archive::open(copy);
    QVERIFY(opened);
    QCOMPARE((*opened)->explore({}).result()->totalItems,
             (*archive)->explore({}).result()->totalItems);
}

void ArchiveTest::anImportChangesTheArchiveForItsReaders()
{
    auto archive = Archive::create(path(QStringLiteral("a.claimscope")));
    QVERIFY(archive);
    QSignalSpy changed(archive->get(), &Archive::changed);
    ImportRequest request;
    request.pasted
        = QStringLiteral("A headline of our own\n\nA first paragraph, long enough to be the "
                         "text of an article about a model and its makers.");
    const auto report = (*archive)->import(request).result();
    QVERIFY(report);
    QCOMPARE(report->added, 1);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE((*archive)->explore({}).result()->totalItems, 1);
}

QTEST_GUILESS_MAIN(ArchiveTest)
#include "tst_archive.moc"
