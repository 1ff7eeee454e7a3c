// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace ui {

class SavedViews;

/// The menu of the button "Saved views": save the one on screen, then all views, those inside of
/// others below them. Filled when it is about to show.
class SavedViewsMenu final : public QMenu
{
    Q_OBJECT

public:
    SavedViewsMenu(SavedViews &views, QAction *save, QWidget *parent = nullptr);

    void setFileActions(const QList<QAction *> &actions); ///< at the end: export, import

private:
    void fill();
    void add(const QString &parent, int depth);

    SavedViews &m_views;
    QAction *m_save;
    QList<QAction *> m_files;
};

} // namespace ui
