// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ui {

class Preferences;

/// What the reader can set; every change is applied at once. GUI thread.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Preferences &preferences, QWidget *parent);

private:
    [[nodiscard]] QWidget *languageChoice();
    [[nodiscard]] QWidget *themeChoice();
    [[nodiscard]] QWidget *textSizeChoice();

    Preferences &m_preferences;
};

} // namespace ui
