// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/draghandle.h"

#include "ui/widgets/glyph.h"

#include <QApplication>
#include <QMouseEvent>

namespace ui {

DragHandle::DragHandle(QWidget *parent)
    : QToolButton(parent)
{
    setIcon(glyph(QStringLiteral("drag")));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
}

void DragHandle::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    QToolButton::mousePressEvent(event);
}

void DragHandle::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint moved = event->position().toPoint() - m_pressed;
    const bool left = isDown() && moved.manhattanLength() >= QApplication::startDragDistance();
    if (!left || !(event->buttons() & Qt::LeftButton)) {
        QToolButton::mouseMoveEvent(event);
        return;
    }
    setDown(false); // it was no click
    Q_EMIT dragged();
}

} // namespace ui
