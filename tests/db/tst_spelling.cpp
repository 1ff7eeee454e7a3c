// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/facetindex.h"
#include "db/facets/indexbuilder.h"
#include "db/queries/foundwords.h"
#include "db/queries/questions.h"
#include "db/queries/spelling.h"
#include "tests/support/smallarchive.h"

#include <QTest>

using namespace db;
using test::str;

/// "Did you mean", and the words that a search marks.
class SpellingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { test::fillSmallArchive(m_archive); }
    void distancesCountWrongLetters_data();
    void distancesCountWrongLetters();
    void aWordThatFindsNothingOffersNearWords_data();
    void aWordThatFindsNothingOffersNearWords();
    void aWordThatIsGoneIsNotOffered();
    void namesInOtherScriptsAreOffered();
    void wordsAreMarkedWhereTheyStand_data();
    void wordsAreMarkedWhereTheyStand();
    void aFilterWithoutWordsMarksNothing();
    void suggestionsFromTheIndexEqualThoseFromTheArchive();

private:
    QStringList offered(const char *query)
    {
        QStringList words;
        const auto found = respellings(m_archive.connection(), Filter::parse(str(query)).value());
        for (const Respelling &one : found)
            words.append(QStringLiteral("%1 %2").arg(one.part).arg(one.word.toLower()));
        return words;
    }

    test::TestArchive m_archive;
};

void SpellingTest::distancesCountWrongLetters_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("distance");
    QTest::newRow("same") << str("llama") << str("llama") << 0;
    QTest::newRow("swapped") << str("lalma") << str("llama") << 1;
    QTest::newRow("dropped") << str("lama") << str("llama") << 1;
    QTest::newRow("changed") << str("sutskewer") << str("sutskever") << 1;
    QTest::newRow("two changes") << str("benshmarc") << str("benchmark") << 2;
    QTest::newRow("beyond the limit") << str("altman") << str("amodei") << 3;
    QTest::newRow("nothing typed") << str("") << str("ab") << 2;
    QTest::newRow("far too long") << str("ab") << QString(500, u'a') << 3;
}

void SpellingTest::distancesCountWrongLetters()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(int, distance);
    QCOMPARE(distanceBetween(one, other, 2), distance);
    QCOMPARE(distanceBetween(other, one, 2), distance);
}

void SpellingTest::aWordThatFindsNothingOffersNearWords_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("offered");
    QTest::newRow("swapped letters") << QByteArray("banechs") << QString();
    QTest::newRow("swapped") << QByteArray("raena") << str("0 arena");
    QTest::newRow("changed") << QByteArray("sientist") << str("0 scientist");
    QTest::newRow("after another part") << QByteArray("llama tosp") << str("1 tops");
    QTest::newRow("a word that finds something") << QByteArray("arena") << QString();
    QTest::newRow("a phrase") << QByteArray("\"raena tops\"") << QString();
    QTest::newRow("nothing is near") << QByteArray("zzzzzzzz") << QString();
    QTest::newRow("capitals and accents") << QByteArray("RÄENA") << str("0 arena");
}

void SpellingTest::aWordThatFindsNothingOffersNearWords()
{
    QFETCH(QByteArray, query);
    QFETCH(QString, offered);
    const QStringList words = this->offered(query.constData());
    if (offered.isEmpty())
        QCOMPARE(words, QStringList());
    else
        QVERIFY2(words.contains(offered), qPrintable(words.join(u' ')));
}

void SpellingTest::aWordThatIsGoneIsNotOffered()
{
    test::TestArchive archive;
    archive.add(test::ItemSpec{.key = "one", .title = "Contamination"});
    const Filter filter = Filter::parse(str("contamnation")).value();
    QCOMPARE(respellings(archive.connection(), filter),
             (QList<Respelling>{{0, str("Contamination")}}));
    const auto answer = explore(archive.connection(), {filter});
    QVERIFY(answer);
    QCOMPARE(answer->respellings, (QList<Respelling>{{0, str("Contamination")}}));
    archive.connection().execute("UPDATE item SET title = 'Something else'");
    QCOMPARE(respellings(archive.connection(), filter), QList<Respelling>());
}

