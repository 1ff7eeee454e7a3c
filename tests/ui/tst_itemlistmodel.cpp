// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/itemlistmodel.h"

#include "db/archive.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using ui::ItemListModel;

namespace {

constexpr int itemCount = 300;

QByteArray manyItems()
{
    QByteArray csv("id,title,summary,published,language,source_ids,people_ids,organization_ids,"
                   "product_ids,topics\r\n");
    for (int i = 0; i < itemCount; ++i)
        csv += QStringLiteral("k%1,Title %1,,2025-%2,en,,,,,\r\n")
                   .arg(i)
                   .arg(i % 12 + 1, 2, 10, QLatin1Char('0'))
                   .toUtf8();
    return csv;
}

} // namespace

class TestItemListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aRowShowsNothingUntilItIsRead();
    void onlyThePageOnScreenIsRead();
    void aFarRowIsReadWhenItIsShown();
    void anItemIsFoundByItsIdAndItsKey();
    void rowsStayReadWhenTheOrderChanges();
    void aClosedArchiveLeavesNoRows();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<db::Archive> m_archive;
    QList<db::ItemId> m_items;
};

void TestItemListModel::initTestCase()
{
    QFile file(m_folder.filePath(QStringLiteral("items.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(manyItems());
    file.close();
    auto created = db::Archive::create(m_folder.filePath(QStringLiteral("a.claimscope")));
    QVERIFY(created.has_value());
    m_archive = std::move(*created);
    db::ImportRequest request;
    request.inputs = QStringList{file.fileName()};
    const auto imported = m_archive->import(request);
    QTRY_VERIFY(imported.isFinished());
    QVERIFY(imported.result().has_value());
    QCOMPARE(imported.result()->added, itemCount);
    const auto explored = m_archive->explore({});
    QTRY_VERIFY(explored.isFinished());
    QVERIFY(explored.result().has_value());
    m_items = explored.result()->items;
    QCOMPARE(m_items.size(), itemCount);
}

void TestItemListModel::aRowShowsNothingUntilItIsRead()
{
    ItemListModel model{ui::Wording()};
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setArchive(m_archive.get());
    model.setItems(m_items);
    QCOMPARE(model.rowCount(), itemCount);
    const auto title = model.index(0, ItemListModel::TitleColumn);
    QVERIFY(!title.data(ItemListModel::LoadedRole).toBool());
    QVERIFY(title.data().isNull());
    QTRY_VERIFY(title.data(ItemListModel::LoadedRole).toBool());
    QVERIFY(title.data().toString().startsWith(QStringLiteral("Title ")));
    QCOMPARE(model.index(0, ItemListModel::DateColumn).data().toString(),
             QStringLiteral("Dec 2025"));
}

void TestItemListModel::onlyThePageOnScreenIsRead()
{
    ItemListModel model{ui::Wording()};
    model.setArchive(m_archive.get());
    model.setItems(m_items);
    QSignalSpy read(&model, &ItemListModel::rowsRead);
    QVERIFY(model.index(0, ItemListModel::TitleColumn).data().isNull());
    QTRY_COMPARE(read.size(), 1);
    const auto last = model.index(itemCount - 1, ItemListModel::TitleColumn);
    QVERIFY(!last.data(ItemListModel::LoadedRole).toBool());
    QVERIFY(model.keyAt(itemCount - 1).isEmpty());
}

void TestItemListModel::aFarRowIsReadWhenItIsShown()
{
    ItemListModel model{ui::Wording()};
    model.setArchive(m_archive.get());
    model.setItems(m_items);
    const auto first = model.index(0, ItemListModel::TitleColumn);
    const auto last = model.index(itemCount - 1, ItemListModel::TitleColumn);
    QVERIFY(first.data().isNull());
    QVERIFY(last.data().isNull());
    QTRY_VERIFY(!last.data().isNull());
    QTRY_VERIFY(!first.data().isNull());
    QVERIFY(!model.keyAt(itemCount - 1).isEmpty());
}

void TestItemListModel::anItemIsFoundByItsIdAndItsKey()
{
    ItemListModel model{ui::Wording()};
    model.setArchive(m_archive.get());
    model.setItems(m_items);
    QCOMPARE(model.rowOf(m_items.at(7)), 7);
    QCOMPARE(model.rowOf(db::ItemId{987654}), -1);
    QVERIFY(model.index(7, ItemListModel::TitleColumn).data().isNull());
    QTRY_VERIFY(!model.keyAt(7).isEmpty());
    QCOMPARE(model.rowOfKey(model.keyAt(7)), 7);
    QCOMPARE(model.rowOfKey(QStringLiteral("nothing")), -1);
}

void TestItemListModel::rowsStayReadWhenTheOrderChanges()
{
    ItemListModel model{ui::Wording()};
    model.setArchive(m_archive.get());
    model.setItems(m_items);
    QVERIFY(model.index(0, ItemListModel::TitleColumn).data().isNull());
    QTRY_VERIFY(!model.keyAt(0).isEmpty());
    const QString key = model.keyAt(0);
    QList<db::ItemId> reversed = m_items;
    std::reverse(reversed.begin(), reversed.end());
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setItems(reversed);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(model.keyAt(itemCount - 1), key);
    model.setItems(reversed);
    QCOMPARE(resets.size(), 1);
}

void TestItemListModel::aClosedArchiveLeavesNoRows()
{
    ItemListModel model{ui::Wording()};
    model.setArchive(m_archive.get());
    model.setItems(m_items);
    QVERIFY(model.index(0, ItemListModel::TitleColumn).data().isNull());
    model.setArchive(nullptr);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.rowOf(m_items.at(0)), -1);
}

QTEST_GUILESS_MAIN(TestItemListModel)
#include "tst_itemlistmodel.moc"
