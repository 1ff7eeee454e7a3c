// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/viewcommands.h"

#include "db/archive.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/timebrush.h"
#include "ui/dialogs/filterdialog.h"
#include "ui/dialogs/savedviewdialog.h"
#include "ui/export/exportrequest.h"
#include "ui/mainwindow/commands.h"
#include "ui/mainwindow/filechoice.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/viewlinks.h"
#include "ui/models/itemlistmodel.h"
#include "ui/state/savedviews.h"
#include "ui/state/viewfile.h"
#include "ui/state/viewlink.h"
#include "ui/views/itemlistview.h"
#include "ui/views/savedviewsmenu.h"
#include "ui/views/savedviewssection.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSaveFile>

namespace ui {

namespace {

constexpr qint64 largestViewFile = 16'000'000; ///< bytes

} // namespace

ViewCommands::ViewCommands(const Workspace &workspace, Commands &commands, MainWindow &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_window(window)
    , m_saved(new SavedViews(workspace.state, workspace.feed, this))
    , m_section(new SavedViewsSection(*m_saved))
    , m_menu(new SavedViewsMenu(*m_saved, commands.action(Command::SaveView), &window))
    , m_links(new ViewLinks(workspace.state, workspace.feed, this))
{
    bind(commands);
    connect(m_saved, &SavedViews::failed, this, &ViewCommands::failed);
    connect(m_links, &ViewLinks::failed, this, &ViewCommands::failed);
    connect(m_section, &SavedViewsSection::editRequested, this, &ViewCommands::edit);
    const auto takeArchive = [this, &commands] {
        const auto *archive = m_workspace.feed.archive();
        const QString none = tr("no archive is open");
        commands.setReason(Command::SaveView, archive && !archive->isReadOnly(),
                           archive ? tr("the archive is read-only") : none);
        commands.setReason(Command::ImportViews, archive && !archive->isReadOnly(),
                           archive ? tr("the archive is read-only") : none);
        for (const auto command :
             {Command::ExportViews, Command::CopyLink, Command::CopyListCommand,
              Command::CopyChartCommand, Command::BuildFilter})
            commands.setReason(command, archive, none);
    };
    connect(&workspace.feed, &ExplorerFeed::archiveChanged, this, takeArchive);
    takeArchive();
    const auto takeZoom = [this, &commands] {
        const auto &view = m_workspace.state.view();
        const bool time = hasTimeAxis(view.chart);
        commands.setReason(Command::FilterToVisible, time && !view.zoom.isNull(),
                           time ? tr("the chart shows the whole time")
                                : tr("the chart has no time axis"));
    };
    connect(&workspace.state, &ExplorerState::zoomChanged, this, takeZoom);
    connect(&workspace.state, &ExplorerState::chartChanged, this, takeZoom);
    takeZoom();
}

void ViewCommands::bind(Commands &commands)
{
    commands.bind(Command::SaveView, this, [this] { save(); });
    commands.bind(Command::BuildFilter, this, [this] { build(); });
    commands.bind(Command::ExportViews, this, [this] { chooseViewFile(true); });
    commands.bind(Command::ImportViews, this, [this] { chooseViewFile(false); });
    const QList<QAction *> files{commands.action(Command::ExportViews),
                                 commands.action(Command::ImportViews)};
    m_menu->setFileActions(files);
    m_section->tree()->addActions(files);
    commands.bind(Command::FilterToVisible, this, [this] { filterToVisible(); });
    commands.bind(Command::OpenLink, this, [this] { openClipboard(); });
    commands.bind(Command::CopyLink, this, [this] { copyLink(); });
    commands.bind(Command::CopyListCommand, this, [this] { copyListCommand(); });
    commands.bind(Command::CopyChartCommand, this, [this] { copyChartCommand(); });
}

void ViewCommands::markIn(ItemListView *list)
{
    const auto mark = [this, list] {
        const auto &names = m_workspace.feed.answer()->names;
        QHash<db::ItemId, QString> hits;
        for (const auto &item : m_saved->newItems()) {
            QStringList words;
            for (const auto &term : item.hits)
                words += m_workspace.wording.value(term.field, term.value, names);
            words.removeDuplicates();
            hits.insert(item.item, words.mid(0, 3).join(QStringLiteral(", ")));
        }
        list->model()->setNewItems(hits);
    };
    connect(m_saved, &SavedViews::newItemsChanged, list, mark);
    connect(&m_workspace.feed, &ExplorerFeed::answered, list, mark); // names come with it
}

void ViewCommands::openLink(const QString &link)
{
    m_links->open(link);
}

void ViewCommands::save()
{
    const auto &view = m_workspace.state.view();
    QString name = m_workspace.wording.filter(view.filter, m_workspace.feed.answer()->names);
    if (name.isEmpty())
        name = tr("All items");
    name[0] = name.at(0).toUpper();
    m_window.openDialog(new SavedViewDialog(*m_saved, {}, name, &m_window));
}

void ViewCommands::edit(const QString &key)
{
    m_window.openDialog(new SavedViewDialog(*m_saved, key, {}, &m_window));
}

void ViewCommands::build()
{
    m_window.openDialog(
        new FilterDialog(m_workspace.state, m_workspace.feed, m_workspace.wording, &m_window));
}

void ViewCommands::chooseViewFile(bool toWrite)
{
    FileChoice choice;
    choice.title = toWrite ? tr("Export saved views") : tr("Import saved views");
    choice.purpose = QStringLiteral("views");
    choice.filter = tr("Saved views (*.json)");
    choice.mode = toWrite ? QFileDialog::AnyFile : QFileDialog::ExistingFile;
    choice.name = toWrite ? tr("views") + QStringLiteral(".json") : QString();
    chooseFiles(&m_window, m_workspace.preferences, choice, [this, toWrite](const auto &paths) {
        if (toWrite)
            exportViews(paths.constFirst());
        else
            importViews(paths.constFirst());
    });
}

void ViewCommands::exportViews(const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(viewFile(m_saved->views())) < 0
        || !file.commit()) {
        Q_EMIT failed({db::Problem::Kind::FileUnreadable, file.errorString()});
        return;
    }
    Q_EMIT done(
        tr("%n saved view(s) written to %1", nullptr, static_cast<int>(m_saved->views().size()))
            .arg(path));
}

void ViewCommands::importViews(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT failed({db::Problem::Kind::FileUnreadable, file.errorString()});
        return;
    }
    if (file.size() > largestViewFile) {
        Q_EMIT failed({db::Problem::Kind::TooLarge, QFileInfo(path).fileName()});
        return;
    }
    const auto read = readViewFile(file.readAll());
    if (!read) {
        db::Problem problem = read.error();
        problem.at
            = QFileInfo(path).fileName() + (problem.at.isEmpty() ? QString() : u':' + problem.at);
        Q_EMIT failed(problem);
        return;
    }
    const auto views = newViews(*read, m_saved->views());
    m_saved->add(views);
    Q_EMIT done(views.isEmpty()
                    ? tr("All views of this file are here already.")
                    : tr("%n saved view(s) imported", nullptr, static_cast<int>(views.size())));
}

