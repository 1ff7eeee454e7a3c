// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/statement.h"

#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

using namespace db;

/// `relevance` is bm25, row for row and bit for bit.
class RankingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void relevanceEqualsBm25();
    void relevanceFollowsChanges();
    void relevanceFollowsAnotherProgram();

private:
    void compare(const QString &expression);

    std::unique_ptr<Connection> m_connection;
};

namespace {

const char *const makeTable = "CREATE VIRTUAL TABLE words USING fts5 (title, body,"
                              " tokenize = 'claimscope', prefix = '2')";

void add(Connection &connection, const QString &title, const QString &body)
{
    Statement(connection,
              {QStringLiteral("INSERT INTO words (title, body) VALUES (?, ?)"), {title, body}})
        .run();
}

} // namespace

void RankingTest::init()
{
    auto opened = Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create);
    QVERIFY(opened);
    m_connection = std::move(*opened);
    m_connection->execute(makeTable);
}

void RankingTest::compare(const QString &expression)
{
    Statement statement(*m_connection,
                        {QStringLiteral("SELECT rowid, bm25(words), relevance(words) FROM words"
                                        " WHERE words MATCH ?"),
                         {expression}});
    while (statement.next())
        QCOMPARE(statement.real(2) == statement.real(1), true);
    const auto order = [&](const char *by) {
        return integersFrom(*m_connection,
                            {QStringLiteral("SELECT rowid FROM words WHERE words MATCH ?"
                                            " ORDER BY %1, rowid LIMIT 50")
                                 .arg(QLatin1String(by)),
                             {expression}});
    };
    QCOMPARE(order("relevance(words)"), order("bm25(words)"));
}

void RankingTest::relevanceEqualsBm25()
{
    const QStringList pool
        = QStringLiteral("llama llamas gpt score scores denied Häuser haus a model models")
              .split(u' ');
    const QStringList expressions{
        QStringLiteral("\"llama\""),
        QStringLiteral("\"gpt\" OR \"scores\""),
        QStringLiteral("\"ha\" *"),
        QStringLiteral("\"gpt score\""),
        QStringLiteral("NEAR(\"gpt\" \"a\", 3)"),
        QStringLiteral("\"a\" NOT \"gpt\""),
        QStringLiteral("title : \"model\""),
    };
    QVERIFY(rc::check([&] {
        m_connection->execute("DELETE FROM words");
        const auto text = [&pool] {
            QString words;
            const auto places = *rc::gen::container<std::vector<int>>(
                rc::gen::inRange(0, static_cast<int>(pool.size())));
            for (const int place : places)
                words += pool.at(place) + u' ';
            return words;
        };
        const int count = *rc::gen::inRange(1, 40);
        for (int i = 0; i < count; ++i)
            add(*m_connection, text(), text());
        for (const QString &expression : expressions)
            compare(expression);
    }));
}

void RankingTest::relevanceFollowsChanges()
{
    add(*m_connection, QStringLiteral("llama"), QStringLiteral("a b c d e f g"));
    add(*m_connection, QStringLiteral("llama"), QStringLiteral("short"));
    add(*m_connection, QStringLiteral("other"), QStringLiteral("text"));
    add(*m_connection, QStringLiteral("another"), QStringLiteral("text"));
    compare(QStringLiteral("\"llama\""));
    m_connection->execute(
        "UPDATE words SET body = 'much longer than it was before' WHERE rowid = 2");
    compare(QStringLiteral("\"llama\""));
    m_connection->execute("DELETE FROM words WHERE rowid = 1");
    compare(QStringLiteral("\"llama\""));
}

void RankingTest::relevanceFollowsAnotherProgram()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.db"));
    auto other = Connection::open(path, Connection::Mode::Create);
    QVERIFY(other);
    (*other)->execute(makeTable);
    add(**other, QStringLiteral("llama"), QStringLiteral("a b c d e f g"));
    add(**other, QStringLiteral("llama"), QStringLiteral("short"));
    for (int i = 0; i < 3; ++i)
        add(**other, QStringLiteral("else"), QStringLiteral("text"));
    m_connection = *Connection::open(path, Connection::Mode::ReadOnly);
    compare(QStringLiteral("\"llama\""));
    (*other)->execute("UPDATE words SET body = 'much longer than it was before' WHERE rowid = 2");
    compare(QStringLiteral("\"llama\""));
    m_connection.reset();
}

QTEST_APPLESS_MAIN(RankingTest)
#include "tst_ranking.moc"
