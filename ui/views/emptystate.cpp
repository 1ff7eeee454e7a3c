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
    addRelaxations(*answer, filter);
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

void EmptyState::addRelaxations(const db::Exploration &answer, const db::Filter &filter)
{
    for (const auto &[parts, count] : answer.relaxations) {
        if (parts.isEmpty() || parts.constLast() >= filter.parts().size())
            continue;
        const auto name
            = [&](qsizetype part) { return m_wording.part(filter.parts().at(part), answer.names); };
        const QString text = parts.size() == 1
            ? tr("Without ‘%1’: %Ln item(s)", nullptr, int(count)).arg(name(parts.constFirst()))
            : tr("Without ‘%1’ and ‘%2’: %Ln item(s)", nullptr, int(count))
                  .arg(name(parts.constFirst()), name(parts.constLast()));
        addButton(text, [this, filter, parts] {
            db::Filter wider = filter;
            for (auto part = parts.crbegin(); part != parts.crend(); ++part)
                wider = wider.without(*part);
            m_state.setFilter(wider);
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
