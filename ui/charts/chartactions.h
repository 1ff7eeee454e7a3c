// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charts.h"

#include <QList>
#include <QObject>

class QAction;
class QActionGroup;

namespace ui {

class ChartView;
class ExplorerState;

/// What can be done with charts, as actions for menus, tool rows and the shell. They write to the
/// ExplorerState and are checked by what it holds.
class ChartActions final : public QObject
{
    Q_OBJECT

public:
    ChartActions(ExplorerState &state, ChartView &view, QObject *parent);

    [[nodiscard]] QList<QAction *> kinds() const { return m_kinds; } ///< in tab order
    [[nodiscard]] QList<QAction *> lanes() const { return m_lanes; }
    [[nodiscard]] QList<QAction *> bases() const { return m_bases; }
    [[nodiscard]] QAction *asTable() const { return m_asTable; }
    [[nodiscard]] QList<QAction *> time() const { return m_time; } ///< zoom, period, centre
    [[nodiscard]] QAction *wholeTime() const { return m_wholeTime; }
    [[nodiscard]] QAction *annotate() const { return m_annotate; }
    [[nodiscard]] QAction *freeze() const { return m_freeze; }

    [[nodiscard]] static QString kindName(ChartKind kind);

    void dropShortcuts(); ///< where another chart has them

    void retranslate();

private:
    QList<QAction *> choices(int count);
    QAction *timeAction(const QKeySequence &shortcut);
    void followState();

    ExplorerState &m_state;
    QList<QAction *> m_kinds;
    QList<QAction *> m_lanes;
    QList<QAction *> m_bases;
    QAction *m_asTable;
    QAction *m_freeze;
    QList<QAction *> m_time; // filled while the members below are made
    QAction *m_nearer;
    QAction *m_farther;
    QAction *m_wholeTime;
    QAction *m_centre;
    QAction *m_startHere;
    QAction *m_endHere;
    QAction *m_clearPeriod;
    QAction *m_annotate;
};

} // namespace ui
