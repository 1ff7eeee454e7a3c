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
    void selectionAndZoomAreNoStepsOfTheirOwn();
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
    state.goBack();
    QCOMPARE(state.selection(), item("a"));
    QVERIFY((state.view().zoom == ui::TimeRange{10, 20}));
    state.goForward();
    QCOMPARE(state.selection(), item("b"));
    QVERIFY((state.view().zoom == ui::TimeRange{30, 40}));
}

void TestExplorerState::selectionAndZoomAreNoStepsOfTheirOwn()
{
    ExplorerState state;
    state.setSelection(item("a"));
    state.setZoom({10, 20});
    state.setOrder(db::ItemOrder::Title);
    state.setAsTable(true);
    QVERIFY(!state.canGoBack());
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
    ExplorerState again;
    again.restore(state.toJson());
    QCOMPARE(again.filter(), filterOf("org:meta"));
    again.goForward();
    QCOMPARE(again.selection(), item("b"));
    again.goBack();
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
