// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/exportfile.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace ui {

/// A file to be made, and beside it the alternative text where a path is given.
struct ExportTask
{
    ExportRequest request;
    ExportFormat format = ExportFormat::Png;
    QString path;
    QString altTextPath;
};

/// Makes files one after the other: layout and painting on the GUI thread, encoding and writing
/// beside it. Whole files stay after a failure or a cancel, halves never exist.
class ExportJob final : public QObject
{
    Q_OBJECT

public:
    explicit ExportJob(QObject *parent = nullptr);

    void start(std::shared_ptr<const db::Exploration> answer, const QList<ExportTask> &tasks);
    void cancel(); ///< after the file that is being written
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int done, int all);
    void finished(const QStringList &files); ///< all of them
    void stopped(const QStringList &files); ///< cancelled: these are written
    void failed(const db::Problem &problem);

private:
    void next();
    void take();
    void end();

    std::shared_ptr<const db::Exploration> m_answer;
    QList<ExportTask> m_tasks;
    QStringList m_written;
    QFutureWatcher<db::Outcome<QStringList>> m_watcher;
    QThreadPool m_pool; ///< its own: painting waits for the common one
    int m_done = 0;
    bool m_running = false;
    bool m_cancelled = false;
};

} // namespace ui
