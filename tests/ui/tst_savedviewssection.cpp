// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/models/savedviewmodel.h"
#include "ui/state/savedviews.h"
#include "ui/views/savedviewssection.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using ui::SavedViewModel;
using ui::SavedViews;
using ui::SavedViewsSection;

class TestSavedViewsSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aClickOpensAViewAsOneStep();
    void newItemsAreMarkedUntilTheViewIsLeft();
    void keysRenameAndRemove();
    void whatWasRemovedComesBack();
    void draggingPutsAViewIntoAnother();
    void theMenuPutsAViewIntoAnother();
    void aReadOnlyArchiveKeepsNone();

private:
    void save(const char *name, const char *query);
    [[nodiscard]] QModelIndex indexOf(const char *name) const;
    void importAnother();

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<SavedViews> m_views;
    std::unique_ptr<SavedViewsSection> m_section;
};

void TestSavedViewsSection::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
    m_views = std::make_unique<SavedViews>(m_fixture->state, m_fixture->feed);
    m_section = std::make_unique<SavedViewsSection>(*m_views);
    new QAbstractItemModelTester(m_section->model(),
                                 QAbstractItemModelTester::FailureReportingMode::Fatal,
                                 m_section->model());
    m_section->resize(220, 400);
    save("People", "topic:people");
    save("Deals", "topic:deals");
    m_section->show();
    QVERIFY(QTest::qWaitForWindowActive(m_section.get()));
}

void TestSavedViewsSection::cleanup()
{
    m_section.reset();
    m_views.reset();
    m_fixture.reset();
}

void TestSavedViewsSection::save(const char *name, const char *query)
{
    m_fixture->state.setFilter(db::Filter::parse(QString::fromLatin1(query)).value());
    m_views->save(QString::fromLatin1(name), {}, {});
    m_fixture->state.setFilter({});
    QTRY_VERIFY(indexOf(name).isValid());
}

QModelIndex TestSavedViewsSection::indexOf(const char *name) const
{
    for (const auto &view : m_views->views()) {
        if (view.name == QLatin1String(name))
            return m_section->model()->indexOf(view.key);
    }
    return {};
}

void TestSavedViewsSection::importAnother()
{
    db::ImportRequest request;
    request.inputs = {m_fixture->write("later.csv",
                                       "id,title,summary,published,language,source_ids,people_ids,"
                                       "organization_ids,product_ids,topics\n"
                                       "later,Later,,2025-08-01,en,s1,ada-ott,,,people\n")};
    auto imported = m_fixture->archive->import(request);
    QTRY_VERIFY(imported.isFinished());
    QVERIFY(imported.result());
    m_fixture->archive->lookForChanges();
}

void TestSavedViewsSection::aClickOpensAViewAsOneStep()
{
    auto *tree = m_section->tree();
    QCOMPARE(indexOf("People").data(SavedViewModel::CountRole).toString(), QStringLiteral("2"));
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {},
                      tree->visualRect(indexOf("People")).center());
    QCOMPARE(m_fixture->state.filter().text(), QStringLiteral("topic:people"));
    QVERIFY(indexOf("People").data(SavedViewModel::OpenedRole).toBool());
    m_fixture->state.goBack();
    QVERIFY(m_fixture->state.filter().isEmpty());
    QVERIFY(!indexOf("People").data(SavedViewModel::OpenedRole).toBool());
}

void TestSavedViewsSection::newItemsAreMarkedUntilTheViewIsLeft()
{
    importAnother();
    QTRY_COMPARE(indexOf("People").data(SavedViewModel::NewTextRole).toString(),
                 QStringLiteral("1 new"));
    QVERIFY(indexOf("Deals").data(SavedViewModel::NewTextRole).toString().isEmpty());
    QVERIFY(indexOf("People")
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("1 new")));
    m_views->open(indexOf("People").data(SavedViewModel::KeyRole).toString());
    QTRY_COMPARE(m_views->newItems().size(), 1);
    QCOMPARE(m_views->newItems().constFirst().hits,
             QList<db::Node>{db::Node::term(db::Field::Topic, QStringLiteral("people"))});
    m_fixture->state.setChart(ui::ChartKind::Volume); // the same items: not left
    QCOMPARE(m_views->newItems().size(), 1);
    m_fixture->state.setFilter({});
    QVERIFY(m_views->newItems().isEmpty());
    QTRY_VERIFY(indexOf("People").data(SavedViewModel::NewTextRole).toString().isEmpty());
    m_views->open(indexOf("People").data(SavedViewModel::KeyRole).toString());
    QTest::qWait(50);
    QVERIFY(m_views->newItems().isEmpty());
}

