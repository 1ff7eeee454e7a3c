// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/savedviewdialog.h"

#include "ui/state/savedviews.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ui {

SavedViewDialog::SavedViewDialog(SavedViews &views, const QString &key, const QString &name,
                                 QWidget *parent)
    : QDialog(parent)
    , m_views(views)
    , m_key(key)
    , m_name(new QLineEdit(name, this))
    , m_folder(new QComboBox(this))
    , m_note(new QPlainTextEdit(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(key.isEmpty() ? tr("Save view") : tr("Saved view"));
    auto *form = new QFormLayout(this);
    m_name->setMinimumWidth(320);
    m_name->setMaxLength(200);
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(fontMetrics().height() * 4);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(tr("&Folder:"), m_folder);
    form->addRow(tr("N&ote:"), m_note);
    fillFolders(key);
    if (const auto *view = m_views.view(key)) {
        m_name->setText(view->name);
        m_note->setPlainText(view->note);
        m_folder->setCurrentIndex(qMax(0, m_folder->findData(view->parent)));
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto *save = buttons->button(QDialogButtonBox::Save);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto check = [this, save] { save->setEnabled(!m_name->text().trimmed().isEmpty()); };
    connect(m_name, &QLineEdit::textChanged, save, check);
    check();
    m_name->selectAll();
    m_name->setFocus();
}

void SavedViewDialog::fillFolders(const QString &key)
{
    m_folder->addItem(tr("None"), QString());
    QStringList inside{key};
    for (const auto &view : m_views.views()) {
        if (!key.isEmpty() && inside.contains(view.parent))
            inside += view.key;
        if (!inside.contains(view.key))
            m_folder->addItem(view.name, view.key);
    }
}

void SavedViewDialog::accept()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return;
    const QString folder = m_folder->currentData().toString();
    const QString note = m_note->toPlainText().trimmed();
    if (m_key.isEmpty()) {
        m_views.save(name, folder, note);
    } else {
        const auto *view = m_views.view(m_key);
        m_views.rename(m_key, name, note);
        if (view && view->parent != folder)
            m_views.move(m_key, folder);
    }
    QDialog::accept();
}

} // namespace ui
