// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/dossierdialog.h"

#include "db/archive.h"
#include "ui/export/picturetext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

DossierDialog::DossierDialog(const DossierChoice &choice, QWidget *parent)
    : QDialog(parent)
    , m_choice(choice)
    , m_subject(new QComboBox(this))
    , m_format(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_filtered(new QCheckBox(tr("&Only what matches the filter"), this))
    , m_file(new QLineEdit(this))
    , m_browse(new QPushButton(tr("C&hoose…"), this))
    , m_message(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_make(new QPushButton(tr("&Make dossier"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    setWindowTitle(tr("Dossier"));
    for (const DossierSubject &subject : m_choice.subjects)
        m_subject->addItem(subject.name);
    m_subject->setEditable(true);
    m_subject->setInsertPolicy(QComboBox::NoInsert);
    m_subject->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_subject->completer()->setFilterMode(Qt::MatchContains);
    m_format->addItem(tr("PDF, A4 pages"), toText(DossierFormat::Pdf));
    m_format->addItem(tr("HTML, one page"), toText(DossierFormat::Html));
    m_format->addItem(tr("Markdown, plain text"), toText(DossierFormat::Markdown));
    m_language->addItem(tr("English"), QStringLiteral("en"));
    m_language->addItem(tr("German"), QStringLiteral("de"));
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_choice.language)));
    m_filtered->setVisible(!m_choice.filterWords.isEmpty());
    m_filtered->setToolTip(m_choice.filterWords);
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    build();
    proposeFile();
    m_subject->setFocus();
    m_subject->lineEdit()->selectAll(); // typing replaces it
    connect(m_subject, &QComboBox::currentIndexChanged, this, &DossierDialog::proposeFile);
    connect(m_format, &QComboBox::currentIndexChanged, this, &DossierDialog::proposeFile);
    connect(m_browse, &QPushButton::clicked, this, &DossierDialog::chooseFile);
    connect(m_make, &QPushButton::clicked, this, &DossierDialog::start);
    connect(m_close, &QPushButton::clicked, this, &DossierDialog::reject);
    connect(&m_job, &DossierJob::progressed, this, [this](int done, int all) {
        m_progress->setRange(0, all);
        m_progress->setValue(done);
    });
    connect(&m_job, &DossierJob::finished, this, [this](const QStringList &files) {
        setRunning(false);
        Q_EMIT written(files);
        accept();
    });
    connect(&m_job, &DossierJob::failed, this, [this](const db::Problem &problem) {
        setRunning(false);
        say(exportProblemText(problem, Wording{QLocale(m_choice.language)}));
    });
    connect(&m_job, &DossierJob::stopped, this, [this] {
        setRunning(false);
        say(tr("Stopped. No file was written."));
    });
}

void DossierDialog::build()
{
    auto *file = new QHBoxLayout;
    file->addWidget(m_file, 1);
    file->addWidget(m_browse);
    auto *form = new QFormLayout;
    form->addRow(tr("&About"), m_subject);
    form->addRow(tr("&Format"), m_format);
    form->addRow(tr("&Language"), m_language);
    form->addRow(QString(), m_filtered);
    auto *name = new QLabel(tr("File &name"), this);
    name->setBuddy(m_file);
    form->addRow(name, file);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_make);
    m_make->setProperty("primary", true);
    m_make->setDefault(true);
    m_close->setAutoDefault(false);
    m_browse->setAutoDefault(false);
    auto *all = new QVBoxLayout(this);
    all->addLayout(form);
    all->addWidget(m_message);
    all->addWidget(m_progress);
    all->addStretch();
    all->addLayout(buttons);
    resize(560, 230);
}

DossierFormat DossierDialog::format() const
{
    return dossierFormat(QLatin1Char('.') + m_format->currentData().toString())
        .value_or(DossierFormat::Pdf);
}

DossierRequest DossierDialog::request() const
{
    DossierRequest request;
    request.subject = m_choice.subjects.value(m_subject->currentIndex());
    if (m_filtered->isChecked())
        request.filter = m_choice.filter;
    request.language = m_language->currentData().toString();
    request.now = m_choice.now;
    return request;
}

QString DossierDialog::path() const
{
    QString path = m_file->text().trimmed();
    if (!dossierFormat(path))
        path += QLatin1Char('.') + toText(format());
    return path;
}

void DossierDialog::proposeFile()
{
    const QFileInfo file(m_file->text());
    const QDir folder = m_file->text().isEmpty() ? QDir(m_choice.folder) : file.dir();
    m_file->setText(folder.filePath(
        dossierFileName(m_choice.subjects.value(m_subject->currentIndex()), format())));
    m_make->setEnabled(!m_choice.subjects.isEmpty());
}

void DossierDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Dossier"), QFileInfo(m_file->text()).path(),
                                   tr("Dossiers (*.pdf *.html *.md)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(toText(format()));
    dialog->selectFile(QFileInfo(m_file->text()).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const auto chosen = dossierFormat(path))
            m_format->setCurrentIndex(m_format->findData(toText(*chosen)));
        m_file->setText(path);
    });
    dialog->open();
}

/// The place in the list of the name that was typed, or of the only one that holds it; -1.
int DossierDialog::subjectTyped() const
{
    const QString text = m_subject->currentText().trimmed();
    const int exact = m_subject->findText(text, Qt::MatchFixedString);
    if (exact >= 0 || text.isEmpty())
        return exact;
    const int first = m_subject->findText(text, Qt::MatchContains);
    for (int other = first + 1; first >= 0 && other < m_subject->count(); ++other) {
        if (m_subject->itemText(other).contains(text, Qt::CaseInsensitive))
            return -1;
    }
    return first;
}

void DossierDialog::start()
{
    const int typed = subjectTyped();
    if (typed < 0)
        return say(
            tr("“%1” is not in the list. Choose a name from it.").arg(m_subject->currentText()));
    if (m_job.isRunning() || !m_choice.archive)
        return;
    if (typed != m_subject->currentIndex())
        m_subject->setCurrentIndex(typed);
    m_message->hide();
    setRunning(true);
    m_job.start(*m_choice.archive, request(), dossierFormat(path()).value_or(format()), path());
}

void DossierDialog::reject()
{
    if (m_job.isRunning())
        m_job.cancel();
    else
        QDialog::reject();
}

void DossierDialog::setRunning(bool running)
{
    for (QWidget *field : {static_cast<QWidget *>(m_subject), static_cast<QWidget *>(m_format),
                           static_cast<QWidget *>(m_language), static_cast<QWidget *>(m_filtered),
                           static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_browse),
                           static_cast<QWidget *>(m_make)})
        field->setEnabled(!running);
    m_progress->setVisible(running);
    m_close->setText(running ? tr("Stop") : tr("Close"));
    (running ? m_close : m_make)->setFocus();
}

void DossierDialog::say(const QString &message)
{
    m_message->setText(message);
    m_message->show();
}

} // namespace ui
