// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/dossierjob.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace ui {

/// What the window hands over for a dossier.
struct DossierChoice
{
    QPointer<db::Archive> archive;
    QList<DossierSubject> subjects; ///< to choose from; the first is chosen
    db::Filter filter; ///< of the window
    QString filterWords; ///< empty where nothing is filtered
    QString folder;
    QString language = QStringLiteral("en");
    QDate now;
};

/// About whom or what, as which file, in which language; then the progress of the work, which can
/// be stopped. Opened with open(). GUI thread.
class DossierDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit DossierDialog(const DossierChoice &choice, QWidget *parent = nullptr);

    [[nodiscard]] DossierRequest request() const;
    [[nodiscard]] QString path() const;

public Q_SLOTS:
    void start();
    void reject() override; ///< stops the work first

Q_SIGNALS:
    void written(const QStringList &files);

private:
    void build();
    [[nodiscard]] int subjectTyped() const;
    void chooseFile();
    void proposeFile();
    void setRunning(bool running);
    void say(const QString &message);
    [[nodiscard]] DossierFormat format() const;

    const DossierChoice m_choice;
    DossierJob m_job;
    QComboBox *m_subject;
    QComboBox *m_format;
    QComboBox *m_language;
    QCheckBox *m_filtered;
    QLineEdit *m_file;
    QPushButton *m_browse;
    QLabel *m_message;
    QProgressBar *m_progress;
    QPushButton *m_make;
    QPushButton *m_close;
};

} // namespace ui
