// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartfacts.h"
#include "ui/charts/groupfilter.h"

#include <QTest>

using namespace ui;

namespace {

/// `count` moves between as many pairs of organizations as `from` and `to` make.
QList<db::Move> movesBetween(int count, int from, int to)
{
    QList<db::Move> moves;
    for (int number = 0; number < count; ++number)
        moves.append(test::move(QString::number(number), u"Person %1"_qs.arg(number),
                                u"From %1"_qs.arg(number % from), u"To %1"_qs.arg(number % to),
                                u"2025-07-05"_qs));
    return moves;
}

ChartData chart(const db::Exploration &answer)
{
    return chartData(ChartKind::Flows, answer, test::options(), Wording());
}

double sum(const ChartData &data, MarkShape shape)
{
    double all = 0;
    for (const Mark &mark : test::marks(data, shape))
        all += mark.value;
    return all;
}

} // namespace

class TestFlowsChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourMovesAreRefused();
    void bandsBearTheirCount();
    void moreThanEightNodesAreOther();
    void unknownEndsAreLeftOutAndSaid();
    void theBrushLeavesMovesOut();
    void aBandFiltersByBothEnds();
    void theTableIsTheMatrix();
    void aMatrixOfNearlyNothingIsAList();
    void pointingFollowsTheBandAndNotItsBox();
    void aPrintColumnListsEveryBandWithWholeNames();
    void whatIsNotCountedIsSaid();
};

void TestFlowsChart::aPrintColumnListsEveryBandWithWholeNames()
{
    QList<db::Move> moves = movesBetween(12, 3, 4);
    for (db::Move &move : moves)
        move.to->name = u"Superintelligence Institute of "_qs + move.to->name;
    const ChartData data = chart(test::moves(moves));
    LayoutRequest request;
    request.size = {189, 0};
    request.picture = true;
    request.smallestText = 9.33;
    request.theme = ChartTheme::named(ThemeName::Light);
    const ChartLayout layout = layoutChart(data, request, Wording());
    for (int mark = 0; mark < data.marks.size(); ++mark)
        QVERIFY2(layout.groupOfMark(mark), qPrintable(data.marks.at(mark).name));
    for (const SceneGroup &group : layout.groups) {
        for (const Primitive &primitive : group.primitives) {
            const auto *text = std::get_if<TextPrimitive>(&primitive);
            QVERIFY(!text || !text->text.contains(QChar(0x2026)));
            QVERIFY(!text || text->box.right() <= request.size.width());
        }
    }
    QCOMPARE(overlaps(layout), 0);
}

void TestFlowsChart::whatIsNotCountedIsSaid()
{
    QList<db::Move> moves = movesBetween(6, 2, 2);
    moves.append(test::move(u"role"_qs, u"Zoe"_qs, u"From 0"_qs, u"From 0"_qs, u"2025-07-05"_qs));
    const ChartData data = chart(test::moves(moves));
    QVERIFY2(data.caveat.contains(u"1 more left out"_qs), qPrintable(data.caveat));
    QVERIFY(!chart(test::moves(movesBetween(6, 2, 2))).caveat.contains(u"left out"_qs));
}

void TestFlowsChart::fourMovesAreRefused()
{
    const ChartData data = chart(test::moves(movesBetween(4, 2, 2)));
    QVERIFY(data.marks.isEmpty());
    QVERIFY(data.emptyReason.contains(u"at least 5"_qs));
    QVERIFY(data.emptyReason.contains(u"Moves chart"_qs));
    // A picture does not say that there is nothing.
    LayoutRequest request;
    request.size = {600, 400};
    request.picture = true;
    request.theme = ChartTheme::named(ThemeName::Light);
    const ChartLayout layout = layoutChart(data, request, Wording());
    QVERIFY(std::any_of(layout.groups.cbegin(), layout.groups.cend(), [](const SceneGroup &group) {
        return group.title.startsWith(u"Too few moves"_qs);
    }));
}

