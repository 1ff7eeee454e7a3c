// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/changenotes.h"

#include "db/facets/changetriggers.h"
#include "db/sqlite/dataversion.h"

namespace db {

namespace {

constexpr qsizetype mostIds = 20'000;
constexpr int longestCommitMs = 2000;

} // namespace

void Changes::add(const Changes &other)
{
    items += other.items;
    reports += other.reports;
    topics += other.topics;
    tags += other.tags;
    claims += other.claims;
    words = words || other.words;
    tooMany = tooMany || other.tooMany
        || items.size() + reports.size() + topics.size() + tags.size() + claims.size() > mostIds;
    if (tooMany) {
        for (QSet<qint64> *ids : {&items, &reports, &topics, &tags, &claims})
            ids->clear();
    }
}

bool Changes::isEmpty() const
{
    return items.isEmpty() && reports.isEmpty() && topics.isEmpty() && tags.isEmpty()
        && claims.isEmpty() && !words && !tooMany;
}

Outcome<std::shared_ptr<ChangeNotes>> ChangeNotes::on(Connection &writer)
{
    auto watch = Connection::open(writer.path(), Connection::Mode::ReadOnly);
    if (!watch)
        return tl::unexpected(watch.error());
    std::shared_ptr<ChangeNotes> notes(new ChangeNotes(writer));
    notes->m_watch = std::move(*watch);
    return guarded([&]() -> Outcome<std::shared_ptr<ChangeNotes>> {
        notes->m_watched = notes->watchedVersion();
        notes->m_others = notes->writerVersion();
        addChangeTriggers(writer, notes);
        return notes;
    });
}

void ChangeNotes::stop()
{
    const QMutexLocker lock(&m_mutex);
    m_watch.reset();
}

qint64 ChangeNotes::watchedVersion()
{
    return dataVersion(*m_watch);
}

qint64 ChangeNotes::writerVersion()
{
    return dataVersion(m_writer);
}

/// Once the writer's own commits are accounted for, whatever is new is somebody else's.
void ChangeNotes::lookForOthers()
{
    if (!m_watch)
        return;
    qint64 version = watchedVersion();
    if (version != m_watched && m_committing) {
        m_settled.wait(&m_mutex, longestCommitMs);
        if (m_watch)
            version = watchedVersion();
    }
    m_foreign += version != m_watched;
    m_watched = version;
}

ChangeNotes::Mark ChangeNotes::mark()
{
    const QMutexLocker lock(&m_mutex);
    lookForOthers();
    return {m_done, m_foreign};
}

std::optional<Changes> ChangeNotes::since(const Mark &mark)
{
    const QMutexLocker lock(&m_mutex);
    lookForOthers();
    if (m_foreign != mark.foreign)
        return std::nullopt;
    Changes changes;
    for (const Batch &batch : m_batches) {
        if (batch.transaction > mark.transaction)
            changes.add(batch.changes);
    }
    return changes;
}

void ChangeNotes::forget(const Mark &mark)
{
    const QMutexLocker lock(&m_mutex);
    while (!m_batches.empty() && m_batches.front().transaction <= mark.transaction)
        m_batches.pop_front();
}

void ChangeNotes::note(int kind, qint64 id)
{
    if (!m_noting) {
        // The writer has the archive for itself now: others wrote before it or write after it.
        const QMutexLocker lock(&m_mutex);
        m_noting = true;
        if (m_watch) {
            m_committing = false;
            lookForOthers();
            m_others = writerVersion();
        }
    }
    if (m_open.tooMany)
        return;
    switch (ChangeKind(kind)) {
    case ChangeKind::Item:
        m_open.items.insert(id);
        break;
    case ChangeKind::Report:
        m_open.reports.insert(id);
        break;
    case ChangeKind::Topic:
        m_open.topics.insert(id);
        break;
    case ChangeKind::Tag:
        m_open.tags.insert(id);
        break;
    case ChangeKind::Claim:
        m_open.claims.insert(id);
        break;
    case ChangeKind::Words:
        m_open.words = true;
    }
    if (m_open.items.size() > mostIds || m_open.claims.size() > mostIds
        || m_open.reports.size() > mostIds)
        m_open.add({});
}

void ChangeNotes::committing(bool writesArchive)
{
    if (!writesArchive)
        return;
    const QMutexLocker lock(&m_mutex);
    ++m_begun;
    if (!m_open.isEmpty()) {
        m_batches.push_back({m_begun, m_open});
        Changes all;
        for (const Batch &batch : m_batches)
            all.add(batch.changes);
        if (all.tooMany)
            m_batches = {{m_begun, all}};
    }
    m_open = {};
    m_noting = false;
    m_committing = true;
}

void ChangeNotes::committed()
{
    const QMutexLocker lock(&m_mutex);
    if (m_watch) {
        // Others may have written already, after the commit: the writer sees them, not itself.
        m_watched = watchedVersion();
        const qint64 others = writerVersion();
        m_foreign += others != m_others;
        m_others = others;
    }
    m_done = m_begun;
    m_committing = false;
    m_settled.wakeAll();
}

void ChangeNotes::rolledBack()
{
    const QMutexLocker lock(&m_mutex);
    m_open = {};
    m_noting = false;
    m_committing = false;
    m_settled.wakeAll();
}

} // namespace db
