// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "db/archive.h"
#include "db/sqlite/statement.h"
#include "resources/resources.h"
#include "tests/support/commandrun.h"
#include "ui/export/exportrequest.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using test::contents;
using test::Ran;

namespace {

const QByteArray secret("Zwiebelfisch");

/// Private fields of every kind hold the secret, and so do the places of the files and the user.
const char *const privateFields[] = {
    "UPDATE entity SET note = 'Zwiebelfisch in the note of ' || name",
    "INSERT INTO note (record_kind, record_id, body, label, created_at, changed_at)"
    " SELECT 'item', id, 'Zwiebelfisch in a note', 'Zwiebelfisch-label', '2026', '2026' FROM item",
    "INSERT INTO note (record_kind, record_id, body, label, created_at, changed_at)"
    " SELECT kind, id, 'Zwiebelfisch in a note', 'Zwiebelfisch-label', '2026', '2026' FROM entity",
    "INSERT INTO note (record_kind, record_id, body, label, created_at, changed_at)"
    " SELECT 'move', id, 'Zwiebelfisch in a note', 'Zwiebelfisch-label', '2026', '2026' FROM move",
    "INSERT INTO saved_view (key, name, note, state)"
    " VALUES ('z', 'Zwiebelfisch view', 'Zwiebelfisch', '{}')",
    "INSERT INTO tag (name) VALUES ('Zwiebelfisch for Friday')",
    "INSERT INTO item_tag (item_id, tag_id) SELECT item.id, max(tag.id) FROM item, tag"
    " GROUP BY item.id",
    "UPDATE import_batch SET label = '/home/zwiebelfisch/Zwiebelfisch.csv'",
    "UPDATE document SET body = 'Zwiebelfisch in a stored text ' || body",
};

/// As a program would unpack it: deflated streams, texts in UTF-16, and the words of the pages.
QByteArray unpacked(const QString &path)
{
    const QByteArray bytes = contents(path);
    QByteArray all = bytes + QByteArray(bytes).replace(QByteArray(1, '\0'), QByteArray());
    for (auto at = bytes.indexOf("stream\n"); at >= 0; at = bytes.indexOf("stream\n", at + 1)) {
        const QByteArray packed = bytes.mid(at + 7, bytes.indexOf("endstream", at) - at - 7);
        // The length that qUncompress wants first is only a guess for its buffer.
        all += qUncompress(QByteArray("\0\x10\0\0", 4) + packed);
    }
    const QString reader = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (!bytes.startsWith("%PDF") || reader.isEmpty())
        return all;
    QProcess process;
    process.start(reader, {path, QStringLiteral("-")});
    return process.waitForFinished() ? all + process.readAllStandardOutput() : all;
}

} // namespace

/// No file that leaves the newsroom holds user names, paths, notes, tags or other private fields.
class TestExportPrivacy : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_place; ///< whose name is secret too
    QString m_archive;

    void verifyNothingIsTold()
    {
        QDir out(m_place);
        const auto files = out.entryInfoList({QStringLiteral("out*")}, QDir::Files);
        QVERIFY(!files.isEmpty());
        for (const QFileInfo &file : files) {
            const QByteArray told = unpacked(file.filePath());
            const auto at = told.toLower().indexOf(secret.toLower());
            QVERIFY2(at < 0,
                     qPrintable(file.fileName() + QStringLiteral(": ")
                                + QString::fromUtf8(told.mid(std::max(0LL, at - 60), 140))));
            QVERIFY2(!told.contains(QDir::tempPath().toUtf8()), qPrintable(file.fileName()));
            out.remove(file.fileName());
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        initClaimscopeResources();
        m_place = m_folder.filePath(QStringLiteral("Zwiebelfisch"));
        QVERIFY(QDir().mkpath(m_place));
        qputenv("USER", "zwiebelfisch");
        qputenv("LOGNAME", "zwiebelfisch");
        m_archive = QDir(m_place).filePath(QStringLiteral("zwiebelfisch.claimscope"));
        QVERIFY(db::Archive::writeSample(m_archive).has_value());
        const auto connection = db::Connection::open(m_archive, db::Connection::Mode::ReadWrite);
        QVERIFY(connection.has_value());
        for (const char *sql : privateFields)
            (*connection)->execute(sql);
    }

    void noPictureAndNoDataTellThem_data()
    {
        QTest::addColumn<QString>("chart");
        for (const QString &chart : ui::chartKindNames())
            QTest::newRow(qPrintable(chart)) << chart;
    }
    void noPictureAndNoDataTellThem()
    {
        QFETCH(QString, chart);
        for (const QString &format : ui::exportFormatNames()) {
            const QString path = QDir(m_place).filePath(QStringLiteral("out.") + format);
            const Ran ran = test::runCommand(
                cli::makeExportCommand(), m_archive,
                {QStringLiteral("--chart"), chart, QStringLiteral("--out"), path});
            QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
        }
        verifyNothingIsTold();
    }

    void noDossierTellsThem_data()
    {
        QTest::addColumn<QString>("about");
        QTest::newRow("person") << QStringLiteral("Yann LeCun");
        QTest::newRow("organization") << QStringLiteral("Meta");
        QTest::newRow("dispute") << QStringLiteral("dispute:arc-o3-tuning");
    }
    void noDossierTellsThem()
    {
        QFETCH(QString, about);
        for (const char *format : {"pdf", "html", "md"}) {
            const QString path
                = QDir(m_place).filePath(QStringLiteral("out.") + QLatin1String(format));
            const Ran ran = test::runCommand(cli::makeDossierCommand(), m_archive,
                                             {about, QStringLiteral("--out"), path});
            QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
        }
        verifyNothingIsTold();
    }

    /// What may be told is found by the same search, so that it would find the rest.
    void theSearchFindsWhatIsThere_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"png", "svg", "pdf", "html"})
            QTest::newRow(format) << QString::fromLatin1(format);
    }
    void theSearchFindsWhatIsThere()
    {
        QFETCH(QString, format);
        const QString path = m_folder.filePath(QStringLiteral("told.") + format);
        const Ran ran = test::runCommand(cli::makeExportCommand(), m_archive,
                                         {QStringLiteral("--chart"), QStringLiteral("moves"),
                                          QStringLiteral("--title"), QString::fromUtf8(secret),
                                          QStringLiteral("--out"), path});
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
        QVERIFY(unpacked(path).contains(secret));
    }
};

QTEST_MAIN(TestExportPrivacy)
#include "tst_exportprivacy.moc"
