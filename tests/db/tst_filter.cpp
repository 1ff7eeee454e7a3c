// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/types/filter.h"

#include <QTest>

#include <rapidcheck.h>

using db::Field;
using db::Filter;
using db::Node;

namespace {

Filter filterOf(const char *query)
{
    return Filter::parse(QString::fromLatin1(query)).value();
}

const QString meta = QStringLiteral("meta");
const QString openai = QStringLiteral("openai");

Filter randomFilter()
{
    Filter filter;
    const auto steps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 48));
    for (const int step : steps) {
        const Field field = step % 2 == 0 ? Field::Organization : Field::Topic;
        const QString value = QString::number(step / 2 % 4);
        switch (step / 8 % 3) {
        case 0:
            filter = filter.toggled(field, value);
            break;
        case 1:
            filter = filter.alternated(field, value);
            break;
        default:
            filter = filter.excluding(field, value);
        }
    }
    return filter;
}

} // namespace

class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickFiltersToAValueAndASecondClickUndoesIt();
    void aClickReplacesTheOtherValuesOfTheField();
    void ctrlClickCollectsAlternativesAndTakesThemOut();
    void altClickExcludesAndASecondOneStopsExcluding();
    void excludingAChosenValueUnchoosesIt();
    void aBrushSetsTheOneDateAndAnEmptyOneRemovesIt();
    void aPartThatStandsAlreadyIsNotAddedTwice();
    void addingADisabledPartEnablesIt();
    void aDisabledPartStaysButDoesNotCount();
    void aPartCanBeInvertedReplacedAndRemoved();
    void aFacetLeavesOutItsOwnDimensionOnly();
    void aPartOfOneFieldKnowsItsFieldAndValues();
    void textThatIsNoSingleWordBecomesAPhrase();
    void excludedDisabledAndOnlySurviveJson();
    void alternatingTwiceChangesNothing();
    void selectsAndExcludesNeverHoldTogether();
};

void TestFilter::aClickFiltersToAValueAndASecondClickUndoesIt()
{
    const Filter filter = filterOf("llama").toggled(Field::Organization, meta);
    QCOMPARE(filter.text(), QStringLiteral("llama org:meta"));
    QVERIFY(filter.selects(Field::Organization, meta));
    QCOMPARE(filter.toggled(Field::Organization, meta).text(), QStringLiteral("llama"));
}

void TestFilter::aClickReplacesTheOtherValuesOfTheField()
{
    const Filter filter = filterOf("org:(openai OR google) llama -org:apple");
    QCOMPARE(filter.toggled(Field::Organization, meta).text(),
             QStringLiteral("org:meta llama -org:apple"));
    QCOMPARE(filterOf("-org:meta").toggled(Field::Organization, meta).text(),
             QStringLiteral("org:meta"));
}

void TestFilter::ctrlClickCollectsAlternativesAndTakesThemOut()
{
    Filter filter = Filter().alternated(Field::Organization, meta);
    QCOMPARE(filter.text(), QStringLiteral("org:meta"));
    filter = filter.alternated(Field::Organization, openai);
    QCOMPARE(filter.text(), QStringLiteral("org:(meta OR openai)"));
    QCOMPARE(filter.parts().size(), 1);
    filter = filter.alternated(Field::Organization, meta);
    QCOMPARE(filter.text(), QStringLiteral("org:openai"));
    QVERIFY(filter.alternated(Field::Organization, openai).isEmpty());
}

void TestFilter::altClickExcludesAndASecondOneStopsExcluding()
{
    const Filter filter = filterOf("llama").excluding(Field::Topic, QStringLiteral("deals"));
    QCOMPARE(filter.text(), QStringLiteral("llama -topic:deals"));
    QVERIFY(filter.excludes(Field::Topic, QStringLiteral("deals")));
    QVERIFY(!filter.selects(Field::Topic, QStringLiteral("deals")));
    QCOMPARE(filter.excluding(Field::Topic, QStringLiteral("deals")).text(),
             QStringLiteral("llama"));
}

void TestFilter::excludingAChosenValueUnchoosesIt()
{
    QCOMPARE(filterOf("org:(meta OR openai)").excluding(Field::Organization, meta).text(),
             QStringLiteral("org:openai -org:meta"));
}

void TestFilter::aBrushSetsTheOneDateAndAnEmptyOneRemovesIt()
{
    Filter filter = filterOf("date:2024 llama");
    filter = filter.withOnly(Field::Date, QStringLiteral("2025-04..2025-06"));
    QCOMPARE(filter.text(), QStringLiteral("date:2025-04..2025-06 llama"));
    QCOMPARE(filter.withOnly(Field::Date, {}).text(), QStringLiteral("llama"));
}

