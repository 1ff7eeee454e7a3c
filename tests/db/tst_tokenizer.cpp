// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/statement.h"
#include "db/sqlite/transliteration.h"
#include "db/sqlite/wordforms.h"

#include <QTest>

#include <rapidcheck.h>

using namespace db;

/// What a full text search finds: spellings, inflections, scripts.
class TokenizerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void textsAreFoundByWords_data();
    void textsAreFoundByWords();
    void otherWordsDoNotFindThem_data();
    void otherWordsDoNotFindThem();
    void whatIsTakenOutIsNotFoundAnyMore();
    void anyBytesCanBeIndexed();
    void whatTheUsualTokenizerFindsIsFound();
    void namesAreWrittenInLatinLetters();

private:
    bool finds(const QString &text, const QString &expression, const char *tokenizer);

    std::unique_ptr<Connection> m_connection;
};

void TokenizerTest::init()
{
    auto opened = Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create);
    QVERIFY(opened);
    m_connection = std::move(*opened);
}

bool TokenizerTest::finds(const QString &text, const QString &expression, const char *tokenizer)
{
    m_connection->execute("DROP TABLE IF EXISTS words");
    m_connection->execute(QStringLiteral("CREATE VIRTUAL TABLE words USING fts5 (body,"
                                         " tokenize = '%1', prefix = '2')")
                              .arg(QLatin1String(tokenizer))
                              .toUtf8()
                              .constData());
    Statement(*m_connection, {QStringLiteral("INSERT INTO words VALUES (?)"), {text}}).run();
    return integerFrom(*m_connection,
                       {QStringLiteral("SELECT 1 FROM words WHERE words MATCH ?"), {expression}})
        .has_value();
}

void TokenizerTest::textsAreFoundByWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expression");
    const auto row = [](const char *name, const char *text, const char *expression) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expression);
    };
    row("English plural", "Two Benchmarks disagree", "\"benchmark\"");
    row("English singular", "One benchmark disagrees", "\"benchmarks\"");
    row("English verb", "Meta disputed the score", "\"disputes\"");
    row("German plural", "Die Häuser der Firmen", "\"Haus\"");
    row("German singular", "Das Haus der Firma", "\"Häuser\"");
    row("German case", "des Modells", "\"Modell\"");
    row("German genitive of a name", "Metas Chefforscher", "\"Meta\"");
    row("accents", "Bengío", "\"bengio\"");
    row("accents in the query", "Bengio", "\"Bengío\"");
    row("decomposed", "Bengi\xCC\x81o", "\"Bengío\"");
    row("sharp s", "Weiß", "\"WEISS\"");
    row("sharp s in the query", "Weiss", "\"weiß\"");
    row("full width", "ＧＰＴ", "\"gpt\"");
    row("half width", "ﾒﾀ", "\"メタ\"");
    row("Cyrillic by Latin", "Илья Сутскевер уходит", "\"Sutskever\"");
    row("Latin by Cyrillic", "Ilya Sutskever leaves", "\"Сутскевер\"");
    row("Cyrillic by itself", "Илья Сутскевер уходит", "\"сутскевер\"");
    row("Cyrillic phrase by Latin", "Илья Сутскевер уходит", "\"Ilya Sutskever\"");
    row("start of Cyrillic", "Илья Сутскевер", "\"сутс\" *");
    row("start of Cyrillic in Latin", "Илья Сутскевер", "\"sutsk\" *");
    row("Greek", "Δημοκρατία", "\"demokratia\"");
    row("o with stroke", "Strømme", "\"stromme\"");
    row("part of a hyphenated word", "Die Llama-4-Benchmarks", "\"Llama\"");
    row("another part, inflected", "Die Llama-4-Benchmarks", "\"benchmark\"");
    row("a hyphenated word", "Die Llama-4-Benchmarks", "\"llama-4-benchmarks\"");
    row("another hyphen", "gpt\u20114 class", "\"gpt-4\"");
    row("soft hyphen", "Bench\u00ADmarks", "\"benchmark\"");
    row("phrase with inflections", "the chief scientists", "\"chief scientist\"");
    row("start of a word", "Benchmarks", "\"bench\" *");
    row("start of the word as it stands", "Benchmarks", "\"benchmarks\" *");
    row("start of a stem", "running", "\"run\" *");
    row("possessive", "OpenAI's models", "\"openai\"");
    row("Chinese", "人工智能公司", "\"智能\"");
    row("number", "scored 85.5 percent", "\"85.5\"");
    row("beyond the first plane", "𝐆𝐏𝐓 wins", "\"gpt\"");
}

