// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileDialog>

#include <functional>

namespace ui {

class Preferences;

/// What a file dialog is for, and where it begins.
struct FileChoice
{
    QString title;
    QString purpose; ///< the folder is remembered under this name
    QString filter;
    QFileDialog::FileMode mode = QFileDialog::ExistingFile;
    QString name; ///< proposed
};

/// Opens a file dialog without waiting for it; `chosen` gets the paths.
void chooseFiles(QWidget *parent, Preferences &preferences, const FileChoice &choice,
                 const std::function<void(const QStringList &)> &chosen);

} // namespace ui
