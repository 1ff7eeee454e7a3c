// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QMenu;

namespace ui {

class Commands;
class SearchField;

/// The row below the menu: back, forward, search, saved views, export.
class ToolRow final : public QFrame
{
    Q_OBJECT

public:
    ToolRow(const Commands &commands, SearchField *search, QMenu *savedViews,
            QWidget *parent = nullptr);
};

} // namespace ui
