// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportpreview.h"

#include <QPainter>

namespace ui {

ExportPreview::ExportPreview(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Preview"));
    setMinimumSize(280, 200);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ExportPreview::setPicture(const QImage &image, const QString &altText)
{
    m_image = image;
    setAccessibleDescription(altText);
    update();
}

QSize ExportPreview::sizeHint() const
{
    return {620, 440};
}

void ExportPreview::paintEvent(QPaintEvent *)
{
    if (m_image.isNull())
        return;
    const double ratio = devicePixelRatioF();
    QSizeF shown = QSizeF(m_image.size()) / ratio;
    if (shown.width() > width() || shown.height() > height())
        shown.scale(size(), Qt::KeepAspectRatio);
    const QPointF corner((width() - shown.width()) / 2, (height() - shown.height()) / 2);
    const QRectF target(corner, shown);
    QPainter painter(this);
    // One smooth step from the true pixels; the painter's own filter would leave hairlines out.
    const QImage scaled = m_image.scaled((shown * ratio).toSize().expandedTo({1, 1}),
                                         Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    painter.drawImage(target, scaled);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(target.adjusted(0, 0, -1, -1));
}

} // namespace ui
