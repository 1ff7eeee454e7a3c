// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/types/edtf.h"

#include <QTest>

#include <algorithm>
#include <rapidcheck.h>

using db::Edtf;

namespace {

QString range(db::Day first, db::Day last)
{
    const auto side = [](db::Day day) {
        return day == db::openStart || day == db::openEnd ? QStringLiteral("open")
                                                          : db::dateOf(day).toString(Qt::ISODate);
    };
    return side(first) + u' ' + side(last);
}

rc::Gen<QString> pointText()
{
    return rc::gen::map(
        rc::gen::tuple(rc::gen::inRange(1900, 2100), rc::gen::inRange(0, 5),
                       rc::gen::inRange(1, 13), rc::gen::inRange(1, 29), rc::gen::inRange(0, 6)),
        [](const std::tuple<int, int, int, int, int> &t) {
            const auto [year, form, month, day, mark] = t;
            const auto two
                = [](int n) { return QStringLiteral("-%1").arg(n, 2, 10, QLatin1Char('0')); };
            QString text = QString::number(year);
            if (form == 1 || form == 2)
                text += two(month);
            if (form == 2)
                text += two(day);
            if (form == 3)
                text += two(21 + month % 4);
            if (form == 4)
                text += two(33 + month % 4);
            return mark < 3 ? text + QStringLiteral("~?%").at(mark) : text;
        });
}

/// Dates and intervals; an interval that ends before it starts is left out.
Edtf randomDate()
{
    const QString a = *pointText();
    const int form = *rc::gen::inRange(0, 5);
    const QString text = form == 0 ? a + QStringLiteral("/..")
        : form == 1                ? QStringLiteral("../") + a
        : form == 2                ? a + u'/' + *pointText()
                                   : a;
    const auto date = Edtf::parse(text);
    if (!date)
        RC_DISCARD("ends before it starts");
    return *date;
}

} // namespace

class TestEdtf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormHasItsBounds_data();
    void everyFormHasItsBounds();
    void anImpossibleDateIsRefusedWithItsReason_data();
    void anImpossibleDateIsRefusedWithItsReason();
    void blankTextIsTheNullDate();
    void quartersOfTheFactsAreReadAsEdtf();
    void theMarksOfAnIntervalCountAnywhere();
    void onlyAPlainDayIsExact();
    void aMonthTouchesButIsNotWithinItsFirstWeek();
    void datesSortByFirstThenLastDayAndUnknownOnesComeLast();
    void textReadsBackAsTheSameDate();
    void boundsWidenAndNeverCross();
    void certainlyWithinImpliesTouches();
};

void TestEdtf::everyFormHasItsBounds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Edtf::Precision>("precision");
    QTest::addColumn<QString>("strict");
    QTest::addColumn<QString>("wide");
    const auto row
        = [](const char *text, Edtf::Precision precision, const char *strict, const char *wide) {
              QTest::newRow(text) << QString::fromLatin1(text) << precision
                                  << QString::fromLatin1(strict) << QString::fromLatin1(wide);
          };
    using P = Edtf::Precision;
    row("2025", P::Year, "2025-01-01 2025-12-31", "2025-01-01 2025-12-31");
    row("2025~", P::Year, "2025-01-01 2025-12-31", "2024-01-01 2026-12-31");
    row("2024-02", P::Month, "2024-02-01 2024-02-29", "2024-02-01 2024-02-29");
    row("2025-04~", P::Month, "2025-04-01 2025-04-30", "2025-03-01 2025-05-31");
    row("2025-01?", P::Month, "2025-01-01 2025-01-31", "2024-12-01 2025-02-28");
    row("2025-04-05", P::Day, "2025-04-05 2025-04-05", "2025-04-05 2025-04-05");
    row("2025-04-01%", P::Day, "2025-04-01 2025-04-01", "2025-03-31 2025-04-02");
    row("2025-34", P::Quarter, "2025-04-01 2025-06-30", "2025-04-01 2025-06-30");
    row("2025-33~", P::Quarter, "2025-01-01 2025-03-31", "2024-10-01 2025-06-30");
    row("2025-21", P::Season, "2025-03-01 2025-05-31", "2025-03-01 2025-05-31");
    row("2025-24", P::Season, "2025-12-01 2026-02-28", "2025-12-01 2026-02-28");
    row("2025-04/..", P::Interval, "2025-04-01 open", "2025-04-01 open");
    row("../2025-04?", P::Interval, "open 2025-04-30", "open 2025-05-31");
    row("2025-04/2025-06", P::Interval, "2025-04-01 2025-06-30", "2025-04-01 2025-06-30");
    row("2025-04~/2025", P::Interval, "2025-04-01 2025-12-31", "2025-03-01 2025-12-31");
}

void TestEdtf::everyFormHasItsBounds()
{
    QFETCH(QString, text);
    QFETCH(Edtf::Precision, precision);
    QFETCH(QString, strict);
    QFETCH(QString, wide);
    const auto date = Edtf::parse(text);
    QVERIFY2(date.has_value(), qPrintable(date ? QString() : date.error().detail));
    QCOMPARE(date->text(), text);
    QCOMPARE(date->precision(), precision);
    QCOMPARE(range(date->strictFirst(), date->strictLast()), strict);
    QCOMPARE(range(date->first(), date->last()), wide);
}

