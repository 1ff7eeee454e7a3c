// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/facetvalues.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace db;

namespace {

constexpr qsizetype listed = 50;

/// Two facets of so many values whose names and keys are in no order; some names come up twice.
Columns columnsOf(quint32 values, std::mt19937 &random)
{
    Columns columns;
    std::vector<std::uint32_t> totals;
    for (quint32 value = 0; value < 2 * values; ++value) {
        const QString key = QStringLiteral("%1-%2").arg(random() % 1000).arg(value);
        columns.words.values.append({key, QStringLiteral("Name %1").arg(random() % values)});
        totals.push_back(random() % 1000);
    }
    columns.words.ranges = {{Field::Person, 0, values}, {Field::Organization, values, 2 * values}};
    columns.totals = Numbers(totals);
    columns.ranks = columns.words.ranks();
    return columns;
}

} // namespace

/// What a facet lists of its counted values, and what it leaves for later.
class FacetValuesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_random.seed(qEnvironmentVariableIntValue("CLAIMSCOPE_SEED")); }
    void allValuesAreInOrder_data();
    void allValuesAreInOrder();
    void theHighestAreListedAndTheSelected();
    void theOthersOutliveTheIndex();

private:
    std::mt19937 m_random;
};

void FacetValuesTest::allValuesAreInOrder_data()
{
    QTest::addColumn<int>("values");
    QTest::addColumn<int>("limit"); // of counts; 0: they rise with the numbers
    for (const int values : {1, 15, 16, 49, 50, 51, 100, 101, 999}) {
        for (const int limit : {0, 1, 2, 5, 1'000'000})
            QTest::addRow("%d values below %d", values, limit) << values << limit;
    }
}

void FacetValuesTest::allValuesAreInOrder()
{
    QFETCH(int, values);
    QFETCH(int, limit);
    const Columns columns = columnsOf(quint32(values), m_random);
    const auto names = std::make_shared<ValueNames>(columns);
    const ValueRange range = columns.range(Field::Organization);
    auto counts = std::make_shared<std::vector<std::uint32_t>>();
    QList<FacetValue> expected;
    QStringList selected;
    for (quint32 value = range.begin; value < range.end; ++value) {
        counts->push_back(limit ? m_random() % quint32(limit) : value);
        const IndexValue &word = columns.words.values.at(value);
        const bool isSelected = m_random() % 20 == 0;
        if (isSelected)
            selected.append(word.key);
        if (counts->back() > 0 || isSelected)
            expected.append({word.key, word.name, counts->back(), columns.totals[value]});
    }
    std::sort(expected.begin(), expected.end(), isBefore);
    const Facet facet = facetOfCounts(names, range, {counts, range.begin}, selected);
    QCOMPARE(facet.field, Field::Organization);
    QCOMPARE(facet.all(), expected);
    QCOMPARE(facet.size(), expected.size());
    const auto first = std::min(listed, expected.size());
    QCOMPARE(facet.values.first(first), expected.first(first));
}

void FacetValuesTest::theHighestAreListedAndTheSelected()
{
    const Columns columns = columnsOf(300, m_random);
    const auto names = std::make_shared<ValueNames>(columns);
    const ValueRange range = columns.range(Field::Person);
    const auto counts = std::make_shared<std::vector<std::uint32_t>>(300, 7);
    (*counts)[3] = 0;
    (*counts)[5] = 1;
    const QStringList selected{columns.words.values.at(3).key, columns.words.values.at(5).key,
                               QStringLiteral("nobody")};
    const Facet facet = facetOfCounts(names, range, {counts, 0}, selected);
    QCOMPARE(facet.values.size(), listed + 2);
    QCOMPARE(facet.values.constLast().key, selected.first());
    QCOMPARE(facet.size(), 300);
    QVERIFY(facet.others);
    QVERIFY(!facetOfCounts(names, range, {std::make_shared<std::vector<std::uint32_t>>(300, 0), 0},
                           selected)
                 .others);
}

void FacetValuesTest::theOthersOutliveTheIndex()
{
    auto columns = std::make_unique<Columns>(columnsOf(80, m_random));
    const QString last = columns->words.values.at(79).key;
    const ValueRange range = columns->range(Field::Person);
    auto counts = std::make_shared<std::vector<std::uint32_t>>(80, 9);
    counts->back() = 1;
    const Facet facet
        = facetOfCounts(std::make_shared<ValueNames>(*columns), range, {counts, 0}, {});
    columns.reset();
    counts.reset();
    QCOMPARE(facet.all().constLast().key, last);
}

QTEST_GUILESS_MAIN(FacetValuesTest)
#include "tst_facetvalues.moc"
