// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartfacts.h"

#include <QTest>

using namespace ui;

namespace {

enum Match { Nothing, ButForTheDate, All };

db::VolumeEntry entry(const QString &date, Match match = All)
{
    const db::Edtf edtf = db::Edtf::stored(date);
    return {edtf.first(), edtf.last(), match != Nothing, match == All};
}

ChartData volume(const QList<db::VolumeEntry> &entries)
{
    db::Exploration answer;
    answer.volume = entries;
    return chartData(ChartKind::Volume, answer, test::options(), Wording());
}

QList<Mark> columns(const ChartData &data, MarkLevel level)
{
    QList<Mark> found;
    for (const Mark &mark : test::marks(data, MarkShape::Column)) {
        if (mark.level == level)
            found.append(mark);
    }
    return found;
}

/// Three years, so that a bin is a month.
QList<db::VolumeEntry> threeYears()
{
    return {entry(u"2023-01-10"_qs),          entry(u"2024-05-02"_qs),
            entry(u"2024-05-20"_qs, Nothing), entry(u"2024-05-21"_qs, ButForTheDate),
            entry(u"2025-12-30"_qs),          entry(u"2024-05"_qs)};
}

} // namespace

class TestVolumeChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void binsAreMonthsOverThreeYears();
    void threeLevelsStandInOneBin();
    void aMonthCountsInItsMonth();
    void aYearAloneMakesNoMonthOfThePeriod();
    void coarserDatesNeverGoToDayOne();
    void aColumnFiltersByItsPeriod();
    void onlyOneColumnABinIsSpoken();
    void theCountsAddUp();
    void itemsOfOneDayStandTogether();
    void intervalsWithoutAnEndAreLeftOut();
};

void TestVolumeChart::binsAreMonthsOverThreeYears()
{
    const ChartData data = volume(threeYears());
    for (const Mark &column : columns(data, MarkLevel::Normal)) {
        QCOMPARE(db::dateOf(static_cast<db::Day>(column.from)).day(), 1);
        QVERIFY(column.to - column.from <= 31);
    }
    QVERIFY(data.subtitle.startsWith(u"Items per month"_qs));
}

void TestVolumeChart::threeLevelsStandInOneBin()
{
    const ChartData data = volume(threeYears());
    QCOMPARE(columns(data, MarkLevel::Ghost).size(), 1);
    QCOMPARE(columns(data, MarkLevel::Ghost).first().value, 4.0);
    QCOMPARE(columns(data, MarkLevel::Context).first().value, 3.0);
    QCOMPARE(test::mark(data, u"bin-2024-05-01"_qs).value, 2.0);
}

void TestVolumeChart::aYearAloneMakesNoMonthOfThePeriod()
{
    QCOMPARE(volume(threeYears()).subtitle, u"Items per month, Jan 2023 to Dec 2025"_qs);
    const ChartData data = volume(threeYears() + QList{entry(u"2026"_qs)});
    QCOMPARE(data.subtitle, u"Items per month, Jan 2023 to 2026"_qs);
    QVERIFY2(data.summary.contains(u"Jan 2023 to 2026"_qs), qPrintable(data.summary));
}

void TestVolumeChart::aMonthCountsInItsMonth()
{
    const ChartData data = volume(threeYears());
    QVERIFY(data.lanes.isEmpty());
}

void TestVolumeChart::coarserDatesNeverGoToDayOne()
{
    const ChartData data = volume(threeYears() + QList{entry(u"2024"_qs), entry(u"2024"_qs)});
    QCOMPARE(data.lanes.size(), 1);
    const QList<Mark> periods = test::marks(data, MarkShape::Bracket);
    QCOMPARE(periods.size(), 1);
    QCOMPARE(periods.first().value, 2.0);
    QCOMPARE(periods.first().to - periods.first().from, 366.0);
    QVERIFY(test::mark(data, u"bin-2024-01-01"_qs).id.isEmpty());
}

void TestVolumeChart::aColumnFiltersByItsPeriod()
{
    const Mark column = test::mark(volume(threeYears()), u"bin-2024-05-01"_qs);
    QCOMPARE(column.groupField, db::Field::Date);
    QCOMPARE(column.groupValue, u"2024-05"_qs);
    const ChartData weeks = volume({entry(u"2025-01-01"_qs), entry(u"2025-12-01"_qs)});
    QCOMPARE(columns(weeks, MarkLevel::Normal).first().groupValue, u"2024-12-30..2025-01-05"_qs);
}

void TestVolumeChart::onlyOneColumnABinIsSpoken()
{
    for (const Mark &mark : test::marks(volume(threeYears()), MarkShape::Column))
        QCOMPARE(mark.name.isEmpty(), mark.level != MarkLevel::Normal);
}

void TestVolumeChart::theCountsAddUp()
{
    const ChartData data = volume(threeYears() + QList{entry(u"2024"_qs)});
    int matching = 0;
    for (const QVariantList &row : data.table.rows)
        matching += row.at(3).toInt();
    QCOMPARE(matching, 5);
    QVERIFY2(data.summary.contains(u"5 items"_qs), qPrintable(data.summary));
}

void TestVolumeChart::itemsOfOneDayStandTogether()
{
    auto entries = threeYears();
    entries.append(entries.constFirst());
    const ChartData apart = volume(entries);
    entries.removeLast();
    entries.first().count = 2;
    const ChartData together = volume(entries);
    QCOMPARE(together.table.rows, apart.table.rows);
    QCOMPARE(together.marks.size(), apart.marks.size());
    for (qsizetype i = 0; i < apart.marks.size(); ++i)
        QCOMPARE(together.marks.at(i).name, apart.marks.at(i).name);
}

void TestVolumeChart::intervalsWithoutAnEndAreLeftOut()
{
    const ChartData data = volume({entry(u"2025-04-01/.."_qs)});
    QVERIFY(data.marks.isEmpty());
    QVERIFY(!data.emptyReason.isEmpty());
}

QTEST_GUILESS_MAIN(TestVolumeChart)
#include "tst_volumechart.moc"
