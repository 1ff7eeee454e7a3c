// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportsizepage.h"

#include "ui/widgets/choicebox.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

ExportSizePage::ExportSizePage(const Wording &wording, QWidget *parent)
    : QWidget(parent)
    , m_wording(wording)
    , m_preset(new ChoiceBox(this))
    , m_width(new QDoubleSpinBox(this))
    , m_height(new QDoubleSpinBox(this))
    , m_unit(new ChoiceBox(this))
    , m_scale(new QDoubleSpinBox(this))
    , m_pages(new QCheckBox(tr("PDF on as many pa&ges as needed"), this))
    , m_result(new QLabel(this))
{
    fillPresets();
    m_unit->addItem(tr("Pixels"), static_cast<int>(LengthUnit::Pixels));
    m_unit->addItem(tr("Millimetres"), static_cast<int>(LengthUnit::Millimetres));
    m_width->setRange(1, 100'000);
    m_height->setRange(0, 100'000);
    m_height->setSpecialValueText(tr("As high as needed"));
    m_scale->setRange(0.1, 10);
    m_scale->setSingleStep(1);
    m_scale->setDecimals(1);
    m_result->setWordWrap(true);

    auto *form = new QFormLayout(this);
    form->addRow(tr("&Preset"), m_preset);
    form->addRow(tr("&Width"), m_width);
    form->addRow(tr("&Height"), m_height);
    form->addRow(tr("&Unit"), m_unit);
    form->addRow(tr("S&cale"), m_scale);
    form->addRow(m_pages);
    form->addRow(m_result);
    auto *edit = new QPushButton(tr("&Own sizes…"), this);
    edit->setAutoDefault(false);
    form->addRow(edit);
    connect(edit, &QPushButton::clicked, this, &ExportSizePage::presetsRequested);
    setFocusProxy(m_preset);

    connect(m_preset, &QComboBox::currentIndexChanged, this, &ExportSizePage::takePreset);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ExportSizePage::takeUnit);
    for (QDoubleSpinBox *length : {m_width, m_height})
        connect(length, &QDoubleSpinBox::valueChanged, this, &ExportSizePage::takeOwnSize);
    connect(m_pages, &QCheckBox::toggled, this, &ExportSizePage::changed);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, [this] {
        if (!m_showing)
            Q_EMIT changed();
    });
}

void ExportSizePage::fillPresets()
{
    m_preset->clear();
    for (const ExportPreset &preset : exportPresets())
        m_preset->addItem(m_wording.text(preset.title), preset.name);
    for (const ExportPreset &preset : std::as_const(m_ownPresets))
        m_preset->addItem(preset.name, preset.name);
    m_preset->addItem(tr("Own size"), QString());
}

void ExportSizePage::setOwnPresets(const QList<ExportPreset> &presets)
{
    if (presets == m_ownPresets)
        return;
    const QString chosen = m_preset->currentData().toString();
    m_ownPresets = presets;
    m_showing = true;
    fillPresets();
    m_showing = false;
    // A size that was removed stays as numbers.
    const auto still = preset(chosen);
    if (still)
        show(*still);
    else
        takeOwnSize();
    Q_EMIT changed();
}

std::optional<ExportPreset> ExportSizePage::preset(const QString &name) const
{
    for (const ExportPreset &preset : m_ownPresets) {
        if (preset.name == name)
            return preset;
    }
    return exportPreset(name);
}

void ExportSizePage::setRequest(const ExportRequest &request)
{
    show(request.resolvedPreset());
    m_pages->setChecked(request.pages);
}

void ExportSizePage::fill(ExportRequest &request) const
{
    request.preset = m_preset->currentData().toString();
    request.ownPreset.reset();
    if (const auto chosen = preset(request.preset); chosen && chosen->own)
        request.ownPreset = chosen;
    request.size
        = request.preset.isEmpty() ? QSizeF(m_width->value(), m_height->value()) : QSizeF();
    request.unit = request.preset.isEmpty() ? unit() : LengthUnit::Pixels;
    request.pages = m_pages->isChecked();
    request.scale = 0;
    const bool usual = qFuzzyCompare(request.resolvedPreset().scale, m_scale->value());
    request.scale = usual ? 0 : m_scale->value();
}

void ExportSizePage::setResult(const QString &text)
{
    m_result->setText(text);
}

LengthUnit ExportSizePage::unit() const
{
    return static_cast<LengthUnit>(m_unit->currentData().toInt());
}

void ExportSizePage::show(const ExportPreset &preset)
{
    m_showing = true;
    const int row = m_preset->findData(preset.name);
    m_preset->setCurrentIndex(row < 0 ? m_preset->findData(QString()) : row);
    m_unit->setCurrentIndex(m_unit->findData(static_cast<int>(preset.unit)));
    m_width->setDecimals(preset.unit == LengthUnit::Millimetres ? 1 : 0);
    m_height->setDecimals(m_width->decimals());
    m_width->setValue(preset.size.width());
    m_height->setValue(preset.size.height());
    m_scale->setValue(preset.scale);
    m_showing = false;
}

void ExportSizePage::takePreset()
{
    if (m_showing)
        return;
    if (const auto chosen = preset(m_preset->currentData().toString()))
        show(*chosen);
    Q_EMIT changed();
}

void ExportSizePage::takeOwnSize()
{
    if (m_showing)
        return;
    m_showing = true;
    m_preset->setCurrentIndex(m_preset->findData(QString()));
    m_showing = false;
    Q_EMIT changed();
}

void ExportSizePage::takeUnit()
{
    if (m_showing)
        return;
    // The same size in the other unit.
    const bool print = unit() == LengthUnit::Millimetres;
    const double factor
        = print ? 1 / layoutPixels(LengthUnit::Millimetres) : layoutPixels(LengthUnit::Millimetres);
    ExportPreset own
        = presetForSize({m_width->value() * factor, m_height->value() * factor}, unit());
    own.scale = m_scale->value();
    show(own);
    Q_EMIT changed();
}

} // namespace ui
