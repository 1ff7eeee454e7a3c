// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace db {
struct Problem;
}

namespace ui {

class ChartFrame;
class Commands;
class ItemListView;
class MainWindow;
class SavedViews;
class SavedViewsMenu;
class SavedViewsSection;
class ViewLinks;
struct Workspace;

/// What the window does with whole views: saves them, opens saved ones and marks what is new in
/// them, copies links and commands, opens links, builds filters in a dialog and makes one of what
/// the zoom shows. GUI thread.
class ViewCommands final : public QObject
{
    Q_OBJECT

public:
    ViewCommands(const Workspace &workspace, Commands &commands, MainWindow &window);

    [[nodiscard]] SavedViews *saved() const { return m_saved; }
    [[nodiscard]] SavedViewsSection *section() const { return m_section; }
    [[nodiscard]] SavedViewsMenu *menu() const { return m_menu; }
    void setChart(const ChartFrame *chart) { m_chart = chart; } ///< which may be frozen
    void markIn(ItemListView *list); ///< the new items of the view that is open
    void openLink(const QString &link);

Q_SIGNALS:
    void failed(const db::Problem &problem);
    void done(const QString &message);

private:
    void bind(Commands &commands);
    void save();
    void edit(const QString &key);
    void build();
    void exportViews(const QString &path);
    void importViews(const QString &path);
    void chooseViewFile(bool toWrite);
    void filterToVisible();
    void openClipboard();
    void copyLink();
    void copyListCommand();
    void copyChartCommand();
    void copyText(const QString &text, const QString &message);

    const Workspace &m_workspace;
    MainWindow &m_window;
    const ChartFrame *m_chart = nullptr;
    SavedViews *m_saved;
    SavedViewsSection *m_section;
    SavedViewsMenu *m_menu;
    ViewLinks *m_links;
};

} // namespace ui
