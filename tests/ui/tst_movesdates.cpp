// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What Moves says about time: every mark at its date, nothing left out unsaid, nothing invented.
#include "tests/support/chartfacts.h"

#include <QTest>

using namespace ui;

namespace {

LayoutRequest request(QSizeF size, bool picture)
{
    LayoutRequest request;
    request.size = size;
    request.theme = ChartTheme::named(ThemeName::Light, {});
    request.picture = picture;
    return request;
}

ChartData chart(const QList<db::Move> &moves, LaneMode lanes, const QList<db::Move> &context = {})
{
    db::Exploration answer = test::moves(moves);
    answer.contextMoves = context;
    return chartData(ChartKind::Moves, answer, test::options(lanes), Wording());
}

/// Moves of few people among few organizations on the same and on following days.
QList<db::Move> crowdedMoves()
{
    QList<db::Move> moves;
    const QStringList dates{u"2025-06-30"_qs, u"2025-06-30"_qs, u"2025-07-01"_qs, u"2025-06"_qs,
                            u"2025-07-03"_qs, u"2025-07-04"_qs, u"2025"_qs,       u"2025-06-30"_qs,
                            u"2024-08-02"_qs, u"2024-08"_qs};
    for (int number = 0; number < 40; ++number) {
        const QString from(QChar(u'A' + number % 4));
        const QString to(QChar(u'A' + (number + 1) % 4));
        moves.append(test::move(QString::number(number), u"Person "_qs + QChar(u'A' + number % 5),
                                from, to, dates.at(number % dates.size())));
    }
    return moves;
}

/// Where the head of a pin or the shaft of an arrow is drawn; NaN where it is only counted.
double drawnAt(const SceneGroup &group, const Mark &mark)
{
    for (const Primitive &primitive : group.primitives) {
        const auto *shape = std::get_if<ShapePrimitive>(&primitive);
        if (!shape)
            continue;
        if (mark.shape == MarkShape::HandOver ? !shape->closed : shape->ellipse)
            return shape->points.boundingRect().center().x();
    }
    return qQNaN();
}

int indexOf(const ChartData &data, const QString &id)
{
    for (int index = 0; index < data.marks.size(); ++index) {
        if (data.marks.at(index).id == id)
            return index;
    }
    return -1;
}

QRectF barRect(const ChartData &data, const ChartLayout &layout, const QString &organization)
{
    for (const SceneGroup &group : layout.groups) {
        if (group.mark >= 0 && data.marks.at(group.mark).shape == MarkShape::Bar
            && data.marks.at(group.mark).color == organization)
            return group.hit;
    }
    return {};
}

} // namespace

class TestMovesDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksStandAtTheirDates_data();
    void marksStandAtTheirDates();
    void whoGoesTheSameWayOnTheSameDayIsNamedOrCounted();
    void aPeriodThatBeginsBeforeTheAxisIsDrawn();
    void whoCameOnTheNewestDayHasABar();
    void anUnknownStartIsAShortFade();
    void anUnknownEndIsAShortFade();
    void theKeyTellsWhatIsNotKnown();
    void aCoarseDateOfTheContextHasItsBracket();
    void stemsDoNotRunThroughNames();
};

void TestMovesDates::marksStandAtTheirDates_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<bool>("picture");
    QTest::newRow("screen") << QSizeF(760, 300) << false;
    QTest::newRow("web") << QSizeF(1200, 675) << true;
    QTest::newRow("square") << QSizeF(1080, 1080) << true;
    QTest::newRow("column") << QSizeF(300, 0) << true;
}

void TestMovesDates::marksStandAtTheirDates()
{
    QFETCH(QSizeF, size);
    QFETCH(bool, picture);
    for (const LaneMode lanes : {LaneMode::People, LaneMode::Organizations}) {
        const ChartData data = chart(crowdedMoves(), lanes);
        const ChartLayout layout = layoutChart(data, request(size, picture), Wording());
        int drawn = 0;
        for (const SceneGroup &group : layout.groups) {
            if (group.mark < 0 || data.marks.at(group.mark).shape == MarkShape::Bar)
                continue;
            const Mark &mark = data.marks.at(group.mark);
            const double x = drawnAt(group, mark);
            if (qIsNaN(x))
                continue;
            ++drawn;
            const double wanted = layout.panels.first().toX((mark.from + mark.to) / 2);
            QVERIFY2(std::abs(x - wanted) < 0.5, qPrintable(mark.name));
        }
        QVERIFY(drawn >= 8);
    }
}

