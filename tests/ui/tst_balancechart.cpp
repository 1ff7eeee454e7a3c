// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartfacts.h"
#include "ui/charts/groupfilter.h"

#include <QTest>

using namespace ui;

namespace {

db::Exploration answer()
{
    return test::moves({
        test::move(u"1"_qs, u"Ada"_qs, u"Meta"_qs, u"OpenAI"_qs, u"2025-07-05"_qs),
        test::move(u"2"_qs, u"Bob"_qs, u"Meta"_qs, u"OpenAI"_qs, u"2025-09"_qs),
        test::move(u"3"_qs, u"Cleo"_qs, u"OpenAI"_qs, u"Meta"_qs, u"2025-08"_qs),
        test::move(u"4"_qs, u"Dan"_qs, u"Meta"_qs, {}, u"2025"_qs, db::MoveKind::Leave),
        test::move(u"5"_qs, u"Eve"_qs, u"Meta"_qs, u"Meta"_qs, u"2025-08-01"_qs),
    });
}

ChartData chart(const db::Exploration &answer)
{
    return chartData(ChartKind::Balance, answer, test::options(), Wording());
}

} // namespace

class TestBalanceChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrivalsStandUpAndDeparturesDown();
    void aChangeOfRoleIsNoMove();
    void numbersWithoutRoomAreSaid();
    void aYearAloneIsInTheTotalsOnly();
    void aDepartureRecordedTwiceCountsOnce();
    void whatDidNotHappenDoesNotCount();
    void aColumnFiltersByWhatItCounts();
    void aParentIsMeantAlone();
    void theBrushKeepsTheRestPale();
    void theCaveatIsSaid();
    void nothingToCountIsSaid();
};

void TestBalanceChart::arrivalsStandUpAndDeparturesDown()
{
    const ChartData data = chart(answer());
    QCOMPARE(test::mark(data, u"in-openai-2025-07-01"_qs).value, 2.0);
    QCOMPARE(test::mark(data, u"out-openai-2025-07-01"_qs).value, -1.0);
    QCOMPARE(test::mark(data, u"net-openai-2025-07-01"_qs).value, 1.0);
    QCOMPARE(test::mark(data, u"out-meta-2025-07-01"_qs).value, -2.0);
    QCOMPARE(test::mark(data, u"in-openai-2025-07-01"_qs).name, u"OpenAI, Q3 2025, 2 arrivals"_qs);
    QVERIFY(test::mark(data, u"in-openai-2025-07-01"_qs).toolTip.contains(u"Ada, Bob"_qs));
}

void TestBalanceChart::numbersWithoutRoomAreSaid()
{
    QList<db::Move> moves;
    for (int number = 0; number < 600; ++number)
        moves.append(test::move(QString::number(number), u"Person %1"_qs.arg(number), u"Meta"_qs,
                                u"OpenAI"_qs,
                                QDate(2015, 1, 1).addDays(6 * number).toString(Qt::ISODate)));
    const ChartData data = chart(test::moves(moves));
    const auto says = [&data](double width) {
        LayoutRequest request;
        request.size = {width, 0};
        request.picture = true;
        request.theme = ChartTheme::named(ThemeName::Light);
        const ChartLayout layout = layoutChart(data, request, Wording());
        QStringList said;
        for (const SceneGroup &group : layout.groups)
            said << (group.id == u"caveat"_qs ? group.title : QString());
        return said.join(u' ').contains(u"without room for their number"_qs);
    };
    QVERIFY(says(300));
    QVERIFY(!says(4000));
}

void TestBalanceChart::aChangeOfRoleIsNoMove()
{
    QCOMPARE(test::mark(chart(answer()), u"in-meta-2025-07-01"_qs).value, 1.0);
}

void TestBalanceChart::aYearAloneIsInTheTotalsOnly()
{
    const ChartData data = chart(answer());
    QCOMPARE(data.lanes.first().key, u"meta"_qs);
    QVERIFY(data.lanes.first().note.contains(u"1 in, 3 out"_qs));
    QVERIFY(data.caveat.contains(u"1 move not known to the quarter"_qs));
    int departures = 0;
    for (const QVariantList &row : data.table.rows)
        departures += row.first() == u"Meta"_qs ? row.at(5).toInt() : 0;
    QCOMPARE(departures, 3);
}

void TestBalanceChart::aDepartureRecordedTwiceCountsOnce()
{
    db::Exploration twice = answer();
    twice.moves.records.append(
        test::move(u"6"_qs, u"Ada"_qs, u"Meta"_qs, {}, u"2025-07-01"_qs, db::MoveKind::Leave));
    QCOMPARE(test::mark(chart(twice), u"out-meta-2025-07-01"_qs).value, -2.0);
}

void TestBalanceChart::whatDidNotHappenDoesNotCount()
{
    db::Exploration denied = answer();
    denied.moves.records[0].status = db::MoveStatus::Denied;
    QCOMPARE(test::mark(chart(denied), u"in-openai-2025-07-01"_qs).value, 1.0);
}

void TestBalanceChart::aColumnFiltersByWhatItCounts()
{
    const Mark mark = test::mark(chart(answer()), u"out-meta-2025-07-01"_qs);
    QCOMPARE(toggledAll({}, mark.groupParts).text(), u"from:meta announced:2025-07..2025-09"_qs);
}

void TestBalanceChart::aParentIsMeantAlone()
{
    db::Exploration family = answer();
    family.moves.records.append(test::move(u"7"_qs, u"Fay"_qs, {}, u"FAIR"_qs, u"2025-07-05"_qs));
    family.moves.records.last().toParent = u"meta"_qs;
    const ChartData data = chart(family);
    QVERIFY(test::mark(data, u"out-meta-2025-07-01"_qs).groupParts.first().only);
    QVERIFY(!test::mark(data, u"in-fair-2025-07-01"_qs).groupParts.first().only);
}

void TestBalanceChart::theBrushKeepsTheRestPale()
{
    db::Exploration brushed = answer();
    brushed.moves.outside = {u"1"_qs, u"3"_qs};
    const ChartData data = chart(brushed);
    QCOMPARE(test::mark(data, u"in-openai-2025-07-01"_qs).value, 1.0);
    QCOMPARE(test::mark(data, u"in-all-openai-2025-07-01"_qs).value, 2.0);
    QCOMPARE(test::mark(data, u"in-all-openai-2025-07-01"_qs).level, MarkLevel::Context);
    QVERIFY(!test::mark(data, u"out-all-openai-2025-07-01"_qs).name.isEmpty());
}

void TestBalanceChart::theCaveatIsSaid()
{
    QVERIFY(chart(answer()).caveat.contains(u"not all hires"_qs));
}

void TestBalanceChart::nothingToCountIsSaid()
{
    QVERIFY(!chart({}).emptyReason.isEmpty());
    const ChartData yearOnly = chart(
        test::moves({test::move(u"1"_qs, u"Ada"_qs, u"Meta"_qs, u"OpenAI"_qs, u"2025"_qs)}));
    QVERIFY(yearOnly.marks.isEmpty());
    QVERIFY(yearOnly.emptyReason.contains(u"quarter"_qs));
}

QTEST_MAIN(TestBalanceChart)
#include "tst_balancechart.moc"
