// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/frozenanswers.h"

#include "db/archive.h"
#include "ui/state/explorerfeed.h"
#include "ui/state/explorerstate.h"

namespace ui {

namespace {

constexpr qsizetype mostKept = 16; ///< so that steps back find them again

} // namespace

FrozenAnswers::FrozenAnswers(const ExplorerState &state, ExplorerFeed &feed, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_feed(feed)
{
    connect(&m_feed, &ExplorerFeed::archiveChanged, this, &FrozenAnswers::forget);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &FrozenAnswers::take);
}

FrozenAnswers::Answer FrozenAnswers::answer(const FrozenChart &chart)
{
    if (auto found = known(chart))
        return found;
    const auto now = m_feed.answer();
    const bool fits = m_feed.hasAnswer() && !m_feed.isAsking() && now->filter == chart.filter
        && m_state.view().basis == chart.basis
        && (now->has & recordsOf(chart.chart)) == recordsOf(chart.chart);
    if (fits) {
        keep(chart, now);
        return now;
    }
    ask(chart);
    return nullptr;
}

void FrozenAnswers::takeFrom(const FrozenAnswers &other)
{
    for (const auto &[chart, answer] : other.m_known)
        keep(chart, answer);
}

FrozenAnswers::Answer FrozenAnswers::known(const FrozenChart &chart) const
{
    for (const auto &[frozen, answer] : m_known) {
        if (frozen == chart)
            return answer;
    }
    return nullptr;
}

void FrozenAnswers::keep(const FrozenChart &chart, const Answer &answer)
{
    if (known(chart))
        return;
    m_known.append({chart, answer});
    if (m_known.size() > mostKept)
        m_known.removeFirst();
}

void FrozenAnswers::ask(const FrozenChart &chart)
{
    if (!m_feed.archive() || (m_asked == chart && m_watcher.isRunning()))
        return;
    db::ExploreRequest request;
    request.filter = chart.filter;
    request.basis = chart.basis;
    request.records = recordsOf(chart.chart);
    m_watcher.cancel();
    m_asked = chart;
    m_watcher.setFuture(m_feed.archive()->explore(request));
}

void FrozenAnswers::take()
{
    const auto future = m_watcher.future();
    if (future.isCanceled() || future.resultCount() == 0 || !m_asked)
        return;
    auto outcome = future.result();
    // A filter that cannot be read any more shows nothing rather than something else.
    keep(*m_asked,
         outcome ? std::make_shared<const db::Exploration>(std::move(*outcome))
                 : std::make_shared<const db::Exploration>());
    m_asked.reset();
    Q_EMIT arrived();
}

void FrozenAnswers::forget()
{
    m_watcher.cancel();
    m_watcher.setFuture({});
    m_asked.reset();
    m_known.clear();
}

} // namespace ui
