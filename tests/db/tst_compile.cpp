// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/compile.h"
#include "db/queries/fulltext.h"
#include "db/queries/questions.h"
#include "tests/support/smallarchive.h"

#include <QTest>

using namespace db;
using test::split;
using test::str;

class TestCompile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::fillSmallArchive(m_archive); }
    void itemsThatMatch_data();
    void itemsThatMatch() { compare(Unit::Item); }
    void recordsOfAClaimAreBoundWithinOneGroup_data();
    void recordsOfAClaimAreBoundWithinOneGroup() { compare(Unit::Item); }
    void claimsThatMatch_data();
    void claimsThatMatch() { compare(Unit::Claim); }
    void movesThatMatch_data();
    void movesThatMatch() { compare(Unit::Move); }
    void scoresThatMatch_data();
    void scoresThatMatch() { compare(Unit::Score); }
    void controversiesThatMatch_data();
    void controversiesThatMatch() { compare(Unit::Controversy); }
    void dayRangesAreRead_data();
    void dayRangesAreRead();
    void unreadableDayRangesAreRefused();
    void typedTextIsQuotedForFullText_data();
    void typedTextIsQuotedForFullText();

private:
    void columns();
    void row(const char *query, const char *expected);
    void compare(Unit unit);

    test::TestArchive m_archive;
};

void TestCompile::columns()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("expected");
}

void TestCompile::row(const char *query, const char *expected)
{
    QStringList keys = split(expected);
    keys.sort();
    QTest::newRow(query) << str(query) << keys;
}

void TestCompile::compare(Unit unit)
{
    QFETCH(QString, query);
    QFETCH(QStringList, expected);
    const auto parsed = Filter::parse(query);
    QVERIFY2(parsed, qPrintable(query));
    const auto filter = resolve(m_archive.connection(), *parsed);
    QVERIFY2(filter, filter ? "" : qPrintable(filter.error().detail));
    const Compiler compiler(newestDay(m_archive.connection()));
    Sql sql{QStringLiteral("SELECT key FROM %1 WHERE id IN (").arg(tableOf(unit))};
    sql += compiler.ids(unit, filter->root());
    sql.text += QStringLiteral(") ORDER BY key");
    QStringList found;
    Statement statement(m_archive.connection(), sql);
    while (statement.next())
        found.append(statement.text(0));
    QCOMPARE(found, expected);
}

void TestCompile::itemsThatMatch_data()
{
    columns();
    row("", "launch exit gpt-cost undated labs");
    row("person:lecun", "launch exit");
    row("org:meta", "launch exit undated");
    row("org:only:meta", "launch undated");
    row("org:(openai OR ami)", "gpt-cost labs");
    row("-org:meta", "gpt-cost labs");
    row("product:llama", "launch");
    row("product:only:llama", "");
    row("benchmark:mmlu", "gpt-cost");
    row("person:altman", "gpt-cost"); // the proposed mention in "labs" does not count
    row("topic:people -lang:de", "gpt-cost labs");
    row("lang:en", "launch exit gpt-cost undated labs"); // "exit" by its report
    row("tag:checked", "gpt-cost");
    row("source:ft", "launch labs");
    row("source:dpa", "launch");
    row("source:spiegel", "launch");
    row("sources:>=2", "launch");
    row("sources:>2", ""); // two copies of dpa are one source
    row("sources:0", "undated");
    row("sources:<2", "exit gpt-cost undated labs");
    row("verified:no", "launch exit gpt-cost");
    row("date:2025-04", "launch exit labs");
    row("within:2025-04", "launch exit");
    row("-date:2025", "gpt-cost undated");
    row("before:2025-04-06", "launch");
    row("after:2025-04", "gpt-cost");
    row("after:2025", "gpt-cost");
    row("date:2025-05..2025-06", "labs");
    row("date:2025-05..", "gpt-cost labs");
    row("date:1y", "exit gpt-cost labs launch");
    row("date:30d", "gpt-cost labs"); // 2025 can be December
    row("dispute:llama4-arena", "launch exit");
    row("dispute:open", "gpt-cost");
    row("dispute-kind:cost", "gpt-cost");
    row("has:move", "exit labs");
    row("has:claim", "launch exit gpt-cost");
    row("has:quote", "launch");
    row("has:score", "launch exit gpt-cost");
    row("has:text", "launch");
    row("has:tag", "gpt-cost");
    row("has:note", "");
    row("missing:date", "undated");
    row("missing:source", "undated");
    row("missing:quote", "launch exit gpt-cost");
    row("missing:evidence", "labs exit gpt-cost");
    row("arena", "launch");
    row("bench*", "launch undated");
    row("bench", "undated"); // benches
    row("benc", "");
    row("gpt-4", "launch gpt-cost");
    row("\"released model\"", "launch");
    row("NEAR(released class, 4)", "launch");
    row("NEAR(released benchmarks, 1)", "");
    row("fudged", "launch");
    row("llama benchmarks", "launch"); // title and text meet
    row("-gpt-4 org:meta", "exit undated");
}

