// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/dossierwriter.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <atomic>

namespace db {
class Archive;
}

namespace ui {

/// The questions whose answers make a dossier, and the files that hold it.
QList<db::RecordListKind> dossierEntities(DossierKind kind); ///< lists that hold its own record
/// Told of each page that is done; false: leave off. Any thread.
using DossierProgress = std::function<bool(int done, int all)>;
/// All files of one dossier, ready to be written: Markdown has its picture beside it. None when it
/// was told to leave off. Any thread once the grid of its pictures is laid.
QList<QPair<QString, QByteArray>> dossierFiles(const DossierDocument &document,
                                               DossierFormat format, const QString &path,
                                               const DossierProgress &progress = {});
/// Writes them all, or says why not. Any thread.
db::Outcome<QStringList> writeDossier(const QList<QPair<QString, QByteArray>> &files);

/// Makes one dossier without holding the window up: asks the archive, then puts it together, draws
/// and writes it in a thread of its own. Cancelling leaves no file. GUI thread.
class DossierJob final : public QObject
{
    Q_OBJECT

public:
    explicit DossierJob(QObject *parent = nullptr);
    ~DossierJob() override;

    void start(db::Archive &archive, const DossierRequest &request, DossierFormat format,
               const QString &path);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(int done, int all); ///< 0 of 0 while the archive is asked
    void finished(const QStringList &files);
    void failed(const db::Problem &problem);
    void stopped();

private:
    template<class T, class Take>
    void ask(const QFuture<db::Outcome<T>> &future, Take take);
    void askBy();
    void askAbout();
    void askEntity();
    void compose();
    void write(DossierDocument document);
    void end();

    QPointer<db::Archive> m_archive;
    DossierRequest m_request;
    DossierAnswers m_answers;
    DossierFormat m_format = DossierFormat::Pdf;
    QString m_path;
    std::shared_ptr<std::atomic_bool> m_stop; ///< of the dossier that was started last
    QThreadPool m_pool; ///< its own: painting waits for the common one
    bool m_running = false;
};

} // namespace ui
