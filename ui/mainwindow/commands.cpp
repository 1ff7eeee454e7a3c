// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/commands.h"

#include <QCoreApplication>
#include <QMenu>

namespace ui {

namespace {

struct Spec
{
    Command command;
    const char *menu;
    const char *text;
    const char *keys; ///< several are separated by blanks
    bool separated = false; ///< a line stands above it
    bool checkable = false;
};

constexpr const char *menus[] = {
    QT_TRANSLATE_NOOP("Commands", "&File"),  QT_TRANSLATE_NOOP("Commands", "&Edit"),
    QT_TRANSLATE_NOOP("Commands", "&View"),  QT_TRANSLATE_NOOP("Commands", "Fi&lter"),
    QT_TRANSLATE_NOOP("Commands", "&Chart"), QT_TRANSLATE_NOOP("Commands", "&Go"),
    QT_TRANSLATE_NOOP("Commands", "&Tools"), QT_TRANSLATE_NOOP("Commands", "&Help"),
};

constexpr Spec specs[] = {
    {Command::Open, "&File", QT_TRANSLATE_NOOP("Commands", "&Open…"), "Ctrl+O"},
    {Command::NewArchive, "&File", QT_TRANSLATE_NOOP("Commands", "&New archive…"), "Ctrl+N"},
    {Command::OpenSample, "&File", QT_TRANSLATE_NOOP("Commands", "Open &sample data"), ""},
    {Command::OpenImage, "&File", QT_TRANSLATE_NOOP("Commands", "Open &view from image…"), ""},
    {Command::Import, "&File", QT_TRANSLATE_NOOP("Commands", "&Import…"), "Ctrl+I", true},
    {Command::Paste, "&File", QT_TRANSLATE_NOOP("Commands", "&Paste article…"), "Ctrl+V"},
    {Command::Export, "&File", QT_TRANSLATE_NOOP("Commands", "&Export…"), "Ctrl+E", true},
    {Command::ExportAgain, "&File",
     QT_TRANSLATE_NOOP("Commands", "Export again &with last settings"), "Ctrl+Shift+E"},
    {Command::ExportList, "&File", QT_TRANSLATE_NOOP("Commands", "Export list as &CSV…"), ""},
    {Command::Dossier, "&File", QT_TRANSLATE_NOOP("Commands", "&Dossier…"), "Ctrl+Shift+D"},
    {Command::Quit, "&File", QT_TRANSLATE_NOOP("Commands", "&Quit"), "Ctrl+Q Ctrl+W", true},
    {Command::Copy, "&Edit", QT_TRANSLATE_NOOP("Commands", "&Copy"), "Ctrl+C"},
    {Command::CopyLink, "&Edit", QT_TRANSLATE_NOOP("Commands", "Copy &link to this view"),
     "Ctrl+Shift+C", true},
    {Command::CopyListCommand, "&Edit", QT_TRANSLATE_NOOP("Commands", "Copy list as co&mmand"), ""},
    {Command::CopyChartCommand, "&Edit", QT_TRANSLATE_NOOP("Commands", "Copy c&hart as command"),
     ""},
    {Command::ShowFacets, "&View", QT_TRANSLATE_NOOP("Commands", "&Facets"), "F7", false, true},
    {Command::ShowDetail, "&View", QT_TRANSLATE_NOOP("Commands", "&Detail"), "F8", false, true},
    {Command::ShowChart, "&View", QT_TRANSLATE_NOOP("Commands", "&Chart"), "F9", false, true},
    {Command::LayoutExplore, "&View", QT_TRANSLATE_NOOP("Commands", "Layout: &explore"), "", true},
    {Command::LayoutRead, "&View", QT_TRANSLATE_NOOP("Commands", "Layout: &read"), ""},
    {Command::LayoutChart, "&View", QT_TRANSLATE_NOOP("Commands", "Layout: c&hart"), ""},
    {Command::Compare, "&View", QT_TRANSLATE_NOOP("Commands", "Co&mpare two charts"),
     "Ctrl+Shift+K", true, true},
    {Command::TurnCompared, "&View",
     QT_TRANSLATE_NOOP("Commands", "Compare s&ide by side or one above the other"), ""},
    {Command::OtherChart, "&View", QT_TRANSLATE_NOOP("Commands", "G&o to the other chart"),
     "Ctrl+F6"},
    {Command::TextLarger, "&View", QT_TRANSLATE_NOOP("Commands", "&Larger text"),
     "Ctrl++ Ctrl+=", true},
    {Command::TextSmaller, "&View", QT_TRANSLATE_NOOP("Commands", "&Smaller text"), "Ctrl+-"},
    {Command::TextNormal, "&View", QT_TRANSLATE_NOOP("Commands", "&Normal text"), "Ctrl+0"},
    {Command::FullScreen, "&View", QT_TRANSLATE_NOOP("Commands", "F&ull screen"), "F11", true,
     true},
    {Command::Search, "Fi&lter", QT_TRANSLATE_NOOP("Commands", "&Search"), "Ctrl+F /"},
    {Command::AddFilter, "Fi&lter", QT_TRANSLATE_NOOP("Commands", "&Add filter…"), "Ctrl+L"},
    {Command::BuildFilter, "Fi&lter", QT_TRANSLATE_NOOP("Commands", "&Build filter…"),
     "Ctrl+Shift+B"},
    {Command::SaveView, "Fi&lter", QT_TRANSLATE_NOOP("Commands", "Save &view…"), "Ctrl+D", true},
    {Command::ExportViews, "Fi&lter", QT_TRANSLATE_NOOP("Commands", "E&xport saved views…"), ""},
    {Command::ImportViews, "Fi&lter", QT_TRANSLATE_NOOP("Commands", "I&mport saved views…"), ""},
    {Command::ClearFilters, "Fi&lter", QT_TRANSLATE_NOOP("Commands", "&Clear filters"),
     "Ctrl+Shift+X", true},
    {Command::DisableFilters, "Fi&lter", QT_TRANSLATE_NOOP("Commands", "&Disable all filters"), ""},
    {Command::FilterToVisible, "Fi&lter",
     QT_TRANSLATE_NOOP("Commands", "Filter to the visible &time"), "Ctrl+Shift+V", true},
    {Command::Back, "&Go", QT_TRANSLATE_NOOP("Commands", "&Back"), "Alt+Left"},
    {Command::Forward, "&Go", QT_TRANSLATE_NOOP("Commands", "&Forward"), "Alt+Right"},
    {Command::NextItem, "&Go", QT_TRANSLATE_NOOP("Commands", "&Next item"), "J", true},
    {Command::PreviousItem, "&Go", QT_TRANSLATE_NOOP("Commands", "&Previous item"), "K"},
    {Command::OpenSource, "&Go", QT_TRANSLATE_NOOP("Commands", "Open &source in the browser"), "O"},
    {Command::OpenLink, "&Go", QT_TRANSLATE_NOOP("Commands", "Open the &link in the clipboard"),
     ""},
    {Command::NextPane, "&Go", QT_TRANSLATE_NOOP("Commands", "Next pa&ne"), "F6", true},
    {Command::PreviousPane, "&Go", QT_TRANSLATE_NOOP("Commands", "Pre&vious pane"), "Shift+F6"},
    {Command::Palette, "&Tools", QT_TRANSLATE_NOOP("Commands", "&Command palette…"),
     "Ctrl+Shift+P"},
    {Command::Settings, "&Tools", QT_TRANSLATE_NOOP("Commands", "&Settings…"), "Ctrl+,"},
    {Command::Keys, "&Help", QT_TRANSLATE_NOOP("Commands", "&Keys and gestures"), "F1 ?"},
    {Command::About, "&Help", QT_TRANSLATE_NOOP("Commands", "&About Claimscope"), ""},
};

QString translated(const char *text)
{
    return QCoreApplication::translate("Commands", text);
}

QString plain(const char *text)
{
    return QString::fromUtf8(text).remove(QLatin1Char('&'));
}

QList<QKeySequence> keysOf(const char *text)
{
    QList<QKeySequence> keys;
    for (const auto &key : QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        keys.append(QKeySequence(key));
    return keys;
}

bool isSingleKey(const QKeySequence &key)
{
    const auto text = key.toString(QKeySequence::PortableText);
    return text.size() == 1;
}

} // namespace

Commands::Commands(QMenuBar *bar)
    : QObject(bar)
    , m_bar(bar)
{
    for (const auto *name : menus)
        m_menus.insert(name, bar->addMenu(translated(name)));
    for (const auto &spec : specs) {
        auto *action = new QAction(translated(spec.text), this);
        action->setProperty("english", plain(spec.text));
        action->setProperty("place", translated(spec.menu).remove(QLatin1Char('&')));
        action->setCheckable(spec.checkable);
        m_keys.insert(action, keysOf(spec.keys));
        action->setShortcuts(m_keys.value(action));
        if (spec.separated)
            menu(spec.menu)->addSeparator();
        menu(spec.menu)->addAction(action);
        m_actions.insert(spec.command, action);
        m_all.append(action);
    }
}

void Commands::bind(Command command, QObject *context, const std::function<void()> &act)
{
    connect(action(command), &QAction::triggered, context, act);
}

void Commands::adopt(const QByteArray &name, const QList<QAction *> &actions)
{
    if (!menu(name)->isEmpty())
        menu(name)->addSeparator();
    for (auto *action : actions) {
        action->setProperty("place", menu(name)->title().remove(QLatin1Char('&')));
        menu(name)->addAction(action);
        m_all.append(action);
    }
}

void Commands::adoptChoice(const QByteArray &name, const QString &title,
                           const QList<QAction *> &actions)
{
    auto *choice = menu(name)->addMenu(title);
    for (auto *action : actions) {
        action->setProperty("place", title);
        choice->addAction(action);
        m_all.append(action);
    }
}

void Commands::setSingleKeys(bool on)
{
    for (auto it = m_keys.cbegin(); it != m_keys.cend(); ++it) {
        QList<QKeySequence> keys = it.value();
        if (!on)
            keys.removeIf(isSingleKey);
        it.key()->setShortcuts(keys);
    }
}

void Commands::setReason(Command command, bool enabled, const QString &reason)
{
    action(command)->setEnabled(enabled);
    action(command)->setProperty("reason", enabled ? QString() : reason);
}

QMenu *Commands::menu(const QByteArray &name)
{
    return m_menus.value(name);
}

} // namespace ui
