// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartfacts.h"
#include "tests/support/claimfacts.h"

#include <QTest>

using namespace ui;

namespace {

constexpr int many = 24;

QString nameOf(int number, bool longNames)
{
    static const QStringList first{u"Ada"_qs, u"Bob"_qs, u"Chandrasekhar"_qs, u"Đặng"_qs};
    return longNames
        ? first.at(number % 4) + u" von Hohenstein-Wachenheim-Unterlangendorf %1"_qs.arg(number)
        : first.at(number % 4) + QString::number(number);
}

QString companyOf(int number, bool longNames)
{
    const QString letter(QChar(u'A' + number % 8));
    return longNames ? u"Institute for Applied Superintelligence and Robotics "_qs + letter
                     : u"Lab "_qs + letter;
}

/// Many moves, some on the same day, in all precisions, with open ends.
db::Exploration manyMoves(bool longNames)
{
    static const QStringList dates{u"2025-07-01"_qs, u"2025-07-01"_qs, u"2025"_qs,
                                   u"2024-03"_qs,    u"2025-07-02"_qs, u"2025-Q3"_qs,
                                   u"2026-01-15~"_qs};
    QList<db::Move> moves;
    for (int number = 0; number < many; ++number) {
        const QString from = number % 7 == 3 ? QString() : companyOf(number, longNames);
        const QString to = number % 5 == 2 ? QString() : companyOf(number + 3, longNames);
        moves.append(test::move(QString::number(number), nameOf(number, longNames), from,
                                from.isEmpty() && to.isEmpty() ? u"Lab"_qs : to,
                                dates.at(number % dates.size())));
        moves.last().roleTo = u"Vice president of very long and winding roles"_qs;
    }
    return test::moves(moves);
}

db::Exploration everything(bool longNames)
{
    db::Exploration answer = manyMoves(longNames);
    test::addClaims(answer, [longNames](int number) {
        return QPair(nameOf(number, longNames),
                     companyOf(number, longNames) + QString::number(number));
    });
    for (int number = 0; number < many; ++number) {
        const QString key = QString::number(number);
        answer.controversies.records.append(test::dispute(
            key, nameOf(number, longNames), u"2025-04-05"_qs,
            number % 2 == 0 ? db::DisputeStatus::Open : db::DisputeStatus::Admitted,
            {test::phase(db::PhaseKind::Claim, u"2025-04-05"_qs),
             test::phase(db::PhaseKind::Challenge, u"2025-04-06"_qs),
             test::phase(db::PhaseKind::Reply, number % 3 == 0 ? u"2025-04"_qs : u"2025-09-01"_qs),
             test::phase(db::PhaseKind::Outcome, u"2026-01-01"_qs)}));
        for (const auto kind : {db::ScoreKind::Claimed, db::ScoreKind::Independent})
            answer.scores.records.append(test::score(
                key + db::toText(kind), nameOf(number, longNames), companyOf(number, longNames),
                kind == db::ScoreKind::Claimed ? 80 : 80 - number, kind,
                number % 4 == 0 ? db::toText(kind) : QString()));
        answer.scores.records.last().unit = number % 6 == 0 ? u"Elo"_qs : u"percent"_qs;
        const db::Edtf date = db::Edtf::stored(number % 6 == 5 ? u"2025"_qs : u"2025-04-05"_qs);
        answer.volume.append({date.first() + (number % 6 == 5 ? 0 : 40 * number),
                              date.last() + (number % 6 == 5 ? 0 : 40 * number), number % 2 == 0,
                              number % 4 == 0});
    }
    return answer;
}

LayoutRequest request(QSizeF size, bool picture)
{
    LayoutRequest request;
    request.size = size;
    request.theme = ChartTheme::named(ThemeName::Light, {{u"lab-a"_qs, 0}, {u"lab-b"_qs, 4}});
    request.picture = picture;
    request.title = u"A title that is rather long and has to be broken into several lines"_qs;
    request.subtitle = u"Employers of very many people, July 2024 to March 2026"_qs;
    request.footer = {u"Sources: Reuters, WIRED and 8 others. Selection: organization Meta."_qs};
    return request;
}

ChartData chart(ChartKind kind, const db::Exploration &answer, LaneMode lanes = LaneMode::People,
                const Wording &wording = Wording())
{
    return chartData(kind, answer, test::options(lanes), wording);
}

QList<TextPrimitive> texts(const ChartLayout &layout)
{
    QList<TextPrimitive> all;
    for (const SceneGroup &group : layout.groups) {
        for (const Primitive &primitive : group.primitives) {
            if (const auto *text = std::get_if<TextPrimitive>(&primitive))
                all.append(*text);
        }
    }
    return all;
}

qsizetype shownLanes(const ChartLayout &layout)
{
    return std::count_if(layout.groups.cbegin(), layout.groups.cend(),
                         [](const SceneGroup &group) { return group.id.startsWith(u"lane-"_qs); });
}

} // namespace

class TestChartLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoLabelsOverlap_data();
    void noTwoLabelsOverlap();
    void nothingIsCutFromAPicture_data() { noTwoLabelsOverlap_data(); }
    void nothingIsCutFromAPicture();
    void lanesThatDoNotFitAreSaid();
    void theScreenGrowsWithTheLanes();
    void heightZeroIsAsHighAsNeeded();
    void textsAreNeverSmallerThanAsked();
    void textsAreReadableOnWhatTheyStand();
    void pointingFindsTheNearestMark();
    void everyShownMarkHasItsGroup();
    void zoomedOutMarksHaveNone();
    void valuesAndPixelsAgree();
    void crowdedPinsAreCounted();
    void printTellsLaterOrganizationsApartByHatches();
    void anEmptyChartShowsItsReason();
    void theSameQuestionGivesTheSamePicture();
};

void TestChartLayout::noTwoLabelsOverlap_data()
{
    QTest::addColumn<ChartKind>("kind");
    QTest::addColumn<LaneMode>("lanes");
    QTest::addColumn<QSizeF>("size");
    QTest::addColumn<bool>("picture");
    QTest::addColumn<QLocale::Language>("language");
    QTest::addColumn<bool>("longNames");
    const std::tuple<const char *, ChartKind, LaneMode> charts[]
        = {{"people", ChartKind::Moves, LaneMode::People},
           {"organizations", ChartKind::Moves, LaneMode::Organizations},
           {"disputes", ChartKind::Disputes, LaneMode::People},
           {"scores", ChartKind::Scores, LaneMode::People},
           {"volume", ChartKind::Volume, LaneMode::People},
           {"balance", ChartKind::Balance, LaneMode::People},
           {"flows", ChartKind::Flows, LaneMode::People},
           {"states", ChartKind::ClaimStates, LaneMode::People},
           {"who about whom", ChartKind::WhoAboutWhom, LaneMode::People}};
    for (const auto &[name, kind, lanes] : charts) {
        for (const QSizeF &size : {QSizeF(1200, 675), QSizeF(760, 300), QSizeF(360, 640)}) {
            for (const bool picture : {true, false}) {
                for (const auto language : {QLocale::English, QLocale::German}) {
                    for (const bool longNames : {true, false})
                        QTest::addRow("%s %gx%g %s %s %s", name, size.width(), size.height(),
                                      picture ? "picture" : "screen",
                                      language == QLocale::English ? "en" : "de",
                                      longNames ? "long" : "short")
                            << kind << lanes << size << picture << language << longNames;
                }
            }
        }
    }
}

void TestChartLayout::noTwoLabelsOverlap()
{
    QFETCH(ChartKind, kind);
    QFETCH(LaneMode, lanes);
    QFETCH(QSizeF, size);
    QFETCH(bool, picture);
    QFETCH(QLocale::Language, language);
    QFETCH(bool, longNames);
    const Wording wording{QLocale(language)};
    const ChartData data = chart(kind, everything(longNames), lanes, wording);
    QVERIFY(!data.marks.isEmpty());
    const ChartLayout layout = layoutChart(data, request(size, picture), wording);
    QCOMPARE(overlaps(layout), 0);
    QVERIFY(labelBoxes(layout).size() > 3);
}

void TestChartLayout::nothingIsCutFromAPicture()
{
    QFETCH(ChartKind, kind);
    QFETCH(LaneMode, lanes);
    QFETCH(QSizeF, size);
    QFETCH(bool, longNames);
    const ChartLayout layout
        = layoutChart(chart(kind, everything(longNames), lanes), request(size, true), Wording());
    const QRectF page(QPointF(0, 0), layout.size);
    QCOMPARE(layout.size, size);
    for (const TextPrimitive &text : texts(layout))
        QVERIFY2(page.contains(text.box), qPrintable(text.text));
}

void TestChartLayout::lanesThatDoNotFitAreSaid()
{
    const ChartData data = chart(ChartKind::Moves, manyMoves(false));
    const ChartLayout layout = layoutChart(data, request({1200, 500}, true), Wording());
    const qsizetype leftOut = data.lanes.size() - shownLanes(layout);
    QVERIFY(leftOut > 0);
    QVERIFY(ui::warningTexts(layout, ui::Wording())
                .join(u' ')
                .contains(u"%1 lanes left out"_qs.arg(leftOut)));
    const QList<TextPrimitive> all = texts(layout);
    QVERIFY(std::any_of(all.cbegin(), all.cend(), [leftOut](const TextPrimitive &text) {
        return text.text == u"and %1 more"_qs.arg(leftOut);
    }));
}

