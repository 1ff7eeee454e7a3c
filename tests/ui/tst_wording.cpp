// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/wording.h"

#include <QTest>

using db::Edtf;
using db::Field;
using db::Problem;
using ui::Wording;

namespace {

const QHash<QString, QString> names{
    {QStringLiteral("p-lecun"), QStringLiteral("Yann LeCun")},
    {QStringLiteral("p-wang"), QStringLiteral("Alexandr Wang")},
    {QStringLiteral("o-meta"), QStringLiteral("Meta")},
};

db::Day day(int year, int month, int dayOfMonth)
{
    return db::dayOf(QDate(year, month, dayOfMonth));
}

template<class E>
int distinctWords(const Wording &wording)
{
    QStringList seen;
    for (int i = 0; i < db::words<E>().size(); ++i)
        seen.append(wording.word(static_cast<E>(i)));
    seen.removeAll(QString());
    return static_cast<int>(seen.removeDuplicates() == 0 ? seen.size() : 0);
}

} // namespace

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDateReadsAsPeopleWriteIt_data();
    void aDateReadsAsPeopleWriteIt();
    void aPeriodIsAsCoarseAsItsEndsAllow_data();
    void aPeriodIsAsCoarseAsItsEndsAllow();
    void germanMonthsAreGerman();
    void numbersShowNoMoreDecimalsThanTheyHave();
    void countsChooseTheirPlural();
    void aListEndsInAnd();
    void everyWordOfEveryListHasItsOwnText();
    void aChipSaysFieldAndValues_data();
    void aChipSaysFieldAndValues();
    void aFilterIsASentenceWithoutItsDisabledParts();
    void everyProblemSaysWhatIsUnharmedAndWhatToDo();
    void aProblemNamesThePlaceInTheFile();
    void anUnreadableSearchSaysWhyAndWhere();
    void anAmbiguousNameListsWhatItCanMean();
    void fieldNamesReadBackWhatTheyName();
};

void TestWording::aDateReadsAsPeopleWriteIt_data()
{
    QTest::addColumn<QString>("edtf");
    QTest::addColumn<QString>("brief");
    QTest::addColumn<QString>("full");
    const auto row = [](const char *edtf, const char *brief, const char *full) {
        QTest::newRow(edtf) << QString::fromUtf8(edtf) << QString::fromUtf8(brief)
                            << QString::fromUtf8(full);
    };
    row("", "date unknown", "date unknown");
    row("2026-01-05", "5 Jan 2026", "5 January 2026");
    row("2025-06", "Jun 2025", "June 2025 (day not known)");
    row("2025-34", "Q2 2025", "Q2 2025 (month not known)");
    row("2025", "2025", "2025 (month not known)");
    row("2025-21", "spring 2025", "spring 2025 (month not known)");
    row("2025-24", "winter 2025/26", "winter 2025/26 (month not known)");
    row("2025-06~", "about Jun 2025", "about June 2025 (day not known)");
    row("2025-06?", "Jun 2025?", "June 2025? (day not known)");
    row("2025-06%", "about Jun 2025?", "about June 2025? (day not known)");
    row("2025-04/2025-06", "Apr to Jun 2025", "April 2025 to June 2025");
    row("2024-11/2025-06", "Nov 2024 to Jun 2025", "November 2024 to June 2025");
    row("2026-01-05/2026-01-07", "5 to 7 Jan 2026", "5 January 2026 to 7 January 2026");
    row("2026-01-05/2026-02-07", "5 Jan to 7 Feb 2026", "5 January 2026 to 7 February 2026");
    row("2025/2026-02", "2025 to Feb 2026", "2025 to February 2026");
    row("2025-04/..", "since Apr 2025", "since April 2025");
    row("../2025-04~", "until about Apr 2025", "until about April 2025");
}

void TestWording::aDateReadsAsPeopleWriteIt()
{
    QFETCH(QString, edtf);
    QFETCH(QString, brief);
    QFETCH(QString, full);
    const Wording wording;
    QCOMPARE(wording.date(Edtf::stored(edtf)), brief);
    QCOMPARE(wording.dateInFull(Edtf::stored(edtf)), full);
}

