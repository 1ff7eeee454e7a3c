// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/views/chipbar.h"
#include "ui/widgets/chip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using ui::ChipBar;

class TestChipBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyPartIsAChipInWords();
    void chipsStandAlsoWhenNothingMatches();
    void aBrushThatIsDraggedChangesItsChip();
    void theCrossRemovesAndIsLargeEnough();
    void deleteRemovesAndTheNextChipHasTheFocus();
    void theMenuDisablesExcludesAndKeepsOnlyThis();
    void aChipIsDraggedToBeExcluded();
    void theMenuCopiesTheQuery();
    void editingReplacesThePart();
    void anUnreadableEditStays();
    void theFilterMenuOffersTwoOrMoreSources();

private:
    void setFilter(const char *query)
    {
        m_fixture->state.setFilter(*db::Filter::parse(QString::fromLatin1(query)));
    }
    QAction *menuAction(int chip, const char *text);
    [[nodiscard]] QString filter() const { return m_fixture->state.filter().text(); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<ChipBar> m_bar;
};

void TestChipBar::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
    m_bar = std::make_unique<ChipBar>(m_fixture->state, m_fixture->feed, ui::Wording());
    m_bar->resize(700, 40);
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
}

void TestChipBar::cleanup()
{
    m_bar.reset();
    m_fixture.reset();
}

QAction *TestChipBar::menuAction(int chip, const char *text)
{
    m_bar->chips().at(chip)->click();
    for (auto *menu : m_bar->chips().at(chip)->findChildren<QMenu *>()) {
        if (!menu->isVisible()) // an earlier one, on its way out
            continue;
        for (auto *action : menu->actions()) {
            if (action->text() == QLatin1String(text)) {
                menu->close();
                return action;
            }
        }
    }
    return nullptr;
}

void TestChipBar::everyPartIsAChipInWords()
{
    setFilter("person:(ada-ott OR adam-rau) -topic:deals date:2025");
    QTRY_VERIFY(m_fixture->isAnswered());
    QCOMPARE(m_bar->chips().size(), 3);
    QCOMPARE(m_bar->chips().at(0)->text(), QStringLiteral("Person: Ada Ott or Adam Rau"));
    QVERIFY(m_bar->chips().at(1)->isExcluding());
    QVERIFY(m_bar->chips().at(1)->text().contains(QLatin1String("deals")));
    QCOMPARE(m_bar->chips().at(2)->text(), QStringLiteral("2025"));
    QCOMPARE(m_bar->chips().at(2)->accessibleName(), QStringLiteral("2025 (touches)"));
}

void TestChipBar::aBrushThatIsDraggedChangesItsChip()
{
    setFilter("person:ada-ott date:2025");
    QTRY_VERIFY(m_fixture->isAnswered());
    const QList<ui::Chip *> chips = m_bar->chips();
    const QSize before = chips.at(1)->sizeHint();
    setFilter("person:ada-ott -date:2025-03..2025-06");
    QCOMPARE(m_bar->chips(), chips); // the same ones: nothing is laid out anew
    QVERIFY(chips.at(1)->isExcluding());
    QVERIFY(chips.at(1)->sizeHint().width() > before.width());
    QTRY_VERIFY(m_fixture->isAnswered());
    QVERIFY(chips.at(1)->text().contains(QLatin1String("2025")));
    QTest::mouseClick(chips.at(0)->closeButton(), Qt::LeftButton);
    QCOMPARE(filter(), QStringLiteral("-date:2025-03..2025-06"));
}

void TestChipBar::chipsStandAlsoWhenNothingMatches()
{
    setFilter("date:1999 person:ada-ott");
    QTRY_VERIFY(m_fixture->isAnswered());
    QVERIFY(m_fixture->feed.answer()->items.isEmpty());
    QCOMPARE(m_bar->chips().size(), 2);
    QVERIFY(m_bar->chips().at(0)->isVisible());
}

void TestChipBar::theCrossRemovesAndIsLargeEnough()
{
    setFilter("topic:people lang:en");
    auto *cross = m_bar->chips().at(0)->closeButton();
    QVERIFY(cross->width() >= 24 && cross->height() >= 24);
    QTest::mouseClick(cross, Qt::LeftButton);
    QCOMPARE(filter(), QStringLiteral("lang:en"));
    QCOMPARE(m_bar->chips().size(), 1);
}

