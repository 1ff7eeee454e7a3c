// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/groupfilter.h"

#include <QTest>

using namespace ui;

namespace {

db::Filter filter(const QString &query)
{
    return db::Filter::parse(query).value();
}

QList<db::Node> pair(const QString &speaker, const QString &target)
{
    return {db::Node::term(db::Field::Says, speaker), db::Node::term(db::Field::About, target)};
}

} // namespace

class TestGroupFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickSetsAllPartsAndAnotherTakesThemBack();
    void aClickReplacesTheOtherPair();
    void ctrlMakesAnAlternativeOfThePair();
    void altExcludesThePairTogether();
};

void TestGroupFilter::aClickSetsAllPartsAndAnotherTakesThemBack()
{
    const db::Filter before = filter(u"topic:deals"_qs);
    const db::Filter on = toggledAll(before, pair(u"lecun"_qs, u"meta"_qs));
    QCOMPARE(on.text(), u"topic:deals says:lecun about:meta"_qs);
    QVERIFY(selectsAll(on, pair(u"lecun"_qs, u"meta"_qs)));
    QCOMPARE(toggledAll(on, pair(u"lecun"_qs, u"meta"_qs)), before);
}

void TestGroupFilter::aClickReplacesTheOtherPair()
{
    const db::Filter on = toggledAll(filter(u"says:lecun about:meta topic:deals"_qs),
                                     pair(u"lecun"_qs, u"openai"_qs));
    QCOMPARE(on.text(), u"topic:deals says:lecun about:openai"_qs);
}

void TestGroupFilter::ctrlMakesAnAlternativeOfThePair()
{
    const db::Filter two
        = alternatedAll(filter(u"says:lecun about:meta"_qs), pair(u"altman"_qs, u"xai"_qs));
    QCOMPARE(two.text(), filter(u"(says:lecun about:meta) OR (says:altman about:xai)"_qs).text());
    QCOMPARE(alternatedAll(two, pair(u"altman"_qs, u"xai"_qs)).text(), u"says:lecun about:meta"_qs);
}

void TestGroupFilter::altExcludesThePairTogether()
{
    const db::Filter without = excludingAll({}, pair(u"lecun"_qs, u"meta"_qs));
    QCOMPARE(without.text(), filter(u"-(says:lecun about:meta)"_qs).text());
    QVERIFY(excludingAll(without, pair(u"lecun"_qs, u"meta"_qs)).isEmpty());
}

QTEST_GUILESS_MAIN(TestGroupFilter)
#include "tst_groupfilter.moc"
