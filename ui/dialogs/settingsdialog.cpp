// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settingsdialog.h"

#include "ui/state/preferences.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>

namespace ui {

SettingsDialog::SettingsDialog(Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    setMinimumWidth(420);
    auto *form = new QFormLayout(this);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->addRow(tr("Language"), languageChoice());
    form->addRow(tr("Colours"), themeChoice());
    form->addRow(tr("Text size"), textSizeChoice());
    auto *singleKeys = new QCheckBox(tr("Keys of one letter, such as J and K"), this);
    singleKeys->setChecked(m_preferences.singleKeys());
    connect(singleKeys, &QCheckBox::toggled, &m_preferences, &Preferences::setSingleKeys);
    form->addRow(QString(), singleKeys);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

QWidget *SettingsDialog::languageChoice()
{
    auto *choice = new QComboBox(this);
    choice->addItem(tr("As the system"), QString());
    choice->addItem(QStringLiteral("English"), QStringLiteral("en"));
    choice->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    choice->setCurrentIndex(qMax(0, choice->findData(m_preferences.language())));
    choice->setAccessibleName(tr("Language"));
    connect(choice, &QComboBox::activated, this,
            [this, choice] { m_preferences.setLanguage(choice->currentData().toString()); });
    return choice;
}

QWidget *SettingsDialog::themeChoice()
{
    auto *choice = new QComboBox(this);
    choice->addItems({tr("As the system"), tr("Light"), tr("Dark")});
    choice->setCurrentIndex(static_cast<int>(m_preferences.theme()));
    choice->setAccessibleName(tr("Colours"));
    connect(choice, &QComboBox::activated, this,
            [this](int index) { m_preferences.setTheme(static_cast<Preferences::Theme>(index)); });
    return choice;
}

QWidget *SettingsDialog::textSizeChoice()
{
    auto *size = new QSpinBox(this);
    size->setRange(70, 250);
    size->setSingleStep(10);
    size->setSuffix(QStringLiteral(" %"));
    size->setValue(qRound(m_preferences.textScale() * 100));
    size->setAccessibleName(tr("Text size"));
    connect(size, &QSpinBox::editingFinished, this,
            [this, size] { m_preferences.setTextScale(size->value() / 100.0); });
    return size;
}

} // namespace ui
