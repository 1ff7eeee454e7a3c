// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said beside the marks of a chart, and that it can be told apart.
#include "tests/support/chartfacts.h"
#include "tests/support/claimfacts.h"

#include <QTest>

using namespace ui;

namespace {

ChartLayout layoutOf(const ChartData &data, QSizeF size, bool picture = false)
{
    LayoutRequest request;
    request.size = size;
    request.picture = picture;
    request.theme = ChartTheme::named(ThemeName::Light, {});
    return layoutChart(data, request, Wording());
}

QStringList textsOf(const ChartLayout &layout, const QString &group = {})
{
    QStringList all;
    for (const SceneGroup &candidate : layout.groups) {
        for (const Primitive &primitive : candidate.primitives) {
            const auto *text = std::get_if<TextPrimitive>(&primitive);
            if (text && (group.isEmpty() || candidate.id == group))
                all.append(text->text);
        }
    }
    return all;
}

TextPrimitive textOf(const SceneGroup &group, const QString &wanted)
{
    for (const Primitive &primitive : group.primitives) {
        const auto *text = std::get_if<TextPrimitive>(&primitive);
        if (text && text->text == wanted)
            return *text;
    }
    return {};
}

/// A month at one organization between long ones at others, or after a gap.
ChartData career(const QString &leftBefore)
{
    return chartData(
        ChartKind::Moves,
        test::moves(
            {test::move(u"a"_qs, u"Ada"_qs, u"Lab A"_qs, {}, leftBefore, db::MoveKind::Leave),
             test::move(u"b"_qs, u"Ada"_qs, {}, u"Lab B"_qs, u"2021-01-10"_qs, db::MoveKind::Join),
             test::move(u"c"_qs, u"Ada"_qs, u"Lab B"_qs, u"Lab C"_qs, u"2021-02-10"_qs),
             test::move(u"d"_qs, u"Ben"_qs, u"Lab D"_qs, u"Lab E"_qs, u"2012-02-10"_qs)}),
        test::options(), Wording());
}

const SceneGroup *barOf(const ChartLayout &layout, const ChartData &data, const QString &employer)
{
    for (int index = 0; index < data.marks.size(); ++index) {
        const Mark &mark = data.marks.at(index);
        if (mark.shape == MarkShape::Bar && mark.color == employer)
            return layout.groupOfMark(index);
    }
    return nullptr;
}

QRectF boundsOf(const SceneGroup &group)
{
    QRectF bounds;
    for (const Primitive &primitive : group.primitives) {
        if (const auto *shape = std::get_if<ShapePrimitive>(&primitive)) {
            const double half = shape->stroke.isValid() ? shape->width / 2 : 0;
            bounds |= shape->points.boundingRect().adjusted(-half, -half, half, half);
        }
    }
    return bounds;
}

} // namespace

class TestChartLabels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShortBarIsNamedWhereTheLaneIsFree();
    void nothingComesBetweenABarAndItsName();
    void butNotWhereItsNeighbourWouldSeemMeant();
    void stackedPhasesDoNotTouch_data();
    void stackedPhasesDoNotTouch();
    void theTallestColumnHasItsNumber();
    void everyStateIsNamedOnce();
    void aStateThatIsOverIsInTheKey();
    void aMonthAloneIsNoWall();
    void theMatrixNamesItsAxes();
    void aBandThatHasRoomIsCounted();
    void thousandsOfMovesStillFitAWindow();
};

void TestChartLabels::aShortBarIsNamedWhereTheLaneIsFree()
{
    const ChartData data = career(u"2018-01-10"_qs);
    const ChartLayout layout = layoutOf(data, {760, 300});
    const SceneGroup *bar = barOf(layout, data, u"lab-b"_qs);
    QVERIFY(bar);
    QVERIFY(bar->hit.width() < 20);
    const TextPrimitive name = textOf(*bar, u"Lab B"_qs);
    QVERIFY(!name.text.isEmpty());
    QVERIFY(name.box.right() < bar->hit.left());
    QVERIFY(name.box.left() > barOf(layout, data, u"lab-a"_qs)->hit.right() + 10);
}