void TestEdtf::anImpossibleDateIsRefusedWithItsReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *text, const char *reason) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(reason);
    };
    row("2025-13", "no month, season or quarter 13");
    row("2025-02-29", "no day 29");
    row("2025-4", "two digits");
    row("2025-Q5", "no month, season or quarter Q5");
    row("2025-34-01", "no days");
    row("0000", "no year 0");
    row("25-04", "not a date");
    row("5 April 2025", "not a date");
    row("2025-06/2025-04", "end is before the start");
    row("../..", "needs a start or an end");
    row("2025-04/", "open start or end");
    row("2025/2026/2027", "one start and one end");
    row("2025-04~~", "month");
    row("~", "not a date");
}

void TestEdtf::anImpossibleDateIsRefusedWithItsReason()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    const auto date = Edtf::parse(text);
    QVERIFY(!date);
    QCOMPARE(date.error().kind, db::Problem::Kind::BadDate);
    QVERIFY2(date.error().detail.contains(reason), qPrintable(date.error().detail));
    QVERIFY(Edtf::stored(text).isNull());
}

void TestEdtf::blankTextIsTheNullDate()
{
    const auto date = Edtf::parse(u"  ");
    QVERIFY(date && date->isNull());
    QVERIFY(!date->touches(db::openStart, db::openEnd));
    QVERIFY(!date->certainlyWithin(db::openStart, db::openEnd));
}

void TestEdtf::quartersOfTheFactsAreReadAsEdtf()
{
    QCOMPARE(Edtf::stored(QStringLiteral("2025-Q2")).text(), QStringLiteral("2025-34"));
    QCOMPARE(Edtf::stored(QStringLiteral("2025-Q4~")).text(), QStringLiteral("2025-36~"));
}

void TestEdtf::theMarksOfAnIntervalCountAnywhere()
{
    const Edtf date = Edtf::stored(QStringLiteral("2025-04?/2025-06~"));
    QVERIFY(date.isUncertain());
    QVERIFY(date.isApproximate());
    QVERIFY(!Edtf::stored(QStringLiteral("2025-04/2025-06~")).isUncertain());
    const Edtf both = Edtf::stored(QStringLiteral("2025%"));
    QVERIFY(both.isUncertain() && both.isApproximate());
}

void TestEdtf::onlyAPlainDayIsExact()
{
    QVERIFY(Edtf::fromDay(QDate(2025, 4, 5)).isExactDay());
    QVERIFY(!Edtf::stored(QStringLiteral("2025-04-05~")).isExactDay());
    QVERIFY(!Edtf::stored(QStringLiteral("2025-04")).isExactDay());
    QVERIFY(Edtf::fromDay(QDate()).isNull());
}

void TestEdtf::aMonthTouchesButIsNotWithinItsFirstWeek()
{
    const Edtf month = Edtf::stored(QStringLiteral("2025-04"));
    const db::Day first = db::dayOf(QDate(2025, 4, 1));
    QVERIFY(month.touches(first, first + 6));
    QVERIFY(!month.certainlyWithin(first, first + 6));
    QVERIFY(month.certainlyWithin(first, first + 29));
    QVERIFY(month.touches(first - 30, first));
    QVERIFY(!month.touches(first - 30, first - 1));
    QVERIFY(month.touches(first + 29, first + 60));
    QVERIFY(!month.touches(first + 30, first + 60));
    QVERIFY(!month.certainlyWithin(first + 1, first + 60));
}

void TestEdtf::datesSortByFirstThenLastDayAndUnknownOnesComeLast()
{
    QList<Edtf> dates;
    for (const auto *text : {"", "2025-04", "2025-04-01", "../2024", "2025-03-31", "2025"})
        dates.append(Edtf::stored(QString::fromLatin1(text)));
    std::sort(dates.begin(), dates.end(), Edtf::earlier);
    QStringList sorted;
    for (const Edtf &date : dates)
        sorted.append(date.text());
    QCOMPARE(sorted.join(u' '), QStringLiteral("../2024 2025 2025-03-31 2025-04-01 2025-04 "));
}

void TestEdtf::textReadsBackAsTheSameDate()
{
    QVERIFY(rc::check([] {
        const Edtf date = randomDate();
        const auto again = Edtf::parse(date.text());
        RC_ASSERT(again.has_value());
        RC_ASSERT(*again == date);
        RC_ASSERT(again->first() == date.first());
        RC_ASSERT(again->last() == date.last());
        RC_ASSERT(again->precision() == date.precision());
    }));
}

void TestEdtf::boundsWidenAndNeverCross()
{
    QVERIFY(rc::check([] {
        const Edtf date = randomDate();
        RC_ASSERT(date.first() <= date.strictFirst());
        RC_ASSERT(date.strictFirst() <= date.strictLast());
        RC_ASSERT(date.strictLast() <= date.last());
        const bool marked = date.isApproximate() || date.isUncertain();
        const bool widened = date.first() < date.strictFirst() || date.strictLast() < date.last();
        RC_ASSERT(widened == marked);
    }));
}

void TestEdtf::certainlyWithinImpliesTouches()
{
    QVERIFY(rc::check([] {
        const Edtf date = randomDate();
        const db::Day from = *rc::gen::inRange<db::Day>(2415000, 2490000);
        const db::Day to = from + *rc::gen::inRange<db::Day>(0, 2000);
        RC_ASSERT(!date.certainlyWithin(from, to) || date.touches(from, to));
        RC_ASSERT(date.certainlyWithin(date.first(), date.last()));
    }));
}

QTEST_APPLESS_MAIN(TestEdtf)
#include "tst_edtf.moc"