void TestSavedViewsSection::keysRenameAndRemove()
{
    auto *tree = m_section->tree();
    tree->setFocus();
    tree->setCurrentIndex(indexOf("Deals"));
    QTest::keyClick(tree, Qt::Key_F2);
    auto *editor = tree->findChild<QLineEdit *>();
    QVERIFY(editor);
    QTest::keyClick(editor, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(editor, QStringLiteral("Takeovers"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(indexOf("Takeovers").isValid());
    tree->setCurrentIndex(indexOf("Takeovers"));
    QTest::keyClick(tree, Qt::Key_Delete);
    QTRY_COMPARE(m_section->model()->rowCount(), 1);
}

void TestSavedViewsSection::whatWasRemovedComesBack()
{
    QVERIFY(!m_section->undoButton()->isVisible());
    const auto before = m_views->views();
    m_views->remove(indexOf("People").data(SavedViewModel::KeyRole).toString());
    QTRY_COMPARE(m_section->model()->rowCount(), 1);
    QVERIFY(m_section->undoButton()->isVisible());
    QTest::mouseClick(m_section->undoButton(), Qt::LeftButton);
    QTRY_COMPARE(m_views->views(), before);
    QVERIFY(!m_section->undoButton()->isVisible());
}

void TestSavedViewsSection::draggingPutsAViewIntoAnother()
{
    auto *model = m_section->model();
    const std::unique_ptr<QMimeData> data(model->mimeData({indexOf("Deals")}));
    model->dropMimeData(data.get(), Qt::MoveAction, -1, -1, indexOf("People"));
    QTRY_COMPARE(indexOf("Deals").parent(), indexOf("People"));
    QVERIFY(m_section->tree()->isExpanded(indexOf("People")));
    model->dropMimeData(data.get(), Qt::MoveAction, 0, 0, {});
    QTRY_VERIFY(!indexOf("Deals").parent().isValid());
    QCOMPARE(indexOf("Deals").row(), 0);
}

void TestSavedViewsSection::theMenuPutsAViewIntoAnother()
{
    auto *menu = m_section->menuFor(indexOf("Deals"));
    const auto targets = menu->findChild<QMenu *>()->actions();
    QCOMPARE(targets.size(), 3);
    QVERIFY(!targets.at(0)->isEnabled()); // it is at the top
    QVERIFY(!targets.at(2)->isEnabled()); // itself
    targets.at(1)->trigger();
    QTRY_COMPARE(indexOf("Deals").parent(), indexOf("People"));
    delete menu;
}

void TestSavedViewsSection::aReadOnlyArchiveKeepsNone()
{
    auto readOnly = db::Archive::open(m_fixture->path(), db::Archive::Access::ReadOnly);
    QVERIFY(readOnly);
    m_fixture->feed.setArchive(readOnly->get());
    QTRY_COMPARE(m_section->model()->rowCount(), 2); // those that are there can be opened
    QSignalSpy failed(m_views.get(), &SavedViews::failed);
    m_views->save(QStringLiteral("More"), {}, {});
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<db::Problem>().kind, db::Problem::Kind::ReadOnly);
    QVERIFY(!(m_section->model()->flags(indexOf("People")) & Qt::ItemIsEditable));
    m_fixture->feed.setArchive(m_fixture->archive.get());
}

QTEST_MAIN(TestSavedViewsSection)
#include "tst_savedviewssection.moc"
