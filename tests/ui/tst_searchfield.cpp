// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/views/searchfield.h"
#include "ui/views/searchpopup.h"

#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>

using ui::SearchField;

class TestSearchField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void twoLettersBringSuggestionsAndOneBringsNone();
    void enterTakesTheSelectedSuggestion();
    void enterWaitsForSuggestionsOnTheirWay();
    void downChoosesAnotherSuggestion();
    void aQueryIsAddedToTheFilter();
    void aFieldsClosedListIsSuggested();
    void aValueIsUnderstoodInTheWordsThatTheChipShows();
    void aSuggestedPersonStandsInTheTypedField();
    void anUnreadableQueryShowsWhereAndLeavesTheFilter();
    void anAmbiguousNameOffersItsCandidates();
    void backspaceInTheEmptyFieldRemovesTheLastPart();
    void escapeClosesFirstAndThenLeaves();
    void theKeyOfExportIsLeftToTheWindow();
    void aLinkIsOpenedAndNotSearchedFor();
    void thePlaceholderLeavesTheShortcutItsRoom();

private:
    void type(const char *text) { QTest::keyClicks(m_field->edit(), QString::fromLatin1(text)); }
    void press(Qt::Key key) { QTest::keyClick(m_field->edit(), key); }
    [[nodiscard]] QString filter() const { return m_fixture->state.filter().text(); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<QWidget> m_window;
    SearchField *m_field = nullptr;
};

void TestSearchField::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
    m_window = std::make_unique<QWidget>();
    m_window->resize(700, 400);
    m_field = new SearchField(m_fixture->state, m_fixture->feed, ui::Wording(), m_window.get());
    m_field->resize(600, 32);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_field->focusField();
}

void TestSearchField::cleanup()
{
    m_window.reset();
    m_fixture.reset();
}

void TestSearchField::twoLettersBringSuggestionsAndOneBringsNone()
{
    type("a");
    QVERIFY(!m_field->popup()->isVisible());
    type("d");
    QTRY_VERIFY(m_field->popup()->isVisible());
    QCOMPARE(m_field->popup()->currentRow(), 0);
    QCOMPARE(m_field->popup()->suggestion(0).field, db::Field::Person);
}

void TestSearchField::enterTakesTheSelectedSuggestion()
{
    type("ada");
    QTRY_VERIFY(m_field->popup()->isVisible());
    const QString key = m_field->popup()->suggestion(0).value;
    press(Qt::Key_Return);
    QTRY_COMPARE(filter(), QStringLiteral("person:%1").arg(key));
    QVERIFY(m_field->edit()->text().isEmpty());
    QVERIFY(!m_field->popup()->isVisible());
}

void TestSearchField::enterWaitsForSuggestionsOnTheirWay()
{
    type("ada ott");
    press(Qt::Key_Return);
    QTRY_COMPARE(filter(), QStringLiteral("person:ada-ott"));
}

void TestSearchField::downChoosesAnotherSuggestion()
{
    type("ada");
    QTRY_VERIFY(m_field->popup()->isVisible());
    const QString second = m_field->popup()->suggestion(1).value;
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QTRY_VERIFY(filter().contains(second));
}

void TestSearchField::aQueryIsAddedToTheFilter()
{
    m_fixture->state.setFilter(*db::Filter::parse(QStringLiteral("topic:people")));
    type("says:ada-ott claim-kind:criticism");
    press(Qt::Key_Return);
    QTRY_COMPARE(filter(), QStringLiteral("topic:people says:ada-ott claim-kind:criticism"));
    QCOMPARE(m_fixture->state.filter().parts().size(), 3);
}

void TestSearchField::aFieldsClosedListIsSuggested()
{
    type("claim-kind:cr");
    QVERIFY(m_field->popup()->isVisible());
    QCOMPARE(m_field->popup()->suggestion(0).value, QStringLiteral("criticism"));
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QTRY_COMPARE(filter(), QStringLiteral("claim-kind:criticism"));
}

void TestSearchField::aValueIsUnderstoodInTheWordsThatTheChipShows()
{
    type("topic:people move-kind:departure");
    press(Qt::Key_Return);
    QTRY_COMPARE(filter(), QStringLiteral("topic:people move-kind:leave"));
}

