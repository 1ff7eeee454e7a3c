// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/schema/migrator.h"
#include "db/sqlite/statement.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace db;

namespace {

QByteArray hashOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    return hash.result();
}

std::unique_ptr<Connection> newArchive(const QString &path = QStringLiteral(":memory:"))
{
    auto connection = Connection::open(path, Connection::Mode::Create);
    return connection && createSchema(**connection) ? std::move(*connection) : nullptr;
}

} // namespace

class MigratorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewArchiveSaysWhatItIs();
    void everyTableIsStrictAndKeepsItsReferences();
    void anotherDatabaseIsNoArchive();
    void aNewerArchiveIsRefusedAndUntouched();
    void aReportTextIsFoundByItsItem();
    void aDeletedClaimIsNoLongerFound();
    void aTransactionThatIsNotCommittedLeavesNothing();
};

void MigratorTest::aNewArchiveSaysWhatItIs()
{
    const auto connection = newArchive();
    QVERIFY(connection);
    QCOMPARE(readSchemaVersion(*connection).value(), schemaVersion);
    QVERIFY(migrate(*connection));
}

void MigratorTest::everyTableIsStrictAndKeepsItsReferences()
{
    const auto connection = newArchive();
    Statement loose(*connection,
                    "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' "
                    "AND strict = 0 AND name NOT LIKE 'sqlite_%'");
    const QString name = loose.next() ? loose.text(0) : QString();
    QCOMPARE(name, QString());
    // References are checked at the end of a transaction.
    const auto outcome = guarded([&]() -> Outcome<Done> {
        Transaction transaction(*connection);
        connection->execute("INSERT INTO item_topic VALUES (17, 17, 0)");
        transaction.commit();
        return Done{};
    });
    QVERIFY(!outcome);
}

void MigratorTest::anotherDatabaseIsNoArchive()
{
    auto connection = Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create);
    QVERIFY(connection);
    (*connection)->execute("CREATE TABLE bookmark (url TEXT)");
    QCOMPARE(readSchemaVersion(**connection).error().kind, Problem::Kind::NotAnArchive);
    QVERIFY(!migrate(**connection));
}

void MigratorTest::aNewerArchiveIsRefusedAndUntouched()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("newer.claimscope"));
    {
        const auto connection = newArchive(path);
        QVERIFY(connection);
        connection->execute("PRAGMA user_version = 99");
    }
    const QByteArray before = hashOf(path);
    {
        auto connection = Connection::open(path, Connection::Mode::ReadOnly);
        QVERIFY(connection);
        const auto version = readSchemaVersion(**connection);
        QCOMPARE(version.error().kind, Problem::Kind::NewerSchema);
    }
    QCOMPARE(hashOf(path), before);
}

void MigratorTest::aReportTextIsFoundByItsItem()
{
    const auto connection = newArchive();
    connection->execute(
        "INSERT INTO item (id, key, title, entered_at) VALUES (1, 'a', 'Open weights', '');"
        "INSERT INTO report (id, key, text) VALUES (5, 'r', 'A zebra in the savanna');"
        "INSERT INTO item_report VALUES (1, 5, 0);"
        "INSERT INTO claim (key, item_id, paraphrase, quote, kind, status)"
        " VALUES ('c', 1, 'Nothing was tuned', 'Not a bit', 'denial', 'asserted');");
    const auto found = [&](const QString &words) {
        return integerFrom(
            *connection,
            {QStringLiteral("SELECT rowid FROM document_fts WHERE document_fts MATCH ?"), {words}});
    };
    // Words from the title, the text and the claim meet in one document.
    QCOMPARE(found(QStringLiteral("weights zebra tuned bit")), std::optional<qint64>(1));
    connection->execute("UPDATE report SET text = 'A lion' WHERE id = 5");
    QCOMPARE(found(QStringLiteral("zebra")), std::nullopt);
    QCOMPARE(found(QStringLiteral("lion")), std::optional<qint64>(1));
}

void MigratorTest::aDeletedClaimIsNoLongerFound()
{
    const auto connection = newArchive();
    connection->execute(
        "INSERT INTO item (id, key, title, entered_at) VALUES (1, 'a', 'Title', '');"
        "INSERT INTO claim (key, item_id, paraphrase, kind, status)"
        " VALUES ('c', 1, 'first', 'denial', 'asserted'), ('d', 1, 'second', 'denial', 'asserted');"
        "DELETE FROM claim WHERE key = 'c';");
    const auto count = [&](const QString &word) {
        return integerFrom(
            *connection,
            {QStringLiteral("SELECT count(*) FROM document_fts WHERE document_fts MATCH ?"),
             {word}});
    };
    QCOMPARE(count(QStringLiteral("first")), std::optional<qint64>(0));
    QCOMPARE(count(QStringLiteral("second")), std::optional<qint64>(1));
}

void MigratorTest::aTransactionThatIsNotCommittedLeavesNothing()
{
    const auto connection = newArchive();
    {
        Transaction transaction(*connection);
        connection->execute("INSERT INTO tag (name) VALUES ('for Friday')");
    }
    QCOMPARE(integerFrom(*connection, {QStringLiteral("SELECT count(*) FROM tag")}),
             std::optional<qint64>(0));
}

QTEST_APPLESS_MAIN(MigratorTest)
#include "tst_migrator.moc"
