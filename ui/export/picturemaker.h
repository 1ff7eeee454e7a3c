// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <memory>

namespace ui {

/// Lays one picture out after the other beside the window; only their grids are made in its thread.
/// A newer request replaces the older one. Signals come from the event loop. What is running when
/// it is destroyed ends by itself: nobody waits for it. GUI thread.
class PictureMaker final : public QObject
{
    Q_OBJECT

public:
    explicit PictureMaker(QObject *parent = nullptr);
    ~PictureMaker() override;

    void start(std::shared_ptr<const db::Exploration> answer, const ExportRequest &request);
    void cancel(); ///< nothing comes of what was started; its stop sign says so
    [[nodiscard]] bool isRunning() const { return m_making.isRunning(); }
    /// For what is done with the picture afterwards, in any thread: whether it was cancelled or
    /// replaced.
    [[nodiscard]] StopSign stopSign() const;
    /// What is done with it afterwards, in the same thread.
    template<class Work>
    auto run(Work work)
    {
        // What the work holds is taken apart here too, and before the pool, which would wait.
        auto held = std::make_shared<Work>(std::move(work));
        return QtConcurrent::run(&*m_pool, [pool = m_pool, held = std::move(held)]() mutable {
            auto result = (*held)();
            held.reset();
            return result;
        });
    }

Q_SIGNALS:
    void made(const ui::Picture &picture); ///< its grid is laid: paint it in any thread
    void failed(const db::Problem &problem);

private:
    void take();

    std::shared_ptr<std::atomic_bool> m_stop;
    QFutureWatcher<db::Outcome<Picture>> m_making;
    std::shared_ptr<QThreadPool> m_pool; ///< its own: painting waits for the common one
};

} // namespace ui
