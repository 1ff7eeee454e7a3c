// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartfacts.h"

#include <QTest>

using namespace ui;

namespace {

double day(int year, int month, int dayOfMonth)
{
    return static_cast<double>(db::dayOf(QDate(year, month, dayOfMonth)));
}

ChartData people(const db::Exploration &answer)
{
    return chartData(ChartKind::Moves, answer, test::options(), Wording());
}

ChartData organizations(const db::Exploration &answer)
{
    return chartData(ChartKind::Moves, answer, test::options(LaneMode::Organizations), Wording());
}

/// Ada from Meta to OpenAI in March 2025 (month only), Bob on 5 July 2025 from Apple to Meta.
QList<db::Move> adaAndBob()
{
    return {test::move(u"ada"_qs, u"Ada"_qs, u"Meta"_qs, u"OpenAI"_qs, u"2025-03"_qs),
            test::move(u"bob"_qs, u"Bob"_qs, u"Apple"_qs, u"Meta"_qs, u"2025-07-05"_qs)};
}

} // namespace

class TestMovesChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lanesAreOrderedByLatestMove();
    void lanesKeepTheirPlaceUnderABrush();
    void barsMeetAtTheHandOver();
    void exactDaysArePinsAndMonthsAreBrackets();
    void unknownEndsStayOpen();
    void whoIsStillThereHasAnOpenEnd();
    void boardSeatsRunInASubRow();
    void vagueDatesBearTheirSign();
    void contextBarsArePaler();
    void aStandInDateIsHollow();
    void aSingleSourceIsUncertain();
    void aDepartureRecordedTwiceIsDrawnOnce();
    void aDepartureRecordedTwiceIsCountedAndSaid();
    void aPeriodIsNoFinerThanItsDates();
    void aColourWithoutANameStandsInTheKeyWithAllThatBearIt();
    void aCardKeepsTheColoursInItsKey();
    void onScreenMostOfANameIsBetterThanNone();
    void organizationLanesHaveArrows();
    void unknownSidesAreOpenArrows();
    void theTableHasTheMarksRows();
    void theSummaryCounts();
    void keysNameOnlyWhatOccurs();
    void anEmptyChartSaysWhy();
};

void TestMovesChart::lanesAreOrderedByLatestMove()
{
    QCOMPARE(test::laneNames(people(test::moves(adaAndBob()))),
             QStringList({u"Bob"_qs, u"Ada"_qs}));
}

void TestMovesChart::lanesKeepTheirPlaceUnderABrush()
{
    db::Exploration answer = test::moves(adaAndBob());
    answer.moves.outside = {u"bob"_qs};
    const ChartData data = people(answer);
    QCOMPARE(test::laneNames(data), QStringList({u"Bob"_qs, u"Ada"_qs}));
    QCOMPARE(test::mark(data, u"move-bob"_qs).level, MarkLevel::Context);
    QCOMPARE(test::mark(data, u"move-ada"_qs).level, MarkLevel::Normal);
    QCOMPARE(data.table.rows.size(), 1);
    answer.moves.outside.append(u"ada"_qs);
    const ChartData pale = people(answer);
    QVERIFY(pale.marks.isEmpty());
    QVERIFY2(pale.emptyReason.startsWith(u"No move matches"_qs), qPrintable(pale.emptyReason));
}

void TestMovesChart::barsMeetAtTheHandOver()
{
    const ChartData data = people(test::moves(adaAndBob()));
    const Mark before = test::mark(data, u"position-bob-1"_qs);
    const Mark after = test::mark(data, u"position-bob-2"_qs);
    QCOMPARE(before.color, u"apple"_qs);
    QCOMPARE(after.color, u"meta"_qs);
    QCOMPARE(before.to, day(2025, 7, 5));
    QCOMPARE(after.from, day(2025, 7, 5));
    QCOMPARE(after.groupField, db::Field::Organization);
    QCOMPARE(after.groupValue, u"meta"_qs);
}

