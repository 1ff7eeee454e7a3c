// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/explorerstate.h"

#include <QAction>

namespace ui {

/// The orders of the item list as actions, for its header and the menu; the one in use is checked.
/// Relevance needs words to search for.
class OrderActions final : public QObject
{
    Q_OBJECT

public:
    explicit OrderActions(ExplorerState &state, QObject *parent);

    [[nodiscard]] QList<QAction *> actions() const { return m_actions; } ///< as db::ItemOrder

private:
    void show();

    ExplorerState &m_state;
    QList<QAction *> m_actions;
};

} // namespace ui