void SpellingTest::namesInOtherScriptsAreOffered()
{
    test::TestArchive archive;
    archive.add(test::EntitySpec{.key = "ilya", .name = "Илья Сутскевер"});
    const auto unknown
        = resolve(archive.connection(), Filter::parse(str("person:sutskewer")).value());
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().candidates, QStringList{QStringLiteral("Илья Сутскевер (ilya)")});
    const auto found
        = resolve(archive.connection(), Filter::parse(str("person:sutskever")).value());
    QVERIFY(found);
    QCOMPARE(found->text(), str("person:ilya"));
}

void SpellingTest::wordsAreMarkedWhereTheyStand_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("marked");
    const auto row = [](const char *name, const char *query, const char *text, const char *marked) {
        QTest::newRow(name) << QString::fromUtf8(query) << QString::fromUtf8(text)
                            << QString::fromUtf8(marked);
    };
    row("inflected", "benchmark", "Two Benchmarks, one benchmark", "Benchmarks|benchmark");
    row("German", "Häuser", "ein Haus, das HÄUSCHEN", "Haus");
    row("other script", "sutskever", "Илья Сутскевер geht", "Сутскевер");
    row("start of words", "bench*", "Benchmarks on a bench", "Benchmarks|bench");
    row("phrase", "\"chief scientist\"", "The chief, a chief scientist, a scientist",
        "chief|scientist");
    row("both words", "llama arena", "Llama tops the Arena", "Llama|Arena");
    row("near", "NEAR(llama arena, 5)", "Llama tops the Arena", "Llama|Arena");
    row("one of two", "llama OR arena", "the Arena", "Arena");
    row("not what is left out", "llama -arena", "Llama tops the Arena", "Llama");
    row("not what a field asks", "topic:arena llama", "Llama tops the Arena", "Llama");
    row("hyphens", "llama-4", "Llama-4-Benchmarks and Llama", "Llama|4");
    row("beyond the first plane", "arena", "\U0001F999\U0001F999 Arena", "Arena");
    row("nothing there", "gpt", "Llama", "");
}

void SpellingTest::wordsAreMarkedWhereTheyStand()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QFETCH(QString, marked);
    const auto finder = wordFinder(Filter::parse(query).value());
    QVERIFY(finder);
    QStringList words;
    const auto points = text.toUcs4();
    const auto spans = finder(text);
    for (const Span &span : spans) {
        const auto part = points.mid(span.start, span.length());
        words.append(
            QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size()));
    }
    QCOMPARE(words.join(u'|'), marked);
}

void SpellingTest::aFilterWithoutWordsMarksNothing()
{
    QVERIFY(!wordFinder(Filter::parse(str("topic:people -arena")).value()));
}

void SpellingTest::suggestionsFromTheIndexEqualThoseFromTheArchive()
{
    Connection &connection = m_archive.connection();
    const auto index = FacetIndex::fromImage(IndexBuilder(connection).build());
    QVERIFY(index);
    const auto lines = [](const QList<Suggestion> &suggestions) {
        QStringList lines;
        for (const Suggestion &one : suggestions)
            if (one.count > 0) // the index has no values without items
                lines.append(QStringLiteral("%1:%2 %3 (%4)")
                                 .arg(fieldName(one.field), one.value, one.name,
                                      QString::number(one.count)));
        return lines;
    };
    for (const auto *typed :
         {"le", "meta", "welt", "people", "org:op", "source:f", "tuned", "la"}) {
        const auto byIndex = lines(suggest(connection, str(typed), 20, index.get()));
        const auto bySql = lines(suggest(connection, str(typed), 20));
        QVERIFY2(byIndex == bySql, qPrintable(byIndex.join(u'|') + str(" - ") + bySql.join(u'|')));
        QVERIFY2(byIndex.size() > 0, typed);
    }
}

QTEST_GUILESS_MAIN(SpellingTest)
#include "tst_spelling.moc"