void TestSearchField::aSuggestedPersonStandsInTheTypedField()
{
    type("topic:people -says:ada");
    QTRY_VERIFY(m_field->popup()->isVisible());
    QCOMPARE(m_field->popup()->currentRow(), -1);
    QCOMPARE(m_field->popup()->suggestion(0).field, db::Field::Person);
    const QString key = m_field->popup()->suggestion(0).value;
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QTRY_COMPARE(filter(), QStringLiteral("topic:people -says:%1").arg(key));
}

void TestSearchField::anUnreadableQueryShowsWhereAndLeavesTheFilter()
{
    type("topic:people (");
    press(Qt::Key_Return);
    QVERIFY(m_field->popup()->isVisible());
    QVERIFY(!m_field->popup()->message().isEmpty());
    QVERIFY(filter().isEmpty());
    QCOMPARE(m_field->edit()->text(), QStringLiteral("topic:people ("));
}

void TestSearchField::anAmbiguousNameOffersItsCandidates()
{
    type("topic:people person:ada");
    QTRY_VERIFY(m_field->popup()->isVisible());
    press(Qt::Key_Escape);
    press(Qt::Key_Return);
    QTRY_VERIFY(!m_field->popup()->message().isEmpty());
    QVERIFY(filter().isEmpty());
    press(Qt::Key_Down);
    QVERIFY(m_field->popup()->suggestion(0).name.contains(QLatin1String("Ada")));
    press(Qt::Key_Return);
    QTRY_VERIFY(filter().startsWith(QLatin1String("topic:people person:ada")));
}

void TestSearchField::aLinkIsOpenedAndNotSearchedFor()
{
    QSignalSpy entered(m_field, &SearchField::linkEntered);
    type("ad");
    QTRY_VERIFY(m_field->popup()->isVisible());
    m_field->edit()->selectAll();
    type("claimscope://view?q=lang:de");
    QVERIFY(!m_field->popup()->isVisible());
    press(Qt::Key_Return);
    QCOMPARE(entered.size(), 1);
    QVERIFY(filter().isEmpty());
}

void TestSearchField::thePlaceholderLeavesTheShortcutItsRoom()
{
    const auto *shortcut = m_field->edit()->findChild<QLabel *>();
    const auto room = [this] { return m_field->edit()->textMargins().right(); };
    QTRY_VERIFY(room() >= shortcut->width());
    const int before = shortcut->width();
    QFont large = m_field->font();
    large.setPointSizeF(2 * large.pointSizeF());
    m_field->setFont(large);
    QTRY_VERIFY(shortcut->width() > before && room() >= shortcut->width());
    type("a");
    QCOMPARE(room(), 0);
}

void TestSearchField::backspaceInTheEmptyFieldRemovesTheLastPart()
{
    m_fixture->state.setFilter(*db::Filter::parse(QStringLiteral("topic:people lang:en")));
    type("x");
    press(Qt::Key_Backspace);
    QCOMPARE(m_fixture->state.filter().parts().size(), 2);
    press(Qt::Key_Backspace);
    QCOMPARE(filter(), QStringLiteral("topic:people"));
}

void TestSearchField::escapeClosesFirstAndThenLeaves()
{
    QSignalSpy left(m_field, &SearchField::left);
    type("claim-kind:");
    QVERIFY(m_field->popup()->isVisible());
    press(Qt::Key_Escape);
    QVERIFY(!m_field->popup()->isVisible());
    QVERIFY(!m_field->edit()->text().isEmpty());
    press(Qt::Key_Escape);
    QVERIFY(m_field->edit()->text().isEmpty());
    QCOMPARE(left.size(), 0);
    press(Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void TestSearchField::theKeyOfExportIsLeftToTheWindow()
{
    QShortcut shortcut(QKeySequence(QStringLiteral("Ctrl+E")), m_window.get());
    QSignalSpy activated(&shortcut, &QShortcut::activated);
    QTest::keyClick(m_field->edit(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(activated.size(), 1);
}

QTEST_MAIN(TestSearchField)
#include "tst_searchfield.moc"
