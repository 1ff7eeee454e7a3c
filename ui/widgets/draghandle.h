// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPoint>
#include <QToolButton>

namespace ui {

/// A grip by which something is dragged out of the window. A click, Enter and Space are clicked()
/// as of any button, so that there is a way without dragging.
class DragHandle final : public QToolButton
{
    Q_OBJECT

public:
    explicit DragHandle(QWidget *parent = nullptr);

Q_SIGNALS:
    void dragged(); ///< once a press, when the pointer has left its place

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    QPoint m_pressed;
};

} // namespace ui
