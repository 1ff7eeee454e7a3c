// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/toolrow.h"

#include "ui/mainwindow/commands.h"
#include "ui/views/searchfield.h"
#include "ui/widgets/glyph.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace ui {

namespace {

QToolButton *arrow(QAction *action, const QString &icon, QWidget *parent)
{
    action->setIcon(glyph(icon));
    action->setIconVisibleInMenu(false);
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFixedSize(26, 30);
    button->setAccessibleName(action->text().remove(QLatin1Char('&')));
    return button;
}

} // namespace

ToolRow::ToolRow(const Commands &commands, SearchField *search, QMenu *savedViews, QWidget *parent)
    : QFrame(parent)
{
    setProperty("bar", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 12, 8);
    row->setSpacing(2);
    row->addWidget(arrow(commands.action(Command::Back), QStringLiteral("back"), this));
    row->addWidget(arrow(commands.action(Command::Forward), QStringLiteral("forward"), this));
    row->addSpacing(4);
    search->setParent(this);
    search->setMaximumWidth(620);
    row->addWidget(search, 3);
    row->addStretch(1);
    auto *views = new QPushButton(savedViews->title() + QStringLiteral(" ▾"), this);
    views->setAccessibleName(savedViews->title());
    views->setMenu(savedViews);
    views->setProperty("quiet", true);
    views->setProperty("opensMenu", true);
    views->setMinimumHeight(30);
    row->addWidget(views);
    row->addSpacing(8);
    auto *action = commands.action(Command::Export);
    auto *button = new QPushButton(action->text().remove(QLatin1Char('&')), this);
    button->setProperty("primary", true);
    button->setMinimumHeight(30);
    button->setToolTip(
        tr("Export the chart (%1)").arg(action->shortcut().toString(QKeySequence::NativeText)));
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button,
            [button, action] { button->setEnabled(action->isEnabled()); });
    row->addWidget(button);
}

} // namespace ui
