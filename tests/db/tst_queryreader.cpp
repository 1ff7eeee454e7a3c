// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/types/filter.h"

#include <QTest>

#include <rapidcheck.h>

using db::Field;
using db::Filter;
using db::Node;

namespace {

/// The tree in brackets: "and(person=lecun not(or(a b)))".
QString shape(const Node &node)
{
    if (node.kind == Node::Kind::Term) {
        const QString value = node.only ? QStringLiteral("!") + node.value : node.value;
        return node.field == Field::Text ? value : db::fieldName(node.field) + u'=' + value;
    }
    QStringList children;
    for (const Node &child : node.children)
        children.append(shape(child));
    const char *name = node.kind == Node::Kind::And ? "and"
        : node.kind == Node::Kind::Or               ? "or"
                                                    : "not";
    return QStringLiteral("%1(%2)").arg(QLatin1String(name), children.join(u' '));
}

QString shape(const Filter &filter)
{
    QStringList parts;
    for (const auto &part : filter.parts())
        parts.append(shape(part.node));
    return parts.join(QStringLiteral(" | "));
}

QString randomValue()
{
    const QString alphabet = QStringLiteral("ab Z\u00e4-:()\"\\*,/>=.19~?%OR\n");
    const auto letters = *rc::gen::container<std::vector<int>>(
        rc::gen::inRange(0, static_cast<int>(alphabet.size())));
    QString value;
    for (const int i : letters)
        value += alphabet.at(i);
    return *rc::gen::element(value, value, value, QStringLiteral("OR"), QStringLiteral("NOT"),
                             QStringLiteral("only:meta"), QStringLiteral("person:x"),
                             QStringLiteral("NEAR(a b, 3)"), QStringLiteral("\"a b\""));
}

Node randomNode(int depth)
{
    const int kind = depth == 0 ? 0 : *rc::gen::inRange(0, 5);
    if (kind < 2) {
        Node node;
        node.field = static_cast<Field>(*rc::gen::inRange(0, static_cast<int>(Field::Missing) + 1));
        node.value = randomValue();
        node.only = *rc::gen::arbitrary<bool>();
        return node;
    }
    Node node;
    node.kind = static_cast<Node::Kind>(kind - 1);
    const int count = node.kind == Node::Kind::Not ? 1 : *rc::gen::inRange(0, 4);
    for (int i = 0; i < count; ++i)
        node.children.append(randomNode(depth - 1));
    return node;
}

} // namespace

class TestQueryReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aQueryIsReadAsItsTree_data();
    void aQueryIsReadAsItsTree();
    void anUnreadableQuerySaysWhereAndWhy_data();
    void anUnreadableQuerySaysWhereAndWhy();
    void fieldNamesOfTheInterfaceAreUnderstoodBesideTheEnglishOnes();
    void termsKnowWhereTheyStood();
    void deepNestingIsRefusedNotFatal();
    void aValueThatLooksLikeSyntaxIsQuoted_data();
    void aValueThatLooksLikeSyntaxIsQuoted();
    void everyFilterPrintsAsAQueryThatReadsBackEqual();
    void everyFilterSurvivesJson();
    void anyTextIsReadOrRefusedWithAPlaceInsideIt();
};

