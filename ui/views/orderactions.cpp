// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/orderactions.h"

#include <QActionGroup>

namespace ui {

OrderActions::OrderActions(ExplorerState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    auto *group = new QActionGroup(this);
    const QStringList texts{tr("Newest first"), tr("Oldest first"), tr("By title"), tr("By source"),
                            tr("Most relevant first")};
    for (qsizetype i = 0; i < texts.size(); ++i) {
        auto *action = group->addAction(texts.at(i));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this,
                [this, i] { m_state.setOrder(static_cast<db::ItemOrder>(i)); });
        m_actions.append(action);
    }
    connect(&m_state, &ExplorerState::orderChanged, this, &OrderActions::show);
    connect(&m_state, &ExplorerState::filterChanged, this, &OrderActions::show);
    show();
}

void OrderActions::show()
{
    m_actions.at(static_cast<int>(m_state.view().shownOrder()))->setChecked(true);
    m_actions.at(static_cast<int>(db::ItemOrder::Relevance))
        ->setEnabled(!m_state.filter().searchedTexts().isEmpty());
}

} // namespace ui