void TokenizerTest::textsAreFoundByWords()
{
    QFETCH(QString, text);
    QFETCH(QString, expression);
    QVERIFY(finds(text, expression, "claimscope"));
}

void TokenizerTest::otherWordsDoNotFindThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expression");
    const auto row = [](const char *name, const char *text, const char *expression) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expression);
    };
    row("numbers apart", "gpt with 4 lives", "\"gpt-4\"");
    row("one version for another", "o1", "\"o3\"");
    row("start within a word", "Benchmarks", "\"marks\" *");
    row("longer than the word", "bench", "\"benchmark\" *");
    row("order of a phrase", "scientist chief", "\"chief scientist\"");
    row("Chinese in another order", "能智", "\"智能\"");
    row("names that begin alike", "Altman", "\"Altmann-Kurz\"");
}

void TokenizerTest::otherWordsDoNotFindThem()
{
    QFETCH(QString, text);
    QFETCH(QString, expression);
    QVERIFY(!finds(text, expression, "claimscope"));
}

void TokenizerTest::whatIsTakenOutIsNotFoundAnyMore()
{
    QVERIFY(finds(QStringLiteral("Die Häuser von Сутскевер"), QStringLiteral("\"haus\""),
                  "claimscope"));
    m_connection->execute("DELETE FROM words");
    for (const auto *word : {u"\"haus\"", u"\"hauser\"", u"\"sutskever\""})
        QVERIFY(!integerFrom(*m_connection,
                             {QStringLiteral("SELECT 1 FROM words WHERE words MATCH ?"),
                              {QString::fromUtf16(word)}}));
    m_connection->execute("INSERT INTO words (words) VALUES ('integrity-check')");
}

void TokenizerTest::anyBytesCanBeIndexed()
{
    QVERIFY(rc::check([] {
        const auto bytes = *rc::gen::container<std::string>(rc::gen::arbitrary<char>());
        WordScanner scanner(bytes);
        WordFormer former;
        int last = 0;
        while (scanner.next()) {
            RC_ASSERT(scanner.begin() >= last);
            RC_ASSERT(scanner.end() > scanner.begin());
            RC_ASSERT(scanner.end() <= static_cast<int>(bytes.size()));
            last = scanner.end();
            former.of(scanner.word());
        }
    }));
}

void TokenizerTest::whatTheUsualTokenizerFindsIsFound()
{
    const QStringList pool
        = QStringLiteral("benchmarks Benchmark gpt-4 Weiß Häuser lecun's running universities "
                         "85.5 Llama-4-Maverick café Über a x")
              .split(u' ');
    QVERIFY(rc::check([&] {
        const auto some = [&pool] {
            QStringList words;
            const auto places = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(
                rc::gen::inRange(0, static_cast<int>(pool.size()))));
            for (const int place : places)
                words.append(pool.at(place));
            return words;
        };
        const QString text = some().join(u' ');
        QString wanted = some().mid(0, 2).join(u' ');
        if (*rc::gen::arbitrary<bool>())
            wanted.chop(*rc::gen::inRange(0, static_cast<int>(wanted.size()) - 1));
        const bool prefix = *rc::gen::arbitrary<bool>();
        const QString expression = u'"' + wanted + QLatin1String(prefix ? "\" *" : "\"");
        if (finds(text, expression, "unicode61 remove_diacritics 2"))
            RC_ASSERT(finds(text, expression, "claimscope"));
    }));
}

void TokenizerTest::namesAreWrittenInLatinLetters()
{
    QCOMPARE(inLatinLetters(folded(u"Илья Сутскевер")), QStringLiteral("ilya sutskever"));
    QCOMPARE(inLatinLetters(QStringLiteral("o'reilly & co")), QStringLiteral("o'reilly & co"));
    QCOMPARE(inLatinLetters(folded(u"Кремль")), QStringLiteral("kreml"));
}

QTEST_APPLESS_MAIN(TokenizerTest)
#include "tst_tokenizer.moc"
