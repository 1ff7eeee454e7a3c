// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/chipbar.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

/// The row of chips with the count of what matches and "Clear filters".
class FilterRow final : public QFrame
{
    Q_OBJECT

public:
    FilterRow(ExplorerState &state, ExplorerFeed &feed, const Wording &wording,
              QAction *clearFilters, QWidget *parent = nullptr);

    [[nodiscard]] ChipBar *chips() const { return m_chips; }
    [[nodiscard]] QString countText() const;
    void setCompact(bool compact); ///< above one of two charts

private:
    void take();

    ExplorerState &m_state;
    ExplorerFeed &m_feed;
    ChipBar *m_chips;
    QLabel *m_count;
    QPushButton *m_clear;
    bool m_compact = false;
};

} // namespace ui
