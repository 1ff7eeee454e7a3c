// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartactions.h"

#include "ui/charts/chartannotations.h"
#include "ui/charts/chartview.h"
#include "ui/state/explorerstate.h"

#include <QAction>
#include <QActionGroup>

namespace ui {

namespace {

void zoom(ChartView &view, double factor)
{
    if (const PanelLayout *panel = view.timePanel())
        view.zoomAround((panel->from + panel->to) / 2, factor);
}

} // namespace

ChartActions::ChartActions(ExplorerState &state, ChartView &view, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_kinds(choices(8))
    , m_lanes(choices(2))
    , m_bases(choices(3))
    , m_asTable(new QAction(this))
    , m_freeze(new QAction(this))
    , m_nearer(timeAction({}))
    , m_farther(timeAction({}))
    , m_wholeTime(timeAction({}))
    , m_centre(timeAction({}))
    , m_startHere(timeAction(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Left)))
    , m_endHere(timeAction(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Right)))
    , m_clearPeriod(timeAction({}))
    , m_annotate(timeAction(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)))
{
    for (int i = 0; i < m_kinds.size(); ++i) {
        m_kinds.at(i)->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
        connect(m_kinds.at(i), &QAction::triggered, this,
                [this, i] { m_state.setChart(ChartKind(i)); });
    }
    for (int i = 0; i < m_lanes.size(); ++i)
        connect(m_lanes.at(i), &QAction::triggered, this,
                [this, i] { m_state.setLanes(LaneMode(i)); });
    for (int i = 0; i < m_bases.size(); ++i)
        connect(m_bases.at(i), &QAction::triggered, this,
                [this, i] { m_state.setBasis(db::DateBasis(i)); });
    m_asTable->setCheckable(true);
    m_asTable->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    connect(m_asTable, &QAction::triggered, this, [this](bool on) { m_state.setAsTable(on); });
    m_freeze->setCheckable(true);
    m_freeze->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L));
    connect(m_freeze, &QAction::triggered, this, [this](bool on) { m_state.setFrozen(on); });
    connect(m_nearer, &QAction::triggered, &view, [&view] { zoom(view, 0.7); });
    connect(m_farther, &QAction::triggered, &view, [&view] { zoom(view, 1 / 0.7); });
    connect(m_wholeTime, &QAction::triggered, &view, [&view] { view.setZoom({}); });
    connect(m_centre, &QAction::triggered, &view, &ChartView::centreOnSelection);
    connect(m_startHere, &QAction::triggered, &view, [&view] { view.setBrushEdge(true); });
    connect(m_endHere, &QAction::triggered, &view, [&view] { view.setBrushEdge(false); });
    connect(m_clearPeriod, &QAction::triggered, &view, [&view] { view.commitBrush(std::nullopt); });
    connect(m_annotate, &QAction::triggered, &view, [&view] { view.annotations().writeHere(); });
    connect(&state, &ExplorerState::chartChanged, this, &ChartActions::followState);
    connect(&state, &ExplorerState::zoomChanged, this, &ChartActions::followState);
    retranslate();
    followState();
}

QList<QAction *> ChartActions::choices(int count)
{
    auto *group = new QActionGroup(this);
    QList<QAction *> actions;
    for (int i = 0; i < count; ++i) {
        actions.append(group->addAction(QString()));
        actions.last()->setCheckable(true);
    }
    return actions;
}

QAction *ChartActions::timeAction(const QKeySequence &shortcut)
{
    auto *action = new QAction(this);
    action->setShortcut(shortcut);
    m_time.append(action);
    return action;
}

void ChartActions::followState()
{
    const ViewState &view = m_state.view();
    m_kinds.at(static_cast<int>(view.chart))->setChecked(true);
    m_lanes.at(static_cast<int>(view.lanes))->setChecked(true);
    m_bases.at(static_cast<int>(view.basis))->setChecked(true);
    m_asTable->setChecked(view.asTable);
    m_freeze->setChecked(view.shownFrozen().has_value());
    m_wholeTime->setEnabled(!view.zoom.isNull());
    for (QAction *action : std::as_const(m_time)) {
        if (action != m_wholeTime)
            action->setEnabled(hasTimeAxis(view.chart) && !view.asTable);
    }
}

QString ChartActions::kindName(ChartKind kind)
{
    const QStringList names{
        tr("Moves"),    tr("Balance"), tr("Flows"),        tr("Claimed and measured"),
        tr("Disputes"), tr("Volume"),  tr("Claim status"), tr("Who about whom")};
    return names.at(static_cast<int>(kind));
}

void ChartActions::dropShortcuts()
{
    for (QAction *action : m_kinds + m_time + QList{m_asTable, m_freeze})
        action->setShortcut({});
}

void ChartActions::retranslate()
{
    for (int i = 0; i < m_kinds.size(); ++i)
        m_kinds.at(i)->setText(kindName(ChartKind(i)));
    m_lanes.at(0)->setText(tr("people"));
    m_lanes.at(1)->setText(tr("organizations"));
    m_bases.at(0)->setText(tr("announced"));
    m_bases.at(1)->setText(tr("effective"));
    m_bases.at(2)->setText(tr("first reported"));
    m_asTable->setText(tr("Table"));
    m_asTable->setToolTip(tr("Show the chart as a table"));
    m_freeze->setText(tr("Freeze the chart"));
    m_nearer->setText(tr("Zoom in on time"));
    m_farther->setText(tr("Zoom out of time"));
    m_wholeTime->setText(tr("Show the whole time"));
    m_centre->setText(tr("Centre on the selection"));
    m_startHere->setText(tr("Start the period at the mark"));
    m_endHere->setText(tr("End the period at the mark"));
    m_clearPeriod->setText(tr("Clear the period"));
    m_annotate->setText(tr("Annotate…"));
    m_annotate->setToolTip(tr("Write a note at the focused mark, or over the period"));
}

} // namespace ui
