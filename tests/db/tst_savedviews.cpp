// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/edits/savedviewedits.h"
#include "db/queries/savedviews.h"
#include "tests/support/smallarchive.h"

#include <QTest>

using db::SavedView;

namespace {

QStringList list(const char *names)
{
    return test::split(names);
}

QJsonObject stateOf(const char *query)
{
    const auto filter = db::Filter::parse(QString::fromLatin1(query));
    return {{QStringLiteral("filter"), filter->toJson()},
            {QStringLiteral("chart"), QStringLiteral("moves")}};
}

} // namespace

class TestSavedViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_archive = std::make_unique<test::TestArchive>(); }
    void aViewComesBackAsItWasSaved();
    void viewsOfOneNameHaveTheirOwnKeys();
    void countsAreThoseOfTheFilter();
    void aFilterWhoseNamesAreGoneHasNoCount();
    void whatIsEnteredAfterTheLookIsNew();
    void theTermThatHitIsTold();
    void looksOfTheSameSecondAreToldApart();
    void viewsMoveIntoViewsButNotIntoThemselves();
    void aRemovedFolderComesBackWhole();
    void unknownKeysAreProblems();

private:
    db::Connection &connection() { return m_archive->connection(); }
    QString save(const char *name, const char *query = "", const QString &parent = {})
    {
        return *db::saveView(
            connection(),
            {.name = QString::fromLatin1(name), .parent = parent, .state = stateOf(query)});
    }
    SavedView view(const QString &key)
    {
        for (const auto &each : db::loadSavedViews(connection())) {
            if (each.key == key)
                return each;
        }
        return {};
    }
    QStringList names()
    {
        QStringList names;
        for (const auto &each : db::loadSavedViews(connection()))
            names += each.name;
        return names;
    }

    std::unique_ptr<test::TestArchive> m_archive;
};

void TestSavedViews::aViewComesBackAsItWasSaved()
{
    SavedView saved{.name = QStringLiteral("Große Wechsel"),
                    .note = QStringLiteral("for Friday"),
                    .state = stateOf("topic:people")};
    const auto key = *db::saveView(connection(), saved);
    QCOMPARE(key, QStringLiteral("view-grosse-wechsel"));
    const auto loaded = view(key);
    QCOMPARE(loaded.name, saved.name);
    QCOMPARE(loaded.note, saved.note);
    QCOMPARE(loaded.state, saved.state);
    QVERIFY(db::renameView(connection(), key, QStringLiteral("Moves"), QStringLiteral("later")));
    QCOMPARE(view(key).name, QStringLiteral("Moves"));
    QCOMPARE(view(key).note, QStringLiteral("later"));
    QCOMPARE(view(key).state, saved.state);
}

void TestSavedViews::viewsOfOneNameHaveTheirOwnKeys()
{
    QCOMPARE(save("Meta"), QStringLiteral("view-meta"));
    QCOMPARE(save("Meta"), QStringLiteral("view-meta-2"));
}

void TestSavedViews::countsAreThoseOfTheFilter()
{
    m_archive->add(test::ItemSpec{.key = "a", .published = "2025", .topics = "people"});
    m_archive->add(test::ItemSpec{.key = "b", .published = "2025", .topics = "people"});
    m_archive->add(test::ItemSpec{.key = "c", .published = "2025", .topics = "deals"});
    const auto all = save("All");
    const auto people = save("People", "topic:people");
    QCOMPARE(view(all).count, 3);
    QCOMPARE(view(people).count, 2);
    const auto folder = *db::saveView(connection(), {.name = QStringLiteral("Folder")});
    QCOMPARE(view(folder).count, -1);
}

void TestSavedViews::aFilterWhoseNamesAreGoneHasNoCount()
{
    m_archive->add(test::ItemSpec{.key = "a"});
    QCOMPARE(view(save("Gone", "person:nobody-here")).count, -1);
}

