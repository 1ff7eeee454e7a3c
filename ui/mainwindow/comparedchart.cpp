// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/comparedchart.h"

#include "ui/charts/chartframe.h"
#include "ui/charts/chartview.h"
#include "ui/mainwindow/chartside.h"
#include "ui/mainwindow/filterrow.h"

#include <QAction>

namespace ui {

ComparedChart::ComparedChart(const Workspace &workspace, QWidget *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_feed(m_state)
    , m_clear(new QAction(tr("Clear filters"), this))
    , m_close(new QAction(tr("Close this chart"), this))
    , m_filters(new FilterRow(m_state, m_feed, workspace.wording, m_clear, parent))
    , m_side(new ChartSide(new ChartFrame(m_state, m_feed, workspace.wording), m_close, parent))
{
    m_side->chart()->setToday(db::dayOf(workspace.now));
    m_side->chart()->setBeside();
    m_filters->setCompact(true);
    m_side->showHeader(m_filters);
    connect(m_clear, &QAction::triggered, this, [this] { m_state.setFilter({}); });
    connect(m_close, &QAction::triggered, this, &ComparedChart::closeRequested);
    connect(&workspace.feed, &ExplorerFeed::archiveChanged, this, &ComparedChart::takeArchive);
    connectCommon();
    show();
    takeArchive();
}

void ComparedChart::connectCommon()
{
    auto &window = m_workspace.state;
    connect(&window, &ExplorerState::comparedChanged, this, &ComparedChart::show);
    connect(&window, &ExplorerState::selectionChanged, this, &ComparedChart::show);
    connect(&window, &ExplorerState::zoomChanged, this, &ComparedChart::show);
    connect(&window, &ExplorerState::hoveredChanged, &m_state, &ExplorerState::setHovered);
    connect(&m_state, &ExplorerState::hoveredChanged, &window, &ExplorerState::setHovered);
    connect(&m_state, &ExplorerState::selectionChanged, &window,
            [this, &window] { window.setSelections(m_state.view().selections()); });
    connect(&m_state, &ExplorerState::zoomChanged, &window, &ExplorerState::setZoom);
    connect(&m_state, &ExplorerState::historyChanged, this, &ComparedChart::write);
    connect(&m_state, &ExplorerState::stepAmended, this, &ComparedChart::write);
    connect(&m_feed, &ExplorerFeed::answered, this, &ComparedChart::takeAnswer);
    connect(&m_feed, &ExplorerFeed::failed, &m_workspace.feed, &ExplorerFeed::failed);
}

void ComparedChart::takeArchive()
{
    m_feed.setArchive(m_workspace.feed.archive());
}

void ComparedChart::show()
{
    const ViewState &window = m_workspace.state.view();
    if (!window.compared)
        return;
    ViewState view;
    static_cast<ChartState &>(view) = window.compared->other;
    view.selection = window.selection;
    view.alsoSelected = window.alsoSelected;
    view.zoom = window.zoom;
    m_written = view.filter;
    m_state.setView(view);
}

/// A finished gesture on this chart is one of the window's steps.
void ComparedChart::write()
{
    auto compared = m_workspace.state.view().compared;
    if (!compared || compared->other == m_state.view())
        return;
    compared->other = m_state.view();
    m_written = compared->other.filter;
    m_workspace.state.setCompared(compared);
}

/// The archive has named the keys behind the filter's values.
void ComparedChart::takeAnswer()
{
    if (m_side->chart()->view().isBrushing())
        return;
    const db::Filter typed = std::exchange(m_written, m_state.filter());
    m_workspace.state.resolveOther(typed, m_state.filter());
}

} // namespace ui