void TestMovesChart::exactDaysArePinsAndMonthsAreBrackets()
{
    const ChartData data = people(test::moves(adaAndBob()));
    const Mark month = test::mark(data, u"move-ada"_qs);
    QCOMPARE(month.shape, MarkShape::Bracket);
    QCOMPARE(month.from, day(2025, 3, 1));
    QCOMPARE(month.to, day(2025, 4, 1));
    const Mark exact = test::mark(data, u"move-bob"_qs);
    QCOMPARE(exact.shape, MarkShape::Pin);
    QCOMPARE(exact.from, day(2025, 7, 5));
    QCOMPARE(exact.target, (Selection{db::RecordKind::Move, u"bob"_qs}));
}

void TestMovesChart::unknownEndsStayOpen()
{
    const ChartData data = people(test::moves(
        {test::move(u"l"_qs, u"Ada"_qs, u"Meta"_qs, {}, u"2025-03-01"_qs, db::MoveKind::Leave),
         test::move(u"j"_qs, u"Bob"_qs, {}, u"Meta"_qs, u"2025-05-01"_qs, db::MoveKind::Join)}));
    const Mark left = test::mark(data, u"position-ada-1"_qs);
    QVERIFY(left.openStart);
    QVERIFY(left.endUnknown);
    QCOMPARE(left.to, day(2025, 3, 1));
    const Mark joined = test::mark(data, u"position-bob-1"_qs);
    QVERIFY(joined.startUnknown);
    QVERIFY(!joined.openStart);
}

void TestMovesChart::whoIsStillThereHasAnOpenEnd()
{
    const ChartData data = people(test::moves(adaAndBob()));
    const Mark now = test::mark(data, u"position-bob-2"_qs);
    QVERIFY(now.openEnd);
    QVERIFY(!now.endUnknown);
    QCOMPARE(now.to, data.panels.first().to);
    QVERIFY(!test::mark(data, u"position-bob-1"_qs).openEnd);
}

void TestMovesChart::boardSeatsRunInASubRow()
{
    const ChartData data = people(
        test::moves({test::move(u"a"_qs, u"Ada"_qs, u"Meta"_qs, u"OpenAI"_qs, u"2025-03-01"_qs),
                     test::move(u"b"_qs, u"Ada"_qs, {}, u"Mistral"_qs, u"2025-04-01"_qs,
                                db::MoveKind::Board)}));
    QCOMPARE(data.lanes.first().rows, 2);
    for (const Mark &bar : test::marks(data, MarkShape::Bar))
        QCOMPARE(bar.row, bar.color == u"mistral"_qs ? 1 : 0);
    QCOMPARE(test::mark(data, u"move-b"_qs).row, 1);
    const ChartData boardOnly = people(test::moves({test::move(
        u"b"_qs, u"Ada"_qs, {}, u"Mistral"_qs, u"2025-04-01"_qs, db::MoveKind::Board)}));
    QCOMPARE(boardOnly.lanes.first().rows, 1);
}

void TestMovesChart::vagueDatesBearTheirSign()
{
    const ChartData data = people(
        test::moves({test::move(u"a"_qs, u"Ada"_qs, u"Meta"_qs, u"Apple"_qs, u"2025-06~"_qs),
                     test::move(u"b"_qs, u"Bob"_qs, u"Meta"_qs, u"Apple"_qs, u"2025-06?"_qs)}));
    QVERIFY(test::mark(data, u"move-a"_qs).approximate);
    QVERIFY(!test::mark(data, u"move-a"_qs).dateUncertain);
    QVERIFY(test::mark(data, u"move-b"_qs).dateUncertain);
    QCOMPARE(test::mark(data, u"move-b"_qs).to - test::mark(data, u"move-b"_qs).from, 30.0);
}

