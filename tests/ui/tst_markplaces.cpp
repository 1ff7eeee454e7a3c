// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Marks that stand close together: where they are drawn and what still has its name.
#include "tests/support/chartfacts.h"

#include <QTest>

using namespace ui;

namespace {

LayoutRequest request(bool picture)
{
    LayoutRequest request;
    request.size = {760, 300};
    request.theme = ChartTheme::named(ThemeName::Light, {});
    request.picture = picture;
    return request;
}

ChartData chart(ChartKind kind, const db::Exploration &answer)
{
    return chartData(kind, answer, test::options(), Wording());
}

/// Phases on these days, in this order, of one dispute of which the status is admitted.
ChartData phasesOn(const QStringList &days)
{
    db::Exploration answer;
    QList<db::Phase> phases{test::phase(db::PhaseKind::Claim, u"2023-01-01"_qs)};
    for (qsizetype number = 0; number < days.size(); ++number)
        phases.append(test::phase(db::PhaseKind(number % 5), days.at(number)));
    answer.controversies.records.append(
        test::dispute(u"d"_qs, u"Dispute"_qs, u"2023"_qs, db::DisputeStatus::Admitted, phases));
    return chart(ChartKind::Disputes, answer);
}

} // namespace

class TestMarkPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phasesStandAtTheirDates_data();
    void phasesStandAtTheirDates();
    void phasesBeyondAFullStackAreCounted();
    void noStubOfABandStandsWithinAStack();
    void theLastEmployerStandsBesideAShortBar_data();
    void theLastEmployerStandsBesideAShortBar();
    void zeroIsSeenBetweenNegativeAndPositive();
    void theYearIsSaidWhereItsOwnLabelHasNoRoom();
};

void TestMarkPlaces::phasesStandAtTheirDates_data()
{
    QTest::addColumn<QStringList>("days");
    const QString day = u"2026-03-06"_qs;
    QTest::newRow("one day") << QStringList{day, day, day, day};
    QTest::newRow("three on one day") << QStringList{day, day, day};
    QTest::newRow("six and more") << QStringList{
        day, day, day, day, day, day, u"2026-05-01"_qs, u"2026-05-01"_qs};
    QTest::newRow("following days") << QStringList{day, u"2026-03-10"_qs, u"2026-03-20"_qs};
    QTest::newRow("chain") << QStringList{day, u"2026-03-20"_qs, u"2026-04-05"_qs, u"2026-04-20"_qs,
                                          u"2026-05-05"_qs};
    QTest::newRow("apart") << QStringList{u"2024-03-06"_qs, u"2025-03-06"_qs, day};
}

void TestMarkPlaces::phasesStandAtTheirDates()
{
    QFETCH(QStringList, days);
    const ChartData data = phasesOn(days);
    for (const bool picture : {false, true}) {
        const ChartLayout layout = layoutChart(data, request(picture), Wording());
        const QRectF page(QPointF(0, 0), layout.size);
        QList<QRectF> drawn;
        for (int index = 0; index < data.marks.size(); ++index) {
            const SceneGroup *group = layout.groupOfMark(index);
            QVERIFY(group);
            const Mark &mark = data.marks.at(index);
            if (mark.shape == MarkShape::PhaseBand || group->mark != index
                || !group->others.isEmpty() || group->title != mark.name)
                continue;
            if (std::holds_alternative<TextPrimitive>(group->primitives.last()))
                continue; // counted
            const double x = layout.panels.first().toX((mark.from + mark.to) / 2);
            const double shift = days.size() > 3 ? group->hit.width() * 0.6 : 0.5;
            QVERIFY2(std::abs(group->hit.center().x() - x) < shift, qPrintable(mark.id));
            const QRectF core = group->hit.adjusted(2, 2, -2, -2);
            for (const QRectF &other : std::as_const(drawn))
                QVERIFY2(!other.intersects(core), qPrintable(mark.id));
            QVERIFY(page.contains(core));
            drawn.append(core);
        }
        QCOMPARE(overlaps(layout), 0);
    }
}

void TestMarkPlaces::phasesBeyondAFullStackAreCounted()
{
    const QString day = u"2026-03-06"_qs;
    const ChartData data = phasesOn({day, day, day, day, day, day, day, day});
    const ChartLayout layout = layoutChart(data, request(false), Wording());
    QList<double> heights;
    const SceneGroup *counted = nullptr;
    for (int index = 0; index < data.marks.size(); ++index) {
        const Mark &mark = data.marks.at(index);
        const SceneGroup *group = layout.groupOfMark(index);
        QVERIFY(group);
        if (!group->others.isEmpty())
            counted = group;
        else if (mark.from > data.marks.first().from && mark.shape != MarkShape::PhaseBand)
            heights.append(group->hit.center().y());
    }
    QCOMPARE(heights.size(), 3);
    QVERIFY(std::is_sorted(heights.cbegin(), heights.cend()));
    QVERIFY(counted);
    QCOMPARE(std::get<TextPrimitive>(counted->primitives.last()).text, u"+5"_qs);
    QVERIFY(counted->title.contains(data.marks.at(counted->others.first()).name));
}

