// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/archive.h"
#include "resources/resources.h"
#include "ui/charts/disputestates.h"
#include "ui/state/explorerfeed.h"
#include "ui/state/explorerstate.h"

#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace ui;

class TestDisputeStates final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noWordIsCut_data();
    void noWordIsCut();
    void whatIsChosenStays();
    void cleanupTestCase() { m_feed->setArchive(nullptr); }

private:
    [[nodiscard]] static QList<QToolButton *> shown(const DisputeStates &states)
    {
        QList<QToolButton *> buttons;
        for (auto *button : states.findChildren<QToolButton *>()) {
            if (button->isVisible())
                buttons.append(button);
        }
        return buttons;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<db::Archive> m_archive;
    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<ExplorerFeed> m_feed;
};

void TestDisputeStates::initTestCase()
{
    initClaimscopeResources();
    const QString path = m_folder.filePath(QStringLiteral("sample.claimscope"));
    QVERIFY(db::Archive::writeSample(path));
    auto archive = db::Archive::open(path, db::Archive::Access::ReadOnly);
    QVERIFY(archive);
    m_archive = *std::move(archive);
    m_state = std::make_unique<ExplorerState>();
    m_feed = std::make_unique<ExplorerFeed>(*m_state);
    m_feed->setArchive(m_archive.get());
    QTRY_VERIFY(!m_feed->answer()->disputeStates.isEmpty());
}

void TestDisputeStates::noWordIsCut_data()
{
    QTest::addColumn<int>("width");
    for (const int width : {700, 420, 250, 90, 10})
        QTest::addRow("%d", width) << width;
}

void TestDisputeStates::noWordIsCut()
{
    QFETCH(int, width);
    DisputeStates states(*m_state, *m_feed);
    states.resize(width, 30);
    states.show();
    QVERIFY(QTest::qWaitForWindowExposed(&states));
    const QList<QToolButton *> buttons = shown(states);
    QCOMPARE(buttons.size() == 5, width >= states.sizeHint().width());
    for (const QToolButton *button : buttons)
        QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
}

void TestDisputeStates::whatIsChosenStays()
{
    DisputeStates states(*m_state, *m_feed);
    states.resize(700, 30);
    states.show();
    QVERIFY(QTest::qWaitForWindowExposed(&states));
    QToolButton *last = shown(states).constLast();
    last->click();
    QVERIFY(last->isChecked());
    states.resize(120, 30);
    QCOMPARE(shown(states), QList<QToolButton *>{last});
    last->click();
}

QTEST_MAIN(TestDisputeStates)
#include "tst_disputestates.moc"
