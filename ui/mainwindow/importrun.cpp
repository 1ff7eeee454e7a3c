// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/importrun.h"

#include "db/archive.h"

namespace ui {

ImportRun::ImportRun(QObject *parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ImportRun::take);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this](int value) { Q_EMIT progressed(value, m_watcher.progressMaximum()); });
}

void ImportRun::start(db::Archive &archive, const db::ImportRequest &request)
{
    if (isRunning())
        return;
    m_watcher.setFuture(archive.import(request));
    Q_EMIT progressed(0, 0);
}

void ImportRun::cancel()
{
    m_watcher.cancel();
}

void ImportRun::take()
{
    Q_EMIT ended();
    const auto future = m_watcher.future();
    if (future.isCanceled() || future.resultCount() == 0)
        return;
    if (const auto outcome = future.result(); outcome)
        Q_EMIT done(*outcome);
    else if (outcome.error().kind != db::Problem::Kind::Cancelled)
        Q_EMIT failed(outcome.error());
}

} // namespace ui