void TestFilter::aPartThatStandsAlreadyIsNotAddedTwice()
{
    const Filter filter = filterOf("org:meta llama");
    QCOMPARE(filter.with(filterOf("llama org:openai")).text(),
             QStringLiteral("org:meta llama org:openai"));
    QCOMPARE(filter.with(Node::term(Field::Text, QStringLiteral(" "))), filter);
}

void TestFilter::addingADisabledPartEnablesIt()
{
    const Filter filter = filterOf("org:meta").withDisabled(0, true);
    const Filter again = filter.with(Node::term(Field::Organization, meta));
    QCOMPARE(again.parts().size(), 1);
    QVERIFY(!again.parts().first().disabled);
}

void TestFilter::aDisabledPartStaysButDoesNotCount()
{
    const Filter filter = filterOf("-topic:deals org:meta").withDisabled(0, true);
    QCOMPARE(filter.parts().size(), 2);
    QCOMPARE(filter.text(), QStringLiteral("org:meta"));
    QCOMPARE(filter.root().children.size(), 1);
    QVERIFY(!filter.excludes(Field::Topic, QStringLiteral("deals")));
}

void TestFilter::aPartCanBeInvertedReplacedAndRemoved()
{
    const Filter filter = filterOf("org:meta llama");
    QCOMPARE(filter.inverted(0).text(), QStringLiteral("-org:meta llama"));
    QCOMPARE(filter.inverted(0).inverted(0), filter);
    QCOMPARE(filter.withPart(1, Node::term(Field::Tag, QStringLiteral("for Friday"))).text(),
             QStringLiteral("org:meta tag:\"for Friday\""));
    QCOMPARE(filter.without(0).text(), QStringLiteral("llama"));
    QCOMPARE(filter.without(7), filter);
}

void TestFilter::aFacetLeavesOutItsOwnDimensionOnly()
{
    const Filter filter = filterOf("org:meta -org:apple (org:google OR topic:chips) llama");
    QCOMPARE(filter.withoutFields({Field::Organization}).text(),
             QStringLiteral("(org:google OR topic:chips) llama"));
    QCOMPARE(filter.withDisabled(0, true).withoutFields({Field::Organization}).parts().size(), 3);
}

void TestFilter::aPartOfOneFieldKnowsItsFieldAndValues()
{
    const auto parts = filterOf("-org:(meta OR openai) (org:a topic:b) (a b)").parts();
    QCOMPARE(parts.at(0).field(), std::optional(Field::Organization));
    QCOMPARE(parts.at(0).values(), QStringList({meta, openai}));
    QVERIFY(parts.at(0).isExcluding());
    QCOMPARE(parts.at(1).field(), std::nullopt);
    QCOMPARE(parts.at(2).field(), std::nullopt);
}

void TestFilter::textThatIsNoSingleWordBecomesAPhrase()
{
    QCOMPARE(Node::term(Field::Text, QStringLiteral("two words")).value,
             QStringLiteral("\"two words\""));
    QCOMPARE(Node::term(Field::Text, QStringLiteral("OR")).value, QStringLiteral("\"OR\""));
    QCOMPARE(Node::term(Field::Text, QStringLiteral("bench*")).value, QStringLiteral("bench*"));
}

void TestFilter::excludedDisabledAndOnlySurviveJson()
{
    const Filter filter = filterOf("-org:only:meta (a OR \"b c\")").withDisabled(0, true);
    const Filter again = Filter::fromJson(filter.toJson());
    QCOMPARE(again, filter);
    QVERIFY(again.parts().first().disabled);
}

void TestFilter::alternatingTwiceChangesNothing()
{
    QVERIFY(rc::check([] {
        const Filter filter = randomFilter();
        const QString value = QStringLiteral("new");
        RC_ASSERT(filter.alternated(Field::Topic, value).alternated(Field::Topic, value) == filter);
    }));
}

void TestFilter::selectsAndExcludesNeverHoldTogether()
{
    QVERIFY(rc::check([] {
        const Filter filter = randomFilter();
        for (int i = 0; i < 4; ++i) {
            const QString value = QString::number(i);
            RC_ASSERT(!filter.selects(Field::Topic, value)
                      || !filter.excludes(Field::Topic, value));
        }
    }));
}

QTEST_APPLESS_MAIN(TestFilter)
#include "tst_filter.moc"