void TestMovesDates::whoGoesTheSameWayOnTheSameDayIsNamedOrCounted()
{
    QList<db::Move> moves;
    for (const QString &name : {u"Ada"_qs, u"Bob"_qs, u"Cleo"_qs, u"Dan"_qs, u"Eve"_qs}) {
        moves.append(test::move(name, name, u"A"_qs, u"B"_qs, u"2025-06-30"_qs));
        const ChartData data = chart(moves, LaneMode::Organizations);
        const ChartLayout layout = layoutChart(data, request({1200, 675}, true), Wording());
        QStringList said;
        for (int index = 0; index < data.marks.size(); ++index) {
            const SceneGroup *group = layout.groupOfMark(index);
            QVERIFY(group);
            QVERIFY(!group->hit.isNull());
        }
        for (const SceneGroup &group : layout.groups) {
            for (const Primitive &primitive : group.primitives) {
                if (const auto *text = std::get_if<TextPrimitive>(&primitive);
                    text && group.mark >= 0)
                    said += text->text.split(u", "_qs);
            }
        }
        const qsizetype shared = moves.size() - 1;
        QVERIFY2(said.contains(u"Ada"_qs), qPrintable(said.join(u'|')));
        QCOMPARE(said.contains(u"+%1"_qs.arg(shared)), shared > 2);
        QCOMPARE(said.size(), shared > 2 ? 2 : shared + 1);
    }
}

void TestMovesDates::aPeriodThatBeginsBeforeTheAxisIsDrawn()
{
    for (const LaneMode lanes : {LaneMode::People, LaneMode::Organizations}) {
        const ChartData data
            = chart({test::move(u"m"_qs, u"Ada"_qs, u"A"_qs, u"B"_qs, u"2025-06"_qs),
                     test::move(u"n"_qs, u"Bob"_qs, u"A"_qs, u"B"_qs, u"2026-01-05"_qs)},
                    lanes);
        LayoutRequest asked = request({1200, 675}, true);
        asked.range = {db::dayOf(QDate(2025, 6, 25)), db::dayOf(QDate(2026, 6, 24))};
        const ChartLayout layout = layoutChart(data, asked, Wording());
        const SceneGroup *group = layout.groupOfMark(indexOf(data, u"move-m"_qs));
        QVERIFY(group);
        QVERIFY(layout.panels.first().plot.adjusted(-10, -20, 10, 20).contains(group->hit));
    }
}

void TestMovesDates::whoCameOnTheNewestDayHasABar()
{
    const ChartData data = chart(
        {test::move(u"m"_qs, u"Ada"_qs, u"A"_qs, u"B"_qs, u"2026-06-24"_qs)}, LaneMode::People);
    LayoutRequest asked = request({1200, 675}, true);
    asked.range = {db::dayOf(QDate(2024, 6, 25)), db::dayOf(QDate(2026, 6, 24))};
    const ChartLayout layout = layoutChart(data, asked, Wording());
    const QRectF bar = barRect(data, layout, u"b"_qs);
    QVERIFY2(bar.width() >= bar.height() * 0.3, qPrintable(QString::number(bar.width())));
    QVERIFY(bar.right() <= asked.size.width());
}

void TestMovesDates::anUnknownStartIsAShortFade()
{
    const ChartData data
        = chart({test::move(u"m"_qs, u"Ada"_qs, u"A"_qs, u"B"_qs, u"2020-06-24"_qs),
                 test::move(u"n"_qs, u"Bob"_qs, u"C"_qs, {}, u"2026-01-05"_qs)},
                LaneMode::People);
    const ChartLayout layout = layoutChart(data, request({1200, 675}, true), Wording());
    const PanelLayout &panel = layout.panels.first();
    const QRectF left = barRect(data, layout, u"c"_qs);
    QVERIFY(left.width() > 40);
    QVERIFY2(left.width() < panel.plot.width() * 0.5, qPrintable(QString::number(left.width())));
    QVERIFY(std::abs(left.right() - panel.toX(double(db::dayOf(QDate(2026, 1, 5))))) < 3);
    // Fading: the left end is paler than the right one.
    const int index = indexOf(data, u"position-bob-1"_qs);
    const SceneGroup *group = layout.groupOfMark(index);
    QVERIFY(group);
    QList<QColor> fills;
    for (const Primitive &primitive : group->primitives) {
        if (const auto *shape = std::get_if<ShapePrimitive>(&primitive))
            fills.append(shape->fill);
    }
    QVERIFY(fills.size() > 3);
    QVERIFY(fills.first().lightness() > fills.last().lightness() + 30);
}

void TestMovesDates::anUnknownEndIsAShortFade()
{
    const ChartData data
        = chart({test::move(u"m"_qs, u"Ada"_qs, {}, u"A"_qs, u"2020-06-24"_qs),
                 test::move(u"l"_qs, u"Ada"_qs, u"A"_qs, {}, {}, db::MoveKind::Leave),
                 test::move(u"n"_qs, u"Bob"_qs, u"C"_qs, u"D"_qs, u"2026-01-05"_qs)},
                LaneMode::People);
    const ChartLayout layout = layoutChart(data, request({1200, 675}, true), Wording());
    const PanelLayout &panel = layout.panels.first();
    const QRectF left = barRect(data, layout, u"a"_qs);
    QVERIFY(std::abs(left.left() - panel.toX(double(db::dayOf(QDate(2020, 6, 24))))) < 3);
    QVERIFY2(left.width() < panel.plot.width() * 0.5, qPrintable(QString::number(left.width())));
    QVERIFY(data.keyTexts.contains(u"end not known"_qs));
}