void TestMovesChart::contextBarsArePaler()
{
    db::Exploration answer = test::moves(adaAndBob());
    answer.contextMoves
        = {test::move(u"old"_qs, u"Ada"_qs, u"Google"_qs, u"Apple"_qs, u"2023-01-01"_qs)};
    const ChartData data = people(answer);
    for (const Mark &bar : test::marks(data, MarkShape::Bar)) {
        const bool context = bar.color == u"google"_qs;
        if (bar.entities.contains(u"ada"_qs) && (context || bar.color == u"openai"_qs))
            QCOMPARE(bar.level, context ? MarkLevel::Context : MarkLevel::Normal);
    }
    QVERIFY(test::mark(data, u"move-old"_qs).id.isEmpty());
}

void TestMovesChart::aStandInDateIsHollow()
{
    db::Move move = test::move(u"m"_qs, u"Ada"_qs, u"Meta"_qs, u"OpenAI"_qs, {});
    move.effective = db::Edtf::stored(u"2025-06-01"_qs);
    const ChartData data = people(test::moves({move}));
    QVERIFY(test::mark(data, u"move-m"_qs).hollow);
    QVERIFY(!test::mark(people(test::moves(adaAndBob())), u"move-bob"_qs).hollow);
}

void TestMovesChart::aSingleSourceIsUncertain()
{
    QList<db::Move> moves = adaAndBob();
    moves[0].evidence = test::sources({u"Reuters"_qs});
    const ChartData data = people(test::moves(moves));
    QVERIFY(test::mark(data, u"move-ada"_qs).uncertain);
    QVERIFY(!test::mark(data, u"move-bob"_qs).uncertain);
}

void TestMovesChart::aDepartureRecordedTwiceIsDrawnOnce()
{
    const ChartData data = people(test::moves(
        {test::move(u"leave"_qs, u"Ada"_qs, u"Meta"_qs, {}, u"2025-03-01"_qs, db::MoveKind::Leave),
         test::move(u"found"_qs, u"Ada"_qs, u"Meta"_qs, u"New Lab"_qs, u"2025-05-01"_qs,
                    db::MoveKind::Found)}));
    QCOMPARE(test::marks(data, MarkShape::Pin).size(), 1);
}

void TestMovesChart::aDepartureRecordedTwiceIsCountedAndSaid()
{
    const db::Exploration twice = test::moves(
        {test::move(u"leave"_qs, u"Ada"_qs, u"Meta"_qs, {}, u"2025-03-01"_qs, db::MoveKind::Leave),
         test::move(u"found"_qs, u"Ada"_qs, u"Meta"_qs, u"New Lab"_qs, u"2025-05-01"_qs,
                    db::MoveKind::Found)});
    const ChartData data = people(twice);
    QCOMPARE(data.table.rows.size(), 2);
    QVERIFY2(data.summary.contains(u"2 job moves of 1 person"_qs), qPrintable(data.summary));
    QVERIFY2(data.summary.contains(u"(1 departure shown with the next move)"_qs),
             qPrintable(data.summary));
    const ChartData lanes = organizations(twice);
    QVERIFY2(lanes.subtitle.startsWith(u"2 job moves"_qs), qPrintable(lanes.subtitle));
    QVERIFY(lanes.dateNote.contains(u"1 departure shown"_qs));
}

void TestMovesChart::aPeriodIsNoFinerThanItsDates()
{
    const auto subtitle = [](const QString &first, const QString &last) {
        return people(test::moves({test::move(u"a"_qs, u"Ada"_qs, u"A"_qs, u"B"_qs, first),
                                   test::move(u"b"_qs, u"Ada"_qs, u"B"_qs, u"C"_qs, last)}))
            .subtitle.section(u", "_qs, 1);
    };
    QCOMPARE(subtitle(u"2021"_qs, u"2026-06-03"_qs), u"2021 to Jun 2026"_qs);
    QCOMPARE(subtitle(u"2022-11"_qs, u"2026"_qs), u"Nov 2022 to 2026"_qs);
    QCOMPARE(subtitle(u"2026"_qs, u"2026-06-03"_qs), u"2026"_qs);
}

