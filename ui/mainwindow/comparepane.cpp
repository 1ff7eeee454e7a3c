// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/comparepane.h"

#include "ui/charts/chartframe.h"
#include "ui/charts/charttableview.h"
#include "ui/charts/chartview.h"
#include "ui/mainwindow/chartside.h"
#include "ui/mainwindow/comparedchart.h"
#include "ui/mainwindow/filterrow.h"

#include <QAction>
#include <QApplication>
#include <QBoxLayout>
#include <QFocusEvent>

#include <algorithm>

namespace ui {

namespace {

constexpr int roomForTwo = 900; ///< pixels; narrower, the charts stand one above the other

} // namespace

ComparePane::ComparePane(const Workspace &workspace, ChartFrame *chart, QWidget *parent)
    : QSplitter(parent)
    , m_workspace(workspace)
    , m_close(new QAction(tr("Close this chart"), this))
    , m_side(new ChartSide(chart, m_close, this))
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
    addWidget(m_side);
    connect(m_close, &QAction::triggered, this, &ComparePane::closeCurrent);
    connect(&workspace.state, &ExplorerState::comparedChanged, this, &ComparePane::follow);
    connect(chart, &ChartFrame::ownRangeChanged, this, &ComparePane::shareRange);
    connect(&chart->view(), &ChartView::chartShown, this, &ComparePane::alignPlots);
}

ComparePane::~ComparePane() = default;

void ComparePane::setFilterRow(FilterRow *row, QBoxLayout *home)
{
    m_filters = row;
    m_home = home;
    follow();
}

void ComparePane::toggle()
{
    const ViewState &view = m_workspace.state.view();
    if (view.compared) {
        m_workspace.state.setCompared(std::nullopt);
        return;
    }
    // What there was stays first; the new one is the current one, and the next filter is its own.
    Comparison compared;
    compared.other = view;
    compared.otherFirst = true;
    compared.stacked = width() < roomForTwo;
    m_workspace.state.setCompared(compared);
}

void ComparePane::turn()
{
    auto compared = m_workspace.state.view().compared;
    if (!compared)
        return;
    compared->stacked = !compared->stacked;
    m_workspace.state.setCompared(compared);
}

void ComparePane::follow()
{
    if (m_exchanging)
        return;
    const bool compared = m_workspace.state.view().compared.has_value();
    if (compared == bool(m_other)) {
        if (compared)
            arrange();
        return;
    }
    if (compared)
        openOther();
    else
        closeOther();
    Q_EMIT comparing(compared);
}

void ComparePane::openOther()
{
    m_other = std::make_unique<ComparedChart>(m_workspace, this);
    auto *chart = m_other->side()->chart();
    connect(m_other.get(), &ComparedChart::closeRequested, this,
            [this] { m_workspace.state.setCompared(std::nullopt); });
    connect(chart, &ChartFrame::ownRangeChanged, this, &ComparePane::shareRange);
    connect(&chart->view(), &ChartView::chartShown, this, &ComparePane::alignPlots);
    const QList<QWidget *> pointed{chart->view().viewport(), chart->table().viewport(),
                                   &chart->view(), &chart->table()};
    for (QWidget *widget : pointed)
        widget->installEventFilter(this);
    passOn(*chart);
    if (m_filters) {
        m_filters->setCompact(true);
        m_side->showHeader(m_filters);
    }
    m_side->setCurrent(true);
    arrange();
    const int half = (orientation() == Qt::Vertical ? height() : width()) / 2;
    setSizes({half, half});
    shareRange();
}

/// What leaves the window is of the current chart: asked for at the other one, it becomes that.
void ComparePane::passOn(ChartFrame &other)
{
    ChartFrame *mine = m_side->chart();
    const auto copy = [this, mine] {
        makeOtherCurrent();
        Q_EMIT mine->copyRequested();
    };
    connect(&other, &ChartFrame::copyRequested, this, copy);
    connect(&other.view(), &ChartView::copyRequested, this, copy);
    connect(&other, &ChartFrame::dragRequested, this, [this, mine] {
        makeOtherCurrent();
        Q_EMIT mine->dragRequested();
    });
    connect(&other.view(), &ChartView::dossierRequested, this,
            [this, mine](db::Field field, const QString &key, const QString &name) {
                makeOtherCurrent();
                Q_EMIT mine->view().dossierRequested(field, key, name);
            });
    for (QAction *action : mine->view().actions()) {
        auto *here = new QAction(action->text(), &other);
        connect(here, &QAction::triggered, this, [this, action] {
            makeOtherCurrent();
            action->trigger();
        });
        other.view().addAction(here);
        other.table().addAction(here);
    }
}

