// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/importrequest.h"

#include <QFutureWatcher>
#include <QObject>

namespace db {
class Archive;
}

namespace ui {

/// One import at a time, with its progress. Cancelling keeps nothing of the batch. GUI thread.
class ImportRun final : public QObject
{
    Q_OBJECT

public:
    explicit ImportRun(QObject *parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_watcher.isRunning(); }
    void start(db::Archive &archive, const db::ImportRequest &request);
    void cancel();

Q_SIGNALS:
    void progressed(int done, int total);
    void done(const db::ImportReport &report);
    void failed(const db::Problem &problem);
    void ended(); ///< in any case

private:
    void take();

    QFutureWatcher<db::Outcome<db::ImportReport>> m_watcher;
};

} // namespace ui
