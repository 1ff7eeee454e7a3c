// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/tagging/codepoints.h"
#include "db/tagging/tagging.h"

#include <QElapsedTimer>
#include <QTest>

using namespace db;

namespace {

QList<KnownName> people()
{
    const auto known = [](qint64 id, EntityKind kind, const char *name, bool alias = false) {
        return KnownName{QString::fromUtf8(name), EntityId(id), kind, alias};
    };
    using enum EntityKind;
    return {
        known(1, Person, "Ada Quist"),
        known(2, Person, "Ben al-Rashid"),
        known(3, Person, "Cleo Weil"),
        known(4, Person, "Dora Marsh"),
        known(5, Person, "Emil Marsh"),
        known(10, Organization, "Orbit"),
        known(10, Organization, "Orbit Platforms", true),
        known(11, Organization, "Scale Lab"),
        known(12, Organization, "Orbit Research Lab"),
        known(13, Organization, "arXiv"),
        known(14, Organization, "Müller AG"),
        known(20, Product, "Falke 4"),
        known(21, Product, "Falke"),
        known(22, Product, "o3"),
        known(23, Product, "GPX-4"),
        known(30, Benchmark, "MATH"),
        known(31, Benchmark, "Children's Last Test"),
    };
}

/// "WORDS=ENTITY" for every name found.
QStringList namesIn(const char *text)
{
    const auto written = QString::fromUtf8(text);
    QStringList found;
    for (const auto &name : Tagging(people()).read(written).names)
        found.append(QStringLiteral("%1=%2")
                         .arg(written.mid(name.range.start, name.range.end - name.range.start))
                         .arg(raw(name.entity)));
    return found;
}

/// "SPEAKER: QUOTE" for every quote found; speaker 0 is none.
QStringList quotesIn(const char *text)
{
    const auto written = QString::fromUtf8(text);
    QStringList found;
    for (const auto &quote : Tagging(people()).read(written).quotes)
        found.append(QStringLiteral("%1: %2")
                         .arg(quote.speaker ? raw(*quote.speaker) : 0)
                         .arg(written.mid(quote.range.start, quote.range.end - quote.range.start)));
    return found;
}

QStringList list(const char *bars)
{
    return QString::fromUtf8(bars).split(u'|', Qt::SkipEmptyParts);
}

} // namespace