void TestMovesDates::theKeyTellsWhatIsNotKnown()
{
    const db::Move joined = test::move(u"j"_qs, u"Ada"_qs, {}, u"A"_qs, u"2020-06-24"_qs);
    const db::Move left = test::move(u"l"_qs, u"Bob"_qs, u"C"_qs, {}, u"2026-01-05"_qs);
    const ChartData both = chart({joined, left}, LaneMode::People);
    QVERIFY(both.keyTexts.contains(u"start not known"_qs));
    QVERIFY(both.keyTexts.contains(u"joined, origin unknown"_qs));
    QVERIFY(both.keyTexts.contains(u"left, destination unknown"_qs));
    QVERIFY(!both.keyTexts.contains(u"end not known"_qs));
    const ChartData one = chart({joined}, LaneMode::People);
    QVERIFY(!one.keyTexts.contains(u"start not known"_qs));
    LayoutRequest asked = request({1200, 675}, true);
    bool said = false;
    const ChartLayout layout = layoutChart(both, asked, Wording());
    for (const SceneGroup &group : layout.groups) {
        for (const Primitive &primitive : group.primitives) {
            if (const auto *text = std::get_if<TextPrimitive>(&primitive))
                said = said || text->text == u"start not known"_qs;
        }
    }
    QVERIFY(said);
    QCOMPARE(overlaps(layout), 0);
}

void TestMovesDates::aCoarseDateOfTheContextHasItsBracket()
{
    const QList<db::Move> matching{
        test::move(u"m"_qs, u"Ada"_qs, u"Lab"_qs, u"B"_qs, u"2026-01-05"_qs)};
    const auto founded = [](const QString &date) {
        return test::move(u"f"_qs, u"Ada"_qs, {}, u"Lab"_qs, date, db::MoveKind::Found);
    };
    const ChartData year = chart(matching, LaneMode::People, {founded(u"2024"_qs)});
    const Mark bracket = test::mark(year, u"move-f"_qs);
    QCOMPARE(bracket.shape, MarkShape::Bracket);
    QCOMPARE(bracket.level, MarkLevel::Context);
    QCOMPARE(bracket.to - bracket.from, 366.0);
    QVERIFY(year.keyTexts.contains(u"only the month, quarter or year known"_qs));
    QCOMPARE(year.table.rows.size(), 1);
    const ChartData exact = chart(matching, LaneMode::People, {founded(u"2024-05-05"_qs)});
    QVERIFY(test::mark(exact, u"move-f"_qs).id.isEmpty());
    const ChartData elsewhere
        = chart(matching, LaneMode::People,
                {test::move(u"f"_qs, u"Bob"_qs, {}, u"Lab"_qs, u"2024"_qs, db::MoveKind::Found)});
    QVERIFY(test::mark(elsewhere, u"move-f"_qs).id.isEmpty());
}

void TestMovesDates::stemsDoNotRunThroughNames()
{
    // An arrival that is recorded twice stands within its bar, where the name is.
    const ChartData data = chart(
        {test::move(u"a"_qs, u"Ada"_qs, {}, u"Superintelligence Laboratory"_qs, u"2024-01-05"_qs),
         test::move(u"b"_qs, u"Ada"_qs, {}, u"Superintelligence Laboratory"_qs, u"2024-04-05"_qs),
         test::move(u"c"_qs, u"Ada"_qs, u"Superintelligence Laboratory"_qs, u"B"_qs,
                    u"2026-04-05"_qs)},
        LaneMode::People);
    const ChartLayout layout = layoutChart(data, request({1200, 675}, true), Wording());
    int crossing = 0;
    int within = 0;
    for (const SceneGroup &bar : layout.groups) {
        if (bar.mark < 0 || data.marks.at(bar.mark).shape != MarkShape::Bar)
            continue;
        for (const Primitive &primitive : bar.primitives) {
            const auto *text = std::get_if<TextPrimitive>(&primitive);
            if (!text)
                continue;
            for (const SceneGroup &pin : layout.groups) {
                if (pin.mark < 0 || data.marks.at(pin.mark).shape != MarkShape::Pin)
                    continue;
                const auto &stem = std::get<ShapePrimitive>(pin.primitives.first());
                const QPointF head = stem.points.first();
                within += head.x() > text->box.left() && head.x() < text->box.right() ? 1 : 0;
                const QRectF core = text->box.adjusted(0, 1, 0, -1);
                crossing += core.contains(stem.points.last())
                        || core.intersects(stem.points.boundingRect().adjusted(-0.1, 0, 0.1, 0))
                    ? 1
                    : 0;
            }
        }
    }
    QVERIFY(within > 0);
    QCOMPARE(crossing, 0);
}

QTEST_MAIN(TestMovesDates)
#include "tst_movesdates.moc"
