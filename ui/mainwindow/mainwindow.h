// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/panes.h"
#include "ui/state/explorerfeed.h"
#include "ui/state/wording.h"

#include <QMainWindow>

class QDialog;
class QLabel;

namespace db {
struct ImportReport;
struct ImportRequest;
} // namespace db

namespace ui {

class ChartExport;
class ChartFrame;
class Commands;
class ComparePane;
class DetailView;
class FacetsView;
class FilterRow;
class ImportRun;
class ItemListView;
class ListExport;
class MessageBar;
class Preferences;
class SearchField;
class StatusLine;
class TimeStrip;
class ViewCommands;
enum class Command;

/// What the window works on; owned by the application and outliving it.
struct Workspace
{
    ExplorerState &state;
    ExplorerFeed &feed;
    Preferences &preferences;
    Wording wording;
    QDate now;
};

/// The shell: the one place where views are put together. Opening archives is the application's
/// work, which it asks for by signals. GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(const Workspace &workspace);

    void showProblem(const db::Problem &problem);
    [[nodiscard]] const Commands &commands() const { return *m_commands; }
    [[nodiscard]] ItemListView *list() const { return m_list; }
    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] FilterRow *filterRow() const { return m_filterRow; }
    [[nodiscard]] FacetsView *facets() const { return m_facets; }
    [[nodiscard]] StatusLine *status() const { return m_status; }
    [[nodiscard]] MessageBar *sampleBar() const { return m_sampleBar; }
    [[nodiscard]] ComparePane *compare() const { return m_compare; }
    [[nodiscard]] ViewCommands *viewCommands() const { return m_views; }
    void importFiles(const QStringList &paths);
    void openLink(const QString &link); ///< waits for the archive where there is none yet
    void openDialog(QDialog *dialog);

Q_SIGNALS:
    void openRequested(const QString &path);
    void newRequested(const QString &path);
    void sampleRequested();

protected:
    bool event(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void putTogether();
    void fillPanes();
    void connectParts();
    void bindFileCommands();
    void bindViewCommands();
    void bindFilterCommands();
    void bindGoCommands();
    void bindHelpCommands();
    void restoreLayout();

    void takeArchive();
    void takeHistory();
    void takeShown();
    void chooseArchive();
    void chooseNewArchive();
    void chooseImport();
    void pasteArticle(const QString &text);
    void import(const db::ImportRequest &request);
    void showReport(const db::ImportReport &report);
    void chooseImage();
    void exportList();
    void copy();
    void openSource();
    void disableFilters();

    Workspace m_workspace;
    Commands *m_commands;
    SearchField *m_search;
    FilterRow *m_filterRow;
    MessageBar *m_sampleBar;
    MessageBar *m_messageBar;
    Panes *m_panes;
    FacetsView *m_facets;
    ChartFrame *m_chart;
    ComparePane *m_compare;
    TimeStrip *m_strip;
    ItemListView *m_list;
    DetailView *m_detail;
    StatusLine *m_status;
    QLabel *m_archiveName;
    ImportRun *m_import;
    ListExport *m_listExport;
    ChartExport *m_chartExport;
    ViewCommands *m_views;
};

} // namespace ui