void TestCompile::recordsOfAClaimAreBoundWithinOneGroup_data()
{
    columns();
    row("says:lecun", "launch exit");
    row("says:meta", "launch"); // by its child
    row("says:lecun about:meta claim-kind:criticism", "launch");
    row("says:lecun claim-kind:denial", "");
    row("says:lecun (claim-kind:denial)", ""); // one member binds like its brackets' content
    row("says:lecun (claim-kind:denial about:llama)", "launch");
    row("says:lecun claim-kind:(denial OR prediction)", "exit");
    row("says:lecun -about:meta", "exit");
    row("-says:lecun", "gpt-cost undated labs");
    row("-says:lecun -claim-kind:criticism", "undated labs");
    row("-(says:lecun about:meta)", "exit gpt-cost undated labs");
    row("about:llama4-arena", "launch");
    row("claim-status:disputed", "launch");
    row("said:2025-04-05", "launch");
    row("said:2023 claim-kind:criticism", "gpt-cost");
    row("from:meta to:ami", "exit");
    row("mover:lecun move-kind:join", "labs");
    row("mover:lebrun from:meta", "");
    row("mover:lebrun OR says:altman", "labs gpt-cost");
    row("move-status:announced announced:2025", "labs");
    row("effective:2026-01-15", "exit");
    row("reported:2013", "labs");
    row("says:lecun mover:lecun", "exit");
}

void TestCompile::claimsThatMatch_data()
{
    columns();
    row("", "c-fudged c-denial c-openai c-price");
    row("says:lecun", "c-fudged c-openai");
    row("person:lecun", "c-fudged c-openai");
    row("org:meta", "c-fudged c-denial c-openai"); // through the item
    row("says:lecun topic:people", "c-openai");
    row("says:lecun OR topic:people", "c-fudged c-openai c-price");
    row("-topic:people", "c-fudged c-denial");
    row("has:quote", "c-fudged");
    row("missing:quote", "c-denial c-openai c-price");
    row("missing:evidence", "c-openai c-price");
    row("sources:>=2", "c-fudged"); // two copies of Meta's text are one source
    row("verified:no", "c-price");
    row("date:2025-04-05", "c-fudged c-denial c-openai");
    row("said:2025-04", "c-fudged c-denial");
    row("from:meta", "c-openai"); // the claims in the item of the move
    row("about:meta -claim-kind:criticism", "");
}

void TestCompile::movesThatMatch_data()
{
    columns();
    row("", "m-lecun m-lebrun m-lecun-2013 m-altman");
    row("person:lecun", "m-lecun m-lecun-2013");
    row("org:meta", "m-lecun m-lecun-2013");
    row("org:ami", "m-lecun m-lebrun");
    row("from:meta", "m-lecun");
    row("topic:people", "m-lecun m-lebrun m-lecun-2013");
    row("-topic:people", "m-altman"); // has no item that could be excluded
    row("-lang:de", "m-lebrun m-lecun-2013 m-altman");
    row("announced:2025-11", "m-lecun");
    row("announced:2025-11..2025-12", "m-lecun m-lebrun");
    row("sources:>=2", "m-lecun");
    row("missing:evidence", "m-lecun-2013 m-altman");
    row("says:lecun", "m-lecun");
    row("says:lecun about:openai person:lecun", "m-lecun");
    row("move-status:denied", "m-altman");
    row("lang:de OR move-kind:leave", "m-lecun m-altman");
}