void TestChartLayout::theScreenGrowsWithTheLanes()
{
    const ChartData data = chart(ChartKind::Moves, manyMoves(false));
    const ChartLayout layout = layoutChart(data, request({760, 300}, false), Wording());
    QVERIFY(layout.size.height() > 300);
    QCOMPARE(shownLanes(layout), data.lanes.size());
    const ChartData few
        = chart(ChartKind::Moves, test::moves(manyMoves(false).moves.records.first(2)));
    QCOMPARE(layoutChart(few, request({760, 300}, false), Wording()).size, QSizeF(760, 300));
}

void TestChartLayout::heightZeroIsAsHighAsNeeded()
{
    const ChartData data = chart(ChartKind::Moves, manyMoves(false));
    const ChartLayout layout = layoutChart(data, request({640, 0}, true), Wording());
    QCOMPARE(shownLanes(layout), data.lanes.size());
    double lowest = 0;
    for (const QRectF &box : labelBoxes(layout))
        lowest = std::max(lowest, box.bottom());
    QVERIFY(layout.size.height() >= lowest);
    QVERIFY(layout.size.height() < lowest + 80);
}

void TestChartLayout::textsAreNeverSmallerThanAsked()
{
    LayoutRequest asked = request({1080, 1350}, true);
    asked.smallestText = 28;
    const ChartLayout layout
        = layoutChart(chart(ChartKind::Scores, everything(false)), asked, Wording());
    for (const TextPrimitive &text : texts(layout))
        QVERIFY2(text.font.pixelSize() >= 28, qPrintable(text.text));
    QCOMPARE(overlaps(layout), 0);
}

void TestChartLayout::textsAreReadableOnWhatTheyStand()
{
    for (const ThemeName name : {ThemeName::Light, ThemeName::Dark, ThemeName::Print}) {
        LayoutRequest asked = request({1200, 675}, true);
        asked.theme = ChartTheme::named(name, asked.theme.colorSlots);
        const ChartLayout layout
            = layoutChart(chart(ChartKind::Moves, manyMoves(false)), asked, Wording());
        for (const SceneGroup &group : layout.groups) {
            QColor behind = asked.theme.background;
            for (const Primitive &primitive : group.primitives) {
                if (const auto *shape = std::get_if<ShapePrimitive>(&primitive)) {
                    behind = shape->fill.isValid() ? shape->fill : behind;
                    continue;
                }
                const auto &text = std::get<TextPrimitive>(primitive);
                const bool inBar = group.hit.contains(text.box);
                if (group.mark < 0 || inBar)
                    QVERIFY2(contrast(text.color, inBar ? behind : asked.theme.stripe) >= 4.5,
                             qPrintable(text.text));
            }
        }
    }
}

void TestChartLayout::pointingFindsTheNearestMark()
{
    const ChartData data = chart(ChartKind::Moves, manyMoves(false));
    const ChartLayout layout = layoutChart(data, request({760, 300}, false), Wording());
    const SceneGroup *pin = nullptr;
    for (const SceneGroup &group : layout.groups) {
        if (group.mark >= 0 && data.marks.at(group.mark).shape == MarkShape::Bracket)
            pin = &group;
    }
    QVERIFY(pin);
    QCOMPARE(layout.groupAt(pin->hit.center())->id, pin->id);
    QVERIFY(!layout.groupAt({layout.panels.first().plot.center().x(), -50}));
    QVERIFY(!layout.groupAt({5, pin->hit.center().y()}));
}

void TestChartLayout::everyShownMarkHasItsGroup()
{
    for (const ChartKind kind : {ChartKind::Disputes, ChartKind::Scores, ChartKind::Volume,
                                 ChartKind::Balance, ChartKind::Flows, ChartKind::ClaimStates}) {
        const ChartData data = chart(kind, everything(false));
        const ChartLayout layout = layoutChart(data, request({760, 300}, false), Wording());
        for (int index = 0; index < data.marks.size(); ++index) {
            const SceneGroup *group = layout.groupOfMark(index);
            QVERIFY2(group, qPrintable(data.marks.at(index).id));
            QCOMPARE(group->title, data.marks.at(index).name);
            QCOMPARE(group->id, u"mark-"_qs + data.marks.at(index).id);
        }
    }
}

