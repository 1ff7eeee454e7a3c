// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/jsonschema.h"
#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

/// The check from outside, on the sample archive.
class CheckCommandTest final : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] test::Run run(const QStringList &words) const
    {
        return test::runProgram(QStringList{u"check"_qs, u"--archive"_qs, m_archive} + words);
    }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_archive;

private Q_SLOTS:
    void initTestCase()
    {
        m_archive = file(u"sample.claimscope"_qs);
        QCOMPARE(test::runProgram({u"sample"_qs, m_archive}).exitCode, 0);
    }

    void findingsFollowTheSchemaAndNameRecords()
    {
        const auto ran = run({u"--json"_qs});
        QCOMPARE(ran.exitCode, 0);
        const QJsonArray findings = ran.json().array();
        QVERIFY(!findings.isEmpty());
        test::JsonSchema schema(QStringLiteral(CLAIMSCOPE_SCHEMAS), u"check"_qs);
        QCOMPARE(schema.complaints(findings), QStringList());
        for (const QJsonValue finding : findings) {
            QVERIFY(finding[u"check"].toString() != u"integrity"_qs);
            QVERIFY(!finding[u"record"].toString().isEmpty());
        }
    }

    void aQueryNarrowsIt()
    {
        const auto all = run({u"--json"_qs}).json().array().size();
        const auto some = run({u"--json"_qs, u"org:meta"_qs}).json().array().size();
        QVERIFY(some > 0 && some < all);
    }

    void strictFailsWhereSomethingIsFound()
    {
        QCOMPARE(run({u"--strict"_qs}).exitCode, 1);
        QCOMPARE(run({u"--strict"_qs, u"date:1950"_qs}).exitCode, 0);
    }

    void aStrictExportWritesNothing()
    {
        const QString path = file(u"strict.svg"_qs);
        const auto ran = test::runProgram({u"export"_qs, u"--archive"_qs, m_archive, u"--chart"_qs,
                                           u"moves"_qs, u"--strict"_qs, u"--out"_qs, path},
                                          {}, {u"QT_QPA_PLATFORM=offscreen"_qs});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.err.contains(u"only one source"_qs), qPrintable(ran.err));
        QVERIFY(!QFile::exists(path));
    }

    void damageIsFound()
    {
        const QString damaged = file(u"damaged.claimscope"_qs);
        QVERIFY(QFile::copy(m_archive, damaged));
        QFile archive(damaged);
        QVERIFY(archive.open(QIODevice::ReadWrite));
        const qint64 page = 4096;
        for (qint64 at = archive.size() / page / 2; at < archive.size() / page; at += 3) {
            archive.seek(at * page);
            archive.write(QByteArray(200, '\xAA'));
        }
        archive.close();
        const auto ran = test::runProgram({u"check"_qs, u"--archive"_qs, damaged, u"--json"_qs});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.out.contains("integrity") || ran.out.contains("damaged"), ran.out.constData());
    }
};

QTEST_GUILESS_MAIN(CheckCommandTest)
#include "tst_checkcommand.moc"