void TestCompile::scoresThatMatch_data()
{
    columns();
    row("", "s-claimed s-measured s-gpt");
    row("product:llama", "s-claimed s-measured");
    row("benchmark:mmlu", "s-gpt");
    row("dispute:admitted", "s-claimed s-measured");
    row("dispute-kind:cost", "s-gpt");
    row("org:openai", "s-gpt");
    row("lang:de", "s-claimed s-measured");
    row("sources:>=2", "s-claimed");
    row("missing:evidence", "s-gpt");
}

void TestCompile::controversiesThatMatch_data()
{
    columns();
    row("", "llama4-arena gpt-price");
    row("product:llama", "llama4-arena");
    row("benchmark:arena", "llama4-arena");
    row("dispute:gpt-price", "gpt-price");
    row("dispute:open", "gpt-price");
    row("org:meta", "llama4-arena");
    row("person:altman", "gpt-price");
    row("topic:people lang:de", "llama4-arena");
    row("topic:benchmarks lang:de", ""); // each has an item, none has both
    row("verified:no", "llama4-arena");
    row("date:2026", "gpt-price");
}

void TestCompile::dayRangesAreRead_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("month") << str("2025-04") << str("2025-04-01") << str("2025-04-30");
    QTest::newRow("range") << str("2025-04..2025-06") << str("2025-04-01") << str("2025-06-30");
    QTest::newRow("year back") << str("1y") << str("2025-03-01") << str("2026-02-28");
    QTest::newRow("months back") << str("6m") << str("2025-08-29") << str("2026-02-28");
    QTest::newRow("days back") << str("30d") << str("2026-01-30") << str("2026-02-28");
    QTest::newRow("week back") << str("1w") << str("2026-02-22") << str("2026-02-28");
}

void TestCompile::dayRangesAreRead()
{
    QFETCH(QString, value);
    QFETCH(QString, first);
    QFETCH(QString, last);
    const auto range = readDayRange(value, dayOf(QDate(2026, 2, 28)));
    QVERIFY(range);
    QCOMPARE(dateOf(range->first).toString(Qt::ISODate), first);
    QCOMPARE(dateOf(range->last).toString(Qt::ISODate), last);
    QCOMPARE(readDayRange(str("2025.."), 0)->last, openEnd);
    QCOMPARE(readDayRange(str("..2025"), 0)->first, openStart);
}

void TestCompile::unreadableDayRangesAreRefused()
{
    for (const char *value : {"", "..", "April", "2025-13", "2026..2025", "0d", "1x"}) {
        const auto range = readDayRange(str(value), dayOf(QDate(2026, 2, 28)));
        QVERIFY2(!range, value);
        QCOMPARE(range.error().kind, Problem::Kind::BadDate);
    }
}

void TestCompile::typedTextIsQuotedForFullText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expression");
    QTest::newRow("word") << str("gpt-4") << str("\"gpt-4\"");
    QTest::newRow("phrase") << str("\"two words\"") << str("\"two words\"");
    QTest::newRow("quote in phrase") << str("\"a \\\"b\\\"\"") << str("\"a \"\"b\"\"\"");
    QTest::newRow("prefix") << str("bench*") << str("\"bench\" *");
    QTest::newRow("one letter is no prefix") << str("b*") << str("\"b\"");
    QTest::newRow("near") << str("NEAR(meta llama, 5)") << str("NEAR(\"meta\" \"llama\", 5)");
    QTest::newRow("near phrases") << str("NEAR(\"meta ai\" llama)")
                                  << str("NEAR(\"meta ai\" \"llama\")");
    QTest::newRow("operator") << str("title:x") << str("\"title:x\"");
}

void TestCompile::typedTextIsQuotedForFullText()
{
    QFETCH(QString, typed);
    QFETCH(QString, expression);
    QCOMPARE(fullTextExpression(typed), expression);
}

QTEST_GUILESS_MAIN(TestCompile)
#include "tst_compile.moc"
