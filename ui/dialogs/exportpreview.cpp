// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportpreview.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>

#include <algorithm>

namespace ui {

namespace {

constexpr double leastShare = 0.45; ///< of the width; a picture that would be narrower scrolls
constexpr double scrolledShare = 0.75;

} // namespace

ExportPreview::ExportPreview(QScrollArea *area)
    : QWidget(area)
    , m_area(area)
{
    setAccessibleName(tr("Preview"));
    area->setAccessibleName(tr("Preview"));
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setWidget(this);
    area->setMinimumSize(280, 200);
    area->viewport()->installEventFilter(this);
}

void ExportPreview::setPicture(const QImage &image, const QString &altText)
{
    m_image = image;
    setAccessibleDescription(altText);
    fit();
}

void ExportPreview::setWidthLimit(int pixels)
{
    m_widthLimit = pixels;
}

QSize ExportPreview::sizeHint() const
{
    return {620, 440};
}

bool ExportPreview::eventFilter(QObject *viewport, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QWidget::eventFilter(viewport, event);
}

void ExportPreview::fit()
{
    const QSizeF room = m_area->viewport()->size();
    const double ratio = devicePixelRatioF();
    if (m_widthLimit > 0 && !m_image.isNull()) {
        fitToWidth(ratio);
        return;
    }
    QSizeF shown = QSizeF(m_image.size()) / ratio;
    if (shown.width() > room.width() || shown.height() > room.height())
        shown.scale(room, Qt::KeepAspectRatio);
    const QSizeF whole = QSizeF(m_image.size()) / ratio;
    const double readable = std::min(whole.width(), room.width() * scrolledShare);
    const bool scrolls = !m_image.isNull() && shown.height() < whole.height()
        && shown.width() < std::min(whole.width(), room.width() * leastShare);
    if (scrolls)
        shown = whole * (readable / whole.width());
    setMinimumHeight(scrolls ? static_cast<int>(shown.height()) : 0);
    // One smooth step from the true pixels; the painter's own filter would leave hairlines out.
    m_scaled = m_image.isNull() ? QImage()
                                : m_image.scaled((shown * ratio).toSize().expandedTo({1, 1}),
                                                 Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    m_scaled.setDevicePixelRatio(ratio);
    update();
}

/// A phone scrolls what is higher than its screen.
void ExportPreview::fitToWidth(double ratio)
{
    const QSizeF whole = QSizeF(m_image.size()) / ratio;
    const double width = std::min<double>(m_widthLimit, whole.width());
    const QSizeF shown = whole * (width / whole.width());
    setMinimumHeight(static_cast<int>(shown.height()));
    m_scaled = m_image.scaled((shown * ratio).toSize().expandedTo({1, 1}), Qt::IgnoreAspectRatio,
                              Qt::SmoothTransformation);
    m_scaled.setDevicePixelRatio(ratio);
    update();
}

void ExportPreview::paintEvent(QPaintEvent *)
{
    if (m_scaled.isNull())
        return;
    const QSizeF shown = m_scaled.deviceIndependentSize();
    const QPointF corner((width() - shown.width()) / 2,
                         std::max(0.0, (height() - shown.height()) / 2));
    QPainter painter(this);
    painter.drawImage(corner, m_scaled);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(QRectF(corner, shown).adjusted(0, 0, -1, -1));
}

} // namespace ui
