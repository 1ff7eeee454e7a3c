// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportjob.h"

#include <QTimer>
#include <QtConcurrent>

namespace ui {

namespace {

/// The files of one task, ready but for encoding and writing.
db::Outcome<QList<PendingFile>> prepared(const ExportTask &task, const db::Exploration &answer)
{
    const auto picture = makePicture(task.request, answer);
    if (!picture)
        return tl::unexpected(picture.error());
    auto file = prepareFile(*picture, task.format, task.path);
    if (!file)
        return tl::unexpected(file.error());
    QList<PendingFile> files{*file};
    if (!task.altTextPath.isEmpty()) {
        PendingFile altText;
        altText.path = task.altTextPath;
        altText.bytes = picture->text.altText.toUtf8() + '\n';
        files << altText;
    }
    return files;
}

db::Outcome<QStringList> written(const QList<PendingFile> &files)
{
    QStringList paths;
    for (const PendingFile &file : files) {
        const auto done = finishFile(file);
        if (!done)
            return tl::unexpected(done.error());
        paths << file.path;
    }
    return paths;
}

} // namespace

ExportJob::ExportJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ExportJob::take);
}

void ExportJob::start(std::shared_ptr<const db::Exploration> answer, const QList<ExportTask> &tasks)
{
    if (m_running)
        return;
    m_answer = std::move(answer);
    m_tasks = tasks;
    m_written.clear();
    m_done = 0;
    m_running = true;
    m_cancelled = false;
    Q_EMIT progressed(0, static_cast<int>(m_tasks.size()));
    QTimer::singleShot(0, this, &ExportJob::next);
}

void ExportJob::cancel()
{
    m_cancelled = true;
}

void ExportJob::next()
{
    if (m_cancelled || m_done >= m_tasks.size()) {
        end();
        return;
    }
    const auto files = prepared(m_tasks.at(m_done), *m_answer);
    if (!files) {
        m_running = false;
        Q_EMIT failed(files.error());
        return;
    }
    m_watcher.setFuture(QtConcurrent::run(&m_pool, [files = *files] { return written(files); }));
}

void ExportJob::take()
{
    const auto paths = m_watcher.result();
    if (!paths) {
        m_running = false;
        Q_EMIT failed(paths.error());
        return;
    }
    m_written << *paths;
    ++m_done;
    Q_EMIT progressed(m_done, static_cast<int>(m_tasks.size()));
    // Through the event loop, so that a cancel is heard between two files.
    QTimer::singleShot(0, this, &ExportJob::next);
}

void ExportJob::end()
{
    m_running = false;
    if (m_cancelled && m_done < m_tasks.size())
        Q_EMIT stopped(m_written);
    else
        Q_EMIT finished(m_written);
}

} // namespace ui
