// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartfacts.h"
#include "ui/charts/marknavigation.h"

#include <QTest>

using namespace ui;

/// Arrow keys in charts that have no lanes go by where the marks stand.
class TestMarkNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arrowsFollowABandFromNodeToNode();
    void arrowsClimbAStackAndKeepToItsState();

private:
    static ChartLayout laidOut(const ChartData &data)
    {
        LayoutRequest request;
        request.size = {900, 500};
        request.theme = ChartTheme::named(ThemeName::Light);
        return layoutChart(data, request, Wording());
    }
};

void TestMarkNavigation::arrowsFollowABandFromNodeToNode()
{
    QList<db::Move> moves;
    for (int number = 0; number < 6; ++number)
        moves.append(test::move(QString::number(number), u"Person %1"_qs.arg(number),
                                u"From %1"_qs.arg(number % 2), u"To %1"_qs.arg(number % 2),
                                u"2025-07-05"_qs));
    const ChartData data
        = chartData(ChartKind::Flows, test::moves(moves), test::options(), Wording());
    const ChartLayout layout = laidOut(data);
    const int node = markWithId(data, u"from-from-1"_qs);
    const int band = markAfter(data, layout, node, Step::Right);
    QCOMPARE(data.marks.at(band).id, u"band-from-1--to-1"_qs);
    QCOMPARE(data.marks.at(markAfter(data, layout, band, Step::Right)).id, u"to-to-1"_qs);
    QCOMPARE(data.marks.at(markAfter(data, layout, node, Step::Up)).id, u"from-from-0"_qs);
    QCOMPARE(markAfter(data, layout, node, Step::Left), node);
}

void TestMarkNavigation::arrowsClimbAStackAndKeepToItsState()
{
    db::Exploration answer;
    for (int month = 1; month <= 3; ++month) {
        const db::Day day = db::dayOf(QDate(2025, month, 1));
        answer.claimStates.append({day, db::ClaimStatus::Asserted, 40, 40});
        answer.claimStates.append({day, db::ClaimStatus::Disputed, 40, 40});
    }
    const ChartData data = chartData(ChartKind::ClaimStates, answer, test::options(), Wording());
    const ChartLayout layout = laidOut(data);
    const int foot = markWithId(data, u"asserted-2025-02-01"_qs);
    const auto idAfter
        = [&](Step step) { return data.marks.at(markAfter(data, layout, foot, step)).id; };
    QCOMPARE(idAfter(Step::Up), u"disputed-2025-02-01"_qs);
    QCOMPARE(idAfter(Step::Right), u"asserted-2025-03-01"_qs);
    QCOMPARE(idAfter(Step::Left), u"asserted-2025-01-01"_qs);
}

QTEST_MAIN(TestMarkNavigation)
#include "tst_marknavigation.moc"
