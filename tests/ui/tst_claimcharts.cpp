// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartfacts.h"
#include "ui/charts/groupfilter.h"

#include <QTest>

using namespace ui;

namespace {

using Status = db::ClaimStatus;

db::Day month(int year, int number)
{
    return db::dayOf(QDate(year, number, 1));
}

db::Exploration states()
{
    db::Exploration answer;
    answer.claimStates = {{0, Status::Asserted, 3, 3},
                          {month(2025, 1), Status::Asserted, 5, 5},
                          {month(2025, 2), Status::Asserted, 4, 4},
                          {month(2025, 2), Status::Disputed, 2, 1},
                          {month(2025, 3), Status::Disputed, 6, 0}};
    return answer;
}

db::Exploration pairs()
{
    const auto lecun = test::entity(u"Yann LeCun"_qs, db::EntityKind::Person);
    const auto meta = test::entity(u"Meta"_qs, db::EntityKind::Organization);
    const auto altman = test::entity(u"Sam Altman"_qs, db::EntityKind::Person);
    db::Exploration answer;
    answer.claimPairs.speakers = {lecun, meta};
    answer.claimPairs.targets = {altman, meta};
    answer.claimPairs.cells = {{lecun, altman, 3, 3, u"Altman errs."_qs},
                               {lecun, {}, 1, 1, {}},
                               {meta, meta, 2, 0, {}},
                               {{}, altman, 4, 4, {}}};
    answer.claimPairs.claims = 8;
    return answer;
}

/// Speakers, each with a claim about one more of as many subjects; the last speaks of the last
/// alone.
db::Exploration speakersOfMany(int count)
{
    db::Exploration answer;
    for (int number = 0; number < count; ++number) {
        answer.claimPairs.speakers.append(
            test::entity(u"Speaker %1"_qs.arg(number), db::EntityKind::Person));
        answer.claimPairs.targets.append(test::entity(
            u"Superintelligence Company %1"_qs.arg(number), db::EntityKind::Organization));
        answer.claimPairs.cells.append({answer.claimPairs.speakers.last(),
                                        answer.claimPairs.targets.last(),
                                        number + 1,
                                        number + 1,
                                        {}});
    }
    answer.claimPairs.claims = count;
    return answer;
}

LayoutRequest picture(QSizeF size)
{
    LayoutRequest request;
    request.size = size;
    request.picture = true;
    request.smallestText = size.width() < 200 ? 9.33 : 12;
    request.theme = ChartTheme::named(ThemeName::Light);
    return request;
}

ChartData chart(ChartKind kind, const db::Exploration &answer)
{
    return chartData(kind, answer, test::options(), Wording());
}

} // namespace

class TestClaimCharts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statesStandOnEachOther();
    void aStateFiltersByWhatItIsNow();
    void statesWithoutAMatchArePale();
    void theLastMonthOfAQuarterCounts();
    void claimsWithoutADateAreSaid();
    void everyStateLooksDifferent();
    void cellsBearTheirNumber();
    void aCellFiltersBySpeakerAndSubject();
    void othersAreNoGroup();
    void columnsThatDoNotFitAreSaid();
    void aPictureSaysWhichSubjectsItLeavesOut();
    void namesStandUprightBeforeTheyAreCut();
    void whatTheRowsAreIsNotCut();
    void aPrintColumnListsEveryCell();
    void numbersReadOnEveryCell();
    void namesOfStatesStandWhole();
    void aPrintColumnCountsTheStatesInItsKey();
    void nothingToShowIsSaid();
};

void TestClaimCharts::statesStandOnEachOther()
{
    const ChartData data = chart(ChartKind::ClaimStates, states());
    const Mark disputed = test::mark(data, u"disputed-2025-02-01"_qs);
    QCOMPARE(disputed.base, 4.0);
    QCOMPARE(disputed.value, 2.0);
    QVERIFY(disputed.name.contains(u"28 Feb 2025"_qs));
    QVERIFY(disputed.name.contains(u"disputed: 2 claims"_qs));
    QVERIFY(data.panels.first().yTo >= 6);
}

