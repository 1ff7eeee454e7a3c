// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/wording.h"

#include <QTest>

using db::Edtf;
using db::Field;
using db::Problem;
using ui::Wording;

/// What German needs beyond that every text is translated: parts that make a sentence.
class TestGerman : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasAGermanNameOfItsOwn();
    void aGermanQueryIsTheEnglishOne();
    void chipsAndSentencesReadAsGerman_data();
    void chipsAndSentencesReadAsGerman();
    void datesAreGerman_data();
    void datesAreGerman();
    void aProblemIsGermanToItsReason_data();
    void aProblemIsGermanToItsReason();

private:
    const Wording m_german{QLocale(QLocale::German)};
};

void TestGerman::everyFieldHasAGermanNameOfItsOwn()
{
    const auto names = m_german.fieldNames();
    const auto fields = names.values();
    QCOMPARE(QSet<Field>(fields.begin(), fields.end()).size(), static_cast<int>(Field::Missing));
    QCOMPARE(names.value(QStringLiteral("sagt")), Field::Says);
    QCOMPARE(names.value(QStringLiteral("sprecher")), Field::Says); // as its chip is called
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        QVERIFY2(!name.key().contains(u' '), qPrintable(name.key()));
}

void TestGerman::aGermanQueryIsTheEnglishOne()
{
    const auto german = db::Filter::parse(
        QString::fromUtf8("sagt:lecun über:meta -thema:deals geprüft:no wechselt:musk"),
        m_german.fieldNames());
    QVERIFY(german);
    QCOMPARE(german->text(),
             QStringLiteral("says:lecun about:meta -topic:deals verified:no mover:musk"));
}

void TestGerman::chipsAndSentencesReadAsGerman_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("chip");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *query, const char *chip, const char *sentence) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(chip)
                             << QString::fromUtf8(sentence);
    };
    row("-topic:deals", "ohne Thema: deals", "ohne Thema deals");
    row("claim-kind:criticism", "Aussageart: Kritik", "Aussageart Kritik");
    row("from:deepmind", "Von: deepmind", "Wechsel von deepmind");
    row("said:2026-01", "Gesagt: Jan. 2026", "gesagt Jan. 2026");
    row("before:2025", "Datum vor 2025", "vor 2025");
    row("date:1y", "12 Monate bis zur neuesten Meldung (berührt)",
        "12 Monate bis zur neuesten Meldung");
    row("missing:evidence", "Es fehlt: Beleg", "ohne Beleg");
    row("sources:>=2", "Quellen: 2 oder mehr", "Quellen 2 oder mehr");
}

void TestGerman::chipsAndSentencesReadAsGerman()
{
    QFETCH(QString, query);
    const db::Filter filter = db::Filter::parse(query).value();
    QTEST(m_german.part(filter.parts().constFirst(), {}), "chip");
    QTEST(m_german.filter(filter, {}), "sentence");
}

void TestGerman::datesAreGerman_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("full");
    const auto row = [](const char *edtf, const char *brief, const char *full) {
        QTest::newRow(edtf) << QString::fromLatin1(edtf) << QString::fromUtf8(brief)
                            << QString::fromUtf8(full);
    };
    row("2026-01-05", "5. Jan. 2026", "5. Januar 2026");
    row("2025-06~", "etwa Juni 2025", "etwa Juni 2025 (Tag nicht bekannt)");
    row("2025-34", "2. Quartal 2025", "2. Quartal 2025 (Monat nicht bekannt)");
    row("2026-01-05/2026-01-07", "5. bis 7. Jan. 2026", "5. Januar 2026 bis 7. Januar 2026");
    row("2025-04/..", "seit Apr. 2025", "seit April 2025");
}

void TestGerman::datesAreGerman()
{
    QFETCH(QString, edtf);
    QTEST(m_german.date(Edtf::stored(edtf)), "brief");
    QTEST(m_german.dateInFull(Edtf::stored(edtf)), "full");
}

void TestGerman::aProblemIsGermanToItsReason_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("start");
    const auto row = [](Problem::Kind kind, const char *detail, const char *start) {
        QTest::newRow(detail) << static_cast<int>(kind) << QString::fromUtf8(detail)
                              << QString::fromUtf8(start);
    };
    row(Problem::Kind::MissingColumn, "items lacks the column id",
        "Eine Spalte fehlt: in items fehlt die Spalte id.");
    row(Problem::Kind::BadValue, "kind: \"%2\" is none of a, b",
        "Dieser Wert ist hier nicht möglich: kind: \"%2\" ist nichts von diesen: a, b.");
    row(Problem::Kind::BadValue, "width must be a number from 10 to 500, or \"auto\"",
        "Dieser Wert ist hier nicht möglich: width muss eine Zahl von 10 bis 500 oder \"auto\" "
        "sein.");
    row(Problem::Kind::FileNotFound, "/x: y.csv", "Die Datei wurde nicht gefunden: /x: y.csv.");
}

void TestGerman::aProblemIsGermanToItsReason()
{
    QFETCH(int, kind);
    QFETCH(QString, detail);
    QFETCH(QString, start);
    Problem problem;
    problem.kind = static_cast<Problem::Kind>(kind);
    problem.detail = detail;
    QVERIFY2(m_german.problem(problem).startsWith(start), qPrintable(m_german.problem(problem)));
    const QString date = Edtf::parse(QStringLiteral("2025-13")).error().detail;
    problem = {Problem::Kind::BadDate, date};
    QVERIFY2(m_german.problem(problem).startsWith(
                 QStringLiteral("Ein Datum ist nicht lesbar: \"2025-13\": Monat, ")),
             qPrintable(m_german.problem(problem)));
}

QTEST_APPLESS_MAIN(TestGerman)
#include "tst_german.moc"
