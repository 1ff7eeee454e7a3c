// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/dialogs/filterdialog.h"
#include "ui/models/filtertreemodel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using ui::FilterDialog;
using ui::FilterTreeModel;

class TestFilterDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theTextFollowsTheTree();
    void theTreeFollowsTheText();
    void anUnreadableTextSaysWhereAndKeepsTheTree();
    void applyingSetsTheFilterAndKeepsDisabledParts();
    void aNameThatIsUnknownIsShownInTheTree();
    void keysBuildACondition();

private:
    void open(const char *query);
    void type(const char *text);
    [[nodiscard]] QModelIndex row(int place) const
    {
        return m_dialog->model()->index(place, 0, m_dialog->model()->index(0, 0));
    }

    std::unique_ptr<WindowFixture> m_fixture;
    QPointer<FilterDialog> m_dialog;
};

void TestFilterDialog::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
    QTRY_VERIFY(m_fixture->isAnswered());
}

void TestFilterDialog::cleanup()
{
    delete m_dialog;
    m_fixture.reset();
}

void TestFilterDialog::open(const char *query)
{
    m_fixture->state.setFilter(db::Filter::parse(QString::fromLatin1(query)).value());
    m_dialog = new FilterDialog(m_fixture->state, m_fixture->feed, ui::Wording());
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void TestFilterDialog::type(const char *text)
{
    m_dialog->text()->setFocus();
    m_dialog->text()->selectAll();
    QTest::keyClicks(m_dialog->text(), QString::fromLatin1(text));
}

void TestFilterDialog::theTextFollowsTheTree()
{
    open("topic:people");
    auto *model = m_dialog->model();
    model->setData(row(0).siblingAtColumn(FilterTreeModel::OperatorColumn),
                   static_cast<int>(FilterTreeModel::Operator::IsNot), Qt::EditRole);
    QCOMPARE(m_dialog->text()->toPlainText(), QStringLiteral("-topic:people"));
    QCOMPARE(m_fixture->state.filter().text(), QStringLiteral("topic:people"));
}

void TestFilterDialog::theTreeFollowsTheText()
{
    open("topic:people");
    type("topic:deals (a OR b)");
    QCOMPARE(m_dialog->model()->filter().text(), QStringLiteral("topic:deals (a OR b)"));
    QCOMPARE(m_dialog->text()->toPlainText(), QStringLiteral("topic:deals (a OR b)"));
    QVERIFY(m_dialog->tree()->isExpanded(row(1)));
}

void TestFilterDialog::anUnreadableTextSaysWhereAndKeepsTheTree()
{
    open("topic:people");
    type("topic:deals (");
    QVERIFY(!m_dialog->problemText().isEmpty());
    QCOMPARE(m_dialog->text()->extraSelections().size(), 1);
    QCOMPARE(m_dialog->text()->extraSelections().constFirst().cursor.selectionStart(), 12);
    QCOMPARE(m_dialog->model()->filter().text(), QStringLiteral("topic:deals"));
    m_dialog->applyButton()->click();
    QVERIFY(m_dialog->isVisible());
    type("topic:deals");
    QVERIFY(m_dialog->problemText().isEmpty());
    QVERIFY(m_dialog->text()->extraSelections().isEmpty());
}

void TestFilterDialog::applyingSetsTheFilterAndKeepsDisabledParts()
{
    open("topic:people lang:de");
    m_fixture->state.setFilter(m_fixture->state.filter().withDisabled(1, true));
    type("person:\"Ada Ott\"");
    m_dialog->applyButton()->click();
    QTRY_COMPARE(m_fixture->state.filter().text(), QStringLiteral("person:ada-ott"));
    QCOMPARE(m_fixture->state.filter().parts().size(), 2);
    QCOMPARE(m_fixture->state.filter().parts().at(1).text(), QStringLiteral("lang:de"));
    QTRY_VERIFY(!m_dialog);
}

void TestFilterDialog::aNameThatIsUnknownIsShownInTheTree()
{
    open("");
    type("topic:deals (person:nobody OR topic:people)");
    m_dialog->applyButton()->click();
    QTRY_VERIFY(!m_dialog->problemText().isEmpty());
    const auto current = m_dialog->tree()->currentIndex();
    QCOMPARE(current.parent(), row(1));
    QCOMPARE(current.column(), static_cast<int>(FilterTreeModel::ValueColumn));
    QCOMPARE(current.data(Qt::EditRole).toString(), QStringLiteral("nobody"));
    QVERIFY(m_fixture->state.filter().isEmpty());
}

void TestFilterDialog::keysBuildACondition()
{
    open("");
    auto *tree = m_dialog->tree();
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Insert);
    QCOMPARE(tree->currentIndex(), row(0));
    tree->setCurrentIndex(row(0).siblingAtColumn(FilterTreeModel::ValueColumn));
    QTest::keyClick(tree, Qt::Key_Return);
    auto *field = tree->findChild<QLineEdit *>();
    QVERIFY(field);
    QCOMPARE(field->accessibleName(), QStringLiteral("Value"));
    QTest::keyClicks(field, QStringLiteral("Ada"));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_dialog->text()->toPlainText(), QStringLiteral("person:Ada"));
    QTRY_VERIFY(tree->hasFocus());
    QTest::keyClick(tree, Qt::Key_Delete);
    QVERIFY(m_dialog->text()->toPlainText().isEmpty());
}

QTEST_MAIN(TestFilterDialog)
#include "tst_filterdialog.moc"
