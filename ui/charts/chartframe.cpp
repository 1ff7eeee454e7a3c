// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartframe.h"

#include "ui/charts/chartactions.h"
#include "ui/charts/charttableview.h"
#include "ui/charts/chartview.h"
#include "ui/charts/disputestates.h"
#include "ui/charts/emptychart.h"
#include "ui/charts/frozenanswers.h"
#include "ui/charts/laneorder.h"
#include "ui/state/explorerfeed.h"
#include "ui/state/explorerstate.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QStackedLayout>
#include <QTabBar>
#include <QtConcurrent>

#include <cmath>

namespace ui {

namespace {

/// All that both hold, in the data of a chart: its axis, where it is one of days.
void widen(ChartData &data, const TimeRange &range)
{
    if (range.isNull() || data.panels.isEmpty() || !data.panels.first().time)
        return;
    Panel &panel = data.panels.first();
    panel.from = std::min(panel.from, static_cast<double>(range.first));
    panel.to = std::max(panel.to, static_cast<double>(range.last));
}

TimeRange rangeOf(const ChartData &data)
{
    if (data.marks.isEmpty() || data.panels.isEmpty() || !data.panels.first().time)
        return {};
    return {static_cast<db::Day>(std::floor(data.panels.first().from)),
            static_cast<db::Day>(std::ceil(data.panels.first().to))};
}

/// Whether making the chart of it takes longer than a frame.
bool isLarge(const db::Exploration &answer, const ChartState &shown)
{
    constexpr qsizetype mostRecords = 1'500;
    constexpr qsizetype mostMoves = 8'000; // lanes are left out before marks are made
    const qsizetype moves = answer.moves.records.size() + answer.contextMoves.size();
    switch (shown.chart) {
    case ChartKind::Moves:
        return moves > (shown.asTable ? mostRecords : mostMoves);
    case ChartKind::Scores:
        return answer.scores.records.size() > mostRecords;
    case ChartKind::Disputes:
        return answer.controversies.records.size() > mostRecords;
    default:
        return moves > mostRecords;
    }
}

} // namespace

ChartFrame::ChartFrame(ExplorerState &state, ExplorerFeed &feed, const Wording &wording,
                       QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_feed(feed)
    , m_wording(wording)
    , m_today(db::dayOf(QDate::currentDate()))
    , m_view(new ChartView(state, wording))
    , m_table(new ChartTableView(state))
    , m_actions(new ChartActions(state, *m_view, this))
    , m_states(new DisputeStates(state, feed))
    , m_frozen(new FrozenAnswers(state, feed, this))
    , m_tabs(new QTabBar)
    , m_empty(new EmptyChart)
    , m_pages(new QStackedLayout)
{
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    followTheme();
    for (qsizetype i = 0; i < m_actions->kinds().size(); ++i)
        m_tabs->addTab(QString());
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tabRow = makeTabRow();
    column->addWidget(m_tabRow);
    column->addWidget(makeOptions());
    column->addLayout(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int tab) { m_state.setChart(ChartKind(tab)); });
    connect(&m_building, &QFutureWatcherBase::finished, this, [this] {
        if (!m_building.isCanceled() && m_building.future().resultCount() > 0)
            showChart(m_building.future().takeResult());
    });
    connect(m_empty, &EmptyChart::filterWanted, &state, &ExplorerState::setFilter);
    connect(m_empty, &EmptyChart::chartWanted, &state, &ExplorerState::setChart);
    connect(&feed, &ExplorerFeed::answered, this, &ChartFrame::takeAnswer);
    connect(&feed, &ExplorerFeed::failed, this, &ChartFrame::takeAnswer);
    connect(&feed, &ExplorerFeed::archiveChanged, this, &ChartFrame::rebuild);
    connect(&state, &ExplorerState::chartChanged, this, &ChartFrame::rebuild);
    connect(m_frozen, &FrozenAnswers::arrived, this, &ChartFrame::rebuild);
    connect(&state, &ExplorerState::zoomChanged, this, &ChartFrame::followOptions);
    connect(&state, &ExplorerState::historyChanged, this, [this] {
        if (m_heldBack)
            rebuild();
    });
    m_states->setWording(wording);
    retranslate();
    rebuild();
}

void ChartFrame::setWording(const Wording &wording)
{
    m_wording = wording;
    m_states->setWording(wording);
    m_view->setWording(wording);
    rebuild();
}

void ChartFrame::setToday(db::Day today)
{
    m_today = today;
    rebuild();
}

ChartState ChartFrame::shownChart() const
{
    ChartState shown = m_state.view();
    if (const auto frozen = shown.shownFrozen()) {
        shown.filter = frozen->filter;
        shown.lanes = frozen->lanes;
        shown.basis = frozen->basis;
    }
    return shown;
}

std::shared_ptr<const db::Exploration> ChartFrame::shownAnswer() const
{
    const auto frozen = m_state.view().shownFrozen();
    if (!frozen)
        return m_feed.answer();
    const auto kept = m_frozen->answer(*frozen);
    return kept ? kept : std::make_shared<const db::Exploration>();
}

void ChartFrame::takeFrozen(const ChartFrame &other)
{
    m_frozen->takeFrom(*other.m_frozen);
}

void ChartFrame::setCompact(bool compact)
{
    m_compact = compact;
    fitTabs();
}

void ChartFrame::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    followOptions();
}

