// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/explorerstate.h"

#include <QSignalSpy>
#include <QTest>

using ui::ExplorerState;
using ui::Selection;

namespace {

db::Filter filterOf(const char *query)
{
    return db::Filter::parse(QString::fromLatin1(query)).value();
}

Selection item(const char *key)
{
    return {db::RecordKind::Item, QString::fromLatin1(key)};
}

} // namespace

class TestExplorerState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingTheSameTwiceSaysNothing();
    void eachFilterIsAStepBack();
    void aDragIsOneStepHoweverFarItWent();
    void aDragThatComesBackIsNoStep();
    void backBringsSelectionAndZoomOfThatStep();
    void selectionZoomAndOrderAreSteps();
    void quickStepsOfOneKindAreOne();
    void aStepBackEndsWhatIsFolded();
    void severalRecordsCanBeSelected();
    void frozenChartsKeepTheirFilter();
    void twoChartsExchangePlacesWithoutAStep();
    void theOtherChartsFilterIsResolvedWithoutAStep();
    void aSelectionDuringADragDoesNotKeepThePreview();
    void chartLanesAndDatesAreSteps();
    void aNewStepForgetsTheOnesAhead();
    void aHundredStepsAreKept();
    void aResolvedFilterTakesThePlaceOfTheTypedOne();
    void aLateResolutionDoesNotOverwriteANewerFilter();
    void aViewIsTakenOverAsOneStep();
    void signalsComeWhenEverythingIsInPlace();
    void historySurvivesJson();
    void brokenJsonLeavesTheStateAlone();
};

void TestExplorerState::settingTheSameTwiceSaysNothing()
{
    ExplorerState state;
    state.setFilter(filterOf("org:meta"));
    state.setSelection(item("a"));
    state.setHovered(QStringLiteral("meta"));
    QSignalSpy filters(&state, &ExplorerState::filterChanged);
    QSignalSpy selections(&state, &ExplorerState::selectionChanged);
    QSignalSpy hovers(&state, &ExplorerState::hoveredChanged);
    QSignalSpy steps(&state, &ExplorerState::historyChanged);
    state.setFilter(filterOf("org:meta"));
    state.setSelection(item("a"));
    state.setHovered(QStringLiteral("meta"));
    QCOMPARE(filters.size() + selections.size() + hovers.size() + steps.size(), 0);
}

void TestExplorerState::eachFilterIsAStepBack()
{
    ExplorerState state;
    QVERIFY(!state.canGoBack());
    state.setFilter(filterOf("org:meta"));
    state.setFilter(filterOf("org:meta llama"));
    state.goBack();
    QCOMPARE(state.filter(), filterOf("org:meta"));
    QVERIFY(state.canGoForward());
    state.goBack();
    QVERIFY(state.filter().isEmpty());
    state.goForward();
    state.goForward();
    QCOMPARE(state.filter(), filterOf("org:meta llama"));
    QVERIFY(!state.canGoForward());
}

void TestExplorerState::aDragIsOneStepHoweverFarItWent()
{
    ExplorerState state;
    QSignalSpy filters(&state, &ExplorerState::filterChanged);
    QSignalSpy steps(&state, &ExplorerState::historyChanged);
    state.previewFilter(filterOf("date:2025-01"));
    state.previewFilter(filterOf("date:2025-01..2025-02"));
    QCOMPARE(filters.size(), 2);
    QCOMPARE(steps.size(), 0);
    state.setFilter(filterOf("date:2025-01..2025-02"));
    QCOMPARE(filters.size(), 2);
    QCOMPARE(steps.size(), 1);
    state.goBack();
    QVERIFY(state.filter().isEmpty());
}

void TestExplorerState::aDragThatComesBackIsNoStep()
{
    ExplorerState state;
    state.previewFilter(filterOf("date:2025-01"));
    state.setFilter({});
    QVERIFY(!state.canGoBack());
}

void TestExplorerState::backBringsSelectionAndZoomOfThatStep()
{
    ExplorerState state;
    state.setFilter(filterOf("org:meta"));
    state.setSelection(item("a"));
    state.setZoom({10, 20});
    state.setFilter(filterOf("org:openai"));
    state.setSelection(item("b"));
    state.setZoom({30, 40});
    for (int i = 0; i < 3; ++i)
        state.goBack();
    QCOMPARE(state.selection(), item("a"));
    QVERIFY((state.view().zoom == ui::TimeRange{10, 20}));
    for (int i = 0; i < 3; ++i)
        state.goForward();
    QCOMPARE(state.selection(), item("b"));
    QVERIFY((state.view().zoom == ui::TimeRange{30, 40}));
}

