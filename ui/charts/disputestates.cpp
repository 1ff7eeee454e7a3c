// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/disputestates.h"

#include "ui/state/explorerfeed.h"
#include "ui/state/explorerstate.h"

#include <QBoxLayout>
#include <QToolButton>

#include <algorithm>

namespace ui {

namespace {

constexpr int spacing = 2; // pixels

} // namespace

DisputeStates::DisputeStates(ExplorerState &state, ExplorerFeed &feed, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_feed(feed)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    // The widget itself says how far it can shrink.
    row->setSizeConstraint(QLayout::SetNoConstraint);
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

QSize DisputeStates::sizeHint() const
{
    QSize size(0, 0);
    for (const QToolButton *button : m_counted) {
        const QSize wanted = button->sizeHint();
        size = {size.width() + wanted.width() + spacing, std::max(size.height(), wanted.height())};
    }
    return size;
}

QSize DisputeStates::minimumSizeHint() const
{
    return {0, sizeHint().height()};
}

void DisputeStates::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void DisputeStates::fit()
{
    int room = width();
    for (const QToolButton *button : std::as_const(m_counted))
        room -= button->isChecked() ? button->sizeHint().width() + spacing : 0;
    for (QToolButton *button : std::as_const(m_counted)) {
        room -= button->isChecked() ? 0 : button->sizeHint().width() + spacing;
        button->setVisible(button->isChecked() || room >= 0);
    }
}

void DisputeStates::take()
{
    m_counted.clear();
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
        if (chosen || state.count > 0)
            m_counted.append(button);
        else
            button->hide();
    }
    updateGeometry();
    fit();
}

} // namespace ui
