// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/explorerfeed.h"
#include "ui/state/wording.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui {

/// Stands in the place of an empty list: says why it is empty and which part of the filter to leave
/// out for how many items, one click each.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(ExplorerState &state, ExplorerFeed &feed, const Wording &wording,
               QWidget *parent = nullptr);

    /// Offered as buttons when the archive itself is empty.
    void setStartActions(const QList<QAction *> &actions);
    void take(); ///< shows what the newest answer says

private:
    void addRespellings(const db::Exploration &answer, const db::Filter &filter);
    void addRelaxations(const db::Exploration &answer, const db::Filter &filter);
    void addButton(const QString &text, const std::function<void()> &act);

    ExplorerState &m_state;
    ExplorerFeed &m_feed;
    Wording m_wording;
    QList<QAction *> m_start;
    QLabel *m_text;
    QVBoxLayout *m_buttons;
};

} // namespace ui
