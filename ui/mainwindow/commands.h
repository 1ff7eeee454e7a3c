// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QMenuBar>

#include <functional>

namespace ui {

enum class Command {
    Open,
    NewArchive,
    OpenSample,
    Import,
    Paste,
    Export,
    ExportAgain,
    OpenImage,
    ExportList,
    Dossier,
    Quit,
    Copy,
    CopyLink,
    CopyListCommand,
    CopyChartCommand,
    ShowFacets,
    ShowDetail,
    ShowChart,
    LayoutExplore,
    LayoutRead,
    LayoutChart,
    Compare,
    TurnCompared,
    OtherChart,
    TextLarger,
    TextSmaller,
    TextNormal,
    FullScreen,
    Search,
    AddFilter,
    BuildFilter,
    SaveView,
    ExportViews,
    ImportViews,
    ClearFilters,
    DisableFilters,
    FilterToVisible,
    Back,
    Forward,
    NextItem,
    PreviousItem,
    OpenSource,
    OpenLink,
    NextPane,
    PreviousPane,
    Palette,
    Settings,
    Keys,
    About,
};

/// Every action of the window with its text, keys and menu: what the menu bar, the command palette
/// and the sheet of keys show. What an action does is bound by the window. GUI thread.
class Commands final : public QObject
{
    Q_OBJECT

public:
    explicit Commands(QMenuBar *bar);

    [[nodiscard]] QAction *action(Command command) const { return m_actions.value(command); }
    void bind(Command command, QObject *context, const std::function<void()> &act);
    /// Takes in actions that a view has made: they stand at the end of the menu.
    void adopt(const QByteArray &menu, const QList<QAction *> &actions);
    void adoptChoice(const QByteArray &menu, const QString &title, const QList<QAction *> &actions);
    void setSingleKeys(bool on); ///< shortcuts that are one letter
    void setReason(Command command, bool enabled, const QString &reason);

    [[nodiscard]] QList<QAction *> all() const { return m_all; }

private:
    [[nodiscard]] QMenu *menu(const QByteArray &name);

    QMenuBar *m_bar;
    QHash<QByteArray, QMenu *> m_menus;
    QHash<Command, QAction *> m_actions;
    QHash<QAction *, QList<QKeySequence>> m_keys; ///< all keys, also those that are off
    QList<QAction *> m_all;
};

} // namespace ui
