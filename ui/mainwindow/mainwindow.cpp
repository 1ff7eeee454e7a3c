// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "db/archive.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/chartview.h"
#include "ui/charts/stripplot.h"
#include "ui/charts/timestrip.h"
#include "ui/mainwindow/chartexport.h"
#include "ui/mainwindow/chartout.h"
#include "ui/mainwindow/commands.h"
#include "ui/mainwindow/comparepane.h"
#include "ui/mainwindow/dossiercommand.h"
#include "ui/mainwindow/filterrow.h"
#include "ui/mainwindow/importrun.h"
#include "ui/mainwindow/itemdrag.h"
#include "ui/mainwindow/listexport.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/toolrow.h"
#include "ui/mainwindow/viewcommands.h"
#include "ui/state/preferences.h"
#include "ui/state/viewlink.h"
#include "ui/views/detailview.h"
#include "ui/views/emptystate.h"
#include "ui/views/facetsection.h"
#include "ui/views/facetsview.h"
#include "ui/views/itemlistview.h"
#include "ui/views/savedviewsmenu.h"
#include "ui/views/savedviewssection.h"
#include "ui/views/searchfield.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int lowWindow = 700; ///< pixels

} // namespace

MainWindow::MainWindow(const Workspace &workspace)
    : m_workspace(workspace)
    , m_commands(new Commands(menuBar()))
    , m_search(new SearchField(workspace.state, workspace.feed, workspace.wording))
    , m_filterRow(new FilterRow(workspace.state, workspace.feed, workspace.wording,
                                m_commands->action(Command::ClearFilters)))
    , m_sampleBar(new MessageBar)
    , m_messageBar(new MessageBar)
    , m_panes(new Panes)
    , m_facets(new FacetsView(workspace.state, workspace.feed, workspace.wording))
    , m_chart(new ChartFrame(workspace.state, workspace.feed, workspace.wording))
    , m_compare(new ComparePane(workspace, m_chart))
    , m_strip(new TimeStrip(workspace.state, workspace.feed, workspace.wording))
    , m_list(new ItemListView(workspace.state, workspace.feed, workspace.wording))
    , m_detail(new DetailView(workspace.state, workspace.feed))
    , m_status(new StatusLine(workspace.state, workspace.feed, workspace.wording))
    , m_archiveName(new QLabel)
    , m_import(new ImportRun(this))
    , m_listExport(new ListExport(this))
    , m_chartExport(new ChartExport(m_workspace, this))
    , m_views(new ViewCommands(m_workspace, *m_commands, *this))
{
    setAcceptDrops(true);
    setMinimumSize(760, 480);
    m_chart->setToday(db::dayOf(workspace.now));
    m_detail->setWording(workspace.wording);
    putTogether();
    fillPanes();
    bindFileCommands();
    bindViewCommands();
    bindFilterCommands();
    bindGoCommands();
    bindHelpCommands();
    connectParts();
    restoreLayout();
    takeArchive();
    takeHistory();
    takeShown();
    m_list->table()->setFocus();
}

void MainWindow::openDialog(QDialog *dialog)
{
    // Where no window manager gives the keys back, they would be lost.
    connect(dialog, &QDialog::finished, this, &QWidget::activateWindow);
    dialog->open();
}

void MainWindow::openLink(const QString &link)
{
    m_views->openLink(link);
}

void MainWindow::putTogether()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new ToolRow(*m_commands, m_search, m_views->menu()));
    column->addWidget(m_filterRow);
    column->addWidget(m_messageBar);
    column->addWidget(m_sampleBar);
    column->addWidget(m_panes, 1);
    setCentralWidget(content);
    m_compare->setFilterRow(m_filterRow, column);
    m_chartExport->setChart(m_chart);
    m_views->setChart(m_chart);
    new ItemDrag(m_workspace, m_list);
    new ChartOut(m_workspace, *m_chart, *m_messageBar, this);
    new DossierCommand(m_workspace, *m_commands, *m_chart, *m_messageBar, *this);
    setStatusBar(m_status);
    m_archiveName->setProperty("secondary", true);
    m_archiveName->setContentsMargins(0, 6, 12, 0);
    m_archiveName->setMinimumWidth(280); // the menu bar measures its corner only once
    m_archiveName->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    menuBar()->setCornerWidget(m_archiveName);
    for (const auto command : {Command::NewArchive, Command::Import})
        m_sampleBar->offer(m_commands->action(command));
    m_list->empty()->setStartActions({m_commands->action(Command::OpenSample),
                                      m_commands->action(Command::Import),
                                      m_commands->action(Command::NewArchive)});
    const auto &charts = m_chart->actions();
    m_commands->adopt("&Chart", charts.kinds());
    m_commands->adopt("&Chart", {charts.asTable(), charts.freeze()});
    m_commands->adoptChoice("&View", tr("Sort items"), m_list->orders());
    m_commands->adoptChoice("&Chart", tr("Lanes"), charts.lanes());
    m_commands->adoptChoice("&Chart", tr("Dates"), charts.bases());
    m_commands->adopt("&Chart", charts.time());
}

