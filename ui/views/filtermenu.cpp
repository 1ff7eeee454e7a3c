// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/filtermenu.h"

#include "ui/models/fieldwords.h"

namespace ui {

using db::Field;

FilterMenu::FilterMenu(ExplorerState &state, Wording wording, QWidget *parent)
    : QMenu(parent)
    , m_state(state)
    , m_wording(std::move(wording))
{
    setTitle(tr("Add filter"));
    addTyped(this, {Field::Person, Field::Organization, Field::Product, Field::Benchmark});
    addSeparator();
    auto *claims = addMenu(tr("Claims"));
    addTyped(claims, {Field::Says, Field::About, Field::Said});
    addClosed(claims, {Field::ClaimKindIs, Field::ClaimStatusIs});
    auto *moves = addMenu(tr("Moves"));
    addTyped(moves,
             {Field::Mover, Field::From, Field::To, Field::Announced, Field::Effective,
              Field::Reported});
    addClosed(moves, {Field::MoveKindIs, Field::MoveStatusIs});
    auto *disputes = addMenu(tr("Disputes"));
    addClosed(disputes, {Field::Dispute, Field::DisputeKindIs});
    addSeparator();
    addTyped(this, {Field::Date, Field::Within, Field::Before, Field::After});
    addSeparator();
    addTyped(this, {Field::Source, Field::Language, Field::Topic, Field::Tag});
    addValue(this, tr("2 or more sources"), Field::Sources, QStringLiteral(">=2"));
    addSeparator();
    addClosed(this, {Field::Has, Field::Missing});
    addValue(this, tr("Not verified"), Field::VerifiedIs, QStringLiteral("no"));
}

void FilterMenu::addTyped(QMenu *menu, const QList<Field> &fields)
{
    for (const auto field : fields) {
        auto *action = menu->addAction(tr("%1…").arg(m_wording.word(field)));
        connect(action, &QAction::triggered, this, [this, field] { Q_EMIT fieldChosen(field); });
    }
}

void FilterMenu::addClosed(QMenu *menu, const QList<Field> &fields)
{
    for (const auto field : fields) {
        auto *values = menu->addMenu(m_wording.word(field));
        for (const auto &word : closedWords(field))
            addValue(values, m_wording.value(field, word, {}), field, word);
    }
}

void FilterMenu::addValue(QMenu *menu, const QString &text, Field field, const QString &value)
{
    auto *action = menu->addAction(text);
    connect(action, &QAction::triggered, this, [this, field, value] {
        m_state.setFilter(m_state.filter().with(db::Node::term(field, value)));
    });
}

} // namespace ui
