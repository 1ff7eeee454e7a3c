// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportpresetsdialog.h"

#include "ui/export/presetfile.h"
#include "ui/state/wording.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

enum Column { Name, Width, Height, Unit, Scale, SmallestText, Margin, Formats, ColumnCount };

const QString fit = QStringLiteral("auto");

double numberOf(const QString &text, bool *ok)
{
    const double value = QLocale().toDouble(text, ok);
    return *ok ? value : text.toDouble(ok);
}

QString worded(const db::Problem &problem)
{
    const QString reason = Wording(QLocale()).reason(problem.detail);
    return problem.at.isEmpty() ? reason : problem.at + u": "_qs + reason;
}

} // namespace

ExportPresetsDialog::ExportPresetsDialog(const QList<ExportPreset> &presets, QWidget *parent)
    : QDialog(parent)
    , m_table(new QTableWidget(0, ColumnCount, this))
    , m_message(new QLabel(this))
{
    setWindowTitle(tr("Own sizes"));
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Width"), tr("Height"), tr("Unit"),
                                        tr("Scale or dpi"), tr("Smallest text"), tr("Margin"),
                                        tr("Formats")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_table->setAccessibleName(tr("Own sizes"));
    m_table->setTabKeyNavigation(false);
    for (const ExportPreset &preset : presets)
        append(preset);
    auto *hint
        = new QLabel(tr("Unit px or mm; height a number or auto; with px a scale and text in "
                        "pixels, with mm dpi and text in points. Formats separated by "
                        "commas."),
                     this);
    for (QLabel *label : {hint, m_message}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_message->hide();
    auto *all = new QVBoxLayout(this);
    all->addWidget(hint);
    all->addWidget(m_table, 1);
    all->addWidget(m_message);
    all->addLayout(buttons());
    resize(820, 400);
}

QLayout *ExportPresetsDialog::buttons()
{
    auto *row = new QHBoxLayout;
    const auto button = [this, row](const QString &text, void (ExportPresetsDialog::*act)()) {
        auto *made = new QPushButton(text, this);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        row->addWidget(made);
    };
    button(tr("&Add"), &ExportPresetsDialog::addNew);
    button(tr("&Remove"), &ExportPresetsDialog::removeCurrent);
    button(tr("&Import…"), &ExportPresetsDialog::chooseImport);
    button(tr("&Export…"), &ExportPresetsDialog::chooseExport);
    row->addStretch();
    auto *box = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(box, &QDialogButtonBox::accepted, this, &ExportPresetsDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &ExportPresetsDialog::reject);
    row->addWidget(box);
    return row;
}

void ExportPresetsDialog::append(const ExportPreset &preset)
{
    const QJsonObject json = presetJson(preset);
    const QLocale locale;
    const auto number = [&](const QString &key) {
        const QJsonValue value = json.value(key);
        return value.isDouble() ? locale.toString(value.toDouble(), 'g', 6) : value.toString();
    };
    const bool print = preset.unit == LengthUnit::Millimetres;
    const QStringList formats = json.value(u"formats"_qs).toVariant().toStringList();
    const QStringList cells{preset.name,
                            number(u"width"_qs),
                            number(u"height"_qs),
                            json.value(u"unit"_qs).toString(),
                            number(print ? u"dpi"_qs : u"scale"_qs),
                            number(u"smallestText"_qs),
                            number(u"margin"_qs),
                            formats.join(u", "_qs)};
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (int column = 0; column < ColumnCount; ++column)
        m_table->setItem(row, column, new QTableWidgetItem(cells.at(column)));
}

void ExportPresetsDialog::addNew()
{
    ExportPreset preset = presetForSize({1200, 675}, LengthUnit::Pixels);
    preset.name = tr("New size");
    append(preset);
    m_table->setCurrentCell(m_table->rowCount() - 1, Name);
    m_table->setFocus();
    m_table->editItem(m_table->item(m_table->rowCount() - 1, Name));
}

void ExportPresetsDialog::removeCurrent()
{
    m_table->removeRow(m_table->currentRow());
}

db::Outcome<ExportPreset> ExportPresetsDialog::presetOf(int row) const
{
    const auto cell = [this, row](Column column) {
        const QTableWidgetItem *item = m_table->item(row, column);
        return item ? item->text().trimmed() : QString();
    };
    const bool print = cell(Unit) == QLatin1String("mm");
    QJsonArray formats;
    for (const QString &word : cell(Formats).split(u',', Qt::SkipEmptyParts))
        formats << word.trimmed().toLower();
    QJsonObject json{{u"name"_qs, cell(Name)}, {u"unit"_qs, cell(Unit)}, {u"formats"_qs, formats}};
    const QList<QPair<Column, QString>> numbers{{Width, u"width"_qs},
                                                {Height, u"height"_qs},
                                                {Scale, print ? u"dpi"_qs : u"scale"_qs},
                                                {SmallestText, u"smallestText"_qs},
                                                {Margin, u"margin"_qs}};
    for (const auto &[column, key] : numbers) {
        bool isNumber = false;
        const double value = numberOf(cell(column), &isNumber);
        if (isNumber)
            json.insert(key, value);
        else if (!cell(column).isEmpty())
            json.insert(key, cell(column));
    }
    if (cell(Height).isEmpty())
        json.insert(u"height"_qs, fit);
    return presetFromJson(json);
}

std::optional<QList<ExportPreset>> ExportPresetsDialog::read()
{
    QList<ExportPreset> presets;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        auto preset = presetOf(row);
        for (const ExportPreset &other : std::as_const(presets)) {
            if (preset && other.name == preset->name)
                preset = db::fail(db::Problem::Kind::BadValue, tr("this name stands twice"));
        }
        if (!preset) {
            m_message->setText(tr("Row %1: %2").arg(row + 1).arg(worded(preset.error())));
            m_message->show();
            m_table->setCurrentCell(row, Name);
            return std::nullopt;
        }
        presets << *preset;
    }
    m_message->hide();
    return presets;
}

void ExportPresetsDialog::accept()
{
    const auto presets = read();
    if (!presets)
        return;
    Q_EMIT presetsChanged(*presets);
    QDialog::accept();
}

void ExportPresetsDialog::importFile(const QString &path)
{
    const auto presets = readPresetFile(path);
    if (!presets) {
        m_message->setText(tr("Nothing was taken in. %1").arg(worded(presets.error())));
        m_message->show();
        return;
    }
    for (const ExportPreset &preset : *presets) {
        for (int row = m_table->rowCount() - 1; row >= 0; --row) {
            if (m_table->item(row, Name)->text() == preset.name)
                m_table->removeRow(row);
        }
        append(preset);
    }
    m_message->hide();
}

void ExportPresetsDialog::exportFile(const QString &path)
{
    const auto presets = read();
    if (!presets)
        return;
    const auto written = writePresetFile(path, *presets);
    m_message->setText(written ? tr("Written to %1").arg(path)
                               : tr("Nothing was written. %1").arg(worded(written.error())));
    m_message->show();
}

void ExportPresetsDialog::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Take in sizes"), {}, tr("Sizes (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportPresetsDialog::importFile);
    dialog->open();
}

void ExportPresetsDialog::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Hand on sizes"), {}, tr("Sizes (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_qs);
    connect(dialog, &QFileDialog::fileSelected, this, &ExportPresetsDialog::exportFile);
    dialog->open();
}

} // namespace ui