void TestWording::aPeriodIsAsCoarseAsItsEndsAllow_data()
{
    QTest::addColumn<db::Day>("first");
    QTest::addColumn<db::Day>("last");
    QTest::addColumn<QString>("text");
    QTest::newRow("months") << day(2024, 7, 1) << day(2026, 3, 31)
                            << QStringLiteral("Jul 2024 to Mar 2026");
    QTest::newRow("one month") << day(2025, 6, 1) << day(2025, 6, 30) << QStringLiteral("Jun 2025");
    QTest::newRow("one year") << day(2025, 1, 1) << day(2025, 12, 31) << QStringLiteral("2025");
    QTest::newRow("year and month")
        << day(2025, 1, 1) << day(2026, 2, 28) << QStringLiteral("Jan 2025 to Feb 2026");
    QTest::newRow("a week") << day(2025, 4, 7) << day(2025, 4, 13)
                            << QStringLiteral("7 to 13 Apr 2025");
    QTest::newRow("one day") << day(2025, 4, 7) << day(2025, 4, 7) << QStringLiteral("7 Apr 2025");
    QTest::newRow("long and uneven")
        << day(2024, 7, 9) << day(2026, 3, 12) << QStringLiteral("Jul 2024 to Mar 2026");
    QTest::newRow("open end") << day(2025, 4, 1) << db::openEnd << QStringLiteral("since Apr 2025");
    QTest::newRow("open") << db::openStart << db::openEnd << QStringLiteral("all dates");
}

void TestWording::aPeriodIsAsCoarseAsItsEndsAllow()
{
    QFETCH(db::Day, first);
    QFETCH(db::Day, last);
    QFETCH(QString, text);
    QCOMPARE(Wording().period(first, last), text);
}

void TestWording::germanMonthsAreGerman()
{
    const Wording german(QLocale(QStringLiteral("de_DE")));
    QCOMPARE(german.languageCode(), QStringLiteral("de"));
    QCOMPARE(german.date(Edtf::stored(QStringLiteral("2025-06"))), QStringLiteral("Juni 2025"));
    QCOMPARE(german.number(1234.5), QStringLiteral("1.234,5"));
}

void TestWording::numbersShowNoMoreDecimalsThanTheyHave()
{
    const Wording wording;
    QCOMPARE(wording.number(1417), QStringLiteral("1,417"));
    QCOMPARE(wording.number(25.2), QStringLiteral("25.2"));
    QCOMPARE(wording.number(-15.2), QStringLiteral("-15.2"));
    QCOMPARE(wording.number(1.0 / 3), QStringLiteral("0.33"));
    QCOMPARE(wording.number(0.1999), QStringLiteral("0.2"));
    QCOMPARE(wording.number(-0.001), QStringLiteral("0"));
    QCOMPARE(wording.number(2.6, 0), QStringLiteral("3"));
}

void TestWording::countsChooseTheirPlural()
{
    const Wording wording;
    QCOMPARE(wording.text("%n item(s)", 1), QStringLiteral("1 item"));
    QCOMPARE(wording.text("%n item(s)", 0), QStringLiteral("0 items"));
    QCOMPARE(wording.text("%n item(s)", 1283), QStringLiteral("1,283 items"));
}

