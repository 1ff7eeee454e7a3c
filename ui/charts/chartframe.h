// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charts.h"

#include <QFrame>

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
class ExplorerFeed;
class ExplorerState;

/// The chart pane: tabs, options, and the chart, its table twin or the reason why there is neither.
/// Builds the ChartData from the newest answer and writes to the ExplorerState. GUI thread.
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

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeTabRow();
    QWidget *makeOptions();
    QToolButton *makeChoice(const QList<QAction *> &actions);
    void rebuild();
    void showPage(const ChartData &data);
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
    QTabBar *m_tabs;
    QLabel *m_empty;
    QLabel *m_lanesLabel;
    QLabel *m_basisLabel;
    QToolButton *m_lanes;
    QToolButton *m_basis;
    QPushButton *m_wholeTime;
    QPushButton *m_asTable;
    QStackedLayout *m_pages;
    bool m_heldBack = false; ///< an empty chart waits for the end of a brush
};

} // namespace ui
