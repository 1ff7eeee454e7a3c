// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeaxis.h"

#include <QTest>

using namespace ui;

namespace {

db::Day day(int year, int month, int dayOfMonth)
{
    return db::dayOf(QDate(year, month, dayOfMonth));
}

/// Ticks over the pixels, each letter 7 pixels wide.
QList<TimeTick> ticks(db::Day first, db::Day last, double pixels,
                      const Wording &wording = Wording())
{
    return timeTicks(
        first, last, pixels / static_cast<double>(last - first), 30,
        [](const QString &text) { return 7.0 * static_cast<double>(text.size()); }, wording);
}

QStringList labels(const QList<TimeTick> &ticks)
{
    QStringList all;
    for (const TimeTick &tick : ticks)
        all.append(tick.label);
    return all;
}

} // namespace

class TestTimeAxis : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNarrowAxisNamesItsFirstAndItsLastLine();
    void stepsAreCalendarSteps();
    void labelsNeverTouch_data();
    void labelsNeverTouch();
    void yearLinesAreMarked();
    void daysWithinAYearNameTheYear();
    void germanMonthsAreGerman();
    void binsStayBelowTheLimit_data();
    void binsStayBelowTheLimit();
    void unitsBeginWhereTheyShould();
    void valuesAreNice();
};

void TestTimeAxis::aNarrowAxisNamesItsFirstAndItsLastLine()
{
    QStringList named = labels(ticks(day(2021, 3, 1), day(2026, 6, 30), 80));
    QVERIFY(named.size() > 2); // every year has its line
    named.removeAll(QString());
    QCOMPARE(named, QStringList({u"2022"_qs, u"2026"_qs}));
}

void TestTimeAxis::stepsAreCalendarSteps()
{
    QCOMPARE(
        labels(ticks(day(2024, 6, 20), day(2026, 3, 1), 900)),
        QStringList({u"Q3"_qs, u"Q4"_qs, u"2025"_qs, u"Q2"_qs, u"Q3"_qs, u"Q4"_qs, u"2026"_qs}));
    QCOMPARE(labels(ticks(day(2023, 12, 20), day(2026, 3, 1), 300)),
             QStringList({u"2024"_qs, u"Jul"_qs, u"2025"_qs, u"Jul"_qs, u"2026"_qs}));
    QCOMPARE(labels(ticks(day(2020, 1, 1), day(2030, 12, 31), 400)),
             QStringList({u"2020"_qs, u"2022"_qs, u"2024"_qs, u"2026"_qs, u"2028"_qs, u"2030"_qs}));
}

void TestTimeAxis::labelsNeverTouch_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("pixels");
    for (const int days : {3, 12, 40, 100, 400, 1500, 4000, 20000}) {
        for (const int pixels : {120, 300, 700, 1800})
            QTest::addRow("%d days on %d px", days, pixels) << days << pixels;
    }
}

void TestTimeAxis::labelsNeverTouch()
{
    QFETCH(int, days);
    QFETCH(int, pixels);
    const db::Day first = day(2024, 11, 13);
    const QList<TimeTick> all = ticks(first, first + days, pixels);
    double end = -1e9;
    for (const TimeTick &tick : all) {
        if (tick.label.isEmpty())
            continue;
        const double x = static_cast<double>(tick.day - first) * pixels / days;
        QVERIFY2(x >= end, qPrintable(tick.label));
        end = x + 7.0 * static_cast<double>(tick.label.size());
    }
    QVERIFY(!all.isEmpty() || days < 3);
}

void TestTimeAxis::yearLinesAreMarked()
{
    for (const TimeTick &tick : ticks(day(2024, 6, 20), day(2026, 3, 1), 900))
        QCOMPARE(tick.year, db::dateOf(tick.day).dayOfYear() == 1);
}

void TestTimeAxis::daysWithinAYearNameTheYear()
{
    const QStringList all = labels(ticks(day(2025, 7, 1), day(2025, 7, 20), 900));
    QCOMPARE(all.first(), u"1 Jul 2025"_qs);
    QVERIFY(all.contains(u"9 Jul"_qs));
}

void TestTimeAxis::germanMonthsAreGerman()
{
    const QStringList all
        = labels(ticks(day(2025, 2, 20), day(2025, 6, 20), 500, Wording(QLocale(QLocale::German))));
    QVERIFY2(all.join(u' ').contains(u"Mai"_qs), qPrintable(all.join(u' ')));
}

void TestTimeAxis::binsStayBelowTheLimit_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<CalendarUnit>("unit");
    QTest::newRow("a month") << 31 << CalendarUnit::Day;
    QTest::newRow("a year") << 365 << CalendarUnit::Week;
    QTest::newRow("three years") << 1096 << CalendarUnit::Month;
    QTest::newRow("fifteen years") << 5479 << CalendarUnit::Quarter;
    QTest::newRow("sixty years") << 21915 << CalendarUnit::Year;
}

void TestTimeAxis::binsStayBelowTheLimit()
{
    QFETCH(int, days);
    QFETCH(CalendarUnit, unit);
    const db::Day first = day(2000, 1, 1);
    QCOMPARE(binUnit(first, first + days - 1), unit);
    int bins = 0;
    for (db::Day bin = unitStart(first, unit); bin < first + days; bin = unitsLater(bin, unit, 1))
        ++bins;
    QVERIFY(bins >= 20 && bins <= 81);
}

void TestTimeAxis::unitsBeginWhereTheyShould()
{
    QCOMPARE(unitStart(day(2025, 11, 13), CalendarUnit::Quarter), day(2025, 10, 1));
    QCOMPARE(unitStart(day(2025, 11, 13), CalendarUnit::Week), day(2025, 11, 10));
    QCOMPARE(unitStart(day(2024, 2, 29), CalendarUnit::Year), day(2024, 1, 1));
    QCOMPARE(unitsLater(day(2025, 12, 1), CalendarUnit::Month, 1), day(2026, 1, 1));
}

void TestTimeAxis::valuesAreNice()
{
    QCOMPARE(niceValues(0, 100, 5), QList<double>({0, 20, 40, 60, 80, 100}));
    QCOMPARE(niceValues(-40, 100, 3), QList<double>({0, 50, 100}));
    QCOMPARE(niceStep(7, 4), 2.0);
    QCOMPARE(niceStep(0, 4), 1.0);
}

QTEST_GUILESS_MAIN(TestTimeAxis)
#include "tst_timeaxis.moc"
