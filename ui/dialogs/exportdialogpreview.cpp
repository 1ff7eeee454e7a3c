// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartactions.h"
#include "ui/dialogs/exportcheckspage.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/exportfilepage.h"
#include "ui/dialogs/exportpreviewpane.h"
#include "ui/dialogs/exportsizepage.h"
#include "ui/dialogs/exporttextpage.h"

#include <QComboBox>
#include <QLabel>
#include <QMetaMethod>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>

// What the dialog knows of the picture before it is written, and what follows from it: nothing is
// exported unseen, and no chart without data.

namespace ui {

ChartKind ExportDialog::chart() const
{
    return static_cast<ChartKind>(m_chart->currentIndex());
}

QString ExportDialog::usualName() const
{
    return m_subject.now.toString(Qt::ISODate) + u'_' + toText(chart());
}

QList<ExportRequest> ExportDialog::tickedSizes() const
{
    QList<ExportRequest> sizes;
    if (!m_batch->isChecked())
        return sizes;
    const auto planned = tasks();
    for (const ExportTask &task : planned) {
        const bool same = !sizes.isEmpty() && sizes.last().preset == task.request.preset
            && !task.request.preset.isEmpty();
        if (isDrawn(task.format) && !same)
            sizes << task.request;
    }
    return sizes;
}

void ExportDialog::showPreview()
{
    m_redraw.stop();
    m_known = false;
    m_sizeWarnings.clear();
    const ExportRequest request = this->request();
    if (knows(*m_subject.answer, request.chart)) {
        m_previewing.start(m_subject.answer, request, tickedSizes());
        return;
    }
    m_previewing.cancel();
    m_preview->setProblem(tr("The chart is still being counted."));
    Q_EMIT recordsWanted(request.question());
}

void ExportDialog::setAnswer(std::shared_ptr<const db::Exploration> answer)
{
    m_subject.answer = std::move(answer);
    showPreview();
}

void ExportDialog::takeProblem(const QString &message)
{
    m_known = true;
    m_drawable = false;
    m_findings.clear();
    m_findingCount = 0;
    m_size->setResult({});
    m_preview->setProblem(message);
    showChecks();
    showTarget();
    runWanted();
}

void ExportDialog::takePreview(const Preview &preview)
{
    m_drawable = !preview.isEmpty;
    if (preview.isEmpty && leaveEmptyChart(preview.otherCharts))
        return;
    m_known = true;
    m_findings = preview.findings;
    m_findingCount = preview.findingCount;
    m_text->setDraft(preview.draft);
    m_preview->setPreview(preview);
    QString result
        = tr("%1 × %2 pixels as PNG").arg(preview.pixels.width()).arg(preview.pixels.height());
    if (preview.pages > 0)
        result += u'\n' + tr("%n page(s) as PDF", nullptr, preview.pages);
    m_size->setResult(result);
    showChecks();
    showTarget();
    runWanted();
}

/// Says that there is nothing in it, and goes on to a chart that has something, unless the user
/// wants this one. True when more is to come.
bool ExportDialog::leaveEmptyChart(const QList<ChartKind> &others)
{
    const QString name = ChartActions::kindName(chart());
    const bool all = (m_subject.answer->has & db::allChartRecords) == db::allChartRecords;
    if (!all && isSignalConnected(QMetaMethod::fromSignal(&ExportDialog::recordsWanted))) {
        // What the others are made of was not asked for yet.
        db::ExploreRequest question = request().question();
        question.records = db::allChartRecords;
        Q_EMIT recordsWanted(question);
        return true;
    }
    if (others.isEmpty()) {
        m_notice->setText(tr("“%1” shows nothing for this filter.").arg(name));
    } else if (m_chartChosen) {
        QStringList names;
        for (const ChartKind other : others)
            names << ChartActions::kindName(other);
        m_notice->setText(tr("“%1” shows nothing for this filter. There is something in: %2.")
                              .arg(name, names.join(u", "_qs)));
    } else {
        const ChartKind other = others.first();
        m_notice->setText(tr("“%1” shows nothing for this filter. This is “%2”.")
                              .arg(name, ChartActions::kindName(other)));
        m_chart->setCurrentIndex(static_cast<int>(other));
        m_drawable = true; // as far as is known
        stopWaiting();
        showChart();
    }
    m_notice->show();
    return !others.isEmpty() && !m_chartChosen;
}

void ExportDialog::takeChart()
{
    m_chartChosen = true;
    m_notice->hide();
    m_drawable = true;
    showChart();
}

/// Its name goes into that of the file, unless the user has given another.
void ExportDialog::showChart()
{
    const QString usual = usualName();
    if (m_file->baseName() == std::exchange(m_usualName, usual))
        m_file->setBaseName(usual);
    showPreview();
}

void ExportDialog::showChecks()
{
    m_preview->setSizeWarnings(m_sizeWarnings);
    m_checks->setFindings(m_findings, m_findingCount, m_sizeWarnings);
    const qsizetype count = m_findingCount + m_sizeWarnings.size();
    m_tabs->setTabText(m_tabs->indexOf(m_checks),
                       count == 0 ? tr("Checks") : tr("Checks (%L1)").arg(count));
}

void ExportDialog::startExport()
{
    if (m_job.isRunning() || m_wanted)
        return;
    if (tasks().isEmpty()) {
        Q_EMIT failed();
        return;
    }
    m_message->hide();
    m_wanted = true;
    setRunning(true);
    m_progress->setRange(0, 0);
    if (m_known)
        runWanted();
    else if (m_redraw.isActive())
        showPreview();
}

/// What was wanted before the picture was known.
void ExportDialog::runWanted()
{
    if (!m_wanted)
        return;
    if (!m_drawable)
        return stopWaiting();
    m_wanted = false;
    Q_EMIT settingsChanged(settings());
    m_job.start(m_subject.answer, tasks());
}

void ExportDialog::stopWaiting()
{
    if (!std::exchange(m_wanted, false))
        return;
    setRunning(false);
    Q_EMIT failed();
}

void ExportDialog::reject()
{
    if (m_job.isRunning()) {
        m_job.cancel();
    } else if (m_wanted) {
        m_wanted = false;
        setRunning(false);
    } else {
        m_previewing.cancel();
        QDialog::reject();
    }
}

} // namespace ui
