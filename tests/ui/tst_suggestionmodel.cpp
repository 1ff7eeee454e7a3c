// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/suggestionmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using db::Field;
using ui::SuggestionModel;

namespace {

db::Suggestion suggestion(Field field, const char *value, const char *name, const char *detail,
                          int count)
{
    db::Suggestion suggestion;
    suggestion.field = field;
    suggestion.value = QString::fromUtf8(value);
    suggestion.name = QString::fromUtf8(name);
    suggestion.detail = QString::fromUtf8(detail);
    suggestion.count = count;
    return suggestion;
}

} // namespace

class TestSuggestionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachSuggestionSaysItsKindNameAndCount();
    void aWordOfAClosedListIsWorded();
    void aScreenReaderHearsKindNameAndDetail();
    void newSuggestionsTakeThePlaceOfTheOld();
};

void TestSuggestionModel::eachSuggestionSaysItsKindNameAndCount()
{
    SuggestionModel model{ui::Wording()};
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setSuggestions(
        {suggestion(Field::Person, "lecun", "Yann LeCun", "Chief AI scientist", 14),
         suggestion(Field::Text, "lecu", "", "", 0)});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Yann LeCun"));
    QCOMPARE(model.index(0).data(SuggestionModel::KindRole).toString(), QStringLiteral("Person"));
    const QString detail = model.index(0).data(SuggestionModel::DetailRole).toString();
    QVERIFY2(detail.contains(QStringLiteral("Chief AI scientist")), qPrintable(detail));
    QVERIFY2(detail.contains(QStringLiteral("14")), qPrintable(detail));
    QCOMPARE(model.index(1).data().toString(), QStringLiteral("lecu"));
    QCOMPARE(model.suggestion(0).value, QStringLiteral("lecun"));
}

void TestSuggestionModel::aWordOfAClosedListIsWorded()
{
    SuggestionModel model{ui::Wording()};
    model.setSuggestions({suggestion(Field::DisputeKindIs, "variant-swap", "", "", 3)});
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("variant swap"));
}

void TestSuggestionModel::aScreenReaderHearsKindNameAndDetail()
{
    SuggestionModel model{ui::Wording()};
    model.setSuggestions({suggestion(Field::Organization, "meta", "Meta", "ai-lab", 24)});
    const QString spoken = model.index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(QStringLiteral("Organization: Meta, ai-lab")), qPrintable(spoken));
}

void TestSuggestionModel::newSuggestionsTakeThePlaceOfTheOld()
{
    SuggestionModel model{ui::Wording()};
    model.setSuggestions({suggestion(Field::Text, "a", "", "", 0)});
    model.setSuggestions({});
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestSuggestionModel)
#include "tst_suggestionmodel.moc"
