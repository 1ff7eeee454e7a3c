// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"
#include "resources/resources.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/views/searchfield.h"
#include "ui/widgets/messagebar.h"

#include <QFile>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { initClaimscopeResources(); }
    void theWindowIsThereBeforeTheArchive();
    void aFreshProfileGetsTheSample();
    void aSecondStartGoesOnWhereTheFirstWas();
    void aMissingArchiveIsSaidAndNothingIsMade();
    void anotherLanguageIsAnotherWindow();

private:
    [[nodiscard]] WindowOptions options() const
    {
        WindowOptions options;
        options.profile = m_profile.path();
        options.now = QDate(2026, 7, 1);
        options.locale = QStringLiteral("en_US");
        options.theme = QStringLiteral("light");
        return options;
    }

    QTemporaryDir m_profile;
};

void TestWindow::theWindowIsThereBeforeTheArchive()
{
    Window window(options());
    window.show();
    QVERIFY(window.mainWindow()->isVisible());
    QVERIFY(!window.feed().archive());
}

void TestWindow::aFreshProfileGetsTheSample()
{
    Window window(options());
    window.show();
    QTRY_VERIFY_WITH_TIMEOUT(window.feed().archive(), 20'000);
    QVERIFY(window.feed().archive()->isSample());
    QVERIFY(QFile::exists(m_profile.filePath(QStringLiteral("sample.claimscope"))));
    QTRY_VERIFY(window.feed().answer()->totalItems > 100);
    QVERIFY(window.mainWindow()->sampleBar()->isVisible());
    window.state().setFilter(*db::Filter::parse(QStringLiteral("person:yann-lecun")));
    QTRY_VERIFY(!window.feed().isAsking());
}

void TestWindow::aSecondStartGoesOnWhereTheFirstWas()
{
    Window window(options());
    window.show();
    QTRY_VERIFY(window.feed().archive());
    QCOMPARE(window.state().filter().text(), QStringLiteral("person:yann-lecun"));
    QVERIFY(window.state().canGoBack());
}

void TestWindow::aMissingArchiveIsSaidAndNothingIsMade()
{
    auto missing = options();
    missing.archive = m_profile.filePath(QStringLiteral("gone.claimscope"));
    Window window(missing);
    window.show();
    auto bars = window.mainWindow()->findChildren<ui::MessageBar *>();
    QTRY_VERIFY(std::any_of(bars.cbegin(), bars.cend(), [](const ui::MessageBar *bar) {
        return bar->isVisible() && bar->message().contains(QLatin1String("gone.claimscope"));
    }));
    QVERIFY(!window.feed().archive());
    QVERIFY(!QFile::exists(missing.archive));
}

void TestWindow::anotherLanguageIsAnotherWindow()
{
    Window window(options());
    window.show();
    QTRY_VERIFY(window.feed().archive());
    const auto before = window.mainWindow();
    window.preferences().setLanguage(QStringLiteral("de"));
    QTRY_VERIFY(window.mainWindow() != before);
    QVERIFY(window.mainWindow()->isVisible());
    QCOMPARE(QLocale().language(), QLocale::German);
}

QTEST_MAIN(TestWindow)
#include "tst_window.moc"