void TestExplorerState::selectionZoomAndOrderAreSteps()
{
    ExplorerState state;
    state.setSelection(item("a"));
    state.setZoom({10, 20});
    state.setOrder(db::ItemOrder::Title);
    state.setAsTable(true);
    state.goBack();
    QVERIFY(!state.view().asTable);
    state.goBack();
    QVERIFY(!state.view().order);
    state.goBack();
    QVERIFY(state.view().zoom.isNull());
    QCOMPARE(state.selection(), item("a"));
    state.goBack();
    QVERIFY(state.selection().isEmpty());
    QVERIFY(!state.canGoBack());
}

void TestExplorerState::quickStepsOfOneKindAreOne()
{
    ExplorerState state;
    state.setFoldTime(1'000'000);
    for (int i = 1; i < 9; ++i)
        state.setZoom({10 + i, 90 - i});
    state.setSelection(item("a"));
    state.setSelection(item("b"));
    state.goBack();
    QVERIFY(state.selection().isEmpty());
    QVERIFY((state.view().zoom == ui::TimeRange{18, 82}));
    state.goBack();
    QVERIFY(!state.canGoBack());
    ExplorerState slow;
    slow.setFoldTime(0);
    slow.setZoom({10, 20});
    slow.setZoom({11, 20});
    slow.goBack();
    QVERIFY((slow.view().zoom == ui::TimeRange{10, 20}));
    slow.setFoldTime(1'000'000);
    slow.setFilter(filterOf("a"));
    slow.setFilter(filterOf("b"));
    slow.goBack();
    QCOMPARE(slow.filter(), filterOf("a"));
}

void TestExplorerState::aStepBackEndsWhatIsFolded()
{
    ExplorerState state;
    state.setFoldTime(1'000'000);
    state.setSelection(item("a"));
    state.goBack();
    state.goForward();
    state.setSelection(item("b"));
    state.goBack();
    QCOMPARE(state.selection(), item("a"));
}

void TestExplorerState::severalRecordsCanBeSelected()
{
    ExplorerState state;
    QSignalSpy selections(&state, &ExplorerState::selectionChanged);
    state.setSelection(item("a"));
    state.toggleSelected(item("b"));
    QCOMPARE(state.selection(), item("b"));
    QCOMPARE(state.view().selections(), (QList<Selection>{item("b"), item("a")}));
    state.toggleSelected(item("b"));
    QCOMPARE(state.view().selections(), QList<Selection>{item("a")});
    QCOMPARE(selections.size(), 3);
    state.setSelection(item("c"));
    QCOMPARE(state.view().selections(), QList<Selection>{item("c")});
}

void TestExplorerState::frozenChartsKeepTheirFilter()
{
    ExplorerState state;
    state.setFilter(filterOf("org:meta"));
    state.setFrozen(true);
    state.setFilter(filterOf("org:openai"));
    QCOMPARE(state.view().shownFrozen()->filter, filterOf("org:meta"));
    state.setFrozen(true); // again is nothing new
    QCOMPARE(state.view().shownFrozen()->filter, filterOf("org:meta"));
    state.setChart(ui::ChartKind::Volume);
    QVERIFY(!state.view().shownFrozen());
    state.setFrozen(true);
    QCOMPARE(state.view().frozen.size(), 2);
    state.setFrozen(false);
    QVERIFY(!state.view().shownFrozen());
}

void TestExplorerState::twoChartsExchangePlacesWithoutAStep()
{
    ExplorerState state;
    state.setFilter(filterOf("org:meta"));
    ui::Comparison compared;
    compared.other.filter = filterOf("org:openai");
    compared.other.chart = ui::ChartKind::Volume;
    state.setCompared(compared);
    state.setSelection(item("a"));
    QSignalSpy steps(&state, &ExplorerState::historyChanged);
    state.exchangeCharts();
    QCOMPARE(steps.size(), 0);
    QCOMPARE(state.filter(), filterOf("org:openai"));
    QCOMPARE(state.view().chart, ui::ChartKind::Volume);
    QCOMPARE(state.view().compared->other.filter, filterOf("org:meta"));
    QVERIFY(state.view().compared->otherFirst);
    QCOMPARE(state.selection(), item("a"));
    state.goBack();
    state.goForward();
    QCOMPARE(state.filter(), filterOf("org:openai"));
}

void TestExplorerState::theOtherChartsFilterIsResolvedWithoutAStep()
{
    ExplorerState state;
    ui::Comparison compared;
    compared.other.filter = filterOf("person:lecun");
    state.setCompared(compared);
    QSignalSpy steps(&state, &ExplorerState::historyChanged);
    state.resolveOther(filterOf("person:lecun"), filterOf("person:p-lecun"));
    QCOMPARE(state.view().compared->other.filter, filterOf("person:p-lecun"));
    state.resolveOther(filterOf("person:lecun"), filterOf("person:x"));
    QCOMPARE(state.view().compared->other.filter, filterOf("person:p-lecun"));
    QCOMPARE(steps.size(), 0);
}

