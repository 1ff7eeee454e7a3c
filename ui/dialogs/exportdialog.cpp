// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"

#include "ui/charts/chartactions.h"
#include "ui/dialogs/exportcheckspage.h"
#include "ui/dialogs/exportfilepage.h"
#include "ui/dialogs/exportpreviewpane.h"
#include "ui/dialogs/exportsizepage.h"
#include "ui/dialogs/exporttextpage.h"
#include "ui/export/picturetext.h"
#include "ui/widgets/choicebox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>

namespace ui {

namespace {

constexpr int redrawDelay = 120; ///< ms after the last change

QLabel *wrappedLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ExportDialog::ExportDialog(const ExportSubject &subject, QWidget *parent)
    : QDialog(parent)
    , m_subject(subject)
    , m_wording(QLocale(subject.language))
    , m_previewing(m_wording)
{
    setWindowTitle(tr("Export chart"));
    m_redraw.setSingleShot(true);
    m_redraw.setInterval(redrawDelay);
    build();
    readPresets();
    restore();
    connectParts();
    showTarget();
    showPreview();
    m_export->setDefault(true);
    m_size->setFocus();
}

void ExportDialog::build()
{
    auto *columns = new QHBoxLayout;
    columns->addWidget(leftSide(), 3);
    columns->addLayout(rightSide(), 2);
    auto *all = new QVBoxLayout(this);
    all->addLayout(columns, 1);
    all->addLayout(buttonRow());
    resize(980, 620);
}

QWidget *ExportDialog::leftSide()
{
    m_chart = new ChoiceBox(this);
    m_chart->setObjectName(u"chart"_qs);
    for (int i = 0; i < chartKindNames().size(); ++i)
        m_chart->addItem(ChartActions::kindName(ChartKind(i)), toText(ChartKind(i)));
    m_chart->setCurrentIndex(static_cast<int>(m_subject.view.chart));
    m_notice = wrappedLabel(this);
    m_notice->hide();
    m_preview = new ExportPreviewPane(this);
    m_preview->addRow(tr("Cha&rt"), m_chart, m_notice);
    return m_preview;
}

QWidget *ExportDialog::stylePage()
{
    auto *page = new QWidget(this);
    m_theme = new ChoiceBox(page);
    m_theme->addItem(tr("Light"), toText(ThemeName::Light));
    m_theme->addItem(tr("Dark"), toText(ThemeName::Dark));
    m_theme->addItem(tr("Print, greys only"), toText(ThemeName::Print));
    auto *form = new QFormLayout(page);
    form->addRow(tr("The&me"), m_theme);
    return page;
}

QLayout *ExportDialog::rightSide()
{
    m_tabs = new QTabWidget(this);
    m_text = new ExportTextPage(m_wording, this);
    m_size = new ExportSizePage(m_wording, this);
    m_file = new ExportFilePage(m_wording, this);
    m_tabs->addTab(m_size, tr("Size"));
    m_tabs->addTab(m_text, tr("Text"));
    m_tabs->addTab(stylePage(), tr("Style"));
    m_checks = new ExportChecksPage(this);
    m_tabs->addTab(m_file, tr("File"));
    m_tabs->addTab(m_checks, QString());
    connect(m_checks, &ExportChecksPage::recordRequested, this, &ExportDialog::recordRequested);
    m_batch = new QCheckBox(tr("All ticked si&zes"), this);
    m_target = wrappedLabel(this);
    m_message = wrappedLabel(this);
    m_message->hide();
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Export progress"));
    m_progress->hide();
    auto *side = new QVBoxLayout;
    side->addWidget(m_tabs, 1);
    side->addWidget(m_batch);
    side->addWidget(m_target);
    side->addWidget(m_message);
    side->addWidget(m_progress);
    return side;
}

QLayout *ExportDialog::buttonRow()
{
    auto *picture = new QPushButton(tr("Copy &image"), this);
    picture->setToolTip(tr("The picture as PNG and SVG, with its alt text"));
    picture->setObjectName(u"copyPicture"_qs);
    connect(picture, &QPushButton::clicked, this, &ExportDialog::copyPicture);
    auto *copy = new QPushButton(tr("Copy as co&mmand"), this);
    copy->setToolTip(tr("The command that makes the same file in a terminal"));
    m_export = new QPushButton(tr("&Export"), this);
    m_close = new QPushButton(tr("Close"), this);
    copy->setObjectName(u"copyCommand"_qs);
    m_export->setObjectName(u"export"_qs);
    m_export->setProperty("primary", true);
    for (QPushButton *button : {picture, copy, m_close})
        button->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, &ExportDialog::copyCommand);
    connect(m_export, &QPushButton::clicked, this, &ExportDialog::startExport);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(picture);
    row->addWidget(copy);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_export);
    return row;
}