// "? Lab B" and its bar: what came before is not known. "Lab B ?" would be read as that.
void TestChartLabels::nothingComesBetweenABarAndItsName()
{
    const ChartData data = chartData(
        ChartKind::Moves,
        test::moves(
            {test::move(u"b"_qs, u"Ada"_qs, {}, u"Lab B"_qs, u"2021-01-10"_qs, db::MoveKind::Join),
             test::move(u"c"_qs, u"Ada"_qs, u"Lab B"_qs, u"Lab C"_qs, u"2021-02-10"_qs),
             test::move(u"d"_qs, u"Ben"_qs, u"Lab D"_qs, u"Lab E"_qs, u"2012-02-10"_qs)}),
        test::options(), Wording());
    const ChartLayout layout = layoutOf(data, {760, 300});
    const SceneGroup *bar = barOf(layout, data, u"lab-b"_qs);
    QVERIFY(bar);
    const TextPrimitive name = textOf(*bar, u"Lab B"_qs);
    const TextPrimitive sign = textOf(*bar, u"?"_qs);
    QVERIFY(!name.text.isEmpty());
    QVERIFY(!sign.text.isEmpty());
    QVERIFY(name.box.right() < boundsOf(*bar).left());
    QVERIFY(sign.box.right() <= name.box.left());
}

void TestChartLabels::butNotWhereItsNeighbourWouldSeemMeant()
{
    const ChartData data = career(u"2020-12-10"_qs);
    const ChartLayout layout = layoutOf(data, {760, 300});
    const SceneGroup *bar = barOf(layout, data, u"lab-b"_qs);
    QVERIFY(bar);
    QVERIFY(textOf(*bar, u"Lab B"_qs).text.isEmpty());
}

void TestChartLabels::stackedPhasesDoNotTouch_data()
{
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<bool>("picture");
    QTest::newRow("window") << QSizeF(760, 300) << false;
    QTest::newRow("web") << QSizeF(640, 450) << true;
    QTest::newRow("print column") << QSizeF(300, 300) << true;
    QTest::newRow("wide") << QSizeF(1200, 675) << true;
}

void TestChartLabels::stackedPhasesDoNotTouch()
{
    QFETCH(QSizeF, size);
    QFETCH(bool, picture);
    using Kind = db::PhaseKind;
    db::Exploration answer;
    QList<db::Phase> phases;
    for (const Kind kind :
         {Kind::Claim, Kind::Challenge, Kind::Reply, Kind::Correction, Kind::Outcome})
        phases.append(test::phase(kind, u"2025-04-05"_qs, phases.size() % 2 == 0));
    answer.controversies.records
        = {test::dispute(u"all"_qs, u"All at once"_qs, u"2025-04-05"_qs, db::DisputeStatus::Open,
                         phases),
           test::dispute(u"three"_qs, u"Three of them"_qs, u"2024-04-05"_qs,
                         db::DisputeStatus::Open, phases.first(3))};
    const ChartData data = chartData(ChartKind::Disputes, answer, test::options(), Wording());
    const ChartLayout layout = layoutOf(data, size, picture);
    QList<QRectF> places;
    for (const SceneGroup &group : layout.groups) {
        if (group.mark < 0 || !group.id.startsWith(u"mark-"_qs)
            || data.marks.at(group.mark).shape == MarkShape::PhaseBand)
            continue;
        const QRectF place = boundsOf(group);
        if (place.isNull())
            continue;
        for (const QRectF &other : std::as_const(places))
            QVERIFY2(!other.intersects(place.adjusted(-0.5, -0.5, 0.5, 0.5)), qPrintable(group.id));
        places.append(place);
    }
    QVERIFY(places.size() >= 6);
}

void TestChartLabels::theTallestColumnHasItsNumber()
{
    QList<db::Move> moves;
    for (int number = 0; number < 240; ++number) {
        // Three in each quarter of twelve years, a hundred more in one.
        const QDate date
            = number < 100 ? QDate(2023, 5, 5) : QDate(2014, 2, 5).addDays(number * 30);
        moves.append(test::move(QString::number(number), u"P%1"_qs.arg(number), {}, u"Lab A"_qs,
                                date.toString(Qt::ISODate), db::MoveKind::Join));
    }
    const ChartData data
        = chartData(ChartKind::Balance, test::moves(moves), test::options(), Wording());
    const ChartLayout layout = layoutOf(data, {420, 300});
    QVERIFY(textsOf(layout).contains(u"103"_qs));
    QCOMPARE(overlaps(layout), 0);
}

