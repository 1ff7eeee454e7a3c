// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/colourvision.h"
#include "ui/export/previewjob.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;

namespace ui {

class ExportPreview;

/// The pixels of a picture as they are, at the width of a phone, or as others see them; below it
/// what the layout left out and how small its texts become.
class ExportPreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ExportPreviewPane(QWidget *parent = nullptr);

    /// Above the choice of how to look at it.
    void addRow(const QString &label, QWidget *field, QWidget *below);
    void setPreview(const Preview &preview);
    void setSizeWarnings(const QStringList &warnings); ///< of all that are made
    void setProblem(const QString &message); ///< in place of a picture
    /// In full colour, at most so many pixels as a preview needs.
    [[nodiscard]] const QImage &image() const { return m_shown.image; }

private:
    void show();
    void showHints();
    [[nodiscard]] QString textSizeHint() const;

    QFormLayout *m_form = nullptr;
    QComboBox *m_mode = nullptr;
    ExportPreview *m_preview = nullptr;
    QLabel *m_hints = nullptr;
    Preview m_shown;
    QStringList m_sizeWarnings;
};

} // namespace ui