void ExportDialog::connectParts()
{
    const auto redraw = [this] {
        m_known = false;
        m_redraw.start();
    };
    connect(m_text, &ExportTextPage::changed, this, redraw);
    connect(m_size, &ExportSizePage::changed, this, redraw);
    connect(m_theme, &QComboBox::currentIndexChanged, this, redraw);
    connect(m_file, &ExportFilePage::sizesChanged, this, [this, redraw] {
        if (isBatch())
            redraw();
    });
    connect(m_chart, &QComboBox::activated, this, &ExportDialog::takeChart);
    connect(m_size, &ExportSizePage::changed, this, &ExportDialog::showTarget);
    connect(m_text, &ExportTextPage::changed, this, &ExportDialog::showTarget);
    connect(m_file, &ExportFilePage::changed, this, &ExportDialog::showTarget);
    connect(m_batch, &QCheckBox::toggled, this, [this](bool on) {
        if (on && m_file->tickedPresets().isEmpty())
            m_file->tickAll(true);
        showTarget();
        m_known = false;
        m_redraw.start();
    });
    connect(m_size, &ExportSizePage::presetsRequested, this, &ExportDialog::editPresets);
    connect(&m_redraw, &QTimer::timeout, this, &ExportDialog::showPreview);
    connectJobs();
}

void ExportDialog::connectJobs()
{
    connect(&m_previewing, &PreviewJob::made, this, &ExportDialog::takePreview);
    connect(&m_previewing, &PreviewJob::failed, this, [this](const db::Problem &problem) {
        takeProblem(exportProblemText(problem, m_wording));
    });
    connect(&m_previewing, &PreviewJob::sizesChecked, this, [this](const QStringList &warnings) {
        m_sizeWarnings = warnings;
        showChecks();
    });
    connect(&m_copying, &PictureCopy::copied, this, [this] { say(tr("Copied.")); });
    connect(&m_copying, &PictureCopy::failed, this,
            [this](const db::Problem &problem) { say(exportProblemText(problem, m_wording)); });
    connect(&m_job, &ExportJob::progressed, this, [this](int done, int all) {
        m_progress->setRange(0, all);
        m_progress->setValue(done);
    });
    connect(&m_job, &ExportJob::finished, this, [this](const QStringList &files) {
        setRunning(false);
        Q_EMIT exported(files);
        accept();
    });
    connect(&m_job, &ExportJob::stopped, this, [this](const QStringList &files) {
        setRunning(false);
        say(tr("Stopped. %n file(s) are complete, the others were not begun.", nullptr,
               static_cast<int>(files.size())));
    });
    connect(&m_job, &ExportJob::failed, this, [this](const db::Problem &problem) {
        setRunning(false);
        say(exportProblemText(problem, m_wording));
        Q_EMIT failed();
    });
}

