// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/filechoice.h"

#include "ui/state/preferences.h"

#include <QDir>
#include <QStandardPaths>

namespace ui {

void chooseFiles(QWidget *parent, Preferences &preferences, const FileChoice &choice,
                 const std::function<void(const QStringList &)> &chosen)
{
    QString folder = preferences.folder(choice.purpose);
    if (folder.isEmpty() || !QDir(folder).exists())
        folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QDir(folder).exists())
        folder = QDir::homePath();
    auto *dialog = new QFileDialog(parent, choice.title, folder, choice.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(choice.mode);
    if (choice.mode == QFileDialog::AnyFile)
        dialog->setAcceptMode(QFileDialog::AcceptSave);
    if (const auto dot = choice.name.lastIndexOf(QLatin1Char('.')); dot >= 0)
        dialog->setDefaultSuffix(choice.name.sliced(dot + 1));
    if (!choice.name.isEmpty())
        dialog->selectFile(choice.name);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent,
                     [&preferences, choice, chosen](const QStringList &paths) {
                         preferences.setFolder(choice.purpose,
                                               QFileInfo(paths.constFirst()).absolutePath());
                         chosen(paths);
                     });
    QObject::connect(dialog, &QDialog::finished, parent, [parent] { parent->activateWindow(); });
    dialog->open();
}

} // namespace ui
