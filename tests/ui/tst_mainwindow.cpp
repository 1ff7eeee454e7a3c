// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/commandpalette.h"
#include "ui/dialogs/importreportdialog.h"
#include "ui/mainwindow/commands.h"
#include "ui/mainwindow/filterrow.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/viewcommands.h"
#include "ui/models/itemlistmodel.h"
#include "ui/state/preferences.h"
#include "ui/state/savedviews.h"
#include "ui/views/detailview.h"
#include "ui/views/itemlistview.h"
#include "ui/views/searchfield.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using ui::Command;
using ui::MainWindow;

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theListShowsWhatMatches();
    void aQueryTypedIntoTheSearchFilters();
    void jAndKStepThroughTheItems();
    void copyTakesWhatHasTheFocus();
    void singleKeysCanBeSwitchedOff();
    void backAndForwardGoThroughFilters();
    void escapeClearsTheSelectionAndKeepsTheFilter();
    void f6GoesRoundThePanes();
    void nothingFoundOffersAWayOut();
    void theHeaderSorts();
    void savedViewsGoThroughAFile();
    void aBadFileOfViewsSaysWhy();
    void aRowHasAMenu();
    void anImportShowsItsReportAndItsItems();
    void thePaletteRunsACommand();
    void aLinkIsOpenedWhereverItIsTyped();
    void theDateFilterFollowsTheZoom();
    void theLeftOutStoryIsReachedByTurningTheFiltersOff();
    void disabledCommandsSayWhy();
    void noTwoCommandsShareAKey();
    void whatTakesTheFocusHasAName();
    void anEmptyDetailPaneIsNarrowInANarrowWindow();
    void theLayoutIsKept();

private:
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void makeWindow();
    void chooseFile(Command command, const QString &path);
    [[nodiscard]] QString selected() const { return m_fixture->state.selection().key; }
    [[nodiscard]] QString filter() const { return m_fixture->state.filter().text(); }
    [[nodiscard]] QAction *action(Command command) const
    {
        return m_window->commands().action(command);
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<ui::Preferences> m_preferences;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
    m_preferences = std::make_unique<ui::Preferences>(m_fixture->folder());
    makeWindow();
}

void TestMainWindow::makeWindow()
{
    m_window = std::make_unique<MainWindow>(ui::Workspace{
        m_fixture->state, m_fixture->feed, *m_preferences, ui::Wording(), QDate(2026, 1, 1)});
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTRY_VERIFY(m_fixture->isAnswered());
    QTRY_VERIFY(!m_window->list()->model()->keyAt(0).isEmpty());
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_preferences.reset();
    m_fixture.reset();
}

void TestMainWindow::key(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    auto *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m_window.get(), key, modifiers);
}

void TestMainWindow::theListShowsWhatMatches()
{
    QCOMPARE(m_window->list()->model()->rowCount(), 3);
    QCOMPARE(m_window->list()->model()->keyAt(0), QStringLiteral("criticism"));
    QVERIFY(m_window->filterRow()->countText().startsWith(QLatin1String("3 of 3")));
    QVERIFY(m_window->status()->countText().contains(QLatin1String("7 people")));
}

void TestMainWindow::aQueryTypedIntoTheSearchFilters()
{
    key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_window->search()->edit()->hasFocus());
    QTest::keyClicks(m_window->search()->edit(),
                     QStringLiteral("says:ada-ott claim-kind:criticism"));
    key(Qt::Key_Return);
    QTRY_COMPARE(filter(), QStringLiteral("says:ada-ott claim-kind:criticism"));
    QTRY_COMPARE(m_window->list()->model()->rowCount(), 1);
    QVERIFY(m_window->filterRow()->countText().startsWith(QLatin1String("1 of 3")));
    key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(filter().isEmpty());
    QTRY_COMPARE(m_window->list()->model()->rowCount(), 3);
}

void TestMainWindow::jAndKStepThroughTheItems()
{
    QVERIFY(selected().isEmpty());
    key(Qt::Key_J);
    QCOMPARE(selected(), m_window->list()->model()->keyAt(0));
    key(Qt::Key_J);
    QCOMPARE(selected(), m_window->list()->model()->keyAt(1));
    key(Qt::Key_K);
    QCOMPARE(selected(), m_window->list()->model()->keyAt(0));
    m_window->search()->focusField();
    key(Qt::Key_J);
    QCOMPARE(m_window->search()->edit()->text(), QStringLiteral("j"));
    QCOMPARE(selected(), m_window->list()->model()->keyAt(0));
}

