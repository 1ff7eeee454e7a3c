// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/explorerstate.h"
#include "ui/state/session.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using ui::ExplorerState;
using ui::Session;

namespace {

const QString archive = QStringLiteral("/news/ai.claimscope");

db::Filter filterOf(const char *query)
{
    return db::Filter::parse(QString::fromLatin1(query)).value();
}

QString fileOf(const QTemporaryDir &folder)
{
    return folder.filePath(QStringLiteral("session.json"));
}

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theViewsComeBackWithTheirHistory();
    void anotherArchiveBeginsAfresh();
    void aChangeIsOnDiskSoonWithoutBeingAskedFor();
    void aBrokenFileIsNoSession();
    void aFolderThatCannotBeWrittenIsTold();
};

void TestSession::theViewsComeBackWithTheirHistory()
{
    const QTemporaryDir folder;
    {
        ExplorerState state;
        Session session(state, folder.path());
        QVERIFY(!session.open(archive));
        state.setFilter(filterOf("org:meta"));
        state.setFilter(filterOf("org:openai"));
        session.setPane(QStringLiteral("list"), 42);
    }
    ExplorerState state;
    Session session(state, folder.path());
    QVERIFY(session.open(archive));
    QCOMPARE(state.filter(), filterOf("org:openai"));
    QCOMPARE(session.pane(QStringLiteral("list")).toInt(), 42);
    state.goBack();
    QCOMPARE(state.filter(), filterOf("org:meta"));
}

void TestSession::anotherArchiveBeginsAfresh()
{
    const QTemporaryDir folder;
    ExplorerState state;
    Session session(state, folder.path());
    session.open(archive);
    state.setFilter(filterOf("org:meta"));
    QVERIFY(session.save());
    ExplorerState other;
    Session otherSession(other, folder.path());
    QVERIFY(!otherSession.open(QStringLiteral("/news/other.claimscope")));
    QVERIFY(other.filter().isEmpty());
}

void TestSession::aChangeIsOnDiskSoonWithoutBeingAskedFor()
{
    const QTemporaryDir folder;
    ExplorerState state;
    Session session(state, folder.path());
    session.open(archive);
    state.setFilter(filterOf("org:meta"));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(fileOf(folder)), 5000);
    ExplorerState again;
    Session reader(again, folder.path());
    QVERIFY(reader.open(archive));
    QCOMPARE(again.filter(), filterOf("org:meta"));
}

void TestSession::aBrokenFileIsNoSession()
{
    const QTemporaryDir folder;
    QFile file(fileOf(folder));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"archive\": \"/news/ai.cl");
    file.close();
    ExplorerState state;
    Session session(state, folder.path());
    QVERIFY(!session.open(archive));
    QVERIFY(state.filter().isEmpty());
}

void TestSession::aFolderThatCannotBeWrittenIsTold()
{
    ExplorerState state;
    Session session(state, QStringLiteral("/proc/none"));
    session.open(archive);
    QVERIFY(!session.save());
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
