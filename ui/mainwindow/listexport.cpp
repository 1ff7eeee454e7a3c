// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/listexport.h"

#include "db/archive.h"
#include "ui/export/csvwriter.h"
#include "ui/export/exportfile.h"

#include <QtConcurrentRun>

namespace ui {

namespace {

db::Outcome<db::Done> writeList(const QString &path, const QList<db::Item> &items)
{
    return writeWhole(path, itemListCsv(items));
}

} // namespace

ListExport::ListExport(QObject *parent)
    : QObject(parent)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ListExport::write);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &ListExport::finish);
}

void ListExport::start(db::Archive &archive, const db::Filter &filter, db::ItemOrder order,
                       const QString &path)
{
    m_path = path;
    m_reading.cancel();
    m_reading.setFuture(archive.query(filter, order, -1, false));
}

void ListExport::write()
{
    const auto future = m_reading.future();
    if (future.isCanceled() || future.resultCount() == 0)
        return;
    const auto list = future.result();
    if (!list) {
        Q_EMIT failed(list.error());
        return;
    }
    m_count = static_cast<int>(list->items.size());
    m_writing.setFuture(QtConcurrent::run(&m_pool, writeList, m_path, list->items));
}

void ListExport::finish()
{
    if (const auto outcome = m_writing.future().result(); outcome)
        Q_EMIT written(m_path, m_count);
    else
        Q_EMIT failed(outcome.error());
}

} // namespace ui
