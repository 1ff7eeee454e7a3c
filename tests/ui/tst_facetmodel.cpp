// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/facetmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using db::Field;
using ui::FacetModel;

namespace {

db::Filter filterOf(const char *query)
{
    return db::Filter::parse(QString::fromUtf8(query)).value();
}

db::FacetValue value(const char *key, const char *name, int count, int total)
{
    return {QString::fromUtf8(key), QString::fromUtf8(name), count, total};
}

db::Exploration people()
{
    db::Exploration answer;
    answer.facets = {{Field::Person,
                      {value("lecun", "Yann LeCun", 14, 20), value("wang", "Alexandr Wang", 11, 11),
                       value("zuck", "Mark Zuckerberg", 9, 30),
                       value("zhao", "Shengjia Zhao", 4, 4), value("bengio", "Yoshua Bengío", 3, 6),
                       value("pang", "Ruoming Pang", 2, 2), value("beyer", "Lucas Beyer", 1, 1)}},
                     {Field::ClaimKindIs, {value("criticism", "criticism", 5, 9)}}};
    answer.names = {{QStringLiteral("tulloch"), QStringLiteral("Andrew Tulloch")}};
    return answer;
}

/// Values that a facet keeps unsorted until they are looked at, which is counted.
class Unsorted final : public db::OtherValues
{
public:
    explicit Unsorted(int *asked)
        : m_asked(asked)
    {
    }
    [[nodiscard]] qsizetype size() const override { return 2; }
    [[nodiscard]] QList<db::FacetValue> sorted() const override
    {
        ++*m_asked;
        return {value("brin", "Sergey Brin", 10, 10), value("olah", "Chris Olah", 1, 1)};
    }

private:
    int *m_asked;
};

QStringList keys(const FacetModel &model)
{
    QStringList keys;
    for (int row = 0; row < model.rowCount(); ++row)
        keys.append(model.index(row).data(FacetModel::KeyRole).toString());
    return keys;
}

} // namespace

class TestFacetModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstFewShowUntilItIsExpanded();
    void countsAndTotalsStandBesideTheName();
    void selectedAndExcludedValuesStandOnTop();
    void aSelectedValueStaysThoughItCountsNothing();
    void aDisabledPartSelectsNothing();
    void aSearchFindsNamesWhateverTheirAccents();
    void closedWordsAreWorded();
    void anotherFieldsValuesDoNotShow();
    void theSameValuesAgainResetNothing();
    void theOtherValuesAreAskedForOnlyWhenTheyAreLookedThrough();
    void aValueAmongTheOthersThatIsSelectedKeepsItsCount();
};

void TestFacetModel::theFirstFewShowUntilItIsExpanded()
{
    FacetModel model(Field::Person, ui::Wording());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setValues(people(), {});
    QCOMPARE(model.rowCount(), FacetModel::shortLength);
    QCOMPARE(model.available(), 7);
    model.setExpanded(true);
    QCOMPARE(model.rowCount(), 7);
    model.setExpanded(false);
    QCOMPARE(model.rowCount(), FacetModel::shortLength);
}

void TestFacetModel::countsAndTotalsStandBesideTheName()
{
    FacetModel model(Field::Person, ui::Wording());
    model.setValues(people(), {});
    const auto first = model.index(0);
    QCOMPARE(first.data().toString(), QStringLiteral("Yann LeCun"));
    QCOMPARE(first.data(FacetModel::CountRole).toInt(), 14);
    QCOMPARE(first.data(FacetModel::TotalRole).toInt(), 20);
}

void TestFacetModel::selectedAndExcludedValuesStandOnTop()
{
    FacetModel model(Field::Person, ui::Wording());
    model.setValues(people(), filterOf("person:(beyer OR zuck) -person:pang"));
    QCOMPARE(keys(model).first(4),
             QStringList({QStringLiteral("zuck"), QStringLiteral("pang"), QStringLiteral("beyer"),
                          QStringLiteral("lecun")}));
    QVERIFY(model.index(0).data(FacetModel::SelectedRole).toBool());
    QVERIFY(!model.index(1).data(FacetModel::SelectedRole).toBool());
    QVERIFY(model.index(1).data(FacetModel::ExcludedRole).toBool());
    QVERIFY(!model.index(3).data(FacetModel::SelectedRole).toBool());
}

