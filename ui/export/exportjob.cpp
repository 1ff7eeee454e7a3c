// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/exportjob.h"

#include "ui/export/exportfile.h"

namespace ui {

namespace {

db::Outcome<QStringList> written(const Picture &picture, const ExportTask &task,
                                 const StopSign &stop)
{
    const auto done = writePicture(picture, task.format, task.path, stop);
    if (!done)
        return tl::unexpected(done.error());
    QStringList paths{task.path};
    if (task.altTextPath.isEmpty())
        return paths;
    const auto told = writeWhole(task.altTextPath, picture.text.altText.toUtf8() + '\n');
    if (!told)
        return tl::unexpected(told.error());
    return paths << task.altTextPath;
}

} // namespace

ExportJob::ExportJob(QObject *parent)
    : QObject(parent)
{
    connect(&m_maker, &PictureMaker::made, this, &ExportJob::write);
    connect(&m_maker, &PictureMaker::failed, this, &ExportJob::fail);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &ExportJob::takeFiles);
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
    Q_EMIT progressed(0, static_cast<int>(m_tasks.size()));
    next();
}

void ExportJob::cancel()
{
    if (!m_running)
        return;
    m_maker.cancel();
    // What is being written leaves off by itself and is told then.
    if (!m_writing.isRunning())
        QMetaObject::invokeMethod(this, &ExportJob::end, Qt::QueuedConnection);
}

void ExportJob::next()
{
    if (m_done < m_tasks.size())
        m_maker.start(m_answer, m_tasks.at(m_done).request);
    else
        end();
}

void ExportJob::write(const Picture &picture)
{
    m_writing.setFuture(
        m_maker.run([picture, task = m_tasks.at(m_done), stop = m_maker.stopSign()] {
            return written(picture, task, stop);
        }));
}

void ExportJob::takeFiles()
{
    const auto paths = m_writing.result();
    if (!paths)
        return fail(paths.error());
    m_written << *paths;
    ++m_done;
    Q_EMIT progressed(m_done, static_cast<int>(m_tasks.size()));
    const StopSign isCancelled = m_maker.stopSign();
    isCancelled() ? end() : next();
}

void ExportJob::fail(const db::Problem &problem)
{
    if (problem.kind == db::Problem::Kind::Cancelled)
        return end();
    m_running = false;
    Q_EMIT failed(problem);
}

void ExportJob::end()
{
    if (!std::exchange(m_running, false))
        return;
    if (m_done < m_tasks.size())
        Q_EMIT stopped(m_written);
    else
        Q_EMIT finished(m_written);
}

} // namespace ui