void MainWindow::fillPanes()
{
    auto *first = m_facets->section(db::Field::Person)->list();
    auto *side = new QWidget;
    side->setBackgroundRole(QPalette::Base);
    side->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_facets, 1);
    column->addWidget(m_views->section());
    m_views->markIn(m_list);
    m_panes->setPane(Panes::Pane::Facets, side, first);
    m_panes->setPane(Panes::Pane::Chart, m_compare, m_chart);
    m_panes->setPane(Panes::Pane::Strip, m_strip, &m_strip->plot());
    m_panes->setPane(Panes::Pane::List, m_list, m_list->table());
    m_panes->setPane(Panes::Pane::Detail, m_detail, m_detail);
}

void MainWindow::connectParts()
{
    const auto &state = m_workspace.state;
    const auto &feed = m_workspace.feed;
    connect(&state, &ExplorerState::historyChanged, this, &MainWindow::takeHistory);
    connect(&state, &ExplorerState::filterChanged, this, &MainWindow::takeHistory);
    connect(&state, &ExplorerState::selectionChanged, m_panes,
            [this](const Selection &selection) { m_panes->setDetailEmpty(selection.isEmpty()); });
    connect(&feed, &ExplorerFeed::archiveChanged, this, &MainWindow::takeArchive);
    connect(&feed, &ExplorerFeed::failed, this, &MainWindow::showProblem);
    connect(&feed, &ExplorerFeed::answered, m_messageBar, &QWidget::hide);
    connect(m_panes, &Panes::shownChanged, this, &MainWindow::takeShown);
    connect(m_compare, &ComparePane::comparing, this, [this](bool on) {
        m_panes->setCompared(on);
        takeShown();
    });
    connect(m_filterRow->chips(), &ChipBar::fieldChosen, m_search, &SearchField::begin);
    connect(m_search, &SearchField::left, this, [this] { m_panes->focusPane(Panes::Pane::List); });
    connect(m_detail, &DetailView::addressActivated, this,
            [](const QUrl &address) { QDesktopServices::openUrl(address); });
    connect(m_import, &ImportRun::progressed, this,
            [this](int done, int total) { m_status->showWork(tr("Importing"), done, total); });
    connect(m_import, &ImportRun::ended, m_status, &StatusLine::endWork);
    connect(m_import, &ImportRun::done, this, &MainWindow::showReport);
    connect(m_import, &ImportRun::failed, this, &MainWindow::showProblem);
    connect(m_status, &StatusLine::cancelled, m_import, &ImportRun::cancel);
    connect(m_views, &ViewCommands::failed, this, &MainWindow::showProblem);
    connect(m_views, &ViewCommands::done, m_messageBar, &MessageBar::showMessage);
    connect(m_search, &SearchField::linkEntered, this, &MainWindow::openLink);
    connect(m_chartExport, &ChartExport::said, m_messageBar, &MessageBar::showMessage);
    connect(m_listExport, &ListExport::failed, this, &MainWindow::showProblem);
    connect(m_listExport, &ListExport::written, this, [this](const QString &path, int items) {
        m_messageBar->showMessage(tr("%n item(s) written to %1", nullptr, items).arg(path));
    });
    auto &preferences = m_workspace.preferences;
    connect(&preferences, &Preferences::singleKeysChanged, m_commands, &Commands::setSingleKeys);
    m_commands->setSingleKeys(preferences.singleKeys());
    connect(m_sampleBar, &MessageBar::closed, &preferences, [&preferences] {
        preferences.setLayout(QStringLiteral("sample-notice"), QByteArrayLiteral("closed"));
    });
}

void MainWindow::restoreLayout()
{
    const auto &preferences = m_workspace.preferences;
    resize(1280, 800);
    restoreGeometry(preferences.layout(QStringLiteral("window")));
    m_panes->restoreLayout(preferences.layout(QStringLiteral("panes")));
}

