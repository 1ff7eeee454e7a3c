// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QListView;

namespace ui {

class CommandModel;

/// Finds a command by a few letters and runs it; a link to a view is opened. Closes itself. GUI
/// thread.
class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const QList<QAction *> &actions, QWidget *parent);

Q_SIGNALS:
    void linkEntered(const QString &link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &query);
    void run();
    void move(int steps);

    CommandModel *m_model;
    QLineEdit *m_edit;
    QListView *m_list;
};

} // namespace ui
