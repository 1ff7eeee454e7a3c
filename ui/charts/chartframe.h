// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charts.h"

#include <QFrame>
#include <QFutureWatcher>
#include <QThreadPool>

#include <memory>

class QLabel;
class QPushButton;
class QStackedLayout;
class QTabBar;
class QToolButton;

namespace ui {

class ChartActions;
class ChartTableView;
class ChartView;
class DisputeStates;
class DragHandle;
class EmptyChart;
class ExplorerFeed;
class ExplorerState;
class FrozenAnswers;

/// The chart pane: tabs, options, and the chart, its table twin or the reason why there is neither.
/// Builds the ChartData from the newest answer, a large one on another thread, and writes to the
/// ExplorerState. GUI thread.
class ChartFrame final : public QFrame
{
    Q_OBJECT

public:
    ChartFrame(ExplorerState &state, ExplorerFeed &feed, const Wording &wording,
               QWidget *parent = nullptr);

    void setWording(const Wording &wording);
    void setToday(db::Day today); ///< right end of what is still going on
    [[nodiscard]] ChartActions &actions() const { return *m_actions; }
    [[nodiscard]] ChartView &view() const { return *m_view; }
    [[nodiscard]] ChartTableView &table() const { return *m_table; }

    /// What is on screen: the state's chart, or as it was when it was frozen, and its answer.
    [[nodiscard]] ChartState shownChart() const;
    [[nodiscard]] ChartOptions optionsOf(const ChartState &shown) const;
    [[nodiscard]] std::shared_ptr<const db::Exploration> shownAnswer() const;
    void takeFrozen(const ChartFrame &other); ///< what it knows of frozen charts
    /// Beside another chart: a choice in place of the tabs, no keys of its own.
    void setCompact(bool compact);
    void setBeside();
    void focusShown(); ///< the chart or its table, without a ring
    /// Days that its data cover; null where it has no time axis. Charts that are compared all show
    /// what the longest of them does.
    [[nodiscard]] TimeRange ownRange() const { return m_ownRange; }
    void setCommonRange(const TimeRange &range);

Q_SIGNALS:
    void ownRangeChanged();
    void copyRequested(); ///< of the chart as a picture; likewise below
    void dragRequested(); ///< while the button is held

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeTabRow();
    QWidget *makeOptions();
    QToolButton *makeChoice(const QList<QAction *> &actions);
    /// A chart that was made from an answer, and what it is to be shown with.
    struct Built
    {
        ChartData data;
        ChartState shown;
        std::shared_ptr<const db::Exploration> answer;
    };

    void takeAnswer();
    void rebuild();
    void showChart(Built built);
    void followFrozen();
    void fitTabs();
    void measureTabs();
    void showPage(const ChartData &data, const db::Exploration &answer);
    void retranslate();
    void followTheme();
    void followOptions();

    ExplorerState &m_state;
    ExplorerFeed &m_feed;
    Wording m_wording;
    db::Day m_today;
    ChartView *m_view;
    ChartTableView *m_table;
    ChartActions *m_actions;
    DisputeStates *m_states;
    FrozenAnswers *m_frozen;
    QTabBar *m_tabs;
    QWidget *m_tabRow;
    QToolButton *m_moreTabs; ///< those that there is no room for
    QToolButton *m_kind;
    EmptyChart *m_empty;
    QLabel *m_lanesLabel;
    QLabel *m_basisLabel;
    QToolButton *m_lanes;
    QToolButton *m_basis;
    QPushButton *m_wholeTime;
    QPushButton *m_asTable;
    QPushButton *m_annotate;
    DragHandle *m_handle;
    QToolButton *m_pin;
    QStackedLayout *m_pages;
    TimeRange m_ownRange;
    TimeRange m_commonRange;
    QFutureWatcher<Built> m_building; ///< of a chart that would hold up the window
    QThreadPool m_pool; ///< its own: painting waits for the common one
    struct FittedTabs
    {
        int width = -1;
        int current = 0;
        bool low = false;
        bool operator==(const FittedTabs &) const = default;
    };
    FittedTabs m_fitted;
    QList<int> m_tabWidths; ///< empty where they are not measured yet
    bool m_compact = false;
    bool m_heldBack = false; ///< an empty chart waits for the end of a brush
};

} // namespace ui
