// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace ui {

/// The text of an article as pasted, to be looked at before it is imported.
class PasteDialog final : public QDialog
{
    Q_OBJECT

public:
    PasteDialog(const QString &text, QWidget *parent);

    [[nodiscard]] QPlainTextEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void textEntered(const QString &text);

private:
    QPlainTextEdit *m_edit;
};

} // namespace ui