void TestExplorerState::aSelectionDuringADragDoesNotKeepThePreview()
{
    ExplorerState state;
    state.previewFilter(filterOf("date:2025-01"));
    state.setSelection(item("a"));
    state.setFilter(filterOf("date:2025-02"));
    state.goBack();
    QVERIFY(state.filter().isEmpty());
    QCOMPARE(state.selection(), item("a"));
}

void TestExplorerState::chartLanesAndDatesAreSteps()
{
    ExplorerState state;
    state.setChart(ui::ChartKind::Scores);
    state.setLanes(ui::LaneMode::Organizations);
    state.setBasis(db::DateBasis::Effective);
    state.goBack();
    QCOMPARE(state.view().basis, db::DateBasis::Announced);
    QCOMPARE(state.view().lanes, ui::LaneMode::Organizations);
    state.goBack();
    QCOMPARE(state.view().lanes, ui::LaneMode::People);
    QCOMPARE(state.view().chart, ui::ChartKind::Scores);
    state.goBack();
    QCOMPARE(state.view().chart, ui::ChartKind::Moves);
}

void TestExplorerState::aNewStepForgetsTheOnesAhead()
{
    ExplorerState state;
    state.setFilter(filterOf("a"));
    state.setFilter(filterOf("b"));
    state.goBack();
    state.setFilter(filterOf("c"));
    QVERIFY(!state.canGoForward());
    state.goBack();
    QCOMPARE(state.filter(), filterOf("a"));
}

void TestExplorerState::aHundredStepsAreKept()
{
    ExplorerState state;
    for (int i = 0; i < 250; ++i)
        state.setFilter(filterOf(qPrintable(QStringLiteral("w%1").arg(i))));
    int back = 0;
    for (; state.canGoBack(); ++back)
        state.goBack();
    QCOMPARE(back, 100);
    QCOMPARE(state.filter(), filterOf("w149"));
}

void TestExplorerState::aResolvedFilterTakesThePlaceOfTheTypedOne()
{
    ExplorerState state;
    state.setFilter(filterOf("person:lecun"));
    state.resolveFilter(filterOf("person:lecun"), filterOf("person:p-lecun"));
    QCOMPARE(state.filter(), filterOf("person:p-lecun"));
    state.goBack();
    QVERIFY(state.filter().isEmpty());
    state.goForward();
    QCOMPARE(state.filter(), filterOf("person:p-lecun"));
}

void TestExplorerState::aLateResolutionDoesNotOverwriteANewerFilter()
{
    ExplorerState state;
    state.setFilter(filterOf("person:lecun"));
    state.setFilter(filterOf("person:lecun llama"));
    state.resolveFilter(filterOf("person:lecun"), filterOf("person:p-lecun"));
    QCOMPARE(state.filter(), filterOf("person:lecun llama"));
}

void TestExplorerState::aViewIsTakenOverAsOneStep()
{
    ExplorerState state;
    ui::ViewState view;
    view.filter = filterOf("org:meta");
    view.chart = ui::ChartKind::Disputes;
    view.selection = item("a");
    QSignalSpy steps(&state, &ExplorerState::historyChanged);
    state.setView(view);
    QCOMPARE(steps.size(), 1);
    QVERIFY(state.view() == view);
    state.goBack();
    QVERIFY(state.view() == ui::ViewState());
}

void TestExplorerState::signalsComeWhenEverythingIsInPlace()
{
    ExplorerState state;
    ui::ViewState view;
    view.filter = filterOf("org:meta");
    view.selection = item("a");
    QStringList seen;
    connect(&state, &ExplorerState::filterChanged, this,
            [&] { seen.append(state.selection().key); });
    state.setView(view);
    QCOMPARE(seen, QStringList{QStringLiteral("a")});
}

void TestExplorerState::historySurvivesJson()
{
    ExplorerState state;
    state.setFilter(filterOf("org:meta"));
    state.setFilter(filterOf("org:openai"));
    state.setSelection(item("b"));
    state.goBack();
    state.goBack();
    ExplorerState again;
    again.restore(state.toJson());
    QCOMPARE(again.filter(), filterOf("org:meta"));
    again.goForward();
    again.goForward();
    QCOMPARE(again.selection(), item("b"));
    for (int i = 0; i < 3; ++i)
        again.goBack();
    QVERIFY(!again.canGoBack());
}

void TestExplorerState::brokenJsonLeavesTheStateAlone()
{
    ExplorerState state;
    state.setFilter(filterOf("org:meta"));
    state.restore({});
    state.restore({{QStringLiteral("steps"), 3}});
    QCOMPARE(state.filter(), filterOf("org:meta"));
    const QJsonObject json{
        {QStringLiteral("steps"), ExplorerState().toJson().value(QStringLiteral("steps"))},
        {QStringLiteral("position"), 99}};
    state.restore(json);
    QVERIFY(state.filter().isEmpty());
    QVERIFY(!state.canGoForward());
}

QTEST_APPLESS_MAIN(TestExplorerState)
#include "tst_explorerstate.moc"
