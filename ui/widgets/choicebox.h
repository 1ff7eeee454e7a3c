// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>
#include <QElapsedTimer>

namespace ui {

/// A combo box that is searched by typing, blanks included: "print 2" finds "Print 2 columns" at
/// any pace of typing. A blank that begins nothing opens the list, as usual.
class ChoiceBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget *parent = nullptr);

    void showPopup() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *list, QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    bool search(const QKeyEvent &event);
    void choose(int row);
    [[nodiscard]] int rowOf(const QString &text, int from) const;

    QString m_typed;
    QElapsedTimer m_sinceTyped;
};

} // namespace ui
