// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/statement.h"

#include <QTest>

using db::folded;

/// Names are compared folded: this is what "the same name" means everywhere.
class FoldingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellingsOfOneNameFoldAlike_data();
    void spellingsOfOneNameFoldAlike();
    void differentNamesStayDifferent();
};

void FoldingTest::spellingsOfOneNameFoldAlike_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("expected");
    QTest::newRow("case") << QStringLiteral("Yann LeCun") << QStringLiteral("yann lecun");
    QTest::newRow("accent") << QStringLiteral("Bengío") << QStringLiteral("bengio");
    QTest::newRow("sharp s") << QStringLiteral("Weiß") << QStringLiteral("weiss");
    QTest::newRow("decomposed") << QStringLiteral("Erdo\u030Bs") << QStringLiteral("erdos");
    QTest::newRow("hyphens") << QStringLiteral("Llama\u20114 V\u2013JEPA")
                             << QStringLiteral("llama-4 v-jepa");
    QTest::newRow("apostrophe") << QStringLiteral("Humanity\u2019s")
                                << QStringLiteral("humanity's");
    QTest::newRow("spaces") << QStringLiteral("  AMI\u00A0 Labs ") << QStringLiteral("ami labs");
    QTest::newRow("ligature") << QStringLiteral("ﬁne") << QStringLiteral("fine");
    QTest::newRow("beyond the first plane")
        << QStringLiteral("a\U0001F999b") << QStringLiteral("a\U0001F999b");
}

void FoldingTest::spellingsOfOneNameFoldAlike()
{
    QFETCH(QString, written);
    QFETCH(QString, expected);
    QCOMPARE(folded(written), expected);
    QCOMPARE(folded(folded(written)), expected);
}

void FoldingTest::differentNamesStayDifferent()
{
    QVERIFY(folded(u"o1") != folded(u"o3"));
    QVERIFY(folded(u"GPT-4") != folded(u"GPT4"));
}

QTEST_APPLESS_MAIN(FoldingTest)
#include "tst_folding.moc"
