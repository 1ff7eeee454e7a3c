// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/questions.h"
#include "tests/support/smallarchive.h"

#include <QTest>

using namespace db;
using test::split;
using test::str;

class TestRecordLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::fillSmallArchive(m_archive); }
    void recordsThatMatchComeInAFixedOrder_data();
    void recordsThatMatchComeInAFixedOrder();
    void suggestionsBeginWithTheBestMatch();
    void suggestionsCountTheItemsThatTheyFind();
    void aNamedFieldSuggestsOnlyItsValues();
    void suggestionsEndWithTheTextItself();

private:
    QStringList keys(RecordListKind kind, const QString &query);
    /// "field:value" of each suggestion.
    QStringList suggested(const char *typed, int limit = 20);
    test::TestArchive m_archive;
};

QStringList TestRecordLists::keys(RecordListKind kind, const QString &query)
{
    const auto list
        = listRecords(m_archive.connection(), kind, Filter::parse(query).value()).value();
    QStringList keys;
    std::visit(
        [&](const auto &records) {
            for (const auto &record : records) {
                if constexpr (std::is_same_v<std::decay_t<decltype(record)>, Entity>)
                    keys.append(record.ref.key);
                else if constexpr (std::is_same_v<std::decay_t<decltype(record)>, Report>)
                    keys.append(record.publisher);
                else
                    keys.append(record.key);
            }
        },
        list);
    return keys;
}

QStringList TestRecordLists::suggested(const char *typed, int limit)
{
    QStringList lines;
    const auto suggestions = suggest(m_archive.connection(), str(typed), limit);
    for (const Suggestion &suggestion : suggestions)
        lines.append(fieldName(suggestion.field) + u':' + suggestion.value);
    return lines;
}

void TestRecordLists::recordsThatMatchComeInAFixedOrder_data()
{
    using Kind = RecordListKind;
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](Kind kind, const char *query, const char *expected) {
        QTest::addRow("%d %s", int(kind), query) << int(kind) << str(query) << split(expected);
    };
    row(Kind::Moves, "", "m-lecun-2013 m-altman m-lecun m-lebrun");
    row(Kind::Moves, "org:ami", "m-lecun m-lebrun");
    row(Kind::Claims, "", "c-price c-denial c-fudged c-openai");
    row(Kind::Scores, "dispute:admitted", "s-claimed s-measured");
    row(Kind::Controversies, "", "llama4-arena gpt-price");
    row(Kind::People, "", "alex-lebrun sam-altman yann-lecun");
    row(Kind::People, "org:meta", "yann-lecun");
    row(Kind::Organizations, "", "ami fair meta openai");
    row(Kind::Organizations, "topic:people", "ami fair openai");
    row(Kind::Products, "", "arena gpt llama llama-4 mmlu");
    row(Kind::Products, "person:lecun", "arena llama-4");
    row(Kind::Reports, "person:lebrun", "FT");
}

void TestRecordLists::recordsThatMatchComeInAFixedOrder()
{
    QFETCH(int, kind);
    QFETCH(QString, query);
    QFETCH(QStringList, expected);
    QCOMPARE(keys(RecordListKind(kind), query), expected);
}

void TestRecordLists::suggestionsBeginWithTheBestMatch()
{
    QCOMPARE(suggested("le"), split("person:yann-lecun person:alex-lebrun :le"));
    QCOMPARE(suggested("llama"),
             split("product:llama dispute:llama4-arena product:llama-4 :llama"));
    QCOMPARE(suggested("face"), split("org:meta :face"));
    QCOMPARE(suggested("w"), split("source:WELT :w"));
    QCOMPARE(suggested("che"), split("tag:checked :che"));
    QCOMPARE(suggested("peo"), split("topic:people :peo"));
}

void TestRecordLists::suggestionsCountTheItemsThatTheyFind()
{
    const auto suggestions = suggest(m_archive.connection(), str("meta"), 5);
    QCOMPARE(suggestions.first().value, str("meta"));
    QCOMPARE(suggestions.first().name, str("Meta"));
    QCOMPARE(suggestions.first().count, 3);
    QCOMPARE(suggest(m_archive.connection(), str("welt"), 5).first().count, 2);
    QCOMPARE(suggest(m_archive.connection(), str("dpa"), 5).first().count, 1);
    QCOMPARE(suggest(m_archive.connection(), str("people"), 5).first().count, 3);
    QCOMPARE(suggest(m_archive.connection(), str("tuned"), 5).first().count, 2);
}

void TestRecordLists::aNamedFieldSuggestsOnlyItsValues()
{
    QCOMPARE(suggested("says:me"), split("says:meta"));
    QCOMPARE(suggested("claim-kind:de"), split("claim-kind:denial"));
    QCOMPARE(suggested("dispute:op"), split("dispute:open"));
    QCOMPARE(suggested("dispute:gpt"), split("dispute:gpt-price"));
    QCOMPARE(suggested("from:open"), split("from:openai"));
}

void TestRecordLists::suggestionsEndWithTheTextItself()
{
    QCOMPARE(suggested("https://example"), split(":https://example"));
    QCOMPARE(suggested("m", 2).size(), 2);
    QCOMPARE(suggested("m", 2).last(), str(":m"));
    QCOMPARE(suggested(" "), QStringList());
}

QTEST_GUILESS_MAIN(TestRecordLists)
#include "tst_recordlists.moc"
