// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicebox.h"

#include <QAbstractItemView>
#include <QTest>

/// Choosing by typing.
class TestChoiceBox : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ui::ChoiceBox> m_box;

private Q_SLOTS:
    void init()
    {
        m_box = std::make_unique<ui::ChoiceBox>();
        m_box->addItems({QStringLiteral("Web article"), QStringLiteral("Print 1 column"),
                         QStringLiteral("Print 2 columns"), QStringLiteral("Print 3 columns"),
                         QStringLiteral("Portrait")});
        m_box->show();
        m_box->setFocus();
    }

    void blanksBelongToWhatIsTyped()
    {
        QTest::keyClicks(m_box.get(), QStringLiteral("Print 2"));
        QCOMPARE(m_box->currentText(), QStringLiteral("Print 2 columns"));
        QVERIFY(!m_box->view()->isVisible());
    }

    void theOpenListIsSearchedTheSameWay()
    {
        m_box->showPopup();
        QTest::keyClicks(m_box->view(), QStringLiteral("print 3"));
        QCOMPARE(m_box->view()->currentIndex().row(), 3);
        QTest::keyClick(m_box->view(), Qt::Key_Return);
        QTRY_COMPARE(m_box->currentText(), QStringLiteral("Print 3 columns"));
    }

    void aListThatWasClosedFromOutsideIsNotSearched()
    {
        m_box->showPopup();
        m_box->view()->window()->close(); // as when another window takes the keys
        QTest::keyClicks(m_box.get(), QStringLiteral("print 3"));
        QCOMPARE(m_box->currentText(), QStringLiteral("Print 3 columns"));
    }

    void aBlankAloneOpensTheList()
    {
        QTest::keyClick(m_box.get(), Qt::Key_Space);
        QTRY_VERIFY(m_box->view()->isVisible());
        QCOMPARE(m_box->currentIndex(), 0);
    }

    void theSameLetterGoesOn()
    {
        for (const int row : {1, 2, 3, 4, 1}) {
            QTest::keyClick(m_box.get(), Qt::Key_P);
            QCOMPARE(m_box->currentIndex(), row);
        }
    }

    void whatIsNotThereChangesNothing()
    {
        QTest::keyClicks(m_box.get(), QStringLiteral("print 9"));
        QVERIFY(m_box->currentText().startsWith(QStringLiteral("Print")));
        QVERIFY(!m_box->view()->isVisible());
    }
};

QTEST_MAIN(TestChoiceBox)
#include "tst_choicebox.moc"
