// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/ui/windowfixture.h"
#include "ui/charts/chartframe.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/mainwindow/chartexport.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/state/preferences.h"

#include <QDir>
#include <QDropEvent>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

/// The window's exports on a small archive, without the window around them.
class TestChartExport : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<ui::Preferences> m_preferences;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<QWidget> m_window;
    ui::ChartExport *m_export = nullptr;

    [[nodiscard]] ui::ExportDialog *dialog() const
    {
        for (auto *dialog : m_window->findChildren<ui::ExportDialog *>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

    [[nodiscard]] QString out() const { return QDir(m_fixture->folder()).filePath(u"out"_qs); }

    void setFilter(const QString &query)
    {
        m_fixture->state.setFilter(db::Filter::parse(query).value());
        QTRY_VERIFY(m_fixture->isAnswered());
    }

private Q_SLOTS:
    void init()
    {
        initClaimscopeResources();
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->open());
        QVERIFY(QDir().mkpath(out()));
        m_preferences = std::make_unique<ui::Preferences>(m_fixture->folder());
        m_preferences->setLastExport({{u"folder"_qs, out()}, {u"preset"_qs, u"square"_qs}});
        m_workspace = std::make_unique<ui::Workspace>(ui::Workspace{
            m_fixture->state, m_fixture->feed, *m_preferences, ui::Wording(), QDate(2026, 1, 1)});
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_export = new ui::ChartExport(*m_workspace, m_window.get());
        QTRY_VERIFY(m_fixture->isAnswered());
    }

    void againNeedsNoDialog()
    {
        QSignalSpy said(m_export, &ui::ChartExport::said);
        m_export->again();
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(dialog(), nullptr);
        const QStringList files = QDir(out()).entryList(QDir::Files);
        QCOMPARE(files, QStringList{u"2026-01-01_moves_square.png"_qs});
        QVERIFY(said.first().first().toString().contains(files.first()));
        QTRY_VERIFY(m_window->findChildren<ui::ExportDialog *>().isEmpty());
    }

    void aFrozenChartIsExportedAsItStands()
    {
        setFilter(u"org:north-lab"_qs);
        ui::ChartFrame frame(m_fixture->state, m_fixture->feed, ui::Wording());
        m_export->setChart(&frame);
        m_fixture->state.setFrozen(true);
        setFilter(u"topic:deals"_qs);
        QSignalSpy said(m_export, &ui::ChartExport::said);
        m_export->again();
        QTRY_COMPARE(said.size(), 1);
        const auto image
            = ui::readEmbeddedView(QDir(out()).filePath(u"2026-01-01_moves_square.png"_qs));
        QVERIFY(image);
        QCOMPARE(image->view().filter.text(), u"org:north-lab"_qs);
    }

    void againShowsTheDialogWhenSomethingIsWrong()
    {
        QVERIFY(QDir(out()).removeRecursively());
        QVERIFY(QFile(out()).open(QIODevice::WriteOnly)); // a file where the folder was
        m_preferences->setLastExport({});
        m_export->again();
        QTRY_VERIFY(dialog());
    }

    void aViewComesBackFromItsImage()
    {
        setFilter(u"person:ada-ott"_qs);
        m_fixture->state.setLanes(ui::LaneMode::Organizations);
        QTRY_VERIFY(m_fixture->isAnswered());
        m_export->again();
        const QString path = QDir(out()).filePath(u"2026-01-01_moves_square.png"_qs);
        QTRY_VERIFY(QFileInfo::exists(path));
        QFile first(path);
        QVERIFY(first.open(QIODevice::ReadOnly));
        const QByteArray bytes = first.readAll();
        QVERIFY(QFile::rename(path, path + u".png"_qs));

        m_fixture->state.setView({});
        m_preferences->setLastExport({{u"folder"_qs, out()}, {u"preset"_qs, u"story"_qs}});
        QTRY_VERIFY(m_fixture->isAnswered());
        m_export->openImage(path + u".png"_qs);
        QTRY_COMPARE(m_fixture->state.filter().text(), u"person:ada-ott"_qs);
        QCOMPARE(m_fixture->state.view().lanes, ui::LaneMode::Organizations);
        QTRY_VERIFY(m_fixture->isAnswered());
        m_export->again();
        QTRY_VERIFY(QFileInfo::exists(path));
        QFile second(path);
        QVERIFY(second.open(QIODevice::ReadOnly));
        QVERIFY(second.readAll() == bytes);
    }

    void anImageDroppedOnTheWindowOpensItsView()
    {
        setFilter(u"person:ada-ott"_qs);
        m_export->again();
        const QString path = QDir(out()).filePath(u"2026-01-01_moves_square.png"_qs);
        QTRY_VERIFY(QFileInfo::exists(path));
        setFilter({});
        ui::MainWindow window(*m_workspace);
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window, &enter);
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&window, &drop);
        QTRY_COMPARE(m_fixture->state.filter().text(), u"person:ada-ott"_qs);
    }

    void aForeignImageIsSaidAndChangesNothing()
    {
        setFilter(u"person:ada-ott"_qs);
        QImage image(4, 4, QImage::Format_RGB32);
        image.fill(Qt::red);
        const QString path = QDir(out()).filePath(u"foreign.png"_qs);
        QVERIFY(image.save(path));
        QSignalSpy said(m_export, &ui::ChartExport::said);
        m_export->openImage(path);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(said.first().first().toString().contains(u"carries no view"_qs));
        QCOMPARE(m_fixture->state.filter().text(), u"person:ada-ott"_qs);
    }

    void aWarningLeadsToItsRecord()
    {
        m_export->open();
        QTRY_VERIFY(dialog());
        QListView *warnings = nullptr;
        for (auto *list : dialog()->findChildren<QListView *>()) {
            if (list->accessibleName() == u"Warnings"_qs)
                warnings = list;
        }
        QVERIFY(warnings);
        QTRY_VERIFY(dialog()->isPreviewed());
        const QAbstractItemModel *lines = warnings->model();
        const auto found = lines->match(lines->index(0, 0), Qt::DisplayRole, u"Only one source"_qs);
        QCOMPARE(found.size(), 1);
        Q_EMIT warnings->clicked(found.first());
        QCOMPARE(m_fixture->state.selection(), (ui::Selection{db::RecordKind::Move, u"m1"_qs}));
        QVERIFY(dialog());
    }
};

QTEST_MAIN(TestChartExport)
#include "tst_chartexport.moc"