void TestQueryReader::aQueryIsReadAsItsTree_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("tree");
    const auto row = [](const char *query, const char *tree) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(tree);
    };
    row("", "");
    row("  ", "");
    row("meta llama", "meta | llama");
    row("a AND b", "a | b");
    row("a OR b c", "or(a and(b c))");
    row("(a OR b) c", "or(a b) | c");
    row("(a b) c", "and(a b) | c");
    row("(a b)", "and(a b)");
    row("((a))", "a");
    row("(a OR b) OR c", "or(a b c)");
    row("-a NOT b", "not(a) | not(b)");
    row("NOT a OR b", "or(not(a) b)");
    row("--a", "a");
    row("-(a b)", "not(and(a b))");
    row("person:lecun", "person=lecun");
    row("Person:LeCun", "person=LeCun");
    row("-topic:deals", "not(topic=deals)");
    row("person:\"Yann LeCun\"", "person=Yann LeCun");
    row("person:\"a \\\"b\\\" c\"", "person=a \"b\" c");
    row("org:(meta OR openai)", "or(org=meta org=openai)");
    row("org:(meta openai)", "and(org=meta org=openai)");
    row("org:(meta OR \"Hugging Face\")", "or(org=meta org=Hugging Face)");
    row("org:(meta -openai)", "and(org=meta not(org=openai))");
    row("org:only:meta", "org=!meta");
    row("only:meta", "org=!meta");
    row("product:only:\"Llama 4\"", "product=!Llama 4");
    row("org:(only:meta OR openai)", "or(org=!meta org=openai)");
    row("org:only:(meta OR openai)", "or(org=!meta org=!openai)");
    row("topic:only:meta", "topic=only:meta");
    row("says:lecun about:meta claim-kind:criticism",
        "says=lecun | about=meta | claim-kind=criticism");
    row("sources:>=2", "sources=>=2");
    row("date:2025-04..2025-06", "date=2025-04..2025-06");
    row("date:2025-04/..", "date=2025-04/..");
    row("reported:2025", "reported=2025");
    row("\"not the same\"", "\"not the same\"");
    row("\"OR\" OR x", "or(\"OR\" x)");
    row("bench*", "bench*");
    row("gpt-4", "gpt-4");
    row("or and not", "or | and | not");
    row("ORacle", "ORacle");
    row("https://example.org/a?b=c:d", "https://example.org/a?b=c:d");
    row("NEAR(meta llama, 5)", "NEAR(meta llama, 5)");
    row("NEAR( meta   \"llama 4\" ,05 )", "NEAR(meta \"llama 4\", 5)");
    row("NEAR(meta llama)", "NEAR(meta llama)");
    row("near(a)", "near | a");
}

void TestQueryReader::aQueryIsReadAsItsTree()
{
    QFETCH(QString, query);
    QFETCH(QString, tree);
    const auto filter = Filter::parse(query);
    QVERIFY2(filter.has_value(), qPrintable(filter ? QString() : filter.error().detail));
    QCOMPARE(shape(*filter), tree);
}

void TestQueryReader::anUnreadableQuerySaysWhereAndWhy_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("length");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *query, int position, int length, const char *reason) {
        QTest::newRow(query) << QString::fromUtf8(query) << position << length
                             << QString::fromUtf8(reason);
    };
    row("a \"b c", 2, 4, "A quote is not closed");
    row("a \"\"", 2, 2, "The quotes are empty");
    row("a (b", 2, 1, "A bracket is not closed");
    row("a b)", 3, 1, "A bracket is closed that was not opened");
    row("a ()", 2, 2, "The brackets are empty");
    row("person:", 0, 7, "A field needs a value right after the colon");
    row("a person: b", 2, 7, "A field needs a value right after the colon");
    row("(org:only:)", 1, 9, "A field needs a value right after the colon");
    row("org:(a from:b)", 7, 5, "A field cannot stand inside the brackets of another");
    row("org:(a OR", 7, 2, "OR needs something on both sides");
    row("OR a", 0, 2, "OR needs something on both sides");
    row("a OR", 2, 2, "OR needs something on both sides");
    row("a OR OR b", 5, 2, "OR needs something on both sides");
    row("(a OR) b", 3, 2, "OR needs something on both sides");
    row("a AND", 2, 3, "AND needs something on both sides");
    row("AND a", 0, 3, "AND needs something on both sides");
    row("a AND OR b", 2, 3, "AND needs something on both sides");
    row("a NOT", 2, 3, "NOT needs something after it");
    row("NOT OR b", 0, 3, "NOT needs something after it");
    row("a - b", 2, 1, "A minus needs something right after it");
    row("NEAR(a)", 0, 7, "NEAR needs two words or more");
    row("NEAR(a b, x)", 8, 1, "NEAR needs a number of words after the comma");
    row("NEAR(a b", 4, 1, "A bracket is not closed");
}

void TestQueryReader::anUnreadableQuerySaysWhereAndWhy()
{
    QFETCH(QString, query);
    QFETCH(int, position);
    QFETCH(int, length);
    QFETCH(QString, reason);
    const auto filter = Filter::parse(query);
    QVERIFY(!filter);
    QCOMPARE(filter.error().kind, db::Problem::Kind::BadQuery);
    QCOMPARE(filter.error().detail, reason);
    QCOMPARE(filter.error().position, position);
    QCOMPARE(filter.error().length, length);
}

