// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/models/itemlistmodel.h"
#include "ui/views/itemlistview.h"

#include <QTest>
#include <QTreeView>

using namespace ui;

/// A row that is chosen before it is read. The list is never shown: it reads nothing by itself.
class TestItemListView final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatWasChosenIsOpenedThoughTheFilterLeavesItOut();
    void whatWasChosenIsOpenedThoughTheListIsAnsweredAgain();
    void aLaterChoiceCounts();

private:
    void step()
    {
        m_list->step(1);
        QVERIFY(m_list->currentKey().isEmpty());
        QVERIFY(m_fixture->state.selection().isEmpty());
    }
    [[nodiscard]] QString selected() const { return m_fixture->state.selection().key; }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<ItemListView> m_list;
};

void TestItemListView::init()
{
    m_list.reset();
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
    m_list = std::make_unique<ItemListView>(m_fixture->state, m_fixture->feed, Wording());
    QTRY_VERIFY(m_fixture->isAnswered());
}

void TestItemListView::whatWasChosenIsOpenedThoughTheFilterLeavesItOut()
{
    step();
    m_fixture->state.setFilter(db::Filter::parse(QStringLiteral("date:1999")).value());
    QTRY_VERIFY(m_fixture->isAnswered());
    QCOMPARE(m_list->model()->rowCount(), 0);
    QTRY_COMPARE(selected(), QStringLiteral("criticism"));
}

void TestItemListView::whatWasChosenIsOpenedThoughTheListIsAnsweredAgain()
{
    step();
    m_fixture->feed.ask();
    QTRY_COMPARE(selected(), QStringLiteral("criticism"));
    QTRY_COMPARE(m_list->table()->currentIndex().row(), 0);
}

void TestItemListView::aLaterChoiceCounts()
{
    step();
    m_fixture->feed.ask();
    QTRY_VERIFY(m_fixture->isAnswered());
    m_fixture->state.setSelection({db::RecordKind::Move, QStringLiteral("m1")});
    QTRY_COMPARE(m_list->table()->currentIndex().row(), 1);
    QCOMPARE(selected(), QStringLiteral("m1"));
}

QTEST_MAIN(TestItemListView)
#include "tst_itemlistview.moc"
