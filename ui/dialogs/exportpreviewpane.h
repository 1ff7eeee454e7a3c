// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/colourvision.h"
#include "ui/export/picture.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace ui {

class ExportPreview;

/// The pixels of a picture as they are, at the width of a phone, or as others see them; below it
/// what the layout left out and how small its texts become.
class ExportPreviewPane final : public QWidget
{
    Q_OBJECT

public:
    ExportPreviewPane(const Wording &wording, QWidget *parent = nullptr);

    void setPicture(const Picture &picture);
    void setProblem(const QString &message); ///< in place of a picture
    /// In full colour, at most so many pixels as a preview needs.
    [[nodiscard]] const QImage &image() const { return m_image; }

private:
    void show();
    [[nodiscard]] QString textSizeHint() const;

    const Wording m_wording;
    QComboBox *m_mode = nullptr;
    ExportPreview *m_preview = nullptr;
    QLabel *m_hints = nullptr;
    QImage m_image;
    Picture m_picture;
};

} // namespace ui