void TestMainWindow::copyTakesWhatHasTheFocus()
{
    key(Qt::Key_J);
    key(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("Ada Ott criticises North Lab, Weekly, Jun 2025"));
    m_window->search()->focusField();
    QTest::keyClicks(m_window->search()->edit(), QStringLiteral("words"));
    m_window->search()->edit()->selectAll();
    action(Command::Copy)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("words"));
}

void TestMainWindow::singleKeysCanBeSwitchedOff()
{
    m_preferences->setSingleKeys(false);
    key(Qt::Key_K);
    QVERIFY(selected().isEmpty());
    key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_window->search()->edit()->hasFocus());
}

void TestMainWindow::backAndForwardGoThroughFilters()
{
    m_fixture->state.setFilter(*db::Filter::parse(QStringLiteral("topic:people")));
    m_fixture->state.setFilter(*db::Filter::parse(QStringLiteral("topic:deals")));
    key(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(filter(), QStringLiteral("topic:people"));
    key(Qt::Key_Left, Qt::AltModifier);
    QVERIFY(filter().isEmpty());
    QVERIFY(!action(Command::Back)->isEnabled());
    key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(filter(), QStringLiteral("topic:people"));
}

void TestMainWindow::escapeClearsTheSelectionAndKeepsTheFilter()
{
    m_fixture->state.setFilter(*db::Filter::parse(QStringLiteral("topic:people")));
    QTRY_COMPARE(m_window->list()->model()->rowCount(), 2);
    key(Qt::Key_J);
    QTRY_VERIFY(!selected().isEmpty());
    key(Qt::Key_Escape);
    QVERIFY(selected().isEmpty());
    key(Qt::Key_Escape);
    QCOMPARE(filter(), QStringLiteral("topic:people"));
    QVERIFY(m_window->list()->table()->hasFocus());
}

void TestMainWindow::f6GoesRoundThePanes()
{
    m_window->list()->table()->setFocus();
    QList<QWidget *> visited;
    for (int i = 0; i < 5; ++i) {
        key(Qt::Key_F6);
        QVERIFY(!visited.contains(QApplication::focusWidget()));
        visited.append(QApplication::focusWidget());
    }
    QVERIFY(m_window->list()->table()->hasFocus());
    key(Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(), visited.at(3));
}

void TestMainWindow::nothingFoundOffersAWayOut()
{
    m_fixture->state.setFilter(*db::Filter::parse(QStringLiteral("topic:people date:2024")));
    QPushButton *without = nullptr;
    const auto found = [&] {
        for (auto *button : m_window->list()->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().contains(QLatin1String("2024")))
                without = button;
        }
        return without != nullptr;
    };
    QTRY_VERIFY(found());
    QVERIFY(without->text().contains(QLatin1String("2 item")));
    QTest::mouseClick(without, Qt::LeftButton);
    QCOMPARE(filter(), QStringLiteral("topic:people"));
    QTRY_COMPARE(m_window->list()->model()->rowCount(), 2);
    QTRY_VERIFY(m_window->list()->table()->isVisible());
}

void TestMainWindow::theHeaderSorts()
{
    auto *header = m_window->list()->table()->header();
    const auto click = [header](int column) {
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          QPoint(header->sectionViewportPosition(column) + 20, 8));
    };
    click(ui::ItemListModel::DateColumn);
    QCOMPARE(m_fixture->state.view().shownOrder(), db::ItemOrder::Oldest);
    QTRY_COMPARE(m_window->list()->model()->keyAt(0), QStringLiteral("kritik"));
    click(ui::ItemListModel::TitleColumn);
    QTRY_COMPARE(m_window->list()->model()->keyAt(0), QStringLiteral("criticism"));
}

/// Answers the file dialog that a command opens.
void TestMainWindow::chooseFile(Command command, const QString &path)
{
    action(command)->trigger();
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->filesSelected({path});
    dialog->reject();
    QTRY_VERIFY(!m_window->findChild<QFileDialog *>());
}

