// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/exportjob.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QMimeData;
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

/// Export of the chart on screen with its whole filtered range: a preview of the true pixels,
/// texts, size, style and file. Opened with open(); deletes nothing and keeps nothing. GUI thread.
class ExportDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ExportDialog(const ExportSubject &subject, QWidget *parent = nullptr);

    [[nodiscard]] ExportRequest request() const;
    /// The files that "Export" makes, batch included.
    [[nodiscard]] QList<ExportTask> tasks() const;
    [[nodiscard]] bool canExport() const; ///< there are a picture and a place for it
    [[nodiscard]] QJsonObject settings() const; ///< as settingsChanged says them
    /// The picture as PNG and SVG, its alt text as text; nullptr when there is no picture.
    [[nodiscard]] std::unique_ptr<QMimeData> clipboardPicture() const;

public Q_SLOTS:
    void startExport();
    void reject() override; ///< stops a running export first

Q_SIGNALS:
    void settingsChanged(const QJsonObject &settings); ///< to be handed over next time
    void exported(const QStringList &files);
    void failed(); ///< the dialog says why
    void recordRequested(const ui::Selection &record); ///< a warning leads to it

private:
    void build();
    [[nodiscard]] QWidget *stylePage();
    [[nodiscard]] QLayout *rightSide();
    [[nodiscard]] QLayout *buttonRow();
    void connectParts();
    void restore();
    void showPreview();
    void showTarget();
    void showChecks(const Picture &picture);
    void say(const QString &message);
    void setRunning(bool running);
    void copyCommand();
    void copyPicture();
    void readPresets();
    void editPresets();
    void takePresets(const QList<ExportPreset> &presets);
    [[nodiscard]] bool isBatch() const;
    [[nodiscard]] QString pathFor(const QString &suffix, ExportFormat format) const;

    const ExportSubject m_subject;
    const Wording m_wording;
    QTimer m_redraw;
    ExportJob m_job;
    bool m_drawable = false;
    QList<ExportPreset> m_ownPresets;
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
