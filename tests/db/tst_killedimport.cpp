// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/importer.h"
#include "db/schema/migrator.h"
#include "db/sqlite/statement.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace db;

namespace {

constexpr int people = 500;
constexpr int items = 2'500;
constexpr int kills = 20;

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// The child: imports the files into the archive, as the writer thread does.
int importAsChild(const QStringList &arguments)
{
    auto connection = Connection::open(arguments.at(2), Connection::Mode::ReadWrite);
    if (!connection)
        return 1;
    (*connection)->execute("PRAGMA cache_size = 50"); // so that pages reach the file half way
    ImportRequest request;
    request.inputs = arguments.mid(3);
    return importInto(**connection, request, {}) ? 0 : 1;
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

class TestKilledImport : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QStringList m_files;
    qint64 m_duration = 0; ///< of an undisturbed import, ms

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// A fresh archive with one item from an earlier batch.
    QString makeArchive(int number)
    {
        const auto archive = path(text("a%1.claimscope").arg(number));
        auto connection = Connection::open(archive, Connection::Mode::Create);
        if (!connection || !createSchema(**connection))
            qFatal("no archive");
        ImportRequest request;
        request.pasted = text("An earlier title\n\nAnd its text.");
        if (!importInto(**connection, request, {}))
            qFatal("no item");
        return archive;
    }

    void start(QProcess &process, const QString &archive)
    {
        process.start(QCoreApplication::applicationFilePath(),
                      QStringList{text("--import"), archive} + m_files);
        QVERIFY(process.waitForStarted());
    }

    /// Opens the archive as the next start of the program would and says how many items of the
    /// batch it holds.
    qint64 itemsAfterwards(const QString &archive)
    {
        auto opened = Connection::open(archive, Connection::Mode::ReadWrite);
        if (!opened || !readSchemaVersion(**opened))
            return -1;
        Statement check(**opened, "PRAGMA integrity_check");
        const bool sound = check.next() && check.text(0) == text("ok");
        const auto count = [&](const char *sql) {
            return integerFrom(**opened, {QString::fromLatin1(sql)}).value_or(-1);
        };
        const auto batches = count("SELECT count(*) FROM import_batch");
        const auto imported = count("SELECT count(*) FROM item") - 1;
        const bool whole = count("SELECT count(*) FROM pragma_foreign_key_check") == 0
            && count("SELECT count(*) FROM document") == imported + 1
            && count("SELECT count(*) FROM entity") == (imported == 0 ? 0 : people)
            && batches == (imported == 0 ? 1 : 2);
        return sound && whole ? imported : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QByteArray names = "id,name,aliases,wikidata_qid,note\n";
        for (int i = 0; i < people; ++i)
            names += QStringLiteral("p%1,Person Number%1,,,\n").arg(i).toUtf8();
        QByteArray stories = "id,title,summary,published,language,source_ids,people_ids,"
                             "organization_ids,product_ids,topics\n";
        for (int i = 0; i < items; ++i)
            stories += QStringLiteral("i%1,Title %1,Some words about story %1 and what it tells,"
                                      "2025-0%2,en,,p%3|p%4,,,news\n")
                           .arg(i)
                           .arg(1 + i % 9)
                           .arg(i % people)
                           .arg((i * 7 + 1) % people)
                           .toUtf8();
        m_files = {path(text("items.csv")), path(text("people.csv"))};
        QVERIFY(write(m_files.first(), stories));
        QVERIFY(write(m_files.last(), names));
    }

    void undisturbedEverythingComesIn()
    {
        const auto archive = makeArchive(0);
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        start(process, archive);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        m_duration = timer.elapsed();
        QCOMPARE(itemsAfterwards(archive), items);
    }

    void killedAnywhereTheArchiveHoldsAllOfTheBatchOrNothing()
    {
        QVERIFY(m_duration > 0);
        int killed = 0;
        for (int run = 1; run <= kills; ++run) {
            const auto archive = makeArchive(run);
            QProcess process;
            start(process, archive);
            // Every part of the import is hit, its end and its commit included.
            const auto slot = m_duration * run / kills;
            const auto shift = QRandomGenerator::global()->bounded(m_duration / kills + 1);
            if (!process.waitForFinished(static_cast<int>(slot + shift))) {
                process.kill();
                process.waitForFinished();
                ++killed;
            }
            const auto imported = itemsAfterwards(archive);
            QVERIFY2(imported == 0 || imported == items, qPrintable(QString::number(imported)));
            QFile::remove(archive);
        }
        QVERIFY2(killed >= kills / 2, qPrintable(QString::number(killed)));
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto arguments = application.arguments();
    if (arguments.size() > 2 && arguments.at(1) == text("--import"))
        return importAsChild(arguments);
    TestKilledImport test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killedimport.moc"