void TestQueryReader::fieldNamesOfTheInterfaceAreUnderstoodBesideTheEnglishOnes()
{
    const db::FieldNames german{{QStringLiteral("thema"), Field::Topic},
                                {QString::fromUtf8("k\u00fcrzel"), Field::Organization}};
    const auto filter
        = Filter::parse(QString::fromUtf8("Thema:deals topic:chips K\u00fcrzel:meta"), german);
    QVERIFY(filter);
    QCOMPARE(shape(*filter), QStringLiteral("topic=deals | topic=chips | org=meta"));
}

void TestQueryReader::termsKnowWhereTheyStood()
{
    const auto filter = Filter::parse(QStringLiteral("word person:\"Yann LeCun\" org:(a OR bc)"));
    QVERIFY(filter);
    const Node person = filter->parts().at(1).node;
    QCOMPARE(person.position, 12);
    QCOMPARE(person.length, 12);
    const Node second = filter->parts().at(2).node.children.at(1);
    QCOMPARE(second.position, 35);
    QCOMPARE(second.length, 2);
}

void TestQueryReader::deepNestingIsRefusedNotFatal()
{
    const auto filter = Filter::parse(QString(100'000, u'('));
    QVERIFY(!filter);
    QCOMPARE(filter.error().detail, QStringLiteral("Brackets are nested too deeply"));
}

void TestQueryReader::aValueThatLooksLikeSyntaxIsQuoted_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("printed");
    const auto row = [](const char *value, const char *printed) {
        QTest::newRow(value) << QString::fromUtf8(value) << QString::fromUtf8(printed);
    };
    row("for Friday", "tag:(\"for Friday\" OR b)");
    row("-x", "tag:(\"-x\" OR b)");
    row("OR", "tag:(\"OR\" OR b)");
    row("NOT", "tag:(\"NOT\" OR b)");
    row("a:b", "tag:(\"a:b\" OR b)");
    row("f(x)", "tag:(\"f(x)\" OR b)");
    row("5\"", "tag:(\"5\\\"\" OR b)");
    row("a\\b", "tag:(\"a\\\\b\" OR b)");
    row("gpt-4", "tag:(gpt-4 OR b)");
    row(">=2", "tag:(>=2 OR b)");
}

void TestQueryReader::aValueThatLooksLikeSyntaxIsQuoted()
{
    QFETCH(QString, value);
    QFETCH(QString, printed);
    const Node either
        = Node::any({Node::term(Field::Tag, value), Node::term(Field::Tag, QStringLiteral("b"))});
    const Filter filter = Filter().with(either);
    QCOMPARE(filter.text(), printed);
    const auto again = Filter::parse(printed);
    QVERIFY(again);
    QCOMPARE(again->parts().first().node.children.first().value, value);
}

void TestQueryReader::everyFilterPrintsAsAQueryThatReadsBackEqual()
{
    QVERIFY(rc::check([] {
        QList<db::FilterPart> parts;
        const int count = *rc::gen::inRange(0, 4);
        for (int i = 0; i < count; ++i)
            parts.append({randomNode(3), false});
        const Filter filter(parts);
        const auto again = Filter::parse(filter.text());
        RC_LOG(filter.text().toStdString());
        RC_ASSERT(again.has_value());
        RC_ASSERT(*again == filter);
        RC_ASSERT(again->text() == filter.text());
    }));
}

void TestQueryReader::everyFilterSurvivesJson()
{
    QVERIFY(rc::check([] {
        QList<db::FilterPart> parts;
        const int count = *rc::gen::inRange(0, 4);
        for (int i = 0; i < count; ++i)
            parts.append({randomNode(2), *rc::gen::arbitrary<bool>()});
        const Filter filter(parts);
        RC_ASSERT(Filter::fromJson(filter.toJson()) == filter);
    }));
}

void TestQueryReader::anyTextIsReadOrRefusedWithAPlaceInsideIt()
{
    QVERIFY(rc::check([] {
        const QString query = randomValue() + randomValue();
        const auto filter = Filter::parse(query);
        RC_ASSERT(filter || filter.error().position >= 0);
        RC_ASSERT(filter || filter.error().length >= 1);
        RC_ASSERT(filter || filter.error().position + filter.error().length <= query.size());
    }));
}

QTEST_APPLESS_MAIN(TestQueryReader)
#include "tst_queryreader.moc"