void ComparePane::closeOther()
{
    m_other->side()->hide();
    m_other->side()->deleteLater();
    m_other.release()->deleteLater();
    m_side->hideHeader();
    m_side->setCurrent(false);
    if (m_filters && m_home) {
        m_filters->setCompact(false);
        m_home->insertWidget(1, m_filters);
    }
    m_side->chart()->setCommonRange({});
    m_side->chart()->view().setLeastGutters({});
}

void ComparePane::arrange()
{
    const auto &compared = m_workspace.state.view().compared;
    if (!m_other || !compared)
        return;
    QList<int> parts = sizes();
    setOrientation(compared->stacked ? Qt::Vertical : Qt::Horizontal);
    insertWidget(compared->otherFirst ? 0 : 1, m_other->side());
    insertWidget(compared->otherFirst ? 1 : 0, m_side);
    m_other->side()->show();
    if (parts.size() == 2)
        setSizes(parts);
    alignPlots();
}

void ComparePane::makeOtherCurrent()
{
    if (!m_other || m_exchanging)
        return;
    m_exchanging = true;
    setUpdatesEnabled(false);
    auto *mine = m_side->chart();
    auto *theirs = m_other->side()->chart();
    const auto place = mine->view().place();
    const auto theirPlace = theirs->view().place();
    const auto *focused = QApplication::focusWidget();
    const bool hasFocus = focused && (isAncestorOf(focused) || focused == this);
    mine->takeFrozen(*theirs);
    theirs->takeFrozen(*mine);
    auto &feed = m_workspace.feed;
    const bool answered = feed.exchangeAnswers(m_other->feed());
    m_workspace.state.exchangeCharts();
    if (answered) {
        Q_EMIT feed.answered();
        Q_EMIT m_other->feed().answered();
    }
    arrange();
    mine->view().goTo(theirPlace);
    theirs->view().goTo(place);
    if (hasFocus)
        mine->focusShown();
    setUpdatesEnabled(true);
    m_exchanging = false;
}

void ComparePane::closeCurrent()
{
    makeOtherCurrent();
    m_workspace.state.setCompared(std::nullopt);
}

/// Both show all days that one of them has.
void ComparePane::shareRange()
{
    if (!m_other)
        return;
    const TimeRange mine = m_side->chart()->ownRange();
    const TimeRange theirs = m_other->side()->chart()->ownRange();
    TimeRange common;
    if (!mine.isNull() && !theirs.isNull())
        common = {std::min(mine.first, theirs.first), std::max(mine.last, theirs.last)};
    m_side->chart()->setCommonRange(common);
    m_other->side()->chart()->setCommonRange(common);
}

/// One above the other, the same day stands at the same place in both.
void ComparePane::alignPlots()
{
    if (!m_other)
        return;
    auto &mine = m_side->chart()->view();
    auto &theirs = m_other->side()->chart()->view();
    const bool aligned = orientation() == Qt::Vertical && mine.timePanel() && theirs.timePanel();
    const QMarginsF widest = aligned ? mine.ownGutters() | theirs.ownGutters() : QMarginsF();
    mine.setLeastGutters(widest);
    theirs.setLeastGutters(widest);
}

bool ComparePane::eventFilter(QObject *watched, QEvent *event)
{
    bool chosen = false;
    if (event->type() == QEvent::MouseButtonRelease) {
        chosen = static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    } else if (event->type() == QEvent::FocusIn) {
        const auto reason = static_cast<QFocusEvent *>(event)->reason();
        chosen = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
            || reason == Qt::ShortcutFocusReason;
    }
    // Afterwards: the gesture ends on the chart where it began.
    if (chosen)
        QMetaObject::invokeMethod(this, &ComparePane::makeOtherCurrent, Qt::QueuedConnection);
    return QSplitter::eventFilter(watched, event);
}

void ComparePane::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    alignPlots();
}

} // namespace ui