void TestChartLayout::zoomedOutMarksHaveNone()
{
    const ChartData data = chart(
        ChartKind::Moves,
        test::moves({test::move(u"early"_qs, u"Ada"_qs, u"A"_qs, u"B"_qs, u"2023-01-05"_qs),
                     test::move(u"late"_qs, u"Bob"_qs, u"A"_qs, u"B"_qs, u"2025-07-05"_qs)}));
    LayoutRequest asked = request({760, 300}, false);
    asked.range = {db::dayOf(QDate(2025, 1, 1)), db::dayOf(QDate(2025, 12, 31))};
    const ChartLayout layout = layoutChart(data, asked, Wording());
    for (int index = 0; index < data.marks.size(); ++index) {
        const Mark &mark = data.marks.at(index);
        if (mark.shape == MarkShape::Pin)
            QCOMPARE(layout.groupOfMark(index) != nullptr, mark.id == u"move-late"_qs);
        const SceneGroup *group = layout.groupOfMark(index);
        if (group && mark.shape == MarkShape::Bar)
            QVERIFY(layout.panels.first().plot.adjusted(-1, -1, 1, 1).contains(group->hit));
    }
}

void TestChartLayout::valuesAndPixelsAgree()
{
    PanelLayout panel;
    panel.plot = QRectF(100, 0, 400, 50);
    panel.from = 2000;
    panel.to = 3000;
    QCOMPARE(panel.toX(2500), 300.0);
    QCOMPARE(panel.toValue(panel.toX(2123)), 2123.0);
}

void TestChartLayout::crowdedPinsAreCounted()
{
    QList<db::Move> moves;
    for (int number = 0; number < 12; ++number)
        moves.append(test::move(QString::number(number), nameOf(number, false), u"A"_qs, u"B"_qs,
                                u"2025-07-05"_qs));
    const ChartData data = chart(ChartKind::Moves, test::moves(moves), LaneMode::Organizations);
    const ChartLayout layout = layoutChart(data, request({1200, 675}, true), Wording());
    qsizetype drawn = 0;
    for (int index = 0; index < data.marks.size(); ++index)
        drawn += layout.groupOfMark(index)->others.isEmpty() ? 1 : 0;
    QCOMPARE(drawn, 1);
    const QList<TextPrimitive> all = texts(layout);
    QVERIFY(std::any_of(all.cbegin(), all.cend(), [drawn](const TextPrimitive &text) {
        return text.text == u"+%1"_qs.arg(12 - drawn);
    }));
}

void TestChartLayout::printTellsLaterOrganizationsApartByHatches()
{
    const ChartData data = chart(
        ChartKind::Moves,
        test::moves({test::move(u"m"_qs, u"Ada"_qs, u"Lab A"_qs, u"Lab B"_qs, u"2025-07-05"_qs)}));
    LayoutRequest asked = request({1200, 675}, true);
    asked.theme = ChartTheme::named(ThemeName::Print, {{u"lab-a"_qs, 0}, {u"lab-b"_qs, 4}});
    const ChartLayout layout = layoutChart(data, asked, Wording());
    QMap<QString, qsizetype> shapes;
    for (int index = 0; index < data.marks.size(); ++index) {
        if (data.marks.at(index).shape == MarkShape::Bar)
            shapes.insert(data.marks.at(index).color, layout.groupOfMark(index)->primitives.size());
    }
    QVERIFY(shapes.value(u"lab-b"_qs) > shapes.value(u"lab-a"_qs) + 3);
}

void TestChartLayout::anEmptyChartShowsItsReason()
{
    const ChartData data = chart(ChartKind::Moves, {});
    const ChartLayout layout = layoutChart(data, request({760, 300}, false), Wording());
    QString shown;
    for (const TextPrimitive &text : texts(layout))
        shown += text.text + u' ';
    QCOMPARE(shown.trimmed(), data.emptyReason);
    // A picture gives no advice on what to click, and warns who makes it.
    const ChartLayout picture = layoutChart(data, request({760, 300}, true), Wording());
    for (const TextPrimitive &text : texts(picture))
        QVERIFY(!data.emptyReason.contains(text.text) || text.text.isEmpty());
    QVERIFY(ui::warningTexts(picture, ui::Wording()).contains(u"The picture shows no data"_qs));
}

void TestChartLayout::theSameQuestionGivesTheSamePicture()
{
    const ChartData data = chart(ChartKind::Moves, manyMoves(true));
    const ChartLayout one = layoutChart(data, request({1200, 675}, true), Wording());
    const ChartLayout two = layoutChart(chart(ChartKind::Moves, manyMoves(true)),
                                        request({1200, 675}, true), Wording());
    QCOMPARE(labelBoxes(one), labelBoxes(two));
    QCOMPARE(one.groups.size(), two.groups.size());
    for (qsizetype i = 0; i < one.groups.size(); ++i)
        QCOMPARE(one.groups.at(i).id, two.groups.at(i).id);
}

QTEST_MAIN(TestChartLayout)
#include "tst_chartlayout.moc"
