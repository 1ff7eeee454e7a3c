// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/dossierjob.h"

#include "db/archive.h"
#include "ui/export/exportfile.h"
#include "ui/export/pngwriter.h"

#include <QFileInfo>
#include <QTimer>
#include <QtConcurrent>

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
                                               DossierFormat format, const QString &path)
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
    for (int page = 0; page < pages.count(); ++page)
        pages.draw(page);
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

DossierJob::~DossierJob() = default;

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
    m_drawn = 0;
    m_running = true;
    m_cancelled = false;
    Q_EMIT progressed(0, 0);
    ask(archive.explore(dossierQuestion(request)), [this](const db::Exploration &answer) {
        m_answers.exploration = answer;
        askBy();
    });
}

void DossierJob::cancel()
{
    m_cancelled = true;
}

/// One question after the other; each answer asks the next.
template<class T, class Take>
void DossierJob::ask(const QFuture<db::Outcome<T>> &future, Take take)
{
    auto *watcher = new QFutureWatcher<db::Outcome<T>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, take] {
        watcher->deleteLater();
        if (m_cancelled || watcher->future().resultCount() == 0) {
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
    m_document = makeDossier(m_request, m_answers);
    if (m_format != DossierFormat::Pdf)
        return write(dossierFiles(m_document, m_format, m_path));
    m_pages = std::make_unique<DossierPages>(m_document);
    QTimer::singleShot(0, this, &DossierJob::drawNext);
}

void DossierJob::drawNext()
{
    if (m_cancelled)
        return end();
    m_pages->draw(m_drawn++);
    Q_EMIT progressed(m_drawn, m_pages->count());
    if (m_drawn < m_pages->count())
        // Through the event loop, so that a cancel is heard between two pages.
        QTimer::singleShot(0, this, &DossierJob::drawNext);
    else
        write({{m_path, m_pages->bytes()}});
}

void DossierJob::write(const QList<QPair<QString, QByteArray>> &files)
{
    if (m_cancelled)
        return end();
    ask(QtConcurrent::run(&m_pool, writeDossier, files), [this](const QStringList &paths) {
        m_running = false;
        m_pages.reset();
        Q_EMIT finished(paths);
    });
}

void DossierJob::end()
{
    m_running = false;
    m_pages.reset();
    Q_EMIT stopped();
}

} // namespace ui
