// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/exploration.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

namespace db {
class Archive;
}

namespace ui {

/// Writes all items that match as CSV; reading and writing happen off the GUI thread.
class ListExport final : public QObject
{
    Q_OBJECT

public:
    explicit ListExport(QObject *parent = nullptr);

    void start(db::Archive &archive, const db::Filter &filter, db::ItemOrder order,
               const QString &path);

Q_SIGNALS:
    void written(const QString &path, int items);
    void failed(const db::Problem &problem);

private:
    void write();
    void finish();

    QString m_path;
    int m_count = 0;
    QFutureWatcher<db::Outcome<db::ItemList>> m_reading;
    QFutureWatcher<db::Outcome<db::Done>> m_writing;
    QThreadPool m_pool; ///< its own: painting waits for the common one
};

} // namespace ui
