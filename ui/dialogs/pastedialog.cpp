// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/pastedialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

PasteDialog::PasteDialog(const QString &text, QWidget *parent)
    : QDialog(parent)
    , m_edit(new QPlainTextEdit(text, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Paste article"));
    resize(640, 460);
    auto *hint = new QLabel(
        tr("Title in the first line, then the text. Known names are marked in it."), this);
    hint->setWordWrap(true);
    m_edit->setAccessibleName(tr("Text of the article"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    import->setProperty("primary", true);
    const auto update
        = [this, import] { import->setEnabled(!m_edit->toPlainText().trimmed().isEmpty()); };
    connect(m_edit, &QPlainTextEdit::textChanged, this, update);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT textEntered(m_edit->toPlainText());
        accept();
    });
    update();
    auto *column = new QVBoxLayout(this);
    column->addWidget(hint);
    column->addWidget(m_edit);
    column->addWidget(buttons);
}

} // namespace ui