void ChartFrame::setBeside()
{
    setCompact(true);
    m_actions->dropShortcuts();
}

void ChartFrame::focusShown()
{
    m_pages->currentWidget()->setFocus(Qt::MouseFocusReason);
}

void ChartFrame::setCommonRange(const TimeRange &range)
{
    if (range == m_commonRange)
        return;
    m_commonRange = range;
    rebuild();
}

void ChartFrame::takeAnswer()
{
    const auto frozen = m_state.view().shownFrozen();
    if (!frozen || !m_frozen->answer(*frozen) || m_view->chart().kind != frozen->chart)
        rebuild();
}

ChartOptions ChartFrame::optionsOf(const ChartState &shown) const
{
    constexpr int mostLanes = 150; // beyond, a frame would take longer than the eye waits
    ChartOptions options{shown.lanes, shown.basis, m_today};
    options.mostLanes = shown.asTable ? 0 : mostLanes;
    return options;
}

void ChartFrame::rebuild()
{
    m_building.cancel();
    m_building.setFuture({});
    m_pool.clear();
    const auto make = [answer = shownAnswer(), shown = shownChart(),
                       options = optionsOf(shownChart()), wording = m_wording] {
        return Built{chartData(shown.chart, *answer, options, wording), shown, answer};
    };
    if (isLarge(*shownAnswer(), shownChart()))
        m_building.setFuture(QtConcurrent::run(&m_pool, make));
    else
        showChart(make());
}

void ChartFrame::showChart(Built built)
{
    auto &[data, shown, answer] = built;
    // A brush is dragged on over days that nothing matches: the chart stays below it.
    m_heldBack = data.marks.isEmpty() && m_view->isBrushing();
    if (m_heldBack)
        return;
    const TimeRange own = rangeOf(data);
    const bool otherRange = own != std::exchange(m_ownRange, own);
    widen(data, m_commonRange);
    orderLanes(data, shown.laneOrder);
    followOptions();
    // First, so that the chart is laid out once, at the size that it will have.
    showPage(data, *answer);
    m_view->setListening(!m_state.view().shownFrozen());
    m_view->setChart(data, answer->organizationColors, newestDay(answer->newestOfAll));
    // Its columns are measured row by row: only for eyes that see it.
    if (shown.asTable)
        m_table->setChart(data, m_wording.locale());
    if (otherRange)
        Q_EMIT ownRangeChanged();
}

void ChartFrame::showPage(const ChartData &data, const db::Exploration &answer)
{
    const bool hadFocus = m_pages->currentWidget() && m_pages->currentWidget()->hasFocus();
    // Before there is an answer nobody knows what the archive holds.
    const bool opening = m_feed.archive() && !m_feed.problem();
    const auto frozen = m_state.view().shownFrozen();
    const bool answered = frozen ? m_frozen->answer(*frozen) != nullptr : m_feed.hasAnswer();
    const QString waiting = m_feed.known() == db::Known::Nothing ? tr("Opening…") : tr("Counting…");
    m_empty->setReason(answered ? data.emptyReason : opening ? waiting : QString());
    const bool offers = answered && !frozen && data.marks.isEmpty();
    m_empty->setOffers(data.kind, offers ? &answer : nullptr, m_wording);
    if (data.marks.isEmpty())
        m_pages->setCurrentWidget(m_empty);
    else if (m_state.view().asTable)
        m_pages->setCurrentWidget(m_table);
    else
        m_pages->setCurrentWidget(m_view);
    setFocusProxy(m_pages->currentWidget());
    if (hadFocus)
        m_pages->currentWidget()->setFocus();
}

void ChartFrame::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        followOptions();
    } else if (event->type() == QEvent::PaletteChange) {
        followTheme();
    } else if (event->type() == QEvent::FontChange) {
        m_tabWidths.clear();
        followOptions();
    }
}

void ChartFrame::followTheme()
{
    // The dark palette of the charts keeps its contrast on the darker of the two surfaces.
    const auto role = Theme::of(palette()).dark ? QPalette::Window : QPalette::Base;
    if (role != backgroundRole())
        setBackgroundRole(role);
}

} // namespace ui