void TestMainWindow::savedViewsGoThroughAFile()
{
    auto *views = m_window->viewCommands()->saved();
    m_fixture->state.setFilter(*db::Filter::parse(QStringLiteral("topic:deals")));
    views->save(QStringLiteral("Deals"), {}, QStringLiteral("for Friday"));
    QTRY_COMPARE(views->views().size(), 1);
    const QString path = m_fixture->folder() + QStringLiteral("/views.json");
    chooseFile(Command::ExportViews, path);
    views->remove(views->views().first().key);
    QTRY_VERIFY(views->views().isEmpty());
    chooseFile(Command::ImportViews, path);
    QTRY_COMPARE(views->views().size(), 1);
    QCOMPARE(views->views().first().note, QStringLiteral("for Friday"));
    m_fixture->state.setFilter({});
    views->open(views->views().first().key);
    QCOMPARE(filter(), QStringLiteral("topic:deals"));
    chooseFile(Command::ImportViews, path); // again: it is here already
    QCOMPARE(views->views().size(), 1);
}

void TestMainWindow::aBadFileOfViewsSaysWhy()
{
    const QString path = m_fixture->write("views.json", "{\n \"format\": nonsense");
    chooseFile(Command::ImportViews, path);
    const auto said = [&] {
        for (const auto *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QLatin1String("views.json")))
                return label->text();
        }
        return QString();
    };
    QVERIFY2(said().contains(QLatin1String("JSON")), qPrintable(said()));
    QVERIFY(m_window->viewCommands()->saved()->views().isEmpty());
}

void TestMainWindow::aRowHasAMenu()
{
    auto *table = m_window->list()->table();
    Q_EMIT table->customContextMenuRequested(
        table->visualRect(m_window->list()->model()->index(1, 0)).center());
    auto *menu = table->findChild<QMenu *>();
    QVERIFY(menu);
    QAction *source = nullptr;
    for (auto *each : menu->actions()) {
        if (each->text() == QLatin1String("Exclude Daily"))
            source = each;
    }
    QVERIFY(source);
    source->trigger();
    menu->close();
    QCOMPARE(filter(), QStringLiteral("-source:Daily"));
}

void TestMainWindow::anImportShowsItsReportAndItsItems()
{
    const auto path = m_fixture->write("items2.csv",
                                       "id,title,summary,published,language,source_ids,people_ids,"
                                       "organization_ids,product_ids,topics\n"
                                       "fresh,Fresh news,,2025-12-01,en,s1,ada-ott,,,people\n");
    const auto named = m_fixture->folder() + QStringLiteral("/import");
    QVERIFY(QDir().mkpath(named));
    QVERIFY(QFile::copy(path, named + QStringLiteral("/items.csv")));
    m_window->importFiles({named + QStringLiteral("/items.csv")});
    ui::ImportReportDialog *report = nullptr;
    QTRY_VERIFY((report = m_window->findChild<ui::ImportReportDialog *>()));
    QVERIFY(report->summary().startsWith(QLatin1String("1 new")));
    report->close();
    QTRY_COMPARE(m_window->list()->model()->rowCount(), 4);
}

void TestMainWindow::thePaletteRunsACommand()
{
    m_fixture->state.setFilter(*db::Filter::parse(QStringLiteral("topic:people")));
    key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *palette = m_window->findChild<ui::CommandPalette *>();
    QVERIFY(palette);
    auto *edit = palette->findChild<QLineEdit *>();
    QTest::keyClicks(edit, QStringLiteral("clfil"));
    QTest::keyClick(edit, Qt::Key_Return);
    QVERIFY(filter().isEmpty());
}