void TestClaimCharts::aStateFiltersByWhatItIsNow()
{
    const Mark disputed
        = test::mark(chart(ChartKind::ClaimStates, states()), u"disputed-2025-02-01"_qs);
    QCOMPARE(disputed.groupField, db::Field::ClaimStatusIs);
    QCOMPARE(disputed.groupValue, u"disputed"_qs);
    QVERIFY(disputed.toolTip.contains(u"claims that are now disputed"_qs));
}

void TestClaimCharts::statesWithoutAMatchArePale()
{
    const ChartData data = chart(ChartKind::ClaimStates, states());
    QCOMPARE(test::mark(data, u"disputed-2025-03-01"_qs).level, MarkLevel::Context);
    QCOMPARE(test::mark(data, u"disputed-2025-02-01"_qs).level, MarkLevel::Normal);
    QVERIFY(test::mark(data, u"disputed-2025-02-01"_qs).name.contains(u"1 of them match"_qs));
}

void TestClaimCharts::theLastMonthOfAQuarterCounts()
{
    db::Exploration longTime = states();
    longTime.claimStates.append({month(2034, 5), Status::Asserted, 9, 9});
    const ChartData data = chart(ChartKind::ClaimStates, longTime);
    QVERIFY(data.subtitle.contains(u"quarter"_qs));
    QCOMPARE(test::mark(data, u"disputed-2025-01-01"_qs).value, 6.0);
    QVERIFY(test::mark(data, u"asserted-2025-01-01"_qs).id.isEmpty());
}

void TestClaimCharts::claimsWithoutADateAreSaid()
{
    QVERIFY(chart(ChartKind::ClaimStates, states())
                .caveat.contains(u"3 claims without any date left out"_qs));
}

void TestClaimCharts::everyStateLooksDifferent()
{
    db::Exploration answer;
    for (int state = 0; state < 6; ++state)
        answer.claimStates.append({month(2025, 1), static_cast<Status>(state), 10, 10});
    const ChartData data = chart(ChartKind::ClaimStates, answer);
    LayoutRequest request;
    request.size = {800, 600};
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::Print}) {
        request.theme = ChartTheme::named(name);
        const ChartLayout layout = layoutChart(data, request, Wording());
        QStringList looks;
        for (int index = 0; index < data.marks.size(); ++index) {
            const SceneGroup *group = layout.groupOfMark(index);
            QVERIFY(group);
            const auto &box = std::get<ShapePrimitive>(group->primitives.first());
            const QColor ink
                = contrast(box.fill, request.theme.background) < 3 ? box.stroke : box.fill;
            QVERIFY(contrast(ink, request.theme.background) >= 3);
            // What is left without colour: how dark it is, and its strokes.
            QString look = QString::number(qGray(box.fill.rgb()) / 16);
            if (group->primitives.size() > 1) {
                const auto &stroke = std::get<ShapePrimitive>(group->primitives.at(1)).points;
                const QPointF along = stroke.last() - stroke.first();
                look += along.y() < 0 ? u"/"_qs : along.y() > 0 ? u"\\"_qs : u"-"_qs;
            }
            QVERIFY2(!looks.contains(look), qPrintable(data.marks.at(index).id));
            looks.append(look);
        }
    }
}

void TestClaimCharts::cellsBearTheirNumber()
{
    const ChartData data = chart(ChartKind::WhoAboutWhom, pairs());
    const Mark cell = test::mark(data, u"pair-yann-lecun--sam-altman"_qs);
    QCOMPARE(cell.label, u"3"_qs);
    QCOMPARE(cell.lane, 0);
    QCOMPARE(cell.from, 0.0);
    QCOMPARE(cell.name, u"Yann LeCun about Sam Altman, 3 claims"_qs);
    QVERIFY(cell.toolTip.contains(u"Altman errs."_qs));
    QCOMPARE(test::mark(data, u"pair-meta--meta"_qs).level, MarkLevel::Context);
    QVERIFY(data.summary.contains(u"others about"_qs) == false);
}