void MainWindow::showProblem(const db::Problem &problem)
{
    m_messageBar->showMessage(m_workspace.wording.problem(problem));
    if (!m_workspace.feed.archive()) {
        m_list->showStart();
        m_status->showNothing();
    }
}

void MainWindow::takeArchive()
{
    const auto *archive = m_workspace.feed.archive();
    const QString reason = tr("no archive is open");
    const bool writable = archive && !archive->isReadOnly();
    for (const auto command : {Command::Export, Command::ExportAgain, Command::OpenImage,
                               Command::ExportList, Command::Copy})
        m_commands->setReason(command, archive, reason);
    for (const auto command : {Command::Import, Command::Paste})
        m_commands->setReason(command, writable, archive ? tr("the archive is read-only") : reason);
    if (!archive) {
        setWindowTitle(QStringLiteral("Claimscope"));
        m_archiveName->clear();
        return;
    }
    const QString name = archive->isSample() ? tr("AI industry (sample)")
                                             : QFileInfo(archive->path()).completeBaseName();
    setWindowTitle(tr("%1 – Claimscope").arg(name));
    m_archiveName->setText(name);
    const auto closed = m_workspace.preferences.layout(QStringLiteral("sample-notice"));
    if (archive->isSample() && closed.isEmpty())
        m_sampleBar->showMessage(
            tr("This is sample data. Explore it, or start an archive of your own."));
    else
        m_sampleBar->hide();
}

void MainWindow::takeHistory()
{
    const auto &state = m_workspace.state;
    m_commands->setReason(Command::Back, state.canGoBack(), tr("nothing before this"));
    m_commands->setReason(Command::Forward, state.canGoForward(), tr("nothing after this"));
    const bool filtered = !state.filter().isEmpty();
    for (const auto command : {Command::ClearFilters, Command::DisableFilters})
        m_commands->setReason(command, filtered, tr("there are no filters"));
}

void MainWindow::takeShown()
{
    using Pane = Panes::Pane;
    m_commands->action(Command::ShowFacets)->setChecked(m_panes->isShown(Pane::Facets));
    m_commands->action(Command::ShowDetail)->setChecked(m_panes->isShown(Pane::Detail));
    m_commands->action(Command::ShowChart)->setChecked(m_panes->isShown(Pane::Chart));
    const bool compared = m_workspace.state.view().compared.has_value();
    m_commands->action(Command::Compare)->setChecked(compared);
    for (const auto command : {Command::TurnCompared, Command::OtherChart})
        m_commands->setReason(command, compared, tr("there is one chart"));
}

// A letter means nothing to a button, and a query that is typed there no chain of one-letter keys.
bool MainWindow::event(QEvent *event)
{
    const bool pressed = event->type() == QEvent::KeyPress;
    if (!pressed && event->type() != QEvent::ShortcutOverride)
        return QMainWindow::event(event);
    const auto &key = static_cast<QKeyEvent &>(*event);
    const bool letter = key.text().size() == 1 && key.text().front().isLetter()
        && (key.modifiers() == Qt::NoModifier || key.modifiers() == Qt::ShiftModifier);
    if (!letter || !qobject_cast<QAbstractButton *>(focusWidget()))
        return QMainWindow::event(event);
    if (pressed) {
        m_search->focusField();
        m_search->edit()->insert(key.text());
    }
    event->accept();
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    auto &preferences = m_workspace.preferences;
    preferences.setLayout(QStringLiteral("window"), saveGeometry());
    preferences.setLayout(QStringLiteral("panes"), m_panes->saveLayout());
    m_import->cancel();
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    m_strip->setLow(height() < lowWindow);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || event->modifiers() != Qt::NoModifier) {
        QMainWindow::keyPressEvent(event);
        return;
    }
    // One step a press; filters are never removed by it.
    if (m_messageBar->isVisible())
        m_messageBar->hide();
    else if (!m_workspace.state.selection().isEmpty())
        m_workspace.state.setSelection({});
    else
        m_panes->focusPane(Panes::Pane::List);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const auto &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    if (paths.size() == 1 && paths.constFirst().endsWith(QLatin1String(".claimscope")))
        Q_EMIT openRequested(paths.constFirst());
    else if (paths.size() == 1 && ChartExport::isImage(paths.constFirst()))
        m_chartExport->openImage(paths.constFirst());
    else if (!paths.isEmpty())
        importFiles(paths);
    else if (isViewLink(event->mimeData()->text()))
        openLink(event->mimeData()->text());
    else if (event->mimeData()->hasText())
        pasteArticle(event->mimeData()->text());
    event->acceptProposedAction();
}

} // namespace ui