void TestMovesChart::aColourWithoutANameStandsInTheKeyWithAllThatBearIt()
{
    QList<db::Move> moves;
    // A week at the labs: too short for a name.
    moves << test::move(u"1"_qs, u"Ada"_qs, u"Apple"_qs, u"The Labs of North"_qs, u"2020-03-01"_qs)
          << test::move(u"2"_qs, u"Ada"_qs, u"The Labs of North"_qs, u"East"_qs, u"2020-03-08"_qs)
          << test::move(u"3"_qs, u"Bob"_qs, u"North"_qs, u"East"_qs, u"2025-06-01"_qs);
    LayoutRequest request;
    request.size = {1200, 0};
    request.picture = true;
    request.theme = ChartTheme::named(ThemeName::Light, {});
    const ChartData data = people(test::moves(moves));
    for (const Mark &mark : data.marks) {
        if (mark.shortLabel.contains(u"North"_qs))
            request.theme.colorSlots.insert(mark.color, 1);
    }
    QStringList texts;
    const ChartLayout layout = layoutChart(data, request, Wording());
    for (const SceneGroup &group : layout.groups) {
        for (const Primitive &primitive : group.primitives) {
            if (const auto *text = std::get_if<TextPrimitive>(&primitive);
                text && group.id == QLatin1String("key"))
                texts << text->text;
        }
    }
    QVERIFY2(texts.contains(u"North and The Labs of North"_qs), qPrintable(texts.join(u"; "_qs)));
}

void TestMovesChart::aCardKeepsTheColoursInItsKey()
{
    QList<db::Move> moves;
    for (int number = 0; number < 12; ++number) {
        const QString key = QString::number(number);
        moves << test::move(key, u"Person "_qs + key, u"East"_qs, u"North"_qs, u"2020"_qs)
              << test::move(key + u'b', u"Person "_qs + key, u"North"_qs, u"West"_qs, u"2020-09"_qs)
              << test::move(key + u'c', u"Person "_qs + key, u"West"_qs, {}, u"2025-09-01~"_qs);
    }
    LayoutRequest request;
    request.size = {1200, 630};
    request.smallestText = 28;
    request.margin = 60;
    request.picture = true;
    request.title = u"Moves"_qs;
    request.footer = {u"Sources: many of them, and what was selected. As of today."_qs};
    const ChartData data = people(test::moves(moves));
    request.theme = ChartTheme::named(ThemeName::Light, {});
    for (const Mark &mark : data.marks)
        request.theme.colorSlots.insert(mark.color, mark.shortLabel == u"North"_qs ? 1 : 2);
    const ChartLayout layout = layoutChart(data, request, Wording());
    const auto key = std::find_if(layout.groups.cbegin(), layout.groups.cend(),
                                  [](const SceneGroup &group) { return group.id == u"key"_qs; });
    QVERIFY(key != layout.groups.cend());
    QCOMPARE(overlaps(layout), 0);
    QVERIFY(std::any_of(key->primitives.cbegin(), key->primitives.cend(), [](const auto &part) {
        const auto *text = std::get_if<TextPrimitive>(&part);
        return text && text->text == u"North"_qs;
    }));
}

void TestMovesChart::onScreenMostOfANameIsBetterThanNone()
{
    const ChartData data = people(test::moves({test::move(
        u"1"_qs, u"Ada"_qs, u"North"_qs, u"Superintelligence Laboratories"_qs, u"2025-01-01"_qs)}));
    const auto nameAt = [&data](double width, bool picture) {
        LayoutRequest request;
        request.size = {width, 300};
        request.picture = picture;
        request.theme = ChartTheme::named(ThemeName::Light);
        const ChartLayout layout = layoutChart(data, request, Wording());
        for (const SceneGroup &group : layout.groups) {
            if (group.mark < 0 || data.marks.at(group.mark).color.isEmpty()
                || !data.marks.at(group.mark).shortLabel.startsWith(u"Super"_qs))
                continue;
            for (const Primitive &primitive : group.primitives) {
                if (const auto *text = std::get_if<TextPrimitive>(&primitive))
                    return text->text;
            }
        }
        return QString();
    };
    QVERIFY(nameAt(1200, false).startsWith(u"Superintelligence Lab"_qs));
    bool shortened = false;
    for (int width = 300; width < 600; width += 10) {
        const QString name = nameAt(width, false);
        shortened = shortened || name.endsWith(QChar(0x2026));
        QVERIFY(name.isEmpty() || name.size() > 12);
        QVERIFY(!nameAt(width, true).endsWith(QChar(0x2026)));
    }
    QVERIFY(shortened);
}

