// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/annotationfield.h"

#include <QKeyEvent>

#include <algorithm>

namespace ui {

namespace {

constexpr int fieldWidth = 380;
constexpr int edge = 4; ///< pixels from the viewport's

} // namespace

AnnotationField::AnnotationField(QWidget *viewport)
    : QLineEdit(viewport)
{
    setObjectName(QStringLiteral("annotation"));
    setAccessibleName(tr("Note"));
    setContextMenuPolicy(Qt::NoContextMenu);
    setCursor(Qt::IBeamCursor);
    hide();
}

void AnnotationField::begin(const QString &text, const QString &prompt, const QPoint &at)
{
    const QSize room = parentWidget()->size();
    const int width = std::min(fieldWidth, room.width() - 2 * edge);
    const QSize size(width, sizeHint().height());
    setGeometry(QRect(
        QPoint(std::clamp(at.x(), edge, std::max(edge, room.width() - edge - size.width())),
               std::clamp(at.y(), edge, std::max(edge, room.height() - edge - size.height()))),
        size));
    setText(text);
    setPlaceholderText(prompt);
    setAccessibleDescription(prompt);
    m_open = true;
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
    selectAll();
}

void AnnotationField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        end(true);
        return;
    case Qt::Key_Escape:
        end(false);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        return; // the chart's, while there is no text to write
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void AnnotationField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    const bool borrowed
        = event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason;
    if (!borrowed)
        end(true);
}

void AnnotationField::end(bool keep)
{
    if (!m_open)
        return;
    m_open = false;
    const bool hadFocus = hasFocus();
    hide();
    if (keep)
        Q_EMIT written(text().simplified());
    else
        Q_EMIT written({});
    if (hadFocus)
        Q_EMIT left();
}

} // namespace ui
