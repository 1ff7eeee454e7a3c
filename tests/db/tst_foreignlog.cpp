// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/archive.h"
#include "db/sqlite/connection.h"
#include "db/sqlite/statement.h"
#include "resources/resources.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

/// An archive that somebody else has open, in a place where this user may only read.
class TestForeignLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questionsAreAnswered()
    {
        initClaimscopeResources();
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("theirs.claimscope"));
        QVERIFY(db::Archive::writeSample(path).has_value());
        const auto theirs = db::Connection::open(path, db::Connection::Mode::ReadWrite);
        QVERIFY(theirs.has_value());
        db::Statement reading(**theirs, "SELECT count(*) FROM item");
        QVERIFY(reading.next());
        const auto everybodyReads = QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther;
        const auto everybodyEnters
            = everybodyReads | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;
        const auto files = QDir(folder.path()).entryInfoList(QDir::Files);
        QVERIFY(files.size() > 1); // the log beside it
        for (const QFileInfo &file : files)
            QVERIFY(QFile::setPermissions(file.filePath(), everybodyReads));
        QVERIFY(QFile::setPermissions(folder.path(), everybodyEnters));
        // Root may write everywhere.
        const uid_t self = geteuid();
        if (self == 0)
            QVERIFY(seteuid(65534) == 0);
        {
            const auto archive = db::Archive::open(path, db::Archive::Access::ReadOnly);
            QVERIFY(archive.has_value());
            const auto answer = (*archive)->explore({});
            QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 20'000);
            QVERIFY(answer.result().has_value());
            QVERIFY(answer.result()->totalItems > 100);
        }
        if (self == 0)
            QVERIFY(seteuid(self) == 0);
        QVERIFY(QFile::setPermissions(folder.path(), everybodyEnters | QFile::WriteOwner));
    }
};

QTEST_GUILESS_MAIN(TestForeignLog)
#include "tst_foreignlog.moc"
