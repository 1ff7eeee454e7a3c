// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

namespace ui {

/// Where the text of a note is written, on the chart itself. Enter and leaving it take the text,
/// Esc takes nothing; either is said once. Owned by the viewport. GUI thread.
class AnnotationField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit AnnotationField(QWidget *viewport);

    void begin(const QString &text, const QString &prompt, const QPoint &at);

Q_SIGNALS:
    void written(const QString &text); ///< empty where nothing is to be kept
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void end(bool keep);

    bool m_open = false;
};

} // namespace ui
