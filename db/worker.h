// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlite/connection.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrent>

#include <atomic>
#include <memory>

namespace db {

/// A connection and the one thread that uses it. Jobs run in the order asked; each gets its own
/// promise, and cancelling the future interrupts the statement that runs for it.
class Worker
{
public:
    explicit Worker(std::unique_ptr<Connection> connection);
    /// Interrupts what is running, drops what waits, but for what is to be kept; closes the
    /// connection.
    ~Worker();

    enum class OnClosing { Drop, Keep };

    /// `job` is called as Outcome<T>(Connection &, QPromise<Outcome<T>> &) on the worker's thread.
    template<class T, class Job>
    QFuture<Outcome<T>> ask(Job job, OnClosing onClosing = OnClosing::Drop)
    {
        return QtConcurrent::run(
            &m_pool, [this, onClosing, job = std::move(job)](QPromise<Outcome<T>> &promise) {
                const auto stopped = [&] {
                    return promise.isCanceled()
                        || (onClosing == OnClosing::Drop && m_closing.load());
                };
                if (stopped())
                    return;
                m_connection->setCancelCheck(stopped);
                Outcome<T> outcome = guarded([&] { return job(*m_connection, promise); });
                m_connection->setCancelCheck({});
                promise.addResult(std::move(outcome));
            });
    }

private:
    std::unique_ptr<Connection> m_connection;
    std::atomic<bool> m_closing = false;
    QThreadPool m_pool;
};

} // namespace db