void TestMainWindow::aLinkIsOpenedWhereverItIsTyped()
{
    const QString link = QStringLiteral("claimscope://view?q=lang:%1");
    key(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(m_window->search()->edit(), link.arg(QStringLiteral("de")));
    key(Qt::Key_Return);
    QTRY_COMPARE(filter(), QStringLiteral("lang:de"));
    QVERIFY(m_window->search()->edit()->text().isEmpty());

    key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    auto *palette = m_window->findChild<ui::CommandPalette *>();
    QVERIFY(palette);
    QTest::keyClicks(palette->findChild<QLineEdit *>(), link.arg(QStringLiteral("en")));
    QTest::keyClick(palette->findChild<QLineEdit *>(), Qt::Key_Return);
    QTRY_COMPARE(filter(), QStringLiteral("lang:en"));

    QGuiApplication::clipboard()->setText(link.arg(QStringLiteral("de")));
    action(Command::OpenLink)->trigger();
    QTRY_COMPARE(filter(), QStringLiteral("lang:de"));
    QGuiApplication::clipboard()->setText(link.arg(QStringLiteral("en")));
    m_window->list()->table()->setFocus();
    key(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(filter(), QStringLiteral("lang:en"));
}

void TestMainWindow::theDateFilterFollowsTheZoom()
{
    const QAction *command = action(Command::FilterToVisible);
    QVERIFY(!command->isEnabled());
    QVERIFY(!command->property("reason").toString().isEmpty());
    m_fixture->state.setZoom({db::dayOf({2025, 2, 1}), db::dayOf({2025, 4, 30})});
    key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(filter(), QStringLiteral("announced:2025-02..2025-04"));
    m_fixture->state.setChart(ui::ChartKind::Volume);
    key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(filter(), QStringLiteral("announced:2025-02..2025-04 date:2025-02..2025-04"));
    m_fixture->state.setChart(ui::ChartKind::Flows);
    QVERIFY(!command->isEnabled());
}

void TestMainWindow::theLeftOutStoryIsReachedByTurningTheFiltersOff()
{
    m_fixture->state.setSelection({db::RecordKind::Item, QStringLiteral("kritik")});
    m_fixture->state.setFilter(*db::Filter::parse(QStringLiteral("lang:en")));
    auto *detail = m_window->findChild<ui::DetailView *>();
    QTRY_VERIFY(detail->notice()->isVisible());
    Q_EMIT detail->filtersOffRequested();
    QVERIFY(m_fixture->state.filter().parts().constFirst().disabled);
    QTRY_VERIFY(!detail->notice()->isVisible());
}

void TestMainWindow::disabledCommandsSayWhy()
{
    QVERIFY(action(Command::ExportList)->isEnabled());
    QVERIFY(!action(Command::ClearFilters)->isEnabled());
    QVERIFY(!action(Command::ClearFilters)->property("reason").toString().isEmpty());
    m_fixture->feed.setArchive(nullptr);
    QVERIFY(!action(Command::ExportList)->isEnabled());
    QVERIFY(!action(Command::ExportList)->property("reason").toString().isEmpty());
}

void TestMainWindow::noTwoCommandsShareAKey()
{
    QHash<QString, QString> taken;
    for (const auto *each : m_window->commands().all()) {
        for (const auto &shortcut : each->shortcuts()) {
            const auto keys = shortcut.toString(QKeySequence::PortableText);
            const QStringList told{keys, taken.value(keys), each->text()};
            QVERIFY2(!taken.contains(keys), qPrintable(told.join(QLatin1Char(' '))));
            taken.insert(keys, each->text());
        }
    }
    QVERIFY(taken.size() > 30);
}

void TestMainWindow::whatTakesTheFocusHasAName()
{
    m_fixture->state.setFilter(*db::Filter::parse(QStringLiteral("topic:people")));
    QTRY_VERIFY(m_fixture->isAnswered());
    for (auto *widget : m_window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || !widget->isVisible())
            continue;
        auto *face = QAccessible::queryAccessibleInterface(widget);
        QVERIFY(face);
        const QStringList told{QString::fromLatin1(widget->metaObject()->className()),
                               QString::fromLatin1(widget->parent()->metaObject()->className())};
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(),
                 qPrintable(told.join(QStringLiteral(" in "))));
    }
}

void TestMainWindow::anEmptyDetailPaneIsNarrowInANarrowWindow()
{
    m_window->resize(1000, 640);
    auto *panes = m_window->findChild<ui::Panes *>();
    QTRY_COMPARE(panes->sizes().constLast(), 220);
    m_fixture->state.setSelection({db::RecordKind::Item, QStringLiteral("s1")});
    QTRY_COMPARE(panes->sizes().constLast(), 300);
    m_fixture->state.setSelection({});
    QTRY_COMPARE(panes->sizes().constLast(), 220);
}

void TestMainWindow::theLayoutIsKept()
{
    key(Qt::Key_F7);
    QVERIFY(!action(Command::ShowFacets)->isChecked());
    m_window->close();
    makeWindow();
    QVERIFY(!action(Command::ShowFacets)->isChecked());
    action(Command::LayoutExplore)->trigger();
    QVERIFY(action(Command::ShowFacets)->isChecked());
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
