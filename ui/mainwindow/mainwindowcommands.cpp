// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/archive.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/charttableview.h"
#include "ui/charts/chartview.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/importreportdialog.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/pastedialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/mainwindow/chartexport.h"
#include "ui/mainwindow/commands.h"
#include "ui/mainwindow/comparepane.h"
#include "ui/mainwindow/filechoice.h"
#include "ui/mainwindow/filterrow.h"
#include "ui/mainwindow/importrun.h"
#include "ui/mainwindow/itemmenu.h"
#include "ui/mainwindow/listexport.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/state/preferences.h"
#include "ui/state/viewlink.h"
#include "ui/views/detailview.h"
#include "ui/views/itemlistview.h"
#include "ui/views/searchfield.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QKeyEvent>
#include <QTreeView>

// What the commands of the window do; how it is put together stands in mainwindow.cpp.

namespace ui {

namespace {

const QString archiveFilter = QStringLiteral("Claimscope (*.claimscope)");

} // namespace

void MainWindow::bindFileCommands()
{
    m_commands->bind(Command::Open, this, [this] { chooseArchive(); });
    m_commands->bind(Command::NewArchive, this, [this] { chooseNewArchive(); });
    m_commands->bind(Command::OpenSample, this, [this] { Q_EMIT sampleRequested(); });
    m_commands->bind(Command::Import, this, [this] { chooseImport(); });
    m_commands->bind(Command::Paste, this, [this] {
        const QString text = QGuiApplication::clipboard()->text();
        if (isViewLink(text))
            openLink(text);
        else
            pasteArticle(text);
    });
    m_commands->bind(Command::Export, this, [this] { m_chartExport->open(); });
    m_commands->bind(Command::ExportAgain, this, [this] { m_chartExport->again(); });
    m_commands->bind(Command::OpenImage, this, [this] { chooseImage(); });
    m_commands->bind(Command::ExportList, this, [this] { exportList(); });
    m_commands->bind(Command::Quit, this, [this] { close(); });
    m_commands->bind(Command::Copy, this, [this] { copy(); });
    m_commands->action(Command::Copy)->setShortcutContext(Qt::WidgetShortcut);
    m_list->table()->addActions(
        {m_commands->action(Command::OpenSource), m_commands->action(Command::Copy)});
    new ItemMenu(m_workspace, m_list,
                 {m_commands->action(Command::OpenSource), m_commands->action(Command::Copy),
                  m_commands->action(Command::CopyLink), m_commands->action(Command::ExportList)});
    for (QWidget *chart :
         {static_cast<QWidget *>(&m_chart->view()), static_cast<QWidget *>(&m_chart->table())})
        chart->addActions(
            {m_commands->action(Command::CopyLink), m_commands->action(Command::Export)});
}

void MainWindow::bindViewCommands()
{
    using Pane = Panes::Pane;
    const auto toggle = [this](Command command, Pane pane) {
        m_commands->bind(command, this,
                         [this, pane] { m_panes->setShown(pane, !m_panes->isShown(pane)); });
    };
    toggle(Command::ShowFacets, Pane::Facets);
    toggle(Command::ShowDetail, Pane::Detail);
    toggle(Command::ShowChart, Pane::Chart);
    const auto layout = [this](Command command, Panes::Layout mode) {
        m_commands->bind(command, this, [this, mode] { m_panes->setLayoutMode(mode); });
    };
    layout(Command::LayoutExplore, Panes::Layout::Explore);
    layout(Command::LayoutRead, Panes::Layout::Read);
    layout(Command::LayoutChart, Panes::Layout::Chart);
    m_commands->bind(Command::Compare, this, [this] {
        m_panes->setShown(Pane::Chart, true);
        m_compare->toggle();
        takeShown();
    });
    m_commands->bind(Command::TurnCompared, this, [this] { m_compare->turn(); });
    m_commands->bind(Command::OtherChart, this, [this] { m_compare->makeOtherCurrent(); });
    auto &preferences = m_workspace.preferences;
    const auto scale = [this, &preferences](Command command, double factor) {
        m_commands->bind(command, this, [&preferences, factor] {
            preferences.setTextScale(factor == 0 ? 1 : preferences.textScale() * factor);
        });
    };
    scale(Command::TextLarger, 1.1);
    scale(Command::TextSmaller, 1 / 1.1);
    scale(Command::TextNormal, 0);
    m_commands->bind(Command::FullScreen, this,
                     [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::bindFilterCommands()
{
    auto &state = m_workspace.state;
    m_commands->bind(Command::Search, this, [this] { m_search->focusField(); });
    m_commands->bind(Command::AddFilter, this, [this] { m_filterRow->chips()->addFilter(); });
    m_commands->bind(Command::ClearFilters, this, [&state] { state.setFilter({}); });
    m_commands->bind(Command::DisableFilters, this, [this] { disableFilters(); });
    connect(m_detail, &DetailView::filtersOffRequested, m_commands->action(Command::DisableFilters),
            &QAction::trigger);
}

void MainWindow::bindGoCommands()
{
    auto &state = m_workspace.state;
    m_commands->bind(Command::Back, this, [&state] { state.goBack(); });
    m_commands->bind(Command::Forward, this, [&state] { state.goForward(); });
    m_commands->bind(Command::NextItem, this, [this] { m_list->step(1); });
    m_commands->bind(Command::PreviousItem, this, [this] { m_list->step(-1); });
    m_commands->bind(Command::OpenSource, this, [this] { openSource(); });
    connect(m_list->table(), &QTreeView::doubleClicked, this, [this] {
        m_panes->setShown(Panes::Pane::Detail, true);
        m_panes->focusPane(Panes::Pane::Detail);
    });
    m_commands->bind(Command::NextPane, this, [this] { m_panes->cycle(1); });
    m_commands->bind(Command::PreviousPane, this, [this] { m_panes->cycle(-1); });
}

void MainWindow::bindHelpCommands()
{
    m_commands->bind(Command::Palette, this, [this] {
        auto *palette = new CommandPalette(m_commands->all(), this);
        connect(palette, &CommandPalette::linkEntered, this, &MainWindow::openLink);
        openDialog(palette);
    });
    m_commands->bind(Command::Settings, this,
                     [this] { openDialog(new SettingsDialog(m_workspace.preferences, this)); });
    m_commands->bind(Command::Keys, this,
                     [this] { openDialog(new KeysDialog(m_commands->all(), this)); });
    m_commands->bind(Command::About, this, [this] { openDialog(new AboutDialog(this)); });
}

void MainWindow::chooseArchive()
{
    chooseFiles(this, m_workspace.preferences,
                {tr("Open archive"),
                 QStringLiteral("archive"),
                 archiveFilter,
                 QFileDialog::ExistingFile,
                 {}},
                [this](const QStringList &paths) { Q_EMIT openRequested(paths.constFirst()); });
}

void MainWindow::chooseNewArchive()
{
    chooseFiles(this, m_workspace.preferences,
                {tr("New archive"), QStringLiteral("archive"), archiveFilter, QFileDialog::AnyFile,
                 tr("Archive") + QStringLiteral(".claimscope")},
                [this](const QStringList &paths) { Q_EMIT newRequested(paths.constFirst()); });
}

void MainWindow::chooseImport()
{
    chooseFiles(this, m_workspace.preferences,
                {tr("Import articles or tables"),
                 QStringLiteral("import"),
                 tr("Articles and tables (*.txt *.md *.csv);;All files (*)"),
                 QFileDialog::ExistingFiles,
                 {}},
                [this](const QStringList &paths) { importFiles(paths); });
}

void MainWindow::importFiles(const QStringList &paths)
{
    db::ImportRequest request;
    request.inputs = paths;
    request.label = tr("%n file(s)", nullptr, static_cast<int>(paths.size()));
    import(request);
}

void MainWindow::pasteArticle(const QString &text)
{
    auto *dialog = new PasteDialog(text, this);
    connect(dialog, &PasteDialog::textEntered, this, [this](const QString &pasted) {
        db::ImportRequest request;
        request.pasted = pasted;
        request.label = tr("pasted article");
        import(request);
    });
    openDialog(dialog);
}

void MainWindow::import(const db::ImportRequest &request)
{
    if (auto *archive = m_workspace.feed.archive(); archive && !m_import->isRunning())
        m_import->start(*archive, request);
}

void MainWindow::showReport(const db::ImportReport &report)
{
    auto *dialog = new ImportReportDialog(report, m_workspace.wording, this);
    connect(dialog, &ImportReportDialog::itemRequested, this, [this](const QString &key) {
        m_workspace.state.setSelection({db::RecordKind::Item, key});
    });
    openDialog(dialog);
}

void MainWindow::chooseImage()
{
    chooseFiles(this, m_workspace.preferences,
                {tr("Open view from image"),
                 QStringLiteral("export"),
                 tr("Pictures and pages (*.png *.svg *.pdf *.html);;All files (*)"),
                 QFileDialog::ExistingFile,
                 {}},
                [this](const QStringList &paths) { m_chartExport->openImage(paths.constFirst()); });
}

void MainWindow::exportList()
{
    chooseFiles(this, m_workspace.preferences,
                {tr("Export list as CSV"), QStringLiteral("export"), tr("CSV table (*.csv)"),
                 QFileDialog::AnyFile, tr("items") + QStringLiteral(".csv")},
                [this](const QStringList &paths) {
                    if (auto *archive = m_workspace.feed.archive())
                        m_listExport->start(*archive, m_workspace.state.filter(),
                                            m_workspace.state.view().shownOrder(),
                                            paths.constFirst());
                });
}

void MainWindow::copy()
{
    auto *focused = QApplication::focusWidget();
    if (focused && focused != m_list->table()) {
        // Texts, charts and tables know best what of them is to be copied.
        QKeyEvent key(QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier);
        QCoreApplication::sendEvent(focused, &key);
    } else if (const auto lines = m_list->citation(); !lines.isEmpty()) {
        QGuiApplication::clipboard()->setText(lines);
    }
}

void MainWindow::openSource()
{
    if (const QString address = m_detail->reportAddress(); !address.isEmpty())
        QDesktopServices::openUrl(QUrl(address));
    else
        m_messageBar->showMessage(tr("The selected item has no address to open."));
}

void MainWindow::disableFilters()
{
    auto &state = m_workspace.state;
    auto filter = state.filter();
    for (qsizetype part = 0; part < filter.parts().size(); ++part)
        filter = filter.withDisabled(part, true);
    state.setFilter(filter);
}

} // namespace ui
