// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class SavedViews;

/// Name, folder and note of a view: of the one on screen that is to be saved, or of one that is.
class SavedViewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// An empty key saves what is on screen, with `name` as a first proposal.
    SavedViewDialog(SavedViews &views, const QString &key, const QString &name,
                    QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *nameField() const { return m_name; }
    [[nodiscard]] QComboBox *folderField() const { return m_folder; }
    [[nodiscard]] QPlainTextEdit *noteField() const { return m_note; }

    void accept() override;

private:
    void fillFolders(const QString &key);

    SavedViews &m_views;
    const QString m_key;
    QLineEdit *m_name;
    QComboBox *m_folder;
    QPlainTextEdit *m_note;
};

} // namespace ui
