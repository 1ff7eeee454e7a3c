// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;

namespace ui {

/// A calm line of text with buttons that stands above the work until it is closed.
class MessageBar final : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const QString &text);
    [[nodiscard]] QString message() const;
    void offer(QAction *action); ///< as a button

Q_SIGNALS:
    void closed(); ///< by the reader

private:
    QLabel *m_text;
    QHBoxLayout *m_row;
};

} // namespace ui