void TestWording::aListEndsInAnd()
{
    const Wording wording;
    QCOMPARE(wording.join({}), QString());
    QCOMPARE(wording.join({QStringLiteral("A")}), QStringLiteral("A"));
    QCOMPARE(wording.join({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")}),
             QStringLiteral("A, B and C"));
}

void TestWording::everyWordOfEveryListHasItsOwnText()
{
    const Wording wording;
    QCOMPARE(distinctWords<db::ClaimKind>(wording), 7);
    QCOMPARE(distinctWords<db::ClaimStatus>(wording), 6);
    QCOMPARE(distinctWords<db::LinkRelation>(wording), 8);
    QCOMPARE(distinctWords<db::MoveKind>(wording), 9);
    QCOMPARE(distinctWords<db::MoveStatus>(wording), 4);
    QCOMPARE(distinctWords<db::DisputeStatus>(wording), 5);
    QCOMPARE(distinctWords<db::DisputeKind>(wording), 6);
    QCOMPARE(distinctWords<db::PhaseKind>(wording), 5);
    QCOMPARE(distinctWords<db::ScoreKind>(wording), 3);
    QCOMPARE(distinctWords<db::EntityKind>(wording), 4);
    QCOMPARE(distinctWords<db::DateBasis>(wording), 3);
    QCOMPARE(wording.word(Field::ClaimStatusIs), QStringLiteral("Claim status"));
    QCOMPARE(wording.word(Field::Missing), QStringLiteral("Missing"));
}

void TestWording::aChipSaysFieldAndValues_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("chip");
    const auto row = [](const char *query, const char *chip) {
        QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(chip);
    };
    row("person:(p-lecun OR p-wang)", "Person: Yann LeCun or Alexandr Wang");
    row("-topic:deals", "not topic: deals");
    row("org:only:o-meta", "Organization: only Meta");
    row("claim-kind:criticism", "Claim kind: criticism");
    row("dispute-kind:variant-swap", "Dispute kind: variant swap");
    row("date:2025..2026-02", "2025 to Feb 2026 (touches)");
    row("-date:2025", "not 2025 (touches)");
    row("within:2025-34", "Q2 2025 (certainly within)");
    row("before:2025-04-05", "Before 5 Apr 2025");
    row("date:2025..", "since 2025 (touches)");
    row("said:2026-01", "Said: Jan 2026");
    row("announced:1y", "Announced: 1 year to the newest item");
    row("date:6m", "6 months to the newest item (touches)");
    row("sources:>=2", "Sources: 2 or more");
    row("sources:>2", "Sources: 3 or more");
    row("sources:1", "Sources: 1");
    row("lang:de", "Language: German");
    row("verified:no", "Verified: no");
    row("missing:evidence", "Missing: evidence");
    row("dispute:open", "Dispute: open");
    row("llama*", "Text: llama*");
    row("(org:o-meta OR topic:deals)", "Organization Meta or topic deals");
    row("-(org:o-meta OR topic:deals)", "Not (organization Meta or topic deals)");
    row("person:p-lecun OR (org:o-meta topic:deals -lang:de)",
        "Person Yann LeCun or (organization Meta and topic deals and not language German)");
    row("topic:deals OR (org:(o-meta OR o-openai) date:2025)",
        "Topic deals or ((organization Meta or o-openai) and 2025)");
    row("topic:deals OR -org:(o-meta OR o-openai)",
        "Topic deals or (not organization Meta or o-openai)");
}

void TestWording::aChipSaysFieldAndValues()
{
    QFETCH(QString, query);
    QFETCH(QString, chip);
    const db::Filter filter = db::Filter::parse(query).value();
    QCOMPARE(filter.parts().size(), 1);
    QCOMPARE(Wording().part(filter.parts().first(), names), chip);
}

void TestWording::aFilterIsASentenceWithoutItsDisabledParts()
{
    const QString query = QStringLiteral("org:o-meta date:2025 -topic:deals llama");
    const db::Filter filter = db::Filter::parse(query).value();
    const Wording wording;
    QCOMPARE(wording.filter(filter, names),
             QStringLiteral("organization Meta, 2025, not topic deals, llama"));
    QCOMPARE(wording.filter(filter.withDisabled(1, true), names),
             QStringLiteral("organization Meta, not topic deals, llama"));
    QCOMPARE(wording.filter({}, names), QString());
}

void TestWording::everyProblemSaysWhatIsUnharmedAndWhatToDo()
{
    const Wording wording;
    QStringList seen;
    for (int kind = 0; kind <= static_cast<int>(Problem::Kind::Internal); ++kind) {
        Problem problem;
        problem.kind = static_cast<Problem::Kind>(kind);
        const QString text = wording.problem(problem);
        QVERIFY2(text.count(QStringLiteral(". ")) >= 2, qPrintable(text));
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen.append(text);
    }
}

void TestWording::aProblemNamesThePlaceInTheFile()
{
    Problem problem;
    problem.kind = Problem::Kind::BadDate;
    problem.detail = QStringLiteral("\"2025-13\": there is no month 13");
    problem.at = QStringLiteral("items.csv:12:3");
    const QString text = Wording().problem(problem);
    QVERIFY2(text.startsWith(QStringLiteral("A date cannot be read: \"2025-13\": there is no "
                                            "month 13 (items.csv, line 12, column 3).")),
             qPrintable(text));
    problem.at = QStringLiteral("items.csv:12");
    QVERIFY(Wording().problem(problem).contains(QStringLiteral("(items.csv, line 12)")));
}

void TestWording::anUnreadableSearchSaysWhyAndWhere()
{
    const auto filter = db::Filter::parse(QStringLiteral("llama \"4"));
    QVERIFY(!filter);
    QCOMPARE(Wording().problem(filter.error()),
             QStringLiteral("The search cannot be read. A quote is not closed (at character 7). "
                            "The filter has not changed. Correct the marked place."));
}

void TestWording::anAmbiguousNameListsWhatItCanMean()
{
    Problem problem;
    problem.kind = Problem::Kind::AmbiguousName;
    problem.detail = QStringLiteral("wang");
    problem.candidates = {QStringLiteral("Alexandr Wang"), QStringLiteral("Wang Li")};
    const QString text = Wording().problem(problem);
    QVERIFY2(text.contains(QStringLiteral("wang")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Possible here: Alexandr Wang, Wang Li.")),
             qPrintable(text));
}

void TestWording::fieldNamesReadBackWhatTheyName()
{
    const auto fieldNames = Wording().fieldNames();
    QCOMPARE(fieldNames.value(QStringLiteral("claim-kind")), Field::ClaimKindIs);
    QCOMPARE(fieldNames.value(QStringLiteral("organization")), Field::Organization);
    for (int i = 1; i <= static_cast<int>(Field::Missing); ++i) {
        const auto field = static_cast<Field>(i);
        QCOMPARE(fieldNames.value(db::fieldName(field)), field);
    }
}

QTEST_APPLESS_MAIN(TestWording)
#include "tst_wording.moc"
