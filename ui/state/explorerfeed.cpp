// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/explorerfeed.h"

#include "db/archive.h"

namespace ui {

ExplorerFeed::ExplorerFeed(ExplorerState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_answer(std::make_shared<db::Exploration>())
{
    connect(&m_state, &ExplorerState::filterChanged, this, &ExplorerFeed::askIfNew);
    connect(&m_state, &ExplorerState::orderChanged, this, &ExplorerFeed::askIfNew);
    connect(&m_state, &ExplorerState::chartChanged, this, &ExplorerFeed::askIfNew);
    connect(&m_state, &ExplorerState::selectionChanged, this, &ExplorerFeed::askIfNew);
    connect(&m_watcher, &QFutureWatcherBase::resultReadyAt, this, &ExplorerFeed::take);
}

ExplorerFeed::~ExplorerFeed()
{
    m_watcher.cancel();
}

void ExplorerFeed::setArchive(db::Archive *archive)
{
    if (m_archive == archive)
        return;
    if (m_archive)
        m_archive->disconnect(this);
    m_watcher.cancel();
    m_watcher.setFuture({});
    m_archive = archive;
    m_asked.reset();
    m_isWaiting = false;
    m_problem.reset();
    m_answer = std::make_shared<db::Exploration>();
    m_known = db::Known::Nothing;
    Q_EMIT archiveChanged();
    if (!m_archive)
        return;
    connect(m_archive, &db::Archive::changed, this, &ExplorerFeed::ask);
    ask();
}

bool ExplorerFeed::isAsking() const
{
    return m_archive && m_isWaiting;
}

db::ExploreRequest ExplorerFeed::request() const
{
    // Disputes are few, and like the move that is selected they are what a dossier can be about.
    db::ChartRecords records = recordsOf(m_state.view().chart) | db::ChartRecord::Disputes;
    records.setFlag(db::ChartRecord::Moves,
                    records.testFlag(db::ChartRecord::Moves)
                        || m_state.selection().kind == db::RecordKind::Move);
    return {m_state.filter(), m_state.view().shownOrder(), m_state.view().basis, records};
}

void ExplorerFeed::askIfNew()
{
    db::ExploreRequest wanted = request();
    // An answer that knows more than the chart needs will do.
    if (m_asked && (m_asked->records & wanted.records) == wanted.records)
        wanted.records = m_asked->records;
    if (m_asked != wanted)
        ask();
}

void ExplorerFeed::ask()
{
    if (!m_archive)
        return;
    m_watcher.cancel();
    m_asked = request();
    // Of a chart that needs other records the answer at hand says nothing.
    if (m_known == db::Known::All && (m_answer->has & m_asked->records) != m_asked->records)
        m_known = db::Known::Counts;
    m_isWaiting = true;
    m_watcher.setFuture(m_archive->exploreInStages(*m_asked));
}

bool ExplorerFeed::exchangeAnswers(ExplorerFeed &other)
{
    if (isAsking() || other.isAsking() || m_archive != other.m_archive)
        return false;
    std::swap(m_answer, other.m_answer);
    std::swap(m_known, other.m_known);
    std::swap(m_problem, other.m_problem);
    std::swap(m_asked, other.m_asked);
    return true;
}

void ExplorerFeed::take(int result)
{
    if (m_watcher.isCanceled() || !m_asked)
        return;
    auto outcome = m_watcher.resultAt(result);
    m_isWaiting = outcome && outcome->known != db::Known::All;
    if (!outcome) {
        m_problem = outcome.error();
        Q_EMIT failed(*m_problem);
        return;
    }
    m_problem.reset();
    m_known = outcome->known;
    m_answer = std::make_shared<const db::Exploration>(std::move(outcome->answer));
    // The archive resolves names to keys only; what the user has disabled stays as it was.
    const db::Filter typed = std::exchange(m_asked->filter, m_answer->filter);
    m_state.resolveFilter(typed, m_answer->filter);
    Q_EMIT answered();
}

} // namespace ui
