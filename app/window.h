// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/windowoptions.h"
#include "db/archive.h"
#include "ui/state/explorerfeed.h"
#include "ui/state/preferences.h"
#include "ui/state/session.h"
#include "ui/state/wording.h"

#include <QFutureWatcher>
#include <QThreadPool>
#include <QTranslator>

#include <memory>

namespace ui {
class MainWindow;
struct Theme;
} // namespace ui

/// Puts archive, state, feed, preferences and window together and opens archives off the GUI
/// thread. Lives as long as the window does. GUI thread.
class Window final : public QObject
{
    Q_OBJECT

public:
    explicit Window(const WindowOptions &options);
    ~Window() override;

    void show(); ///< at once; the archive follows
    [[nodiscard]] ui::MainWindow *mainWindow() const { return m_window.get(); }
    [[nodiscard]] ui::ExplorerState &state() { return m_state; }
    [[nodiscard]] ui::ExplorerFeed &feed() { return m_feed; }
    [[nodiscard]] ui::Preferences &preferences() { return m_preferences; }

private:
    using Opened = db::Outcome<std::shared_ptr<db::Archive>>;
    enum class Make { Nothing, Empty, Sample };

    [[nodiscard]] const ui::Theme &theme() const;
    void applyTheme();
    void applyLanguage();
    void makeWindow();
    void openFirst();
    void open(const QString &path, Make make);
    void openSample();
    void takeOpened();

    WindowOptions m_options;
    ui::Preferences m_preferences;
    ui::ExplorerState m_state;
    ui::ExplorerFeed m_feed;
    ui::Session m_session;
    ui::Wording m_wording;
    QTranslator m_ownTexts;
    QTranslator m_qtTexts;
    bool m_systemIsDark = false;
    std::shared_ptr<db::Archive> m_archive;
    std::unique_ptr<ui::MainWindow> m_window;
    QFutureWatcher<Opened> m_opening;
    QThreadPool m_pool; ///< its own: painting waits for the common one
};
