// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/filter.h"
#include "ui/state/viewstate.h"

#include <QFutureWatcher>
#include <QObject>

namespace ui {

class ExplorerFeed;
class ExplorerState;

/// Opens links to views: a link that cannot be read, or that names what the archive does not have,
/// changes nothing. A link that comes before the archive waits for it. GUI thread.
class ViewLinks final : public QObject
{
    Q_OBJECT

public:
    ViewLinks(ExplorerState &state, ExplorerFeed &feed, QObject *parent = nullptr);

    void open(const QString &link);
    [[nodiscard]] QString link() const; ///< to what is on screen

Q_SIGNALS:
    void opened();
    void failed(const db::Problem &problem);

private:
    void openWaiting();
    void finish();

    ExplorerState &m_state;
    ExplorerFeed &m_feed;
    QString m_waiting;
    ViewState m_view; ///< of the link, while its names are looked up
    QFutureWatcher<db::Outcome<db::Filter>> m_resolving;
};

} // namespace ui
