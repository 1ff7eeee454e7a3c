// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace ui {

/// The texts of a picture. Fields hold the draft until the user writes something else; a new draft
/// (another language) replaces only what is still the draft.
class ExportTextPage final : public QWidget
{
    Q_OBJECT

public:
    ExportTextPage(const Wording &wording, QWidget *parent = nullptr);

    void setLanguage(const QString &code);
    [[nodiscard]] QString language() const;
    void setTexts(const ExportRequest &request); ///< those that are not empty stand against drafts
    void setDraft(const PictureText &draft);
    /// Puts what differs from the draft into the request.
    void fill(ExportRequest &request) const;

Q_SIGNALS:
    void changed();

private:
    void showAltLength();
    void showNotesFault();

    PictureText m_draft;
    QComboBox *m_language = nullptr;
    QLineEdit *m_title = nullptr;
    QLineEdit *m_subtitle = nullptr;
    QLineEdit *m_source = nullptr;
    QPlainTextEdit *m_notes = nullptr; ///< one a line
    QLabel *m_notesFault = nullptr;
    QPlainTextEdit *m_alt = nullptr;
    QLabel *m_altLength = nullptr;
};

} // namespace ui
