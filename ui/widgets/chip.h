// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QToolButton;

namespace ui {

/// A rounded label that can be clicked (for its menu) and removed by its cross or the Delete key.
class Chip final : public QAbstractButton
{
    Q_OBJECT

public:
    /// `note` follows the text in a paler tone.
    Chip(const QString &text, const QString &note, QWidget *parent = nullptr);

    void setTexts(const QString &text, const QString &note);
    void setExcluding(bool excluding);
    void setOff(bool off); ///< struck and pale: it stands there but does not count
    [[nodiscard]] bool isExcluding() const { return m_excluding; }
    [[nodiscard]] bool isOff() const { return m_off; }
    [[nodiscard]] QToolButton *closeButton() const { return m_close; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();
    void dragged(const QPoint &globalPosition); ///< while it is being dragged, and at its end
    void dropped(const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

    void changeEvent(QEvent *event) override;

private:
    QString m_note;
    mutable QSize m_hint; ///< invalid: to be measured
    QToolButton *m_close;
    QPoint m_pressed;
    bool m_isDragged = false;
    bool m_excluding = false;
    bool m_off = false;
};

} // namespace ui
