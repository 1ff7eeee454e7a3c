// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/chartexport.h"

#include "db/archive.h"
#include "ui/charts/chartframe.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/state/preferences.h"

#include <QFileInfo>
#include <QtConcurrentRun>

namespace ui {

namespace {

/// What an image and the screen must have in common for the image's texts to fit.
bool sameChart(const ViewState &left, const ViewState &right)
{
    return left.filter == right.filter && left.chart == right.chart && left.lanes == right.lanes
        && left.basis == right.basis;
}

} // namespace

ChartExport::ChartExport(const Workspace &workspace, QWidget *window)
    : QObject(window)
    , m_workspace(workspace)
    , m_window(window)
{
    connect(&m_reading, &QFutureWatcherBase::finished, this, &ChartExport::takeImage);
}

bool ChartExport::isImage(const QString &path)
{
    return path.endsWith(QLatin1String(".png"), Qt::CaseInsensitive)
        || path.endsWith(QLatin1String(".svg"), Qt::CaseInsensitive);
}

ExportDialog *ChartExport::makeDialog()
{
    ExportSubject subject;
    subject.answer = m_workspace.feed.answer();
    subject.view = m_workspace.state.view();
    if (m_chart) {
        subject.answer = m_chart->shownAnswer();
        static_cast<ChartState &>(subject.view) = m_chart->shownChart();
    }
    subject.archivePath = m_workspace.feed.archive()->path();
    subject.now = m_workspace.now;
    subject.language = m_workspace.wording.languageCode();
    subject.presetFile = m_workspace.preferences.exportPresetFile();
    subject.settings = m_workspace.preferences.lastExport();
    if (m_image && sameChart(m_image->view(), subject.view)) {
        // The picture again: its size and texts come before those of the last export.
        for (const QString &key : {QStringLiteral("preset"), QStringLiteral("size")})
            subject.settings.remove(key);
        const QJsonObject request = m_image->request.toJson();
        for (auto it = request.begin(); it != request.end(); ++it)
            subject.settings.insert(it.key(), it.value());
        subject.settings.remove(QStringLiteral("notes")); // the view has them, perhaps changed
    }
    auto *dialog = new ExportDialog(subject, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::settingsChanged, &m_workspace.preferences,
            &Preferences::setLastExport);
    connect(dialog, &ExportDialog::exported, this, &ChartExport::takeFiles);
    answer(dialog);
    connect(dialog, &ExportDialog::recordRequested, &m_workspace.state,
            &ExplorerState::setSelection);
    return dialog;
}

/// Beside what the window shows: it keeps its answer. A newer question cancels the older one.
void ChartExport::answer(ExportDialog *dialog)
{
    using Answer = db::Outcome<db::Exploration>;
    auto *asked = new QFutureWatcher<Answer>(dialog);
    connect(dialog, &ExportDialog::recordsWanted, asked,
            [this, asked](const db::ExploreRequest &question) {
                asked->cancel();
                if (m_workspace.feed.archive())
                    asked->setFuture(m_workspace.feed.archive()->explore(question));
            });
    connect(asked, &QFutureWatcherBase::finished, dialog, [this, asked, dialog] {
        if (asked->isCanceled() || asked->future().resultCount() == 0)
            return;
        if (const Answer answer = asked->result(); answer)
            dialog->setAnswer(std::make_shared<const db::Exploration>(*answer));
        else
            dialog->takeProblem(m_workspace.wording.problem(answer.error()));
    });
}

/// A picture of half an answer would be wrong.
bool ChartExport::isThere()
{
    if (m_workspace.feed.archive() && !m_workspace.feed.hasAnswer())
        Q_EMIT said(tr("The chart is still being counted."));
    return m_workspace.feed.archive() && m_workspace.feed.hasAnswer();
}

void ChartExport::open()
{
    if (isThere())
        makeDialog()->open();
}

void ChartExport::again()
{
    if (!isThere())
        return;
    auto *dialog = makeDialog();
    // Closing a dialog that was never shown does not delete it.
    connect(dialog, &ExportDialog::exported, dialog, &QObject::deleteLater);
    connect(dialog, &ExportDialog::failed, dialog, &QDialog::open);
    if (m_workspace.preferences.lastExport().isEmpty())
        dialog->open();
    else
        dialog->startExport();
}

void ChartExport::takeFiles(const QStringList &files)
{
    Q_EMIT said(files.size() == 1
                    ? tr("Written to %1").arg(files.first())
                    : tr("%n file(s) written to %1", nullptr, static_cast<int>(files.size()))
                          .arg(QFileInfo(files.first()).path()));
}

void ChartExport::openImage(const QString &path)
{
    m_path = path;
    m_reading.cancel();
    m_reading.setFuture(QtConcurrent::run(&m_pool, readEmbeddedView, path));
}

void ChartExport::takeImage()
{
    if (m_reading.future().isCanceled() || m_reading.future().resultCount() == 0)
        return;
    const auto image = m_reading.result();
    if (!image) {
        Q_EMIT said(embeddedViewProblemText(image.error(), m_workspace.wording));
        return;
    }
    m_image = std::make_unique<EmbeddedView>(*image);
    m_workspace.state.setView(m_image->view());
    Q_EMIT said(
        tr("The view of %1. Export makes the picture again.").arg(QFileInfo(m_path).fileName()));
}

} // namespace ui
