// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/exportfilepage.h"
#include "ui/dialogs/exportpresetsdialog.h"
#include "ui/dialogs/exportsizepage.h"
#include "ui/export/picturetext.h"
#include "ui/export/presetfile.h"

#include <QClipboard>
#include <QGuiApplication>

// What the dialog does beside exporting: the clipboard, and the desk's own sizes.

namespace ui {

void ExportDialog::copyCommand()
{
    const QList<ExportTask> planned = tasks();
    QStringList lines;
    for (const ExportTask &task : planned)
        lines << exportCommand(task.request, m_subject.archivePath, task.path);
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    say(tr("Copied."));
}

void ExportDialog::copyPicture()
{
    m_copying.start(m_subject.answer, request());
}

void ExportDialog::readPresets()
{
    const auto presets = readPresetFile(m_subject.presetFile);
    if (presets)
        takePresets(*presets);
    else
        say(tr("The file of your own sizes cannot be read, the built-in ones are there. %1: %2")
                .arg(presets.error().at, presets.error().detail));
}

void ExportDialog::takePresets(const QList<ExportPreset> &presets)
{
    m_ownPresets = presets;
    m_size->setOwnPresets(presets);
    m_file->setOwnPresets(presets);
}

void ExportDialog::editPresets()
{
    auto *dialog = new ExportPresetsDialog(m_ownPresets, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportPresetsDialog::presetsChanged, this,
            [this](const QList<ExportPreset> &presets) {
                takePresets(presets);
                const auto written = writePresetFile(m_subject.presetFile, presets);
                if (!written)
                    say(exportProblemText(written.error(), m_wording));
            });
    dialog->open();
}

} // namespace ui
