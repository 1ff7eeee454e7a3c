// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

class QScrollArea;

namespace ui {

/// Shows the pixels of a picture, scaled down to fit and never up. A picture that is very high
/// keeps a readable width and asks for the height that it needs; the scroll area around it gives
/// it.
class ExportPreview final : public QWidget
{
    Q_OBJECT

public:
    /// Becomes the widget of the scroll area.
    explicit ExportPreview(QScrollArea *area);

    /// The text is what a screen reader says: the alternative text of the picture.
    void setPicture(const QImage &image, const QString &altText);
    void setWidthLimit(int pixels); ///< shown no wider; 0: as wide as there is room
    [[nodiscard]] const QImage &image() const { return m_image; }
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *viewport, QEvent *event) override;

private:
    void fit();
    void fitToWidth(double ratio);

    QScrollArea *m_area = nullptr;
    int m_widthLimit = 0;
    QImage m_image;
    QImage m_scaled; ///< in device pixels
};

} // namespace ui