void TestSavedViews::whatIsEnteredAfterTheLookIsNew()
{
    m_archive->add(test::ItemSpec{.key = "a", .topics = "people"});
    const auto key = save("People", "topic:people");
    QCOMPARE(view(key).newCount, 0);
    m_archive->add(test::ItemSpec{.key = "b", .topics = "people"});
    m_archive->add(test::ItemSpec{.key = "c", .topics = "deals"});
    QCOMPARE(view(key).count, 2);
    QCOMPARE(view(key).newCount, 1);
    const auto items = *db::newItemsOf(connection(), key);
    QCOMPARE(items.size(), 1);
    QCOMPARE(db::integerFrom(connection(), {QStringLiteral("SELECT id FROM item WHERE key = 'b'")}),
             static_cast<qint64>(items.constFirst().item));
    QVERIFY(db::lookAtView(connection(), key));
    QCOMPARE(view(key).newCount, 0);
    QVERIFY(db::newItemsOf(connection(), key)->isEmpty());
}

void TestSavedViews::theTermThatHitIsTold()
{
    m_archive->add(test::ItemSpec{.key = "a", .topics = "people deals courts"});
    const auto mixed = save("Mixed", "lang:en topic:(people OR deals) -topic:courts");
    const auto single = save("Single", "lang:en");
    m_archive->add(test::ItemSpec{.key = "b", .topics = "deals", .language = "en"});
    const auto hits = db::newItemsOf(connection(), mixed)->constFirst().hits;
    QCOMPARE(hits, QList<db::Node>{db::Node::term(db::Field::Topic, QStringLiteral("deals"))});
    const auto only = db::newItemsOf(connection(), single)->constFirst().hits;
    QCOMPARE(only, QList<db::Node>{db::Node::term(db::Field::Language, QStringLiteral("en"))});
}

void TestSavedViews::looksOfTheSameSecondAreToldApart()
{
    const auto key = save("All");
    for (int i = 0; i < 3; ++i) {
        const QByteArray item = "item-" + QByteArray::number(i);
        m_archive->add(test::ItemSpec{.key = item.constData()});
        QCOMPARE(view(key).newCount, 1);
        QVERIFY(db::lookAtView(connection(), key));
        QCOMPARE(view(key).newCount, 0);
    }
}

void TestSavedViews::viewsMoveIntoViewsButNotIntoThemselves()
{
    const auto a = save("A");
    const auto b = save("B");
    const auto c = save("C");
    QVERIFY(db::moveView(connection(), c, {}, 0));
    QCOMPARE(names(), list("C A B"));
    QVERIFY(db::moveView(connection(), a, b, -1));
    QVERIFY(db::moveView(connection(), c, b, 0));
    QCOMPARE(names(), list("B C A"));
    QCOMPARE(view(a).parent, b);
    QCOMPARE(db::moveView(connection(), b, a, -1).error().kind, db::Problem::Kind::BadValue);
    QCOMPARE(db::moveView(connection(), b, b, -1).error().kind, db::Problem::Kind::BadValue);
    QVERIFY(db::moveView(connection(), a, {}, 0));
    QCOMPARE(names(), list("A B C"));
}

void TestSavedViews::aRemovedFolderComesBackWhole()
{
    m_archive->add(test::ItemSpec{.key = "a"});
    save("First");
    const auto folder = save("Folder");
    save("Inside", "", folder);
    save("Last");
    m_archive->add(test::ItemSpec{.key = "b"});
    const auto before = db::loadSavedViews(connection());
    QVERIFY(db::removeView(connection(), folder));
    QCOMPARE(names(), list("First Last"));
    for (const auto &each : before) {
        if (each.key == folder || each.parent == folder)
            QVERIFY(db::saveView(connection(), each));
    }
    QCOMPARE(db::loadSavedViews(connection()), before);
}

void TestSavedViews::unknownKeysAreProblems()
{
    const auto none = QStringLiteral("view-none");
    using Kind = db::Problem::Kind;
    QCOMPARE(db::removeView(connection(), none).error().kind, Kind::UnknownName);
    QCOMPARE(db::lookAtView(connection(), none).error().kind, Kind::UnknownName);
    QCOMPARE(db::newItemsOf(connection(), none).error().kind, Kind::UnknownName);
    QCOMPARE(db::moveView(connection(), save("A"), none, 0).error().kind, Kind::UnknownName);
    QCOMPARE(db::renameView(connection(), none, none, {}).error().kind, Kind::UnknownName);
}

QTEST_GUILESS_MAIN(TestSavedViews)
#include "tst_savedviews.moc"
