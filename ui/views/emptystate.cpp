// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/emptystate.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

EmptyState::EmptyState(ExplorerState &state, ExplorerFeed &feed, const Wording &wording,
                       QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_feed(feed)
    , m_wording(wording)
    , m_text(new QLabel(this))
    , m_buttons(new QVBoxLayout)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 12, 24, 12);
    column->addStretch(1);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addLayout(m_buttons);
    column->addStretch(2);
}

void EmptyState::setStartActions(const QList<QAction *> &actions)
{
    m_start = actions;
}

void EmptyState::take()
{
    while (auto *item = m_buttons->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto answer = m_feed.answer();
    if (m_feed.archive() && m_feed.known() == db::Known::Nothing) {
        m_text->clear();
        return;
    }
    if (answer->totalItems == 0) {
        m_text->setText(m_feed.archive() ? tr("This archive is empty.")
                                         : tr("No archive is open."));
        for (auto *action : m_start)
            addButton(action->text().remove(QLatin1Char('&')), [action] { action->trigger(); });
        return;
    }
    m_text->setText(tr("No item matches all of the filter."));
    const auto filter = m_state.filter();
    addRespellings(*answer, filter);
    for (const auto &relaxation : answer->relaxations) {
        if (relaxation.count == 0 || relaxation.part >= filter.parts().size())
            continue;
        const QString part = m_wording.part(filter.parts().at(relaxation.part), answer->names);
        addButton(
            tr("Without ‘%1’: %n item(s)", nullptr, static_cast<int>(relaxation.count)).arg(part),
            [this, filter, index = relaxation.part] { m_state.setFilter(filter.without(index)); });
    }
    addButton(tr("Clear filters"), [this] { m_state.setFilter({}); });
}

void EmptyState::addRespellings(const db::Exploration &answer, const db::Filter &filter)
{
    for (const auto &respelling : answer.respellings) {
        if (respelling.part >= filter.parts().size())
            continue;
        const auto node = db::Node::term(db::Field::Text, respelling.word);
        addButton(tr("Did you mean ‘%1’?").arg(respelling.word),
                  [this, filter, node, index = respelling.part] {
                      m_state.setFilter(filter.withPart(index, node));
                  });
    }
}

void EmptyState::addButton(const QString &text, const std::function<void()> &act)
{
    auto *button = new QPushButton(text, this);
    button->setProperty("link", true);
    connect(button, &QPushButton::clicked, this, act);
    m_buttons->addWidget(button, 0, Qt::AlignHCenter);
}

} // namespace ui
