// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/preferences.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using ui::Preferences;

class TestPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFreshProfileFollowsTheSystem();
    void whatWasSetIsThereAtTheNextStart();
    void textNeverBecomesUnreadable();
    void onlyAChangeIsToldOf();
};

void TestPreferences::aFreshProfileFollowsTheSystem()
{
    const QTemporaryDir folder;
    const Preferences preferences(folder.path());
    QVERIFY(preferences.language().isEmpty());
    QCOMPARE(preferences.theme(), Preferences::Theme::System);
    QVERIFY(preferences.singleKeys());
    QVERIFY(preferences.lastArchive().isEmpty());
    QVERIFY(preferences.lastExport().isEmpty());
}

void TestPreferences::whatWasSetIsThereAtTheNextStart()
{
    const QTemporaryDir folder;
    const QJsonObject lastExport{{QStringLiteral("preset"), QStringLiteral("square")}};
    {
        Preferences preferences(folder.path());
        preferences.setLanguage(QStringLiteral("de"));
        preferences.setTheme(Preferences::Theme::Dark);
        preferences.setSingleKeys(false);
        preferences.setTextScale(1.25);
        preferences.setLastArchive(QStringLiteral("/a/b c.claimscope"));
        preferences.setFolder(QStringLiteral("export"), QStringLiteral("/pictures"));
        preferences.setLayout(QStringLiteral("window"), QByteArray("\x00\xff\x01", 3));
        preferences.setLastExport(lastExport);
    }
    const Preferences preferences(folder.path());
    QCOMPARE(preferences.language(), QStringLiteral("de"));
    QCOMPARE(preferences.theme(), Preferences::Theme::Dark);
    QVERIFY(!preferences.singleKeys());
    QCOMPARE(preferences.textScale(), 1.25);
    QCOMPARE(preferences.lastArchive(), QStringLiteral("/a/b c.claimscope"));
    QCOMPARE(preferences.folder(QStringLiteral("export")), QStringLiteral("/pictures"));
    QVERIFY(preferences.folder(QStringLiteral("import")).isEmpty());
    QCOMPARE(preferences.layout(QStringLiteral("window")), QByteArray("\x00\xff\x01", 3));
    QCOMPARE(preferences.lastExport(), lastExport);
}

void TestPreferences::textNeverBecomesUnreadable()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.path());
    QCOMPARE(preferences.textScale(), 1.0);
    preferences.setTextScale(0.01);
    QCOMPARE(preferences.textScale(), 0.7);
    preferences.setTextScale(100);
    QCOMPARE(preferences.textScale(), 2.5);
}

void TestPreferences::onlyAChangeIsToldOf()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.path());
    QSignalSpy themes(&preferences, &Preferences::themeChanged);
    preferences.setTheme(Preferences::Theme::System);
    QCOMPARE(themes.size(), 0);
    preferences.setTheme(Preferences::Theme::Light);
    preferences.setTheme(Preferences::Theme::Light);
    QCOMPARE(themes.size(), 1);
}

QTEST_GUILESS_MAIN(TestPreferences)
#include "tst_preferences.moc"