void TestMovesChart::organizationLanesHaveArrows()
{
    const ChartData data = organizations(test::moves(adaAndBob()));
    QCOMPARE(data.lanes.first().name, u"Meta"_qs);
    QCOMPARE(data.lanes.size(), 3);
    const Mark arrow = test::mark(data, u"move-bob"_qs);
    QCOMPARE(arrow.shape, MarkShape::HandOver);
    QCOMPARE(data.lanes.at(arrow.lane).name, u"Apple"_qs);
    QCOMPARE(data.lanes.at(arrow.otherLane).name, u"Meta"_qs);
    QCOMPARE(arrow.label, u"Bob"_qs);
}

void TestMovesChart::unknownSidesAreOpenArrows()
{
    const ChartData data = organizations(test::moves(
        {test::move(u"l"_qs, u"Ada"_qs, u"Meta"_qs, {}, u"2025-03-01"_qs, db::MoveKind::Leave),
         test::move(u"j"_qs, u"Bob"_qs, {}, u"Meta"_qs, u"2025-05-01"_qs, db::MoveKind::Join)}));
    const Mark left = test::mark(data, u"move-l"_qs);
    QVERIFY(left.openEnd && left.endUnknown && !left.openStart);
    QCOMPARE(left.otherLane, -1);
    const Mark joined = test::mark(data, u"move-j"_qs);
    QVERIFY(joined.openStart && joined.startUnknown && !joined.openEnd);
}

void TestMovesChart::theTableHasTheMarksRows()
{
    const ChartData data = people(test::moves(adaAndBob()));
    QCOMPARE(data.table.rows.size(), 2);
    QCOMPARE(data.table.keys.first(), (Selection{db::RecordKind::Move, u"ada"_qs}));
    for (const QVariantList &row : data.table.rows)
        QCOMPARE(row.size(), data.table.columns.size());
    QCOMPARE(data.table.rows.first().at(6).toString(), u"2025-03"_qs);
    QCOMPARE(data.table.rows.first().at(7).toString(), u"month"_qs);
}

void TestMovesChart::theSummaryCounts()
{
    const ChartData data = people(test::moves(adaAndBob()));
    QVERIFY2(data.summary.contains(u"2 job moves of 2 people"_qs), qPrintable(data.summary));
    QVERIFY2(data.summary.contains(u"2 of them to or from Meta"_qs), qPrintable(data.summary));
    QCOMPARE(data.sources, QStringList({u"Reuters"_qs, u"WIRED"_qs}));
}

void TestMovesChart::keysNameOnlyWhatOccurs()
{
    const ChartData both = people(test::moves(adaAndBob()));
    QVERIFY(both.keyTexts.contains(u"only the month known"_qs));
    QCOMPARE(both.keyTexts.size(), both.keyMarks.size());
    const ChartData exact = people(test::moves({adaAndBob().last()}));
    QVERIFY(!exact.keyTexts.contains(u"only the month known"_qs));
    QVERIFY(exact.keyTexts.contains(u"day known"_qs));
}

void TestMovesChart::anEmptyChartSaysWhy()
{
    db::Exploration answer;
    QVERIFY(people(answer).emptyReason.contains(u"archive holds no moves"_qs));
    answer.filter = db::Filter::parse(u"person:nobody"_qs).value_or(db::Filter());
    QVERIFY(people(answer).emptyReason.contains(u"matches the filter"_qs));
}

QTEST_MAIN(TestMovesChart)
#include "tst_moveschart.moc"
