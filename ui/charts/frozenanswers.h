// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/viewstate.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>

namespace ui {

class ExplorerFeed;
class ExplorerState;

/// What frozen charts show. The answer of the moment is kept; one that a session or a link names is
/// asked for. Owned by the frame of the chart. GUI thread.
class FrozenAnswers final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::shared_ptr<const db::Exploration>;

    FrozenAnswers(const ExplorerState &state, ExplorerFeed &feed, QObject *parent = nullptr);

    /// Null while the archive is asked for it.
    [[nodiscard]] Answer answer(const FrozenChart &chart);
    void takeFrom(const FrozenAnswers &other);

Q_SIGNALS:
    void arrived();

private:
    [[nodiscard]] Answer known(const FrozenChart &chart) const;
    void keep(const FrozenChart &chart, const Answer &answer);
    void ask(const FrozenChart &chart);
    void take();
    void forget();

    const ExplorerState &m_state;
    ExplorerFeed &m_feed;
    QList<std::pair<FrozenChart, Answer>> m_known; ///< the newest last
    std::optional<FrozenChart> m_asked;
    QFutureWatcher<db::Outcome<db::Exploration>> m_watcher;
};

} // namespace ui