void TestClaimCharts::aCellFiltersBySpeakerAndSubject()
{
    const Mark cell
        = test::mark(chart(ChartKind::WhoAboutWhom, pairs()), u"pair-yann-lecun--sam-altman"_qs);
    QCOMPARE(toggledAll({}, cell.groupParts).text(), u"says:yann-lecun about:sam-altman"_qs);
}

void TestClaimCharts::othersAreNoGroup()
{
    const ChartData data = chart(ChartKind::WhoAboutWhom, pairs());
    QCOMPARE(data.lanes.last().name, u"others"_qs);
    QVERIFY(data.lanes.last().groupValue.isEmpty());
    const Mark cell = test::mark(data, u"pair---sam-altman"_qs);
    QCOMPARE(cell.lane, 2);
    QVERIFY(cell.groupParts.isEmpty());
}

void TestClaimCharts::columnsThatDoNotFitAreSaid()
{
    db::Exploration many;
    const auto ada = test::entity(u"Ada"_qs, db::EntityKind::Person);
    many.claimPairs.speakers = {ada};
    for (int number = 0; number < 12; ++number) {
        const auto target
            = test::entity(u"Company %1"_qs.arg(number), db::EntityKind::Organization);
        many.claimPairs.targets.append(target);
        many.claimPairs.cells.append({ada, target, 1, 1, {}});
    }
    LayoutRequest request;
    request.size = {170, 300};
    request.theme = ChartTheme::named(ThemeName::Light);
    const ChartLayout layout
        = layoutChart(chart(ChartKind::WhoAboutWhom, many), request, Wording());
    QVERIFY(ui::warningTexts(layout, ui::Wording()).join(u' ').contains(u"columns left out"_qs));
}

void TestClaimCharts::aPictureSaysWhichSubjectsItLeavesOut()
{
    // The last speaker speaks of the last subject only, for which there is no room.
    const ChartData data = chart(ChartKind::WhoAboutWhom, speakersOfMany(40));
    const ChartLayout layout = layoutChart(data, picture({600, 900}), Wording());
    QStringList said;
    bool hasLast = false;
    for (const SceneGroup &group : layout.groups) {
        said << (group.id == u"caveat"_qs ? group.title : QString());
        hasLast = hasLast || group.id == u"lane-"_qs + data.lanes.last().key;
    }
    QVERIFY2(said.join(u' ').contains(u"subjects not shown for lack of room"_qs),
             qPrintable(said.join(u' ')));
    QVERIFY(!hasLast);
}

void TestClaimCharts::namesStandUprightBeforeTheyAreCut()
{
    const ChartData data = chart(ChartKind::WhoAboutWhom, speakersOfMany(10));
    const ChartLayout layout = layoutChart(data, picture({640, 0}), Wording());
    int upright = 0;
    for (const SceneGroup &group : layout.groups) {
        for (const Primitive &primitive : group.primitives) {
            const auto *text = std::get_if<TextPrimitive>(&primitive);
            if (text && text->upright) {
                ++upright;
                QVERIFY(text->box.height() > text->box.width());
                QVERIFY2(!text->text.contains(QChar(0x2026)), qPrintable(text->text));
            }
        }
    }
    QVERIFY(upright >= 10);
    QCOMPARE(overlaps(layout), 0);
}

void TestClaimCharts::whatTheRowsAreIsNotCut()
{
    db::Exploration answer = speakersOfMany(10);
    for (qsizetype i = 0; i < answer.claimPairs.speakers.size(); ++i) {
        answer.claimPairs.speakers[i].name = u"Li"_qs;
        answer.claimPairs.cells[i].speaker = answer.claimPairs.speakers.at(i);
    }
    for (const auto &request : {picture({640, 0}), picture({1200, 675})}) {
        QStringList names;
        for (const SceneGroup &group :
             layoutChart(chart(ChartKind::WhoAboutWhom, answer), request, Wording()).groups) {
            if (group.id == u"axis-x"_qs || group.id == u"axis-y"_qs)
                names += group.title;
        }
        QCOMPARE(names, (QStringList{u"Speaker"_qs, u"About"_qs}));
    }
}

