// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The rows above a chart: tabs, and what can be chosen about it.
#include "ui/charts/chartactions.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/disputestates.h"
#include "ui/state/explorerfeed.h"
#include "ui/state/explorerstate.h"
#include "ui/widgets/draghandle.h"
#include "ui/widgets/glyph.h"

#include <QAction>
#include <QBoxLayout>
#include <QFontInfo>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTabBar>
#include <QToolButton>

#include <numeric>

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

constexpr int lowPane = 260; ///< pixels
constexpr int roomForAll = 760; ///< of all options beside the states of disputes
constexpr int roomForLabels = 560; ///< of the choices in the row
constexpr int roomForNotes = 470;
constexpr int roomForTable = 430;
constexpr int tabPadding = 26; ///< as the theme has it, and a little
constexpr int plainText = 13; ///< pixels, for which the widths above are made
const QString menuArrow = QStringLiteral(" \u25BE");

/// The width in texts of plain size: larger ones have less room.
int plainWidth(const QWidget &widget)
{
    return widget.width() * plainText / std::max(1, QFontInfo(widget.font()).pixelSize());
}

} // namespace

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
    m_moreTabs = makeChoice(m_actions->kinds());
    m_moreTabs->setText(QStringLiteral("\u22EF"));
    row->addWidget(m_moreTabs);
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
    m_handle = new DragHandle;
    connect(m_handle, &DragHandle::clicked, this, &ChartFrame::copyRequested);
    connect(m_handle, &DragHandle::dragged, this, &ChartFrame::dragRequested);
    row->addWidget(m_handle);
    return bar;
}

/// As many tabs as there is room for, the current one always; in a low pane none, but a choice in
/// the row below.
void ChartFrame::fitTabs()
{
    // The states of disputes need the room; the menu and the keys stay.
    const bool crowded
        = plainWidth(*this) < (m_states->isVisibleTo(this) ? roomForAll : roomForNotes);
    m_annotate->setVisible(m_actions->annotate()->isEnabled() && !crowded);
    const bool low = m_compact || height() < lowPane;
    const int current = static_cast<int>(m_state.view().chart);
    const FittedTabs fitted{width(), current, low};
    // Asked with every answer: only what is new costs anything.
    if (!m_tabWidths.isEmpty() && m_fitted == fitted)
        return;
    m_fitted = fitted;
    measureTabs();
    m_tabRow->setVisible(!low);
    m_kind->setVisible(low);
    const int all = std::accumulate(m_tabWidths.cbegin(), m_tabWidths.cend(), 0);
    int room = width() - 8;
    const bool tooMany = all > room;
    m_moreTabs->setVisible(tooMany);
    if (tooMany)
        room -= m_moreTabs->sizeHint().width() + m_tabWidths.at(current);
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (tab != current && tooMany)
            room -= m_tabWidths.at(tab);
        m_tabs->setTabVisible(tab, tab == current || room >= 0);
    }
}

void ChartFrame::measureTabs()
{
    if (!m_tabWidths.isEmpty())
        return;
    QFont bold = m_tabs->font();
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabWidths.append(metrics.horizontalAdvance(m_tabs->tabText(tab)) + tabPadding);
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

void ChartFrame::followOptions()
{
    const ViewState &view = m_state.view();
    m_tabs->setCurrentIndex(static_cast<int>(view.chart));
    m_kind->setText(m_actions->kinds().at(static_cast<int>(view.chart))->text() + menuArrow);
    followFrozen();
    // A frozen chart stays as it is drawn.
    const bool free = !view.shownFrozen();
    const bool moves = free && view.chart == ChartKind::Moves;
    m_lanesLabel->setVisible(moves && plainWidth(*this) >= roomForLabels);
    m_lanes->setVisible(moves);
    const bool dated = free && (moves || view.chart == ChartKind::Balance);
    m_basisLabel->setVisible(dated && plainWidth(*this) >= roomForLabels);
    m_basis->setVisible(dated);
    m_states->setVisible(free && view.chart == ChartKind::Disputes);
    fitTabs();
    m_lanes->setText(m_actions->lanes().at(static_cast<int>(view.lanes))->text() + menuArrow);
    m_basis->setText(m_actions->bases().at(static_cast<int>(view.basis))->text() + menuArrow);
    m_wholeTime->setVisible(!view.zoom.isNull() && hasTimeAxis(view.chart));
    m_asTable->setVisible(view.asTable || plainWidth(*this) >= roomForTable);
    m_asTable->setText(view.asTable ? tr("Chart") : m_actions->asTable()->text());
    m_asTable->setToolTip(view.asTable ? tr("Show the chart") : m_actions->asTable()->toolTip());
}

void ChartFrame::retranslate()
{
    m_actions->retranslate();
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, m_actions->kinds().at(i)->text());
    m_tabWidths.clear();
    m_tabs->setAccessibleName(tr("Charts"));
    m_kind->setAccessibleName(tr("Chart"));
    m_moreTabs->setAccessibleName(tr("More charts"));
    m_moreTabs->setToolTip(tr("More charts"));
    m_lanesLabel->setText(tr("Lanes:"));
    m_lanes->setAccessibleName(tr("Lanes"));
    m_basisLabel->setText(tr("Date:"));
    m_basis->setAccessibleName(tr("Date"));
    m_wholeTime->setText(m_actions->wholeTime()->text());
    m_handle->setAccessibleName(tr("The chart as a picture"));
    m_handle->setToolTip(tr("Drag the chart into another program, or click to copy it"));
    m_annotate->setText(tr("Annotate"));
    m_annotate->setToolTip(m_actions->annotate()->toolTip());
}

} // namespace ui
