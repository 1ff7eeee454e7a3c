// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/stagedanswer.h"
#include "ui/state/explorerstate.h"

#include <QFutureWatcher>
#include <QObject>

#include <memory>
#include <optional>

namespace db {
class Archive;
}

namespace ui {

/// Asks the archive whenever filter, order or basis change and holds the newest answer. A newer
/// question cancels the older one. Views read `answer()` and connect to `answered`. GUI thread.
class ExplorerFeed final : public QObject
{
    Q_OBJECT

public:
    ExplorerFeed(ExplorerState &state, QObject *parent = nullptr);
    ~ExplorerFeed() override;

    void setArchive(db::Archive *archive); ///< not owned; nullptr before it closes
    [[nodiscard]] db::Archive *archive() const { return m_archive; }
    /// Never null; empty before the first answer.
    [[nodiscard]] std::shared_ptr<const db::Exploration> answer() const { return m_answer; }
    /// How much of the answer there is, of the archive that is open: a large one that is being read
    /// has its items first and its charts last, and so has a chart that has just been chosen.
    [[nodiscard]] db::Known known() const { return m_known; }
    [[nodiscard]] bool hasAnswer() const { return m_known == db::Known::All; }
    /// Why the newest question has no answer; answer() is then an older one.
    [[nodiscard]] const std::optional<db::Problem> &problem() const { return m_problem; }
    [[nodiscard]] bool isAsking() const;
    void ask(); ///< again, because the archive has changed
    /// Each has the other's answer from now on; the states follow before anybody reads them. False
    /// where one of them waits for an answer.
    bool exchangeAnswers(ExplorerFeed &other);

Q_SIGNALS:
    void answered();
    void
    failed(const db::Problem &problem); ///< an unreadable or ambiguous filter, a broken archive
    void archiveChanged();

private:
    [[nodiscard]] db::ExploreRequest request() const;
    void askIfNew();
    void take(int result);

    ExplorerState &m_state;
    db::Archive *m_archive = nullptr;
    std::shared_ptr<const db::Exploration> m_answer;
    db::Known m_known = db::Known::Nothing;
    std::optional<db::Problem> m_problem;
    QFutureWatcher<db::Outcome<db::StagedAnswer>> m_watcher;
    std::optional<db::ExploreRequest> m_asked;
    bool m_isWaiting = false; ///< for the whole answer to it
};

} // namespace ui
