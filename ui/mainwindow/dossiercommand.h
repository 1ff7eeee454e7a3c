// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/dossier.h"

#include <QObject>

namespace ui {

class ChartFrame;
class Commands;
class MainWindow;
class MessageBar;
struct Workspace;

/// The window's dossiers: from the menu on what is selected or filtered to, from a chart on the
/// person, organization or dispute pointed at. GUI thread.
class DossierCommand final : public QObject
{
    Q_OBJECT

public:
    DossierCommand(const Workspace &workspace, Commands &commands, ChartFrame &chart,
                   MessageBar &messages, MainWindow &window);

    void open(const DossierSubject &first = {}); ///< the dialog, with this one chosen

private:
    [[nodiscard]] QList<DossierSubject> subjects() const; ///< the likeliest first

    const Workspace &m_workspace;
    MessageBar &m_messages;
    MainWindow &m_window;
};

} // namespace ui
