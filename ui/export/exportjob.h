// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picturemaker.h"

namespace ui {

/// A file to be made, and beside it the alternative text where a path is given.
struct ExportTask
{
    ExportRequest request;
    ExportFormat format = ExportFormat::Png;
    QString path;
    QString altTextPath;
};

/// Makes files one after the other beside the window. Whole files stay after a failure or a cancel,
/// halves never exist. GUI thread.
class ExportJob final : public QObject
{
    Q_OBJECT

public:
    explicit ExportJob(QObject *parent = nullptr);

    void start(std::shared_ptr<const db::Exploration> answer, const QList<ExportTask> &tasks);
    void cancel(); ///< the file that is being made is left off
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int done, int all);
    void finished(const QStringList &files); ///< all of them
    void stopped(const QStringList &files); ///< cancelled: these are written
    void failed(const db::Problem &problem);

private:
    void next();
    void write(const Picture &picture);
    void takeFiles();
    void end();
    void fail(const db::Problem &problem);

    PictureMaker m_maker;
    std::shared_ptr<const db::Exploration> m_answer;
    QList<ExportTask> m_tasks;
    QStringList m_written;
    QFutureWatcher<db::Outcome<QStringList>> m_writing;
    int m_done = 0;
    bool m_running = false;
};

} // namespace ui