void TestChartLabels::everyStateIsNamedOnce()
{
    db::Exploration answer;
    answer.has = db::allChartRecords;
    test::addClaims(
        answer, [](int number) { return QPair(QString::number(number), QString::number(number)); });
    const ChartData data = chartData(ChartKind::ClaimStates, answer, test::options(), Wording());
    for (const double height : {130.0, 262.0, 500.0}) {
        const ChartLayout layout = layoutOf(data, {560, height});
        for (const char *word : {"asserted", "open", "disputed", "confirmed", "refuted"}) {
            const QStringList said
                = textsOf(layout).filter(QString::fromLatin1(word), Qt::CaseInsensitive);
            QCOMPARE(said.size(), 1);
        }
        QVERIFY(textsOf(layout, u"key"_qs).isEmpty());
    }
}

void TestChartLabels::aStateThatIsOverIsInTheKey()
{
    db::Exploration answer;
    answer.has = db::allChartRecords;
    const db::Day first = db::dayOf(QDate(2025, 1, 1));
    const db::Day second = db::dayOf(QDate(2025, 2, 1));
    answer.claimStates
        = {{first, db::ClaimStatus::Open, 3, 3}, {second, db::ClaimStatus::Confirmed, 3, 3}};
    const ChartData data = chartData(ChartKind::ClaimStates, answer, test::options(), Wording());
    QVERIFY(textsOf(layoutOf(data, {560, 262}), u"key"_qs).contains(u"open"_qs));
}

void TestChartLabels::aMonthAloneIsNoWall()
{
    db::Exploration answer;
    answer.has = db::allChartRecords;
    answer.claimStates = {{db::dayOf(QDate(2025, 2, 1)), db::ClaimStatus::Open, 3, 3}};
    const ChartData data = chartData(ChartKind::ClaimStates, answer, test::options(), Wording());
    const ChartLayout layout = layoutOf(data, {760, 262});
    QVERIFY(layout.groupOfMark(0)->hit.width() < layout.panels.first().plot.width() / 8);
}

void TestChartLabels::theMatrixNamesItsAxes()
{
    db::Exploration answer;
    answer.has = db::allChartRecords;
    test::addClaims(answer, [](int number) {
        return QPair(u"Speaker number %1"_qs.arg(number),
                     u"Subject of the matter %1"_qs.arg(number));
    });
    for (const QLocale::Language language : {QLocale::English, QLocale::German}) {
        const Wording wording{QLocale(language)};
        const ChartData data = chartData(ChartKind::WhoAboutWhom, answer, test::options(), wording);
        for (const bool picture : {true, false}) {
            const ChartLayout layout = layoutOf(data, {760, 400}, picture);
            QCOMPARE(textsOf(layout, u"axis-y"_qs).size(), 1);
            QCOMPARE(textsOf(layout, u"axis-x"_qs).size(), 1);
            QCOMPARE(overlaps(layout), 0);
        }
    }
}

void TestChartLabels::aBandThatHasRoomIsCounted()
{
    QList<db::Move> moves;
    for (int number = 0; number < 40; ++number)
        moves.append(test::move(QString::number(number), u"P%1"_qs.arg(number),
                                u"Lab %1"_qs.arg(number % 4), u"Works %1"_qs.arg(number % 5),
                                u"2025-05-05"_qs));
    const ChartData data
        = chartData(ChartKind::Flows, test::moves(moves), test::options(), Wording());
    const ChartLayout layout = layoutOf(data, {760, 420});
    for (const Mark &mark : data.marks) {
        if (mark.shape == MarkShape::Band)
            QVERIFY2(!textsOf(layout, u"number-"_qs + mark.id).isEmpty(), qPrintable(mark.id));
    }
}

void TestChartLabels::thousandsOfMovesStillFitAWindow()
{
    QList<db::Move> moves;
    for (int number = 0; number < 3000; ++number)
        moves.append(test::move(QString::number(number), u"P%1"_qs.arg(number),
                                u"Lab %1"_qs.arg(number % 7), u"Works %1"_qs.arg(number % 5),
                                u"2025-05-05"_qs));
    const ChartData data
        = chartData(ChartKind::Flows, test::moves(moves), test::options(), Wording());
    const ChartLayout layout = layoutOf(data, {760, 300});
    QVERIFY(layout.size.height() < 1100);
    QCOMPARE(overlaps(layout), 0);
}

QTEST_MAIN(TestChartLabels)
#include "tst_chartlabels.moc"