void TestFlowsChart::bandsBearTheirCount()
{
    const ChartData data = chart(test::moves(movesBetween(6, 2, 3)));
    QCOMPARE(test::marks(data, MarkShape::Band).size(), 6);
    QCOMPARE(sum(data, MarkShape::Band), 6.0);
    const ChartData thick = chart(test::moves(movesBetween(6, 1, 1)));
    const Mark band = test::marks(thick, MarkShape::Band).first();
    QCOMPARE(band.label, u"6"_qs);
    QCOMPARE(band.name, u"from From 0 to To 0, 6 job moves"_qs);
}

void TestFlowsChart::moreThanEightNodesAreOther()
{
    const ChartData data = chart(test::moves(movesBetween(23, 23, 11)));
    QList<Mark> left = test::marks(data, MarkShape::Node);
    left.removeIf([](const Mark &mark) { return mark.row == 1; });
    QCOMPARE(left.size(), 9);
    QCOMPARE(left.last().label, u"other 15"_qs);
    QVERIFY(left.last().groupParts.isEmpty());
    QCOMPARE(sum(data, MarkShape::Band), 23.0);
}

void TestFlowsChart::unknownEndsAreLeftOutAndSaid()
{
    QList<db::Move> moves = movesBetween(6, 2, 3);
    moves.append(test::move(u"open"_qs, u"Ada"_qs, u"From 0"_qs, {}, u"2025-07-05"_qs));
    const ChartData data = chart(test::moves(moves));
    QCOMPARE(sum(data, MarkShape::Band), 6.0);
    QVERIFY(data.caveat.contains(u"1 move without a known origin or destination"_qs));
    QVERIFY(data.caveat.contains(u"not all hires"_qs));
}

void TestFlowsChart::theBrushLeavesMovesOut()
{
    db::Exploration answer = test::moves(movesBetween(8, 2, 2));
    answer.moves.outside = {u"0"_qs, u"1"_qs};
    QCOMPARE(sum(chart(answer), MarkShape::Band), 6.0);
}

void TestFlowsChart::aBandFiltersByBothEnds()
{
    const ChartData data = chart(test::moves(movesBetween(6, 1, 1)));
    const Mark band = test::marks(data, MarkShape::Band).first();
    QCOMPARE(toggledAll({}, band.groupParts).text(), u"from:from-0 to:to-0"_qs);
}

void TestFlowsChart::theTableIsTheMatrix()
{
    const ChartData data = chart(test::moves(movesBetween(6, 2, 3)));
    QCOMPARE(data.table.columns.size(), 5);
    QCOMPARE(data.table.rows.size(), 2);
    for (const QVariantList &row : data.table.rows)
        QCOMPARE(row.mid(1), QVariantList({1, 1, 1, 3}));
}

void TestFlowsChart::aMatrixOfNearlyNothingIsAList()
{
    const ChartData data = chart(test::moves(movesBetween(700, 300, 350)));
    QCOMPARE(data.table.columns, QStringList({u"From"_qs, u"To"_qs, u"Moves"_qs}));
    QCOMPARE(data.table.groups.size(), data.table.rows.size());
    int all = 0;
    for (const QVariantList &row : data.table.rows)
        all += row.last().toInt();
    QCOMPARE(all, 700);
    QVERIFY(data.table.rows.first().last().toInt() >= data.table.rows.last().last().toInt());
}

void TestFlowsChart::pointingFollowsTheBandAndNotItsBox()
{
    // One node far above the others: its band to the lowest node crosses the middle.
    const ChartData data = chart(test::moves(movesBetween(6, 3, 2)));
    LayoutRequest request;
    request.size = {800, 400};
    request.theme = ChartTheme::named(ThemeName::Light);
    const ChartLayout layout = layoutChart(data, request, Wording());
    for (int index = 0; index < data.marks.size(); ++index) {
        if (data.marks.at(index).shape != MarkShape::Band)
            continue;
        const SceneGroup *group = layout.groupOfMark(index);
        QVERIFY(group);
        QCOMPARE(group->distanceTo(group->area.first() + QPointF(1, 2)), 0.0);
        if (group->hit.height() > 100)
            QVERIFY(group->distanceTo(group->hit.center() + QPointF(0, 60)) > 1000
                    || group->distanceTo(group->hit.center() - QPointF(0, 60)) > 1000);
    }
}

QTEST_MAIN(TestFlowsChart)
#include "tst_flowschart.moc"
