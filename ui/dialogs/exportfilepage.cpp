// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportfilepage.h"

#include "ui/widgets/choicebox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>

namespace ui {

namespace {

const QString automatic = QStringLiteral("auto");

/// A fresh machine has no folder for pictures yet.
QString usualFolder()
{
    for (const auto place : {QStandardPaths::PicturesLocation, QStandardPaths::DocumentsLocation}) {
        const QString folder = QStandardPaths::writableLocation(place);
        if (QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

QString sizeWords(const ExportPreset &preset)
{
    const bool print = preset.unit == LengthUnit::Millimetres;
    const QString unit = print ? ExportFilePage::tr("mm") : ExportFilePage::tr("px");
    const QString width = QLocale().toString(preset.size.width());
    if (preset.size.height() <= 0)
        return ExportFilePage::tr("%1 %2 wide").arg(width, unit);
    return ExportFilePage::tr("%1 × %2 %3")
        .arg(width, QLocale().toString(preset.size.height()), unit);
}

} // namespace

ExportFilePage::ExportFilePage(const Wording &wording, QWidget *parent)
    : QWidget(parent)
    , m_wording(wording)
    , m_format(new ChoiceBox(this))
    , m_folder(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_pdfA(new QCheckBox(tr("PDF to &keep for years (PDF/A-1b)"), this))
    , m_outlines(new QCheckBox(tr("Te&xts of an SVG as outlines"), this))
    , m_csv(new QCheckBox(tr("&Data as CSV beside it"), this))
    , m_citations(new QCheckBox(tr("Sources as RIS, Bi&bTeX and CSL-JSON"), this))
    , m_webData(new QCheckBox(tr("Data for the &web as JSON-LD and TimelineJS"), this))
    , m_altText(new QCheckBox(tr("Alt text as a &text file beside it"), this))
    , m_presets(new QListWidget(this))
{
    m_format->addItem(tr("As the size wants (PNG, in print PDF)"), automatic);
    m_format->addItem(tr("PNG, pixels"), u"png"_qs);
    m_format->addItem(tr("SVG, to edit"), u"svg"_qs);
    m_format->addItem(tr("PDF, to print"), u"pdf"_qs);
    m_format->addItem(tr("HTML, a page of its own"), u"html"_qs);
    m_format->addItem(tr("CSV, the data only"), u"csv"_qs);
    m_folder->setText(usualFolder());
    fillPresets();

    auto *form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->addRow(tr("F&ormat"), m_format);
    form->addRow(tr("&Folder"), folderRow());
    if (auto *label = qobject_cast<QLabel *>(form->itemAt(1, QFormLayout::LabelRole)->widget()))
        label->setBuddy(m_folder);
    form->addRow(tr("File &name"), m_name);
    form->addRow(m_pdfA);
    form->addRow(m_outlines);
    form->addRow(m_csv);
    form->addRow(m_citations);
    form->addRow(m_webData);
    form->addRow(m_altText);
    form->addRow(tr("&Sizes for “All ticked sizes”"), m_presets);
    m_presets->setAccessibleName(tr("Sizes"));
    m_folder->setAccessibleName(tr("Folder")); // the label's buddy lies in another widget

    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportFilePage::changed);
    for (QLineEdit *edit : {m_folder, m_name})
        connect(edit, &QLineEdit::textChanged, this, &ExportFilePage::changed);
    for (QCheckBox *box : {m_pdfA, m_outlines, m_csv, m_citations, m_webData, m_altText})
        connect(box, &QCheckBox::toggled, this, &ExportFilePage::changed);
    connect(m_presets, &QListWidget::itemChanged, this, &ExportFilePage::changed);
    connect(m_presets, &QListWidget::itemChanged, this, &ExportFilePage::sizesChanged);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportFilePage::sizesChanged);
}

void ExportFilePage::fillPresets()
{
    m_presets->clear();
    for (const ExportPreset &preset : exportPresets() + m_ownPresets) {
        auto *item = new QListWidgetItem(
            tr("%1, %2").arg(presetName(preset, m_wording), sizeWords(preset)), m_presets);
        item->setData(Qt::UserRole, preset.name);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
}

void ExportFilePage::setOwnPresets(const QList<ExportPreset> &presets)
{
    if (presets == m_ownPresets)
        return;
    const QJsonObject kept = settings();
    m_ownPresets = presets;
    fillPresets();
    restore(kept);
}

QWidget *ExportFilePage::folderRow()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    auto *choose = new QPushButton(tr("&Choose…"), row);
    choose->setAutoDefault(false);
    layout->addWidget(m_folder);
    layout->addWidget(choose);
    connect(choose, &QPushButton::clicked, this, &ExportFilePage::browse);
    return row;
}

void ExportFilePage::browse()
{
    auto *dialog = new QFileDialog(this, tr("Folder for exports"), folder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

void ExportFilePage::restore(const QJsonObject &settings)
{
    const QString format = settings.value(u"format"_qs).toString(automatic);
    m_format->setCurrentIndex(qMax(0, m_format->findData(format)));
    const QString folder = settings.value(u"folder"_qs).toString();
    if (QFileInfo(folder).isDir())
        m_folder->setText(folder);
    m_pdfA->setChecked(settings.value(u"pdfA"_qs).toBool());
    m_outlines->setChecked(settings.value(u"outlines"_qs).toBool());
    m_csv->setChecked(settings.value(u"csv"_qs).toBool());
    m_citations->setChecked(settings.value(u"citations"_qs).toBool());
    m_webData->setChecked(settings.value(u"webData"_qs).toBool());
    m_altText->setChecked(settings.value(u"altText"_qs).toBool());
    const QJsonArray ticked = settings.value(u"ticked"_qs).toArray();
    for (int row = 0; row < m_presets->count(); ++row) {
        QListWidgetItem *item = m_presets->item(row);
        const bool tick = ticked.contains(item->data(Qt::UserRole).toString());
        item->setCheckState(tick ? Qt::Checked : Qt::Unchecked);
    }
}

QJsonObject ExportFilePage::settings() const
{
    QJsonArray ticked;
    for (const ExportPreset &preset : tickedPresets())
        ticked.append(preset.name);
    return {{u"format"_qs, m_format->currentData().toString()},
            {u"folder"_qs, folder()},
            {u"pdfA"_qs, asPdfA()},
            {u"outlines"_qs, withOutlines()},
            {u"csv"_qs, m_csv->isChecked()},
            {u"citations"_qs, m_citations->isChecked()},
            {u"webData"_qs, m_webData->isChecked()},
            {u"altText"_qs, withAltText()},
            {u"ticked"_qs, ticked}};
}

void ExportFilePage::setBaseName(const QString &name)
{
    m_name->setText(name);
}

QString ExportFilePage::baseName() const
{
    return m_name->text().trimmed();
}

QString ExportFilePage::folder() const
{
    return m_folder->text().trimmed();
}

QList<ExportFormat> ExportFilePage::formats(const ExportPreset &preset) const
{
    const auto chosen = exportFormat(m_format->currentData().toString());
    return chosen ? QList{*chosen} : preset.formats;
}

QList<ExportFormat> ExportFilePage::companions() const
{
    QList<ExportFormat> formats;
    if (m_csv->isChecked())
        formats << ExportFormat::Csv;
    if (m_citations->isChecked())
        formats << ExportFormat::Ris << ExportFormat::BibTex << ExportFormat::CslJson;
    if (m_webData->isChecked())
        formats << ExportFormat::JsonLd << ExportFormat::TimelineJs;
    return formats;
}

bool ExportFilePage::asPdfA() const
{
    return m_pdfA->isChecked();
}

bool ExportFilePage::withOutlines() const
{
    return m_outlines->isChecked();
}

bool ExportFilePage::withAltText() const
{
    return m_altText->isChecked();
}

QList<ExportPreset> ExportFilePage::tickedPresets() const
{
    // Rows stand in the order of the presets.
    const QList<ExportPreset> presets = exportPresets() + m_ownPresets;
    QList<ExportPreset> ticked;
    for (int row = 0; row < m_presets->count(); ++row) {
        if (m_presets->item(row)->checkState() == Qt::Checked)
            ticked << presets.at(row);
    }
    return ticked;
}

void ExportFilePage::tickAll(bool ticked)
{
    for (int row = 0; row < m_presets->count(); ++row)
        m_presets->item(row)->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
}

} // namespace ui