void TestChipBar::deleteRemovesAndTheNextChipHasTheFocus()
{
    setFilter("topic:people lang:en");
    m_bar->chips().at(0)->setFocus();
    QTest::keyClick(m_bar->chips().at(0), Qt::Key_Delete);
    QCOMPARE(filter(), QStringLiteral("lang:en"));
    QVERIFY(m_bar->chips().at(0)->hasFocus());
    QTest::keyClick(m_bar->chips().at(0), Qt::Key_Delete);
    QVERIFY(m_bar->chips().isEmpty());
    QVERIFY(m_bar->addButton()->hasFocus());
}

void TestChipBar::theMenuDisablesExcludesAndKeepsOnlyThis()
{
    setFilter("topic:people lang:en");
    menuAction(0, "Disable")->trigger();
    QVERIFY(m_bar->chips().at(0)->isOff());
    QCOMPARE(filter(), QStringLiteral("lang:en"));
    QCOMPARE(m_bar->chips().size(), 2);
    menuAction(0, "Enable")->trigger();
    menuAction(1, "Exclude")->trigger();
    QCOMPARE(filter(), QStringLiteral("topic:people -lang:en"));
    menuAction(1, "Only this")->trigger();
    QCOMPARE(filter(), QStringLiteral("-lang:en"));
}

void TestChipBar::aChipIsDraggedToBeExcluded()
{
    setFilter("topic:people lang:en");
    const auto dragTo = [this](const QString &zoneText) {
        ui::Chip *chip = m_bar->chips().at(0);
        QTest::mousePress(chip, Qt::LeftButton, {}, QPoint(20, 10));
        const auto moveTo = [chip](const QPoint &global) {
            const QPointF at = chip->mapFromGlobal(QPointF(global));
            QMouseEvent move(QEvent::MouseMove, at, QPointF(global), Qt::NoButton, Qt::LeftButton,
                             {});
            QCoreApplication::sendEvent(chip, &move);
        };
        moveTo(chip->mapToGlobal(QPoint(60, 12)));
        QPoint target = chip->mapToGlobal(QPoint(60, 12));
        for (const auto *label : m_bar->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == zoneText) {
                QTRY_VERIFY(label->x() > 0); // it gets its place
                target = label->mapToGlobal(label->rect().center());
            }
        }
        moveTo(target);
        QTest::mouseRelease(chip, Qt::LeftButton, {}, chip->mapFromGlobal(target));
    };
    dragTo(QStringLiteral("Drop here to exclude"));
    QCOMPARE(filter(), QStringLiteral("-topic:people lang:en"));
    dragTo(QStringLiteral("Drop here to include"));
    QCOMPARE(filter(), QStringLiteral("topic:people lang:en"));
    dragTo({}); // elsewhere: nothing, and no menu
    QCOMPARE(filter(), QStringLiteral("topic:people lang:en"));
    QVERIFY(m_bar->chips().at(0)->findChildren<QMenu *>().isEmpty());
}

void TestChipBar::theMenuCopiesTheQuery()
{
    setFilter("topic:people");
    menuAction(0, "Copy")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("topic:people"));
}

void TestChipBar::editingReplacesThePart()
{
    setFilter("topic:people date:2025 lang:en");
    menuAction(1, "Edit")->trigger();
    QVERIFY(m_bar->editor());
    QCOMPARE(m_bar->editor()->text(), QStringLiteral("date:2025"));
    m_bar->editor()->setText(QStringLiteral("date:2025-06"));
    QTest::keyClick(m_bar->editor(), Qt::Key_Return);
    QTRY_COMPARE(filter(), QStringLiteral("topic:people date:2025-06 lang:en"));
    QVERIFY(!m_bar->editor());
}

void TestChipBar::anUnreadableEditStays()
{
    setFilter("date:2025");
    menuAction(0, "Edit")->trigger();
    m_bar->editor()->setText(QStringLiteral("date:(2025"));
    QTest::keyClick(m_bar->editor(), Qt::Key_Return);
    QVERIFY(m_bar->editor());
    QCOMPARE(filter(), QStringLiteral("date:2025"));
    QTest::keyClick(m_bar->editor(), Qt::Key_Escape);
    QVERIFY(!m_bar->editor());
    QVERIFY(m_bar->chips().at(0)->isVisible());
}

void TestChipBar::theFilterMenuOffersTwoOrMoreSources()
{
    QAction *sources = nullptr;
    for (auto *action : m_bar->addButton()->menu()->actions()) {
        if (action->text() == QLatin1String("2 or more sources"))
            sources = action;
    }
    QVERIFY(sources);
    sources->trigger();
    QCOMPARE(m_fixture->state.filter().parts().size(), 1);
    QCOMPARE(m_fixture->state.filter().parts().at(0).field(), db::Field::Sources);
}

QTEST_MAIN(TestChipBar)
#include "tst_chipbar.moc"