void ViewCommands::filterToVisible()
{
    auto &state = m_workspace.state;
    const TimeRange shown = state.view().zoom;
    state.setFilter(
        state.filter().withOnly(state.view().dateField(), brushText({shown.first, shown.last})));
}

void ViewCommands::openClipboard()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (isViewLink(text))
        openLink(text);
    else
        Q_EMIT done(tr("The clipboard holds no link to a view."));
}

void ViewCommands::copyLink()
{
    copyText(m_links->link(), tr("The link to this view is copied."));
}

void ViewCommands::copyListCommand()
{
    if (const auto *archive = m_workspace.feed.archive())
        copyText(queryCommand(m_workspace.state.view(), archive->path()),
                 tr("The command that lists these items is copied."));
}

void ViewCommands::copyChartCommand()
{
    const auto *archive = m_workspace.feed.archive();
    if (!archive)
        return;
    const ChartState view = m_chart ? m_chart->shownChart() : ChartState(m_workspace.state.view());
    ExportRequest request;
    request.chart = view.chart;
    request.filter = view.filter;
    request.lanes = view.lanes;
    request.basis = view.basis;
    request.laneOrder = view.laneOrder;
    request.annotations = view.annotations;
    request.now = m_workspace.now;
    request.language = m_workspace.wording.languageCode();
    const QString file = toText(view.chart) + QStringLiteral(".png");
    copyText(exportCommand(request, archive->path(), file),
             tr("The command that exports this chart is copied."));
}

void ViewCommands::copyText(const QString &text, const QString &message)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT done(message);
}

} // namespace ui
