// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/exportjob.h"
#include "ui/export/picturemime.h"
#include "ui/export/previewjob.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTabWidget;

namespace ui {

class ExportChecksPage;
class ExportFilePage;
class ExportPreviewPane;
class ExportSizePage;
class ExportTextPage;

/// What the window hands over: the answer that its charts show, and how they show it.
struct ExportSubject
{
    std::shared_ptr<const db::Exploration> answer;
    ViewState view;
    QString archivePath; ///< for "Copy as command"
    QDate now;
    QString language = QStringLiteral("en"); ///< of the window
    QJsonObject settings; ///< as settingsChanged gave them last, or a request's; may be empty
    QString presetFile = {}; ///< of the desk's own sizes; empty: there are none
};

/// Export of the chart on screen, or of another one, with its whole filtered range: a preview of
/// the true pixels, texts, size, style and file. Opened with open(); deletes nothing and keeps
/// nothing. GUI thread.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(const ExportSubject &subject, QWidget *parent = nullptr);

    [[nodiscard]] ExportRequest request() const;
    /// The files that "Export" makes, batch included.
    [[nodiscard]] QList<ExportTask> tasks() const;
    /// Whether what the preview shows is the request as it stands.
    [[nodiscard]] bool isPreviewed() const { return m_known; }
    [[nodiscard]] QJsonObject settings() const; ///< as settingsChanged says them
    /// To the same filter, with the records that were asked for.
    void setAnswer(std::shared_ptr<const db::Exploration> answer);
    void takeProblem(const QString &message); ///< there is no picture, and why

public Q_SLOTS:
    void startExport(); ///< once it is known that there is something to show
    void reject() override; ///< stops a running export first

Q_SIGNALS:
    void settingsChanged(const QJsonObject &settings); ///< to be handed over next time
    void exported(const QStringList &files);
    void failed(); ///< the dialog says why
    void recordRequested(const ui::Selection &record); ///< a warning leads to it
    /// The answer does not hold what a chart needs: setAnswer or takeProblem is to follow.
    void recordsWanted(const db::ExploreRequest &question);

private:
    void build();
    [[nodiscard]] QWidget *leftSide();
    [[nodiscard]] QWidget *stylePage();
    [[nodiscard]] QLayout *rightSide();
    [[nodiscard]] QLayout *buttonRow();
    void connectParts();
    void connectJobs();
    void restore();
    void showPreview();
    void takePreview(const Preview &preview);
    void takeChart();
    void showChart();
    [[nodiscard]] bool leaveEmptyChart(const QList<ChartKind> &others);
    void runWanted();
    void stopWaiting();
    void showTarget();
    void showChecks();
    [[nodiscard]] QList<ExportRequest> tickedSizes() const;
    [[nodiscard]] ChartKind chart() const;
    [[nodiscard]] QString usualName() const; ///< of a file
    void say(const QString &message);
    void setRunning(bool running);
    void copyCommand();
    void copyPicture();
    void readPresets();
    void editPresets();
    void takePresets(const QList<ExportPreset> &presets);
    [[nodiscard]] bool isBatch() const;
    [[nodiscard]] QString pathFor(const QString &suffix, ExportFormat format) const;

    ExportSubject m_subject;
    const Wording m_wording;
    QTimer m_redraw;
    PreviewJob m_previewing;
    PictureCopy m_copying;
    ExportJob m_job;
    bool m_drawable = true; ///< as far as is known
    bool m_known = false; ///< what the preview says is about the request as it stands
    bool m_wanted = false; ///< to be exported as soon as it is known
    bool m_chartChosen = false; ///< by the user: no other one takes its place
    QList<Finding> m_findings;
    qsizetype m_findingCount = 0;
    QString m_usualName;
    QStringList m_sizeWarnings; ///< of all ticked sizes
    QList<ExportPreset> m_ownPresets;
    QComboBox *m_chart = nullptr;
    QLabel *m_notice = nullptr;
    ExportPreviewPane *m_preview = nullptr;
    QTabWidget *m_tabs = nullptr;
    ExportTextPage *m_text = nullptr;
    ExportSizePage *m_size = nullptr;
    QComboBox *m_theme = nullptr;
    ExportFilePage *m_file = nullptr;
    ExportChecksPage *m_checks = nullptr;
    QCheckBox *m_batch = nullptr;
    QLabel *m_target = nullptr;
    QLabel *m_message = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace ui
