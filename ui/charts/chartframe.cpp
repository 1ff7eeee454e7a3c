// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartframe.h"

#include "ui/charts/chartactions.h"
#include "ui/charts/charttableview.h"
#include "ui/charts/chartview.h"
#include "ui/charts/disputestates.h"
#include "ui/charts/frozenanswers.h"
#include "ui/state/explorerfeed.h"
#include "ui/state/explorerstate.h"
#include "ui/widgets/glyph.h"
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

#include <cmath>

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

const QString menuArrow = QStringLiteral(" \u25BE");

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
    m_tabRow = makeTabRow();
    column->addWidget(m_tabRow);
    column->addWidget(makeOptions());
    column->addLayout(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this,
            [this](int tab) { m_state.setChart(ChartKind(tab)); });
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
    m_kind = makeChoice(m_actions->kinds());
    m_kind->hide();
    m_lanesLabel = secondaryLabel();
    m_lanes = makeChoice(m_actions->lanes());
    m_basisLabel = secondaryLabel();
    m_basis = makeChoice(m_actions->bases());
    m_wholeTime = linkButton(m_actions->wholeTime());
    m_asTable = linkButton(m_actions->asTable());
    m_annotate = linkButton(m_actions->annotate());
    m_pin = new QToolButton;
    m_pin->setIcon(glyph(QStringLiteral("pin")));
    m_pin->setCheckable(true);
    m_pin->setFocusPolicy(Qt::StrongFocus);
    connect(m_pin, &QToolButton::clicked, m_actions->freeze(), &QAction::trigger);
    row->addWidget(m_kind);
    row->addWidget(m_lanesLabel);
    row->addWidget(m_lanes);
    row->addSpacing(8);
    row->addWidget(m_basisLabel);
    row->addWidget(m_basis);
    row->addWidget(m_states);
    row->addStretch(1);
    row->addWidget(m_wholeTime);
    row->addWidget(m_pin);
    row->addWidget(m_annotate);
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
    m_tabRow->setVisible(!compact);
    m_kind->setVisible(compact);
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

void ChartFrame::rebuild()
{
    const auto answer = shownAnswer();
    const ChartState shown = shownChart();
    ChartData data
        = chartData(shown.chart, *answer, {shown.lanes, shown.basis, m_today}, m_wording);
    // A brush is dragged on over days that nothing matches: the chart stays below it.
    m_heldBack = data.marks.isEmpty() && m_view->isBrushing();
    if (m_heldBack)
        return;
    const TimeRange own = rangeOf(data);
    const bool otherRange = own != std::exchange(m_ownRange, own);
    widen(data, m_commonRange);
    followOptions();
    showPage(data); // first, so that the chart is laid out once, at the size that it will have
    m_view->setListening(!m_state.view().shownFrozen());
    m_view->setChart(data, answer->organizationColors, newestDay(answer->newestOfAll));
    // Its columns are measured row by row: only for eyes that see it.
    if (shown.asTable)
        m_table->setChart(data, m_wording.locale());
    if (otherRange)
        Q_EMIT ownRangeChanged();
}

void ChartFrame::followFrozen()
{
    const auto frozen = m_state.view().shownFrozen();
    const auto answer = shownAnswer();
    m_pin->setChecked(frozen.has_value());
    m_pin->setToolButtonStyle(frozen ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_pin->setText(frozen
                       ? tr("Frozen at %n item(s)", nullptr, static_cast<int>(answer->items.size()))
                       : QString());
    const QString keys = m_actions->freeze()->shortcut().toString(QKeySequence::NativeText);
    QString tip = tr("Freeze the chart: it keeps what it shows while the rest goes on");
    if (frozen) {
        const QString words = m_wording.filter(frozen->filter, answer->names);
        tip = words.isEmpty() ? tr("Frozen: all items") : tr("Frozen for: %1").arg(words);
        tip += QLatin1Char('\n') + tr("Click to show the present again");
    }
    m_pin->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
    m_pin->setAccessibleName(frozen ? m_pin->text() : m_actions->freeze()->text());
    m_pin->setAccessibleDescription(tip);
}

void ChartFrame::showPage(const ChartData &data)
{
    const bool hadFocus = m_pages->currentWidget() && m_pages->currentWidget()->hasFocus();
    // Before there is an answer nobody knows what the archive holds.
    const bool opening = m_feed.archive() && !m_feed.problem();
    const auto frozen = m_state.view().shownFrozen();
    const bool answered = frozen ? m_frozen->answer(*frozen) != nullptr : m_feed.hasAnswer();
    m_empty->setText(answered ? data.emptyReason : opening ? tr("Opening…") : QString());
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
    m_kind->setText(m_actions->kinds().at(static_cast<int>(view.chart))->text() + menuArrow);
    followFrozen();
    // A frozen chart stays as it is drawn.
    const bool free = !view.shownFrozen();
    const bool moves = free && view.chart == ChartKind::Moves;
    m_lanesLabel->setVisible(moves);
    m_lanes->setVisible(moves);
    const bool dated = free && (moves || view.chart == ChartKind::Balance);
    m_basisLabel->setVisible(dated);
    m_basis->setVisible(dated);
    m_states->setVisible(free && view.chart == ChartKind::Disputes);
    m_lanes->setText(m_actions->lanes().at(static_cast<int>(view.lanes))->text() + menuArrow);
    m_basis->setText(m_actions->bases().at(static_cast<int>(view.basis))->text() + menuArrow);
    m_wholeTime->setVisible(!view.zoom.isNull() && hasTimeAxis(view.chart));
    m_annotate->setVisible(m_actions->annotate()->isEnabled());
    m_asTable->setText(view.asTable ? tr("Chart") : m_actions->asTable()->text());
    m_asTable->setToolTip(view.asTable ? tr("Show the chart") : m_actions->asTable()->toolTip());
}

void ChartFrame::retranslate()
{
    m_actions->retranslate();
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, m_actions->kinds().at(i)->text());
    m_tabs->setAccessibleName(tr("Charts"));
    m_kind->setAccessibleName(tr("Chart"));
    m_lanesLabel->setText(tr("Lanes:"));
    m_lanes->setAccessibleName(tr("Lanes"));
    m_basisLabel->setText(tr("Date:"));
    m_basis->setAccessibleName(tr("Date"));
    m_wholeTime->setText(m_actions->wholeTime()->text());
    m_annotate->setText(tr("Annotate"));
    m_annotate->setToolTip(m_actions->annotate()->toolTip());
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
