// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/questions.h"
#include "tests/support/smallarchive.h"

#include <QTest>

using namespace db;
using test::str;

class TestResolve : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::fillSmallArchive(m_archive); }
    void namesBecomeKeys_data();
    void namesBecomeKeys();
    void unreadableValuesSayWhereAndWhatCouldBeMeant_data();
    void unreadableValuesSayWhereAndWhatCouldBeMeant();
    void anExactAliasWinsOverLongerNames();
    void disabledPartsAreNotInTheWay();
    void namesOfTheFilterAreGiven();

private:
    Outcome<Filter> resolved(const QString &query)
    {
        return resolve(m_archive.connection(), Filter::parse(query).value());
    }
    test::TestArchive m_archive;
};

void TestResolve::namesBecomeKeys_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expected");
    const std::pair<const char *, const char *> rows[] = {
        {"person:yann-lecun", "person:yann-lecun"},
        {"person:LeCun", "person:yann-lecun"},
        {"person:\"yann le\"", "person:yann-lecun"},
        {"person:alexandre", "person:alex-lebrun"},
        {"org:FACEBOOK", "org:meta"},
        {"org:only:labs", "org:only:ami"},
        {"product:llama", "product:llama"}, // exact, though "Llama 4" begins so
        {"product:\"gpt–4\"", "product:gpt"}, // any dash
        {"says:meta", "says:meta"},
        {"about:arena", "about:arena"}, // a benchmark by its word; the controversy's title has none
        {"about:tuned", "about:llama4-arena"},
        {"mover:altman from:openai", "mover:sam-altman from:openai"},
        {"dispute:price", "dispute:gpt-price"},
        {"dispute:Open", "dispute:open"},
        {"source:spiegel", "source:\"DER SPIEGEL\""},
        {"source:ft", "source:FT"},
        {"claim-kind:Denial", "claim-kind:denial"},
        {"topic:PEOPLE", "topic:people"},
        {"lang:DE", "lang:de"},
        {"lang:fr", "lang:fr"},
        {"sources:>=2 has:move missing:date verified:no",
         "sources:>=2 has:move missing:date verified:no"},
        {"date:2025.. said:1y", "date:2025.. said:1y"},
        {"-person:(lecun OR altman)", "-person:(yann-lecun OR sam-altman)"},
        {"words \"and phrases\"", "words \"and phrases\""},
    };
    for (const auto &[query, expected] : rows)
        QTest::newRow(query) << str(query) << str(expected);
}

void TestResolve::namesBecomeKeys()
{
    QFETCH(QString, query);
    QFETCH(QString, expected);
    const auto filter = resolved(query);
    QVERIFY2(filter, filter ? "" : qPrintable(filter.error().detail));
    QCOMPARE(filter->text(), expected);
    QCOMPARE(resolved(filter->text())->text(), expected); // keys stay keys
}

void TestResolve::unreadableValuesSayWhereAndWhatCouldBeMeant_data()
{
    using Kind = Problem::Kind;
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("candidate");
    QTest::newRow("two people") << str("person:le") << int(Kind::AmbiguousName)
                                << str("Alex LeBrun (alex-lebrun)");
    QTest::newRow("misspelt") << str("person:lecum") << int(Kind::UnknownName)
                              << str("Yann LeCun (yann-lecun)");
    QTest::newRow("wrong kind") << str("person:meta") << int(Kind::UnknownName) << QString();
    QTest::newRow("unknown source") << str("source:nowhere") << int(Kind::UnknownName) << QString();
    QTest::newRow("no such kind") << str("claim-kind:lie") << int(Kind::BadValue) << str("denial");
    QTest::newRow("no such topic") << str("topic:cooking") << int(Kind::BadValue) << str("people");
    QTest::newRow("no language") << str("lang:german") << int(Kind::BadValue) << str("de");
    QTest::newRow("no number") << str("sources:many") << int(Kind::BadValue) << str(">=2");
    QTest::newRow("no date") << str("date:yesterday") << int(Kind::BadDate) << QString();
}

void TestResolve::unreadableValuesSayWhereAndWhatCouldBeMeant()
{
    QFETCH(QString, query);
    QFETCH(int, kind);
    QFETCH(QString, candidate);
    const auto filter = resolved(QStringLiteral("launch ") + query);
    QVERIFY(!filter);
    const Problem &problem = filter.error();
    QCOMPARE(int(problem.kind), kind);
    const QString value = query.sliced(query.indexOf(u':') + 1);
    QCOMPARE(problem.detail, value);
    QCOMPARE(problem.position + problem.length, int(query.size()) + 7);
    QVERIFY(problem.position >= 7);
    QCOMPARE(candidate.isEmpty(), !problem.candidates.contains(candidate));
}

void TestResolve::anExactAliasWinsOverLongerNames()
{
    test::TestArchive archive;
    archive.add(test::EntitySpec{.key = "kai", .name = "Kai Lee", .aliases = "Kai"});
    archive.add(test::EntitySpec{.key = "kaiser", .name = "Kaiser Wu"});
    const auto filter
        = resolve(archive.connection(), Filter::parse(QStringLiteral("person:kai")).value());
    QVERIFY(filter);
    QCOMPARE(filter->text(), QStringLiteral("person:kai"));
}

void TestResolve::disabledPartsAreNotInTheWay()
{
    const Filter filter = Filter::parse(QStringLiteral("person:nobody org:facebook")).value();
    const auto outcome = resolve(m_archive.connection(), filter.withDisabled(0, true));
    QVERIFY(outcome);
    QCOMPARE(outcome->parts().at(0).values(), QStringList{QStringLiteral("nobody")});
    QVERIFY(outcome->parts().at(0).disabled);
    QCOMPARE(outcome->parts().at(1).values(), QStringList{QStringLiteral("meta")});
}

void TestResolve::namesOfTheFilterAreGiven()
{
    const auto filter
        = resolved(QStringLiteral("person:lecun dispute:price source:ft topic:people"));
    QVERIFY(filter);
    const auto names = namesIn(m_archive.connection(), *filter);
    QCOMPARE(names.value(str("yann-lecun")), str("Yann LeCun"));
    QCOMPARE(names.value(str("gpt-price")), str("GPT-4: price of training"));
    QCOMPARE(names.value(str("FT")), str("FT"));
    QCOMPARE(names.size(), 3);
}

QTEST_GUILESS_MAIN(TestResolve)
#include "tst_resolve.moc"