void TestClaimCharts::aPrintColumnListsEveryCell()
{
    const ChartData data = chart(ChartKind::WhoAboutWhom, speakersOfMany(10));
    const ChartLayout layout = layoutChart(data, picture({189, 0}), Wording());
    for (int mark = 0; mark < data.marks.size(); ++mark) {
        if (data.marks.at(mark).shape != MarkShape::Cell)
            continue;
        const SceneGroup *group = layout.groupOfMark(mark);
        QVERIFY2(group, qPrintable(data.marks.at(mark).name));
        const bool numbered = std::any_of(
            group->primitives.cbegin(), group->primitives.cend(), [&](const Primitive &primitive) {
                const auto *text = std::get_if<TextPrimitive>(&primitive);
                return text && text->text == data.marks.at(mark).label;
            });
        QVERIFY(numbered);
    }
    QVERIFY(layout.warnings.isEmpty());
    QCOMPARE(overlaps(layout), 0);
}

void TestClaimCharts::numbersReadOnEveryCell()
{
    db::Exploration answer;
    const auto ada = test::entity(u"Ada"_qs, db::EntityKind::Person);
    answer.claimPairs.speakers = {ada};
    for (int number = 1; number <= 10; ++number) {
        const auto target = test::entity(u"N%1"_qs.arg(number), db::EntityKind::Organization);
        answer.claimPairs.targets.append(target);
        answer.claimPairs.cells.append({ada, target, number, number, {}});
    }
    const ChartData data = chart(ChartKind::WhoAboutWhom, answer);
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::Print}) {
        LayoutRequest request = picture({1200, 0});
        request.theme = ChartTheme::named(name);
        int checked = 0;
        const ChartLayout layout = layoutChart(data, request, Wording());
        for (const SceneGroup &group : layout.groups) {
            if (group.mark < 0 || data.marks.at(group.mark).shape != MarkShape::Cell)
                continue;
            const auto &cell = std::get<ShapePrimitive>(group.primitives.first());
            const auto &text = std::get<TextPrimitive>(group.primitives.last());
            QVERIFY(contrast(text.color, cell.fill) >= 5.5);
            ++checked;
        }
        QCOMPARE(checked, 10);
    }
}

void TestClaimCharts::namesOfStatesStandWhole()
{
    int named = 0;
    const ChartLayout layout
        = layoutChart(chart(ChartKind::ClaimStates, states()), picture({1200, 630}), Wording());
    for (const SceneGroup &group : layout.groups) {
        if (!group.id.startsWith(u"state-"_qs))
            continue;
        ++named;
        QCOMPARE(std::get<TextPrimitive>(group.primitives.last()).text, u"disputed 6"_qs);
    }
    QCOMPARE(named, 1);
}

void TestClaimCharts::aPrintColumnCountsTheStatesInItsKey()
{
    const ChartLayout layout
        = layoutChart(chart(ChartKind::ClaimStates, states()), picture({189, 0}), Wording());
    QStringList texts;
    for (const SceneGroup &group : layout.groups) {
        QVERIFY(!group.id.startsWith(u"state-"_qs));
        for (const Primitive &primitive : group.primitives) {
            if (const auto *text = std::get_if<TextPrimitive>(&primitive);
                text && group.id == u"key"_qs)
                texts << text->text;
        }
    }
    QVERIFY2(texts.contains(u"disputed 6"_qs), qPrintable(texts.join(u"; "_qs)));
}

void TestClaimCharts::nothingToShowIsSaid()
{
    db::Exploration counted;
    counted.has = db::allChartRecords;
    for (const ChartKind kind : {ChartKind::ClaimStates, ChartKind::WhoAboutWhom}) {
        QVERIFY(!chart(kind, counted).emptyReason.isEmpty());
        QVERIFY(chart(kind, {}).emptyReason.isEmpty());
    }
}

QTEST_MAIN(TestClaimCharts)
#include "tst_claimcharts.moc"
