// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/dossierjob.h"

#include "db/archive.h"
#include "ui/export/exportfile.h"
#include "ui/export/picturescene.h"
#include "ui/export/pngwriter.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace ui {

namespace {

using Files = QList<QPair<QString, QByteArray>>;

/// "lecun-timeline.png" beside "lecun.md"; empty where there is no picture.
Files pictureBeside(const DossierDocument &document, const QString &path)
{
    if (!document.picture)
        return {};
    const QFileInfo file(path);
    const auto image = renderImage(*document.picture);
    const auto png = image ? encodePng(*image, *document.picture) : tl::unexpected(image.error());
    if (!png)
        return {};
    const QString name = file.completeBaseName() + u"-timeline.png"_qs;
    return {{file.path() + u'/' + name, *png}};
}

} // namespace

QList<db::RecordListKind> dossierEntities(DossierKind kind)
{
    switch (kind) {
    case DossierKind::Person:
        return {db::RecordListKind::People};
    case DossierKind::Organization:
        return {db::RecordListKind::Organizations};
    case DossierKind::Controversy:
        break;
    }
    return {};
}

QList<QPair<QString, QByteArray>> dossierFiles(const DossierDocument &document,
                                               DossierFormat format, const QString &path,
                                               const DossierProgress &progress)
{
    switch (format) {
    case DossierFormat::Html:
        return {{path, dossierHtml(document)}};
    case DossierFormat::Markdown: {
        const Files picture = pictureBeside(document, path);
        const QString name
            = picture.isEmpty() ? QString() : QFileInfo(picture.first().first).fileName();
        return Files{{path, dossierMarkdown(document, name)}} + picture;
    }
    case DossierFormat::Pdf:
        break;
    }
    DossierPages pages(document);
    for (int page = 0; page < pages.count(); ++page) {
        if (progress && !progress(page, pages.count()))
            return {};
        pages.draw(page);
    }
    return {{path, pages.bytes()}};
}

db::Outcome<QStringList> writeDossier(const QList<QPair<QString, QByteArray>> &files)
{
    QStringList paths;
    for (const auto &[path, bytes] : files) {
        const auto written = writeWhole(path, bytes);
        if (!written)
            return tl::unexpected(written.error());
        paths << path;
    }
    return paths;
}

DossierJob::DossierJob(QObject *parent)
    : QObject(parent)
{
}

DossierJob::~DossierJob()
{
    cancel();
}

void DossierJob::start(db::Archive &archive, const DossierRequest &request, DossierFormat format,
                       const QString &path)
{
    if (m_running)
        return;
    m_archive = &archive;
    m_request = request;
    m_format = format;
    m_path = path;
    m_answers = {};
    m_running = true;
    m_stop = std::make_shared<std::atomic_bool>(false);
    Q_EMIT progressed(0, 0);
    ask(archive.explore(dossierQuestion(request)), [this](const db::Exploration &answer) {
        m_answers.exploration = answer;
        askBy();
    });
}

void DossierJob::cancel()
{
    if (m_stop)
        *m_stop = true;
}

/// One question after the other; each answer asks the next.
template<class T, class Take>
void DossierJob::ask(const QFuture<db::Outcome<T>> &future, Take take)
{
    auto *watcher = new QFutureWatcher<db::Outcome<T>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this, watcher](int done) { Q_EMIT progressed(done, watcher->progressMaximum()); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, take] {
        watcher->deleteLater();
        const bool answered = watcher->future().resultCount() > 0;
        const bool cancelled = answered && !watcher->result()
            && watcher->result().error().kind == db::Problem::Kind::Cancelled;
        // A file that is written is told, also where the cancel came too late for it.
        const bool isLast = std::is_same_v<T, QStringList> && answered && watcher->result();
        if (!answered || cancelled || (*m_stop && !isLast)) {
            m_running = false;
            Q_EMIT stopped();
        } else if (const auto answer = watcher->result(); answer) {
            take(*answer);
        } else {
            m_running = false;
            Q_EMIT failed(answer.error());
        }
    });
    watcher->setFuture(future);
}

void DossierJob::askBy()
{
    if (!m_archive)
        return end();
    const auto by = claimsBy(m_request);
    if (!by)
        return askAbout();
    ask(m_archive->list(db::RecordListKind::Claims, *by), [this](const db::RecordList &list) {
        if (const auto *claims = std::get_if<QList<db::Claim>>(&list))
            m_answers.by = *claims;
        askAbout();
    });
}

void DossierJob::askAbout()
{
    if (!m_archive)
        return end();
    ask(m_archive->list(db::RecordListKind::Claims, claimsAbout(m_request)),
        [this](const db::RecordList &list) {
            if (const auto *claims = std::get_if<QList<db::Claim>>(&list))
                m_answers.about = *claims;
            askEntity();
        });
}

void DossierJob::askEntity()
{
    const auto kinds = dossierEntities(m_request.subject.kind);
    if (kinds.isEmpty() || !m_archive)
        return compose();
    ask(m_archive->list(kinds.first(), dossierQuestion(m_request).filter),
        [this](const db::RecordList &list) {
            if (const auto *entities = std::get_if<QList<db::Entity>>(&list))
                m_answers.entities = *entities;
            compose();
        });
}

void DossierJob::compose()
{
    const auto make = [request = m_request, answers = m_answers] {
        return db::Outcome<DossierDocument>(makeDossier(request, answers));
    };
    ask(QtConcurrent::run(&m_pool, make),
        [this](const DossierDocument &document) { write(document); });
}

void DossierJob::write(DossierDocument document)
{
    if (document.picture)
        layGrid(*document.picture);
    for (Picture &page : document.pages)
        layGrid(page);
    const auto make = [document, format = m_format, path = m_path,
                       stop = m_stop](QPromise<db::Outcome<QStringList>> &promise) {
        const auto files = dossierFiles(document, format, path, [&](int done, int all) {
            promise.setProgressRange(0, all);
            promise.setProgressValue(done);
            return !*stop;
        });
        promise.addResult(*stop ? db::fail(db::Problem::Kind::Cancelled) : writeDossier(files));
    };
    ask(QtConcurrent::run(&m_pool, make), [this](const QStringList &paths) {
        m_running = false;
        Q_EMIT finished(paths);
    });
}

void DossierJob::end()
{
    m_running = false;
    Q_EMIT stopped();
}

} // namespace ui
