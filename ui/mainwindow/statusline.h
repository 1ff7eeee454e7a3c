// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/explorerfeed.h"
#include "ui/state/wording.h"

#include <QStatusBar>

class QLabel;
class QProgressBar;
class QPushButton;

namespace ui {

/// What matches, in numbers; which time is shown and which is filtered; the work that is running,
/// with Cancel.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(ExplorerState &state, ExplorerFeed &feed, const Wording &wording,
               QWidget *parent = nullptr);

    void showWork(const QString &text, int done, int total); ///< total 0: not known
    void endWork();
    void showNothing(); ///< no archive could be opened
    [[nodiscard]] QString countText() const;

Q_SIGNALS:
    void cancelled();

private:
    void takeCounts();
    void takeTime();

    ExplorerState &m_state;
    ExplorerFeed &m_feed;
    Wording m_wording;
    QLabel *m_counts;
    QLabel *m_work;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QLabel *m_time;
};

} // namespace ui
