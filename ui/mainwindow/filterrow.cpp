// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/filterrow.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace ui {

FilterRow::FilterRow(ExplorerState &state, ExplorerFeed &feed, const Wording &wording,
                     QAction *clearFilters, QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_feed(feed)
    , m_chips(new ChipBar(state, feed, wording, this))
    , m_count(new QLabel(this))
    , m_clear(new QPushButton(clearFilters->text().remove(QLatin1Char('&')), this))
{
    setProperty("panelBar", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(6);
    row->addWidget(m_chips, 1);
    m_count->setProperty("secondary", true);
    m_clear->setProperty("link", true);
    m_clear->setToolTip(clearFilters->shortcut().toString(QKeySequence::NativeText));
    row->addWidget(m_count, 0, Qt::AlignTop);
    row->addWidget(m_clear, 0, Qt::AlignTop);
    m_count->setMinimumHeight(m_chips->addButton()->sizeHint().height());
    connect(m_clear, &QPushButton::clicked, clearFilters, &QAction::trigger);
    connect(&m_feed, &ExplorerFeed::answered, this, &FilterRow::take);
    connect(&m_state, &ExplorerState::filterChanged, this, &FilterRow::take);
    take();
}

void FilterRow::setCompact(bool compact)
{
    m_compact = compact;
    take();
    // There its side draws the line below, right across.
    setProperty("panelBar", !compact);
    style()->unpolish(this);
    style()->polish(this);
    if (compact)
        layout()->setContentsMargins(9, 1, 6, 1);
    else
        layout()->setContentsMargins(12, 6, 8, 6);
}

QString FilterRow::countText() const
{
    return m_count->text();
}

void FilterRow::take()
{
    const auto answer = m_feed.answer();
    const qsizetype matching = answer->items.size();
    const bool counted = m_feed.known() >= db::Known::Counts;
    const QString text = counted
        ? tr("%1 of %Ln item(s)", nullptr, static_cast<int>(answer->totalItems))
              .arg(locale().toString(matching))
        : QString();
    // There is little room above one of two charts.
    const bool isShort = m_compact && counted;
    m_count->setText(isShort ? QStringLiteral("%1 / %2").arg(locale().toString(matching),
                                                             locale().toString(answer->totalItems))
                             : text);
    m_count->setToolTip(isShort ? text : QString());
    m_count->setAccessibleName(text);
    m_clear->setVisible(!m_compact && !m_state.filter().isEmpty());
}

} // namespace ui
