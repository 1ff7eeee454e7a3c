// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filtertreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <rapidcheck.h>

using db::Filter;
using db::Node;
using ui::FilterTreeModel;

namespace {

Node randomNode(int depth)
{
    if (depth == 0 || *rc::gen::inRange(0, 3) == 0) {
        const auto field = *rc::gen::element(db::Field::Person, db::Field::Topic, db::Field::Text,
                                             db::Field::Date, db::Field::About);
        const auto value = *rc::gen::element(QStringLiteral("meta"), QStringLiteral("a b"),
                                             QStringLiteral("2025-04"), QStringLiteral("-x (y"));
        return Node::term(field, value, *rc::gen::arbitrary<bool>());
    }
    QList<Node> children;
    for (int i = *rc::gen::inRange(1, 4); i > 0; --i)
        children.append(randomNode(depth - 1));
    switch (*rc::gen::inRange(0, 3)) {
    case 0:
        return Node::all(children);
    case 1:
        return Node::any(children);
    default:
        return Node::negation(children.constFirst());
    }
}

Filter filterOf(const char *query)
{
    return Filter::parse(QString::fromLatin1(query)).value();
}

} // namespace

class TestFilterTreeModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTreeIsItsFilter();
    void groupsSayHowTheirConditionsJoin();
    void everyCellCanBeChanged();
    void rowsAreAddedMovedAndRemoved();
    void anUnfinishedConditionIsNotInTheFilter();
    void aPositionInTheQueryFindsItsCondition();
    void anotherFieldKeepsNoValueThatDoesNotFit();

private:
    FilterTreeModel m_model{ui::Wording()};
    QAbstractItemModelTester m_tester{&m_model,
                                      QAbstractItemModelTester::FailureReportingMode::Fatal};

    QModelIndex root() { return m_model.index(0, 0); }
    QModelIndex row(int place) { return m_model.index(place, 0, root()); }
    static QString text(const QModelIndex &index)
    {
        return index.data(Qt::AccessibleTextRole).toString();
    }
    bool set(const QModelIndex &index, int column, const QVariant &value)
    {
        return m_model.setData(index.siblingAtColumn(column), value, Qt::EditRole);
    }
};

void TestFilterTreeModel::aTreeIsItsFilter()
{
    QVERIFY(rc::check([this] {
        QList<db::FilterPart> parts;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            parts.append({randomNode(3), false});
        const Filter filter(parts);
        m_model.setFilter(filter);
        RC_ASSERT(m_model.filter() == filter);
        const auto read = Filter::parse(m_model.filter().text());
        RC_ASSERT(read.has_value());
        m_model.setFilter(*read);
        RC_ASSERT(m_model.filter() == *read);
        RC_ASSERT(m_model.filter().text() == filter.text());
    }));
}

void TestFilterTreeModel::groupsSayHowTheirConditionsJoin()
{
    m_model.setNames({{QStringLiteral("meta"), QStringLiteral("Meta")}});
    m_model.setFilter(filterOf("org:meta -topic:deals (a OR b) -(c OR d) -(e f)"));
    QCOMPARE(text(root()), QStringLiteral("All of these"));
    QCOMPARE(text(row(0)), QStringLiteral("Organization is Meta"));
    QCOMPARE(text(row(1)), QStringLiteral("Topic is not deals"));
    QCOMPARE(text(row(2)), QStringLiteral("Any of these"));
    QCOMPARE(text(row(3)), QStringLiteral("None of these"));
    QCOMPARE(text(row(4)), QStringLiteral("Not all of these"));
    QCOMPARE(m_model.rowCount(row(3)), 2);
}

void TestFilterTreeModel::everyCellCanBeChanged()
{
    m_model.setFilter(filterOf("org:meta topic:deals"));
    QSignalSpy edited(&m_model, &FilterTreeModel::edited);
    QVERIFY(
        set(root(), FilterTreeModel::WhatColumn, static_cast<int>(FilterTreeModel::Group::Any)));
    QCOMPARE(m_model.filter().text(), QStringLiteral("(org:meta OR topic:deals)"));
    QVERIFY(set(row(0), FilterTreeModel::WhatColumn, static_cast<int>(db::Field::About)));
    QVERIFY(set(row(0), FilterTreeModel::OperatorColumn,
                static_cast<int>(FilterTreeModel::Operator::IsNotOnly)));
    QVERIFY(set(row(1), FilterTreeModel::ValueColumn, QStringLiteral("big deals")));
    QCOMPARE(m_model.filter().text(), QStringLiteral("(-about:only:meta OR topic:\"big deals\")"));
    QCOMPARE(edited.count(), 4);
    QVERIFY(!set(row(1), FilterTreeModel::ValueColumn, QStringLiteral("big deals")));
    QCOMPARE(edited.count(), 4);
}

void TestFilterTreeModel::rowsAreAddedMovedAndRemoved()
{
    m_model.setFilter(filterOf("a b"));
    const auto group = m_model.addGroup(row(0));
    QCOMPARE(group.row(), 1);
    for (const char *word : {"c", "d"}) {
        const auto added = m_model.addCondition(m_model.index(1, 0, root()));
        set(added, FilterTreeModel::WhatColumn, static_cast<int>(db::Field::Text));
        set(added, FilterTreeModel::ValueColumn, QString::fromLatin1(word));
    }
    QCOMPARE(m_model.filter().text(), QStringLiteral("a (c OR d) b"));
    QCOMPARE(m_model.move(row(1), 1).row(), 2);
    QCOMPARE(m_model.filter().text(), QStringLiteral("a b (c OR d)"));
    QCOMPARE(m_model.move(row(0), -1).row(), 0);
    m_model.remove(row(0));
    m_model.remove(root());
    QCOMPARE(m_model.filter().text(), QStringLiteral("b (c OR d)"));
}

void TestFilterTreeModel::anUnfinishedConditionIsNotInTheFilter()
{
    m_model.setFilter(filterOf("a"));
    m_model.addCondition(root());
    m_model.addGroup(root());
    QCOMPARE(m_model.filter(), filterOf("a"));
}

void TestFilterTreeModel::aPositionInTheQueryFindsItsCondition()
{
    m_model.setFilter(filterOf("a (topic:deals OR b)"));
    QCOMPARE(text(m_model.conditionAt(9)), QStringLiteral("Topic is deals"));
    QVERIFY(!m_model.conditionAt(1).isValid());
}

void TestFilterTreeModel::anotherFieldKeepsNoValueThatDoesNotFit()
{
    m_model.setFilter(filterOf("org:only:meta"));
    set(row(0), FilterTreeModel::WhatColumn, static_cast<int>(db::Field::Topic));
    QVERIFY(m_model.filter().isEmpty());
    set(row(0), FilterTreeModel::ValueColumn, QStringLiteral("deals"));
    QCOMPARE(m_model.filter().text(), QStringLiteral("topic:deals"));
}

QTEST_GUILESS_MAIN(TestFilterTreeModel)
#include "tst_filtertreemodel.moc"
