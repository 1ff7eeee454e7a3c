// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picturemaker.h"

#include "ui/export/picturescene.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// Of one thread. Work keeps it alive; the program ends when the work has.
std::shared_ptr<QThreadPool> lastingPool()
{
    auto *pool = new QThreadPool;
    pool->setMaxThreadCount(1);
    QObject::connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, pool,
                     [pool] { pool->waitForDone(); });
    return {pool, [](QThreadPool *unused) { unused->deleteLater(); }};
}

} // namespace

PictureMaker::PictureMaker(QObject *parent)
    : QObject(parent)
    , m_stop(std::make_shared<std::atomic_bool>(false))
    , m_pool(lastingPool())
{
    connect(&m_making, &QFutureWatcherBase::finished, this, &PictureMaker::take);
}

PictureMaker::~PictureMaker()
{
    cancel();
}

void PictureMaker::start(std::shared_ptr<const db::Exploration> answer,
                         const ExportRequest &request)
{
    cancel();
    m_stop = std::make_shared<std::atomic_bool>(false);
    m_making.setFuture(run([answer = std::move(answer), request, stop = stopSign()] {
        return makePicture(request, *answer, stop);
    }));
}

void PictureMaker::cancel()
{
    *m_stop = true;
    m_making.setFuture({});
}

StopSign PictureMaker::stopSign() const
{
    return [stop = m_stop] { return stop->load(); };
}

void PictureMaker::take()
{
    if (m_making.future().resultCount() == 0)
        return;
    auto picture = m_making.future().takeResult();
    if (!picture) {
        Q_EMIT failed(picture.error());
        return;
    }
    layGrid(*picture);
    Q_EMIT made(*picture);
}

} // namespace ui
