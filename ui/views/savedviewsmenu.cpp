// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/savedviewsmenu.h"

#include "ui/state/savedviews.h"

namespace ui {

SavedViewsMenu::SavedViewsMenu(SavedViews &views, QAction *save, QWidget *parent)
    : QMenu(tr("Saved views"), parent)
    , m_views(views)
    , m_save(save)
{
    connect(this, &QMenu::aboutToShow, this, &SavedViewsMenu::fill);
    fill();
}

void SavedViewsMenu::fill()
{
    clear();
    addAction(m_save);
    addSeparator();
    if (m_views.views().isEmpty())
        addAction(tr("No views are saved yet"))->setEnabled(false);
    add({}, 0);
    addSeparator();
    addActions(m_files);
}

void SavedViewsMenu::setFileActions(const QList<QAction *> &actions)
{
    m_files = actions;
    fill();
}

void SavedViewsMenu::add(const QString &parent, int depth)
{
    for (const auto &view : m_views.views()) {
        if (view.parent != parent)
            continue;
        QString text = QString(depth * 4, QLatin1Char(' '))
            + QString(view.name).replace(QLatin1Char('&'), QStringLiteral("&&"));
        if (view.newCount > 0)
            text = tr("%1 (%n new)", nullptr, static_cast<int>(view.newCount)).arg(text);
        auto *action = addAction(text);
        action->setEnabled(!view.state.isEmpty());
        action->setToolTip(view.note);
        action->setCheckable(true);
        action->setChecked(view.key == m_views.opened());
        connect(action, &QAction::triggered, this, [this, key = view.key] { m_views.open(key); });
        add(view.key, depth + 1);
    }
}

} // namespace ui
