// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/exploration.h"
#include "ui/state/viewstate.h"

#include <QFutureWatcher>
#include <QObject>

namespace ui {

class ExplorerFeed;
class ExplorerState;

/// Where several records are selected: the items that they belong to, read one after the other. The
/// detail pane lists them, the list marks them. GUI thread.
class SelectedRecords final : public QObject
{
    Q_OBJECT

public:
    struct Record
    {
        Selection selection;
        db::ItemDetail detail; ///< of its item
    };
    static constexpr qsizetype most = 50; ///< more are counted, not read

    SelectedRecords(ExplorerState &state, ExplorerFeed &feed, QObject *parent = nullptr);

    [[nodiscard]] const QList<Record> &records() const { return m_records; }

Q_SIGNALS:
    void read(); ///< all of them

private:
    void begin();
    void next();
    void takeKey();
    void takeDetail();
    void askForItem(const QString &key);

    ExplorerState &m_state;
    ExplorerFeed &m_feed;
    QList<Selection> m_wanted;
    QList<Record> m_records;
    QFutureWatcher<db::Outcome<QString>> m_key;
    QFutureWatcher<db::Outcome<db::ItemDetail>> m_detail;
};

} // namespace ui
