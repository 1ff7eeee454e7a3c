// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/viewfile.h"
#include "ui/state/wording.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using db::SavedView;

class TestViewFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void viewsSurviveTheFile();
    void aBadFileSaysWhy_data();
    void aBadFileSaysWhy();
    void foldersComeFirst();
    void foldersThatLieInEachOtherAreOpened();
    void whatIsKnownIsNotAddedAgain();
    void anotherViewOfTheSameKeyGetsItsOwn();

private:
    static SavedView view(const char *key, const char *parent = "", const char *name = nullptr)
    {
        SavedView view;
        view.key = QString::fromLatin1(key);
        view.name = QString::fromLatin1(name ? name : key);
        view.parent = QString::fromLatin1(parent);
        view.state = {{QStringLiteral("chart"), QStringLiteral("volume")}};
        return view;
    }
    static QStringList keys(const QList<SavedView> &views)
    {
        QStringList keys;
        for (const auto &view : views)
            keys.append(view.key);
        return keys;
    }
};

void TestViewFile::viewsSurviveTheFile()
{
    SavedView folder = view("f");
    folder.state = {};
    folder.note = QStringLiteral("für Freitag");
    const QList<SavedView> views{folder, view("a", "f")};
    SavedView looked = views.at(1);
    looked.lookedAt = QStringLiteral("17");
    looked.count = 4;
    const auto read = ui::readViewFile(ui::viewFile({folder, looked}));
    QVERIFY(read);
    QCOMPARE(*read, views); // what one desk has looked at is not the other's
}

void TestViewFile::aBadFileSaysWhy_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *file, const char *said) {
        QTest::newRow(name) << QByteArray(file) << QString::fromLatin1(said);
    };
    row("empty", "", "not well-formed JSON");
    row("cut off", "{\"format\": \"claimscope-views\",\n \"views\": [", "JSON");
    row("something else", "{\"type\": \"FeatureCollection\"}", "no file of saved views");
    row("a list", "[1, 2]", "no file of saved views");
    row("newer", "{\"format\":\"claimscope-views\",\"version\":9,\"views\":[]}", "newer version");
    row("nameless", "{\"format\":\"claimscope-views\",\"views\":[{\"key\":\"a\"}]}", "name");
    row("twice",
        "{\"format\":\"claimscope-views\",\"views\":[{\"key\":\"a\",\"name\":\"A\"},"
        "{\"key\":\"a\",\"name\":\"B\"}]}",
        "the key a");
}

void TestViewFile::aBadFileSaysWhy()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, said);
    const auto read = ui::readViewFile(file);
    QVERIFY(!read);
    const QString message = ui::Wording().problem(read.error());
    QVERIFY2(message.contains(said), qPrintable(message));
    const QString german = ui::Wording(QLocale(QLocale::German)).problem(read.error());
    QVERIFY2(!german.isEmpty(), qPrintable(german));
}

void TestViewFile::foldersComeFirst()
{
    const auto read = ui::readViewFile(ui::viewFile({view("a", "f"), view("f", "g"), view("g")}));
    QVERIFY(read);
    QCOMPARE(keys(*read),
             (QStringList{QStringLiteral("g"), QStringLiteral("f"), QStringLiteral("a")}));
    const auto lost = ui::readViewFile(ui::viewFile({view("a", "nowhere")}));
    QVERIFY(lost->first().parent.isEmpty());
}

void TestViewFile::foldersThatLieInEachOtherAreOpened()
{
    const auto read = ui::readViewFile(ui::viewFile({view("a", "b"), view("b", "a")}));
    QVERIFY(read);
    QCOMPARE(read->size(), 2);
    QVERIFY(read->first().parent.isEmpty());
}

void TestViewFile::whatIsKnownIsNotAddedAgain()
{
    const QList<SavedView> known{view("f"), view("a", "f")};
    QVERIFY(ui::newViews(known, known).isEmpty());
    const auto added = ui::newViews({view("f"), view("b", "f")}, known);
    QCOMPARE(keys(added), QStringList{QStringLiteral("b")});
    QCOMPARE(added.first().parent, QStringLiteral("f"));
}

void TestViewFile::anotherViewOfTheSameKeyGetsItsOwn()
{
    const auto added
        = ui::newViews({view("f", "", "Other"), view("b", "f")}, {view("f"), view("f-2")});
    QCOMPARE(keys(added), (QStringList{QStringLiteral("f-3"), QStringLiteral("b")}));
    QCOMPARE(added.last().parent, QStringLiteral("f-3"));
}

QTEST_APPLESS_MAIN(TestViewFile)
#include "tst_viewfile.moc"
