// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/mainwindow.h"

#include <QObject>

class QAction;

namespace ui {

class ChartSide;
class FilterRow;

/// The second of two charts with its own filter and its own answers. Selection, zoom and what the
/// pointer is on are those of the window; everything else goes to and fro between its state and the
/// comparison that the window's state holds. GUI thread.
class ComparedChart final : public QObject
{
    Q_OBJECT

public:
    ComparedChart(const Workspace &workspace, QWidget *parent);

    [[nodiscard]] ExplorerState &state() { return m_state; }
    [[nodiscard]] ExplorerFeed &feed() { return m_feed; }
    [[nodiscard]] ChartSide *side() const { return m_side; }
    void show(); ///< what the window's state says of it

Q_SIGNALS:
    void closeRequested();

private:
    void connectCommon();
    void write();
    void takeAnswer();
    void takeArchive();

    Workspace m_workspace;
    ExplorerState m_state;
    ExplorerFeed m_feed;
    QAction *m_clear;
    QAction *m_close;
    FilterRow *m_filters;
    ChartSide *m_side;
    db::Filter m_written; ///< the filter as the window's state has it
};

} // namespace ui
