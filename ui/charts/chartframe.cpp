// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartframe.h"

#include "ui/charts/chartactions.h"
#include "ui/charts/charttableview.h"
#include "ui/charts/chartview.h"
#include "ui/charts/disputestates.h"
#include "ui/state/explorerfeed.h"
#include "ui/state/explorerstate.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QTabBar>
#include <QToolButton>

namespace ui {

namespace {

QLabel *secondaryLabel()
{
    auto *label = new QLabel;
    label->setProperty("secondary", true);
    return label;
}

QPushButton *linkButton(QAction *action)
{
    auto *button = new QPushButton;
    button->setProperty("quiet", true);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
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
    , m_tabs(new QTabBar)
    , m_empty(new QLabel)
    , m_pages(new QStackedLayout)
{
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    followTheme();
    for (qsizetype i = 0; i < m_actions->kinds().size(); ++i)
        m_tabs->addTab(QString());
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setMargin(24);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTabRow());
    column->addWidget(makeOptions());
    column->addLayout(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int tab) { m_state.setChart(ChartKind(tab)); });
    connect(&feed, &ExplorerFeed::answered, this, &ChartFrame::rebuild);
    connect(&feed, &ExplorerFeed::failed, this, &ChartFrame::rebuild);
    connect(&feed, &ExplorerFeed::archiveChanged, this, &ChartFrame::rebuild);
    connect(&state, &ExplorerState::chartChanged, this, &ChartFrame::rebuild);
    connect(&state, &ExplorerState::zoomChanged, this, &ChartFrame::followOptions);
    connect(&state, &ExplorerState::historyChanged, this, [this] {
        if (m_heldBack)
            rebuild();
    });
    m_states->setWording(wording);
    retranslate();
    rebuild();
}

QToolButton *ChartFrame::makeChoice(const QList<QAction *> &actions)
{
    auto *button = new QToolButton;
    auto *menu = new QMenu(button);
    menu->addActions(actions);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    QFont bold = button->font();
    bold.setWeight(QFont::DemiBold);
    button->setFont(bold);
    return button;
}

QWidget *ChartFrame::makeTabRow()
{
    auto *bar = new QFrame;
    bar->setProperty("panelBar", true);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(4, 0, 4, 0);
    // With all the room there is: the current tab is bold and wider than its hint.
    row->addWidget(m_tabs, 1);
    return bar;
}

QWidget *ChartFrame::makeOptions()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 2, 8, 2);
    row->setSpacing(2);
    m_lanesLabel = secondaryLabel();
    m_lanes = makeChoice(m_actions->lanes());
    m_basisLabel = secondaryLabel();
    m_basis = makeChoice(m_actions->bases());
    m_wholeTime = linkButton(m_actions->wholeTime());
    m_asTable = linkButton(m_actions->asTable());
    row->addWidget(m_lanesLabel);
    row->addWidget(m_lanes);
    row->addSpacing(8);
    row->addWidget(m_basisLabel);
    row->addWidget(m_basis);
    row->addWidget(m_states);
    row->addStretch(1);
    row->addWidget(m_wholeTime);
    row->addWidget(m_asTable);
    return bar;
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

void ChartFrame::rebuild()
{
    const auto answer = m_feed.answer();
    const ViewState &view = m_state.view();
    const ChartData data
        = chartData(view.chart, *answer, {view.lanes, view.basis, m_today}, m_wording);
    // A brush is dragged on over days that nothing matches: the chart stays below it.
    m_heldBack = data.marks.isEmpty() && m_view->isBrushing();
    if (m_heldBack)
        return;
    followOptions();
    showPage(data); // first, so that the chart is laid out once, at the size that it will have
    m_view->setChart(data, answer->organizationColors, newestDay(answer->newestOfAll));
    // Its columns are measured row by row: only for eyes that see it.
    if (view.asTable)
        m_table->setChart(data, m_wording.locale());
}

void ChartFrame::showPage(const ChartData &data)
{
    const bool hadFocus = m_pages->currentWidget() && m_pages->currentWidget()->hasFocus();
    // Before there is an answer nobody knows what the archive holds.
    const bool opening = m_feed.archive() && !m_feed.problem();
    m_empty->setText(m_feed.hasAnswer() ? data.emptyReason : opening ? tr("Opening…") : QString());
    if (data.marks.isEmpty())
        m_pages->setCurrentWidget(m_empty);
    else if (m_state.view().asTable)
        m_pages->setCurrentWidget(m_table);
    else
        m_pages->setCurrentWidget(m_view);
    if (hadFocus)
        m_pages->currentWidget()->setFocus();
}

void ChartFrame::followOptions()
{
    const ViewState &view = m_state.view();
    m_tabs->setCurrentIndex(static_cast<int>(view.chart));
    const bool moves = view.chart == ChartKind::Moves;
    m_lanesLabel->setVisible(moves);
    m_lanes->setVisible(moves);
    const bool dated = moves || view.chart == ChartKind::Balance;
    m_basisLabel->setVisible(dated);
    m_basis->setVisible(dated);
    m_states->setVisible(view.chart == ChartKind::Disputes);
    const QString arrow = QStringLiteral(" \u25BE");
    m_lanes->setText(m_actions->lanes().at(static_cast<int>(view.lanes))->text() + arrow);
    m_basis->setText(m_actions->bases().at(static_cast<int>(view.basis))->text() + arrow);
    m_wholeTime->setVisible(!view.zoom.isNull() && hasTimeAxis(view.chart));
    m_asTable->setText(view.asTable ? tr("Chart") : m_actions->asTable()->text());
    m_asTable->setToolTip(view.asTable ? tr("Show the chart") : m_actions->asTable()->toolTip());
}

void ChartFrame::retranslate()
{
    m_actions->retranslate();
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, m_actions->kinds().at(i)->text());
    m_tabs->setAccessibleName(tr("Charts"));
    m_lanesLabel->setText(tr("Lanes:"));
    m_lanes->setAccessibleName(tr("Lanes"));
    m_basisLabel->setText(tr("Date:"));
    m_basis->setAccessibleName(tr("Date"));
    m_wholeTime->setText(m_actions->wholeTime()->text());
}

void ChartFrame::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        followOptions();
    } else if (event->type() == QEvent::PaletteChange) {
        followTheme();
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
