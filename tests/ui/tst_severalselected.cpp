// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/models/itemlistmodel.h"
#include "ui/views/detailview.h"
#include "ui/views/itemlistview.h"

#include <QTest>
#include <QTreeView>

using namespace ui;

/// Several records are selected: what the list and the detail pane make of it.
class TestSeveralSelected final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsThatAreSelectedTogetherAreOneSelection();
    void theListMarksTheItemsOfAllRecords();
    void theDetailPaneListsThem();
    void aLinkInTheSummaryOpensTheRecord();

private:
    [[nodiscard]] QStringList markedRows() const
    {
        QStringList keys;
        for (const auto &index : m_list->table()->selectionModel()->selectedRows())
            keys += m_list->model()->keyAt(index.row());
        keys.sort();
        return keys;
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<ItemListView> m_list;
    std::unique_ptr<DetailView> m_detail;
};

void TestSeveralSelected::init()
{
    m_list.reset();
    m_detail.reset();
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
    m_list = std::make_unique<ItemListView>(m_fixture->state, m_fixture->feed, Wording());
    m_detail = std::make_unique<DetailView>(m_fixture->state, m_fixture->feed);
    m_list->resize(600, 300);
    m_list->show();
    QTRY_VERIFY(m_fixture->isAnswered());
    QTRY_VERIFY(!m_list->model()->keyAt(2).isEmpty());
}

void TestSeveralSelected::rowsThatAreSelectedTogetherAreOneSelection()
{
    auto *table = m_list->table();
    const auto at
        = [&](int row) { return table->visualRect(m_list->model()->index(row, 0)).center(); };
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at(0));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ShiftModifier, at(2));
    QCOMPARE(m_fixture->state.view().selections().size(), 3);
    QCOMPARE(markedRows().size(), 3);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier, at(1));
    QCOMPARE(m_fixture->state.view().selections().size(), 2);
    QTRY_COMPARE(markedRows().size(), 2);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, at(1));
    QCOMPARE(m_fixture->state.selection().key, m_list->model()->keyAt(1));
    QVERIFY(m_fixture->state.view().alsoSelected.isEmpty());
}

void TestSeveralSelected::theListMarksTheItemsOfAllRecords()
{
    m_fixture->state.setSelection({db::RecordKind::Move, QStringLiteral("m1")});
    m_fixture->state.toggleSelected({db::RecordKind::Claim, QStringLiteral("c2")});
    QTRY_COMPARE(markedRows(), (QStringList{QStringLiteral("kritik"), QStringLiteral("leaving")}));
    QCOMPARE(m_fixture->state.view().selections().size(), 2); // the list only follows
}

void TestSeveralSelected::theDetailPaneListsThem()
{
    m_fixture->state.setSelection({db::RecordKind::Move, QStringLiteral("m1")});
    m_fixture->state.toggleSelected({db::RecordKind::Claim, QStringLiteral("c2")});
    QTRY_VERIFY(m_detail->toPlainText().contains(QStringLiteral("2 record")));
    const QString text = m_detail->toPlainText();
    QVERIFY2(text.contains(QStringLiteral("Ada Ott: North Lab → South Lab")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Adam Rau: All is well.")), qPrintable(text));
    m_fixture->state.setSelection({db::RecordKind::Item, QStringLiteral("leaving")});
    QTRY_COMPARE(m_detail->shownItem(), QStringLiteral("leaving"));
}

void TestSeveralSelected::aLinkInTheSummaryOpensTheRecord()
{
    m_fixture->state.setSelections({{db::RecordKind::Item, QStringLiteral("kritik")},
                                    {db::RecordKind::Move, QStringLiteral("m1")}});
    QTRY_VERIFY(m_detail->toHtml().contains(QStringLiteral("record:move:m1")));
    Q_EMIT m_detail->anchorClicked(QUrl(QStringLiteral("record:move:m1")));
    QCOMPARE(m_fixture->state.selection().key, QStringLiteral("m1"));
    QVERIFY(m_fixture->state.view().alsoSelected.isEmpty());
}

QTEST_MAIN(TestSeveralSelected)
#include "tst_severalselected.moc"
