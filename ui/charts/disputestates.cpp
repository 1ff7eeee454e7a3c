// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/disputestates.h"

#include "ui/state/explorerfeed.h"
#include "ui/state/explorerstate.h"

#include <QBoxLayout>
#include <QToolButton>

namespace ui {

DisputeStates::DisputeStates(ExplorerState &state, ExplorerFeed &feed, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_feed(feed)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (const QString &word : db::words<db::DisputeStatus>()) {
        auto *button = new QToolButton;
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, word] {
            m_state.setFilter(m_state.filter().alternated(db::Field::Dispute, word));
            take(); // the filter decides what is checked
        });
        row->addWidget(button);
        m_buttons.append(button);
    }
    connect(&feed, &ExplorerFeed::answered, this, &DisputeStates::take);
    connect(&state, &ExplorerState::filterChanged, this, &DisputeStates::take);
    take();
}

void DisputeStates::setWording(const Wording &wording)
{
    m_wording = wording;
    take();
}

void DisputeStates::take()
{
    for (const db::DisputeStateCount &state : m_feed.answer()->disputeStates) {
        QToolButton *button = m_buttons.at(static_cast<int>(state.status));
        const QString word = m_wording.word(state.status);
        const bool chosen = m_state.filter().selects(db::Field::Dispute, db::toText(state.status));
        const QString mark = chosen ? QStringLiteral("✓ ") : QString();
        button->setText(
            QStringLiteral("%1%2 %3").arg(mark, word, m_wording.number(double(state.count), 0)));
        button->setAccessibleName(
            tr("%n dispute(s) in the state %1", nullptr, static_cast<int>(state.count)).arg(word));
        button->setToolTip(chosen ? tr("Take this state out of the filter")
                                  : tr("Show disputes in this state"));
        button->setChecked(chosen);
        button->setVisible(chosen || state.count > 0);
    }
}

} // namespace ui