void TestMarkPlaces::noStubOfABandStandsWithinAStack()
{
    const ChartData data = phasesOn({u"2026-03-06"_qs, u"2026-03-10"_qs});
    const ChartLayout layout = layoutChart(data, request(true), Wording());
    QList<bool> drawn;
    for (int index = 0; index < data.marks.size(); ++index) {
        if (data.marks.at(index).shape == MarkShape::PhaseBand)
            drawn.append(!layout.groupOfMark(index)->primitives.isEmpty());
    }
    QCOMPARE(drawn, QList<bool>({true, false}));
}

void TestMarkPlaces::theLastEmployerStandsBesideAShortBar_data()
{
    QTest::addColumn<bool>("picture");
    QTest::addColumn<QString>("to");
    QTest::newRow("screen") << false << u"Thinking Machines"_qs;
    QTest::newRow("picture") << true << u"Thinking Machines"_qs;
    QTest::newRow("too long") << false
                              << u"Institute for Applied Superintelligence and Robotics"_qs;
}

void TestMarkPlaces::theLastEmployerStandsBesideAShortBar()
{
    QFETCH(bool, picture);
    QFETCH(QString, to);
    const ChartData data = chart(
        ChartKind::Moves,
        test::moves({test::move(u"a"_qs, u"Ada"_qs, u"Lab A"_qs, u"Lab B"_qs, u"2023-01-05"_qs),
                     test::move(u"b"_qs, u"Bob"_qs, u"Lab A"_qs, to, u"2026-06-05"_qs)}));
    const ChartLayout layout = layoutChart(data, request(picture), Wording());
    const int last
        = static_cast<int>(std::find_if(data.marks.cbegin(), data.marks.cend(),
                                        [&to](const Mark &mark) { return mark.shortLabel == to; })
                           - data.marks.cbegin());
    const SceneGroup *group = layout.groupOfMark(last);
    QVERIFY(group);
    const auto *label = std::get_if<TextPrimitive>(&group->primitives.last());
    if (to.size() > 20) {
        QVERIFY(!label); // in full or not at all
        return;
    }
    QVERIFY(label);
    QCOMPARE(label->text, to);
    QVERIFY(label->box.left() > group->hit.right());
    QVERIFY(label->box.right() < layout.size.width());
    QCOMPARE(overlaps(layout), 0);
}

void TestMarkPlaces::zeroIsSeenBetweenNegativeAndPositive()
{
    db::Exploration answer;
    for (const double value : {80.0, 70.0, -38.0})
        answer.scores.records.append(test::score(QString::number(value), QString::number(value),
                                                 u"MATH"_qs, value, db::ScoreKind::Claimed));
    const LayoutRequest asked = request(false);
    const ChartLayout layout = layoutChart(chart(ChartKind::Scores, answer), asked, Wording());
    const double zero = layout.panels.first().toX(0);
    QVERIFY(zero > layout.panels.first().plot.left() + 20);
    bool seen = false;
    for (const SceneGroup &group : layout.groups) {
        for (const Primitive &primitive : group.primitives) {
            const auto *shape = std::get_if<ShapePrimitive>(&primitive);
            seen = seen
                || (group.id == u"axis-x"_qs && shape && shape->points.first().x() == zero
                    && contrast(shape->stroke, asked.theme.background) >= 3);
        }
    }
    QVERIFY(seen);
}

void TestMarkPlaces::theYearIsSaidWhereItsOwnLabelHasNoRoom()
{
    LayoutRequest asked = request(true);
    asked.size = {500, 300};
    asked.range = {db::dayOf(QDate(2024, 6, 20)), db::dayOf(QDate(2025, 1, 3))};
    const ChartLayout layout = layoutChart(phasesOn({u"2024-08-01"_qs}), asked, Wording());
    QStringList labels;
    for (const SceneGroup &group : layout.groups) {
        for (const Primitive &primitive : group.primitives) {
            const auto *text = std::get_if<TextPrimitive>(&primitive);
            if (text && group.id == u"axis-x"_qs)
                labels.append(text->text);
        }
    }
    QVERIFY2(labels.first().contains(u"2024"_qs), qPrintable(labels.join(u' ')));
}

QTEST_MAIN(TestMarkPlaces)
#include "tst_markplaces.moc"