void TestFacetModel::aSelectedValueStaysThoughItCountsNothing()
{
    FacetModel model(Field::Person, ui::Wording());
    model.setValues(people(), filterOf("person:tulloch"));
    QCOMPARE(keys(model).first(), QStringLiteral("tulloch"));
    QCOMPARE(model.index(0).data().toString(), QStringLiteral("Andrew Tulloch"));
    QCOMPARE(model.index(0).data(FacetModel::CountRole).toInt(), 0);
    model.setSearch(QStringLiteral("lecun"));
    QCOMPARE(keys(model), QStringList({QStringLiteral("tulloch"), QStringLiteral("lecun")}));
}

void TestFacetModel::aDisabledPartSelectsNothing()
{
    FacetModel model(Field::Person, ui::Wording());
    model.setValues(people(), filterOf("person:beyer").withDisabled(0, true));
    QCOMPARE(keys(model).first(), QStringLiteral("lecun"));
}

void TestFacetModel::aSearchFindsNamesWhateverTheirAccents()
{
    FacetModel model(Field::Person, ui::Wording());
    model.setValues(people(), {});
    model.setSearch(QStringLiteral("bengio"));
    QCOMPARE(keys(model), QStringList{QStringLiteral("bengio")});
    model.setSearch(QStringLiteral("z"));
    QCOMPARE(keys(model), QStringList({QStringLiteral("zuck"), QStringLiteral("zhao")}));
    model.setSearch({});
    QCOMPARE(model.rowCount(), FacetModel::shortLength);
}

void TestFacetModel::closedWordsAreWorded()
{
    db::Exploration answer;
    answer.facets = {{Field::Language, {value("de", "de", 9, 9)}},
                     {Field::DisputeKindIs, {value("variant-swap", "variant-swap", 2, 2)}}};
    FacetModel languages(Field::Language, ui::Wording());
    languages.setValues(answer, {});
    QCOMPARE(languages.index(0).data().toString(), QStringLiteral("German"));
    FacetModel kinds(Field::DisputeKindIs, ui::Wording());
    kinds.setValues(answer, {});
    QCOMPARE(kinds.index(0).data().toString(), QStringLiteral("variant swap"));
}

void TestFacetModel::anotherFieldsValuesDoNotShow()
{
    FacetModel model(Field::Topic, ui::Wording());
    model.setValues(people(), {});
    QVERIFY(!model.hasValues());
    QCOMPARE(model.rowCount(), 0);
}

void TestFacetModel::theSameValuesAgainResetNothing()
{
    FacetModel model(Field::Person, ui::Wording());
    model.setValues(people(), {});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.setValues(people(), {});
    model.setExpanded(false);
    model.setSearch({});
    QCOMPARE(resets.size(), 0);
}

void TestFacetModel::theOtherValuesAreAskedForOnlyWhenTheyAreLookedThrough()
{
    int asked = 0;
    db::Exploration answer = people();
    answer.facets.first().others = std::make_shared<Unsorted>(&asked);
    FacetModel model(Field::Person, ui::Wording());
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setValues(answer, {});
    QCOMPARE(model.available(), 9);
    QCOMPARE(model.allValues(), 9);
    QCOMPARE(model.rowCount(), FacetModel::shortLength);
    QCOMPARE(asked, 0);
    model.setSearch(QStringLiteral("ola"));
    model.setSearch(QStringLiteral("olah"));
    QCOMPARE(keys(model), QStringList{QStringLiteral("olah")});
    QCOMPARE(asked, 1);
    model.setSearch({});
    QCOMPARE(model.rowCount(), FacetModel::shortLength);
    model.setExpanded(true);
    QCOMPARE(keys(model).at(2), QStringLiteral("brin"));
    QCOMPARE(model.rowCount(), 9);
    QCOMPARE(asked, 2);
}

void TestFacetModel::aValueAmongTheOthersThatIsSelectedKeepsItsCount()
{
    int asked = 0;
    db::Exploration answer = people();
    answer.facets.first().others = std::make_shared<Unsorted>(&asked);
    FacetModel model(Field::Person, ui::Wording());
    model.setValues(answer, filterOf("person:olah"));
    QCOMPARE(keys(model).first(), QStringLiteral("olah"));
    QCOMPARE(model.index(0).data(FacetModel::CountRole).toInt(), 1);
    QCOMPARE(model.allValues(), 9);
}

QTEST_GUILESS_MAIN(TestFacetModel)
#include "tst_facetmodel.moc"
