// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chartsamples.h"
#include "ui/charts/laneorder.h"

#include <QTest>

using namespace ui;

class TestLaneOrder final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanesGoWhereTheReaderPutThem();
    void marksGoWithTheirLanes();
    void rowsOfTheTableFollowTheirLanes();
    void panelsStayApart();
    void movingKeepsWhatIsKnownOfOtherLanes();
    void chartsWithAnOrderOfTheirOwnStay();

private:
    static QStringList keys(const ChartData &data)
    {
        QStringList keys;
        for (const Lane &lane : data.lanes)
            keys.append(lane.key);
        return keys;
    }
    static ChartData three()
    {
        ChartData data = samples::moves();
        data.lanes.append(samples::lane(u"cem"_qs));
        data.marks.append(samples::pin(u"cem"_qs, 2, samples::day(2025, 5)));
        return data;
    }
};

void TestLaneOrder::lanesGoWhereTheReaderPutThem()
{
    ChartData data = three();
    orderLanes(data, {u"cem"_qs, u"gone"_qs});
    QCOMPARE(keys(data), (QStringList{u"cem"_qs, u"ada"_qs, u"ben"_qs}));
    orderLanes(data, {});
    QCOMPARE(keys(data).first(), u"cem"_qs);
}

void TestLaneOrder::marksGoWithTheirLanes()
{
    ChartData data = three();
    data.marks[2].otherLane = 2;
    orderLanes(data, {u"cem"_qs, u"ben"_qs});
    for (const Mark &mark : std::as_const(data.marks)) {
        if (mark.id.startsWith(u"ben"_qs))
            QCOMPARE(data.lanes.at(mark.lane).key, u"ben"_qs);
        if (mark.id == u"move-cem"_qs)
            QCOMPARE(mark.lane, 0);
    }
    QCOMPARE(data.marks.at(2).otherLane, 0);
    QCOMPARE(data.marks.at(0).otherLane, -1);
}

void TestLaneOrder::rowsOfTheTableFollowTheirLanes()
{
    ChartData data = three();
    data.table = {};
    data.lanes[1].groupField = db::Field::Person;
    data.lanes[1].groupValue = u"ben"_qs;
    const auto row
        = [&data](const QString &name, const Selection &key, const QList<db::Node> &group) {
              data.table.rows.append(QVariantList{name});
              data.table.keys.append(key);
              data.table.groups.append(group);
          };
    const auto keyOf = [&data](const QString &mark) {
        for (const Mark &each : std::as_const(data.marks)) {
            if (each.id == mark)
                return each.target;
        }
        return Selection{};
    };
    row(u"total"_qs, {}, {});
    row(u"ada"_qs, keyOf(u"move-ada"_qs), {});
    row(u"group of ben"_qs, {}, {db::Node::term(db::Field::Person, u"ben"_qs)});
    row(u"cem"_qs, keyOf(u"move-cem"_qs), {});
    row(u"ada again"_qs, keyOf(u"move-ada"_qs), {});
    orderLanes(data, {u"cem"_qs, u"ben"_qs});
    QStringList names;
    for (const QVariantList &each : std::as_const(data.table.rows))
        names.append(each.first().toString());
    QCOMPARE(names,
             (QStringList{u"cem"_qs, u"group of ben"_qs, u"ada"_qs, u"ada again"_qs, u"total"_qs}));
    QCOMPARE(data.table.keys.first(), keyOf(u"move-cem"_qs));
    QVERIFY(!data.table.groups.at(1).isEmpty());
}

void TestLaneOrder::panelsStayApart()
{
    ChartData data = three();
    data.panels.append(Panel());
    data.lanes[2].panel = 1;
    orderLanes(data, {u"cem"_qs, u"ben"_qs});
    QCOMPARE(keys(data), (QStringList{u"ben"_qs, u"ada"_qs, u"cem"_qs}));
}

void TestLaneOrder::movingKeepsWhatIsKnownOfOtherLanes()
{
    const ChartData data = three();
    QCOMPARE(movedLane(data, {}, 0, 2), (QStringList{u"ben"_qs, u"ada"_qs, u"cem"_qs}));
    QCOMPARE(movedLane(data, {}, 2, 0), (QStringList{u"cem"_qs, u"ada"_qs, u"ben"_qs}));
    QCOMPARE(movedLane(data, {}, 0, 3), (QStringList{u"ben"_qs, u"cem"_qs, u"ada"_qs}));
    QCOMPARE(movedLane(data, {u"north"_qs, u"ada"_qs}, 0, 1),
             (QStringList{u"ada"_qs, u"ben"_qs, u"cem"_qs, u"north"_qs}));
}

void TestLaneOrder::chartsWithAnOrderOfTheirOwnStay()
{
    ChartData data = three();
    data.kind = ChartKind::Volume;
    orderLanes(data, {u"cem"_qs});
    QCOMPARE(keys(data).first(), u"ada"_qs);
}

QTEST_APPLESS_MAIN(TestLaneOrder)
#include "tst_laneorder.moc"
