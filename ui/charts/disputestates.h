// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/wording.h"

#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace ui {

class ExplorerFeed;
class ExplorerState;

/// The states of disputes above their chart, each with its count: a click adds a state to the
/// filter or takes it out again, so that several can be chosen though the chart shows only those.
/// GUI thread.
class DisputeStates final : public QWidget
{
    Q_OBJECT

public:
    DisputeStates(ExplorerState &state, ExplorerFeed &feed, QWidget *parent = nullptr);

    void setWording(const Wording &wording);
    [[nodiscard]] QSize sizeHint() const override; ///< room for all
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void take();
    void fit(); ///< whole words, as many as there is room for, and those that are chosen

    ExplorerState &m_state;
    ExplorerFeed &m_feed;
    Wording m_wording;
    QList<QToolButton *> m_buttons; ///< by db::DisputeStatus
    QList<QToolButton *> m_counted; ///< those of them that have something to show
};

} // namespace ui