class TestTagging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesAreFoundAsTheyAreWritten_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
        };
        row("longest", "The Orbit Research Lab left Orbit.", "Orbit Research Lab=12|Orbit=10");
        row("alias", "Orbit Platforms fell.", "Orbit Platforms=10");
        row("genitive", "Orbits Chef und Müllers AG, Ada Quists Labor, Falkes Erfolg",
            "Orbits=10|Ada Quists=1|Falkes=21");
        row("possessive", "Orbit's and Ada Quist’s plan", "Orbit=10|Ada Quist=1");
        row("compound", "Der Orbit-Abschied und Falke-4-Benchmarks, Ex‑Orbit‑Forscher",
            "Orbit=10|Falke-4=20|Orbit=10");
        row("inside of words", "Orbital orbits, Orbitalstation, GPX-4o, GPX-4.5", "");
        row("version", "Falke 5 folgt auf Falke 4, sagt man; Falke 4.1 nicht. Falke2024",
            "Falke 4=20");
        row("common words", "Companies scale lab work in math, Math and orbit; MATH is hard.",
            "MATH=30");
        row("lower case name", "Neither O3 nor o3-style, but o3", "o3=22|o3=22");
        row("small letters", "Seen on arXiv, Arxiv and arxiv.org", "arXiv=13|Arxiv=13");
        row("apostrophes", "Children’s Last Test", "Children’s Last Test=31");
        row("joint", "Falke-4 and Falke4 and GPX 4", "Falke-4=20|Falke4=20|GPX 4=23");
        row("accents", "Muller AG wuchs", "Muller AG=14");
        row("capitals", "ORBIT FALLS", "ORBIT=10");
        row("paragraphs", "Ada\n\nQuist", "Quist=1");
    }

    void namesAreFoundAsTheyAreWritten()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(namesIn(text), list(expected));
    }

    void surnamesCountWhenTheyCanOnlyMeanOne_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
        };
        row("unique", "Gestern ging Quist.", "Quist=1");
        row("genitive", "Quists Labor", "Quists=1");
        row("several parts", "Then al-Rashid spoke.", "al-Rashid=2");
        row("title", "CEO Quist, Firmenchef Quist, Mr Quist", "Quist=1|Quist=1|Quist=1");
        row("somebody else", "Heute sprach Karla Quist.", "");
        row("two bearers", "Then Marsh spoke.", "");
        row("two bearers, one named", "Dora Marsh came. Then Marsh spoke.", "Dora Marsh=4|Marsh=4");
        row("two bearers, both named", "Dora Marsh met Emil Marsh, then Marsh left.",
            "Dora Marsh=4|Emil Marsh=5|Marsh=5");
        row("a word of the language", "Cleo Weil kam. Weil es regnete, ging Weil.",
            "Cleo Weil=3|Weil=3");
        row("only the word", "Weil es regnete, blieb sie.", "");
    }

    void surnamesCountWhenTheyCanOnlyMeanOne()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(namesIn(text), list(expected));
    }

    void quotesHaveTheirSpeakers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(expected);
        };
        row("straight", "\"We were wrong here\", sagt Ada Quist.", "1: We were wrong here");
        row("English", "“We never did that,” Ada Quist said.", "1: We never did that,");
        row("German", "Ada Quist sagte: „Das war nie so geplant.“ Danach ging sie.",
            "1: Das war nie so geplant.");
        row("guillemets", "«Nous avons eu tort», sagte Quist. »Das war so nicht«, so Dora Marsh.",
            "1: Nous avons eu tort|4: Das war so nicht");
        row("single", "‚Das ist nicht wahr‘, sagt Quist; ‘it isn’t so’, says Quist.",
            "1: Das ist nicht wahr|1: it isn’t so");
        row("goes on", "\"Es war ein Fehler\", sagt Quist. \"Wir lernen daraus.\"",
            "1: Es war ein Fehler|1: Wir lernen daraus.");
        row("new paragraph", "\"Es war ein Fehler\", sagt Quist.\n\n\"Wir lernen daraus.\"",
            "1: Es war ein Fehler|0: Wir lernen daraus.");
        row("nearest", "Ada Quist traf Dora Marsh, die sagte: \"Das war so nicht.\"",
            "4: Das war so nicht.");
        row("not the one addressed", "Quist sagte Dora Marsh: \"Das war so nicht.\"",
            "1: Das war so nicht.");
        row("source", "\"Das war so nicht\", so Quist.", "1: Das war so nicht");
        row("no word of saying", "Die Antwort an Quist fiel deutlich aus: \"Das war so nicht.\"",
            "0: Das war so nicht.");
        row("name inside only", "\"I told Quist it was wrong\", said a friend.",
            "0: I told Quist it was wrong");
        row("scare quotes", "Quist sagt \"Sackgasse\" und nennt es „völlig verfehlt“.", "");
        row("titles", "Quist schrieb \"The Long Road Home\" über \"Orbit Research Lab\".", "");
        row("inches and feet", "A 6\" screen, said Quist, and a 7\" one.", "");
        row("unclosed", "Quist says: \"This never ends\n\nand goes on.", "");
        row("nested", "Quist says: “He called it ‘a very bad idea’ twice.”",
            "1: He called it ‘a very bad idea’ twice.");
    }

    void quotesHaveTheirSpeakers()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        QCOMPARE(quotesIn(text), list(expected));
    }

    void spansCountCodePoints()
    {
        const auto text = QString::fromUtf8("😀 😀 Orbit");
        const auto name = Tagging(people()).read(text).names.value(0);
        QCOMPARE(CodePoints(text).span(name.range.start, name.range.end), (Span{4, 9}));
    }

    void aLongTextIsReadInOnePass()
    {
        QString text;
        for (int i = 0; i < 20'000; ++i)
            text += QStringLiteral(
                "Am Morgen sagte Ada Quist: \"Das war so nicht.\" Orbit schwieg. ");
        QElapsedTimer timer;
        timer.start();
        const auto findings = Tagging(people()).read(text);
        QCOMPARE(findings.names.size(), 40'000);
        QCOMPARE(findings.quotes.size(), 20'000);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestTagging)
#include "tst_tagging.moc"