void ExportDialog::restore()
{
    const QJsonObject &settings = m_subject.settings;
    ExportRequest last = ExportRequest::fromJson(settings);
    if (!settings.contains(u"notes"_qs))
        last.annotations = m_subject.view.annotations;
    m_size->setRequest(last);
    m_theme->setCurrentIndex(m_theme->findData(toText(last.theme)));
    m_text->setLanguage(settings.value(u"lang"_qs).toString(m_subject.language));
    m_text->setTexts(last);
    m_file->restore(settings);
    m_usualName = usualName();
    m_file->setBaseName(m_usualName);
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.chart = chart();
    request.filter = m_subject.answer->filter; // what the answer answers, with its keys
    request.lanes = m_subject.view.lanes;
    request.basis = m_subject.view.basis;
    if (request.chart == m_subject.view.chart)
        request.laneOrder = m_subject.view.laneOrder;
    request.range = m_subject.settings.value(u"range"_qs).toString();
    request.now = m_subject.now;
    request.theme = themeName(m_theme->currentData().toString()).value_or(ThemeName::Light);
    m_text->fill(request);
    m_size->fill(request);
    return request;
}

bool ExportDialog::isBatch() const
{
    return m_batch->isChecked();
}

QString ExportDialog::pathFor(const QString &suffix, ExportFormat format) const
{
    const QString ending = suffix.isEmpty() ? QString() : u'_' + suffix;
    return QDir(m_file->folder()).filePath(m_file->baseName() + ending + u'.' + toText(format));
}

QList<ExportTask> ExportDialog::tasks() const
{
    const ExportRequest base = request();
    QList<ExportTask> tasks;
    QList<ExportPreset> presets{base.resolvedPreset()};
    if (isBatch())
        presets = m_file->tickedPresets();
    for (const ExportPreset &preset : presets) {
        ExportRequest one = base;
        if (isBatch()) {
            one.preset = preset.name;
            one.ownPreset = preset.own ? std::optional(preset) : std::nullopt;
            one.scale = 0;
        }
        for (const ExportFormat format : m_file->formats(preset)) {
            one.pdfA = format == ExportFormat::Pdf && m_file->asPdfA();
            one.textOutlines = format == ExportFormat::Svg && m_file->withOutlines();
            tasks << ExportTask{one, format, pathFor(preset.name, format), {}};
        }
    }
    if (!tasks.isEmpty() && m_file->withAltText()) {
        const QFileInfo csv(pathFor({}, ExportFormat::Csv));
        tasks.first().altTextPath = csv.path() + u'/' + csv.completeBaseName() + u".txt"_qs;
    }
    if (tasks.isEmpty())
        return tasks;
    for (const ExportFormat format : m_file->companions())
        tasks << ExportTask{base, format, pathFor({}, format), {}};
    return tasks;
}

void ExportDialog::showTarget()
{
    const QList<ExportTask> planned = tasks();
    int existing = 0;
    for (const ExportTask &task : planned)
        existing += QFileInfo::exists(task.path) ? 1 : 0;
    QString text = planned.isEmpty() ? tr("Tick a size on the page “File”.")
                                     : tr("%n file(s)", nullptr, static_cast<int>(planned.size()));
    if (planned.size() == 1)
        text = QDir::toNativeSeparators(planned.first().path);
    if (existing > 0)
        text += u'\n' + tr("Replaces %n file(s) of the same name.", nullptr, existing);
    m_target->setText(text);
    m_export->setEnabled(m_drawable && !planned.isEmpty() && !m_file->baseName().isEmpty()
                         && !m_job.isRunning() && !m_wanted);
}

void ExportDialog::setRunning(bool running)
{
    m_chart->setEnabled(!running);
    m_tabs->setEnabled(!running);
    m_batch->setEnabled(!running);
    showTarget();
    m_progress->setVisible(running);
    m_close->setText(running ? tr("Stop") : tr("Close"));
    (running ? m_close : m_export)->setFocus();
}

void ExportDialog::say(const QString &message)
{
    m_message->setText(message);
    m_message->show();
}

QJsonObject ExportDialog::settings() const
{
    QJsonObject settings = m_file->settings();
    const QJsonObject request = this->request().toJson();
    for (const QString &key :
         {u"preset"_qs, u"size"_qs, u"scale"_qs, u"pages"_qs, u"theme"_qs, u"lang"_qs}) {
        if (request.contains(key))
            settings.insert(key, request.value(key));
    }
    return settings;
}

} // namespace ui
