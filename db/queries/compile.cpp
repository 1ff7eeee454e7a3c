// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/compile.h"
#include "db/queries/terms.h"

#include <algorithm>

namespace db {

QString tableOf(Unit unit)
{
    switch (unit) {
    case Unit::Item:
        return QStringLiteral("item");
    case Unit::Claim:
        return QStringLiteral("claim");
    case Unit::Move:
        return QStringLiteral("move");
    case Unit::Score:
        return QStringLiteral("score");
    case Unit::Controversy:
        break;
    }
    return QStringLiteral("controversy");
}

Sql joined(const QList<Sql> &parts, const char *with, const char *ifNone)
{
    constexpr qsizetype mostInARow = 50; // SQLite nests them, to a depth of 1000 at most
    if (parts.isEmpty())
        return {QString::fromLatin1(ifNone)};
    if (parts.size() == 1)
        return parts.constFirst();
    if (parts.size() > mostInARow) {
        const qsizetype half = parts.size() / 2;
        return joined(
            {joined(parts.first(half), with, ifNone), joined(parts.sliced(half), with, ifNone)},
            with, ifNone);
    }
    Sql all;
    for (const Sql &part : parts) {
        all.text += all.text.isEmpty() ? QStringLiteral("(") : QString::fromLatin1(with) + u'(';
        all += part;
        all.text += u')';
    }
    return all;
}

namespace {

// NULL counts as false, also under a NOT.
Sql negated(const Sql &condition)
{
    return {QStringLiteral("NOT ifnull((") + condition.text + QStringLiteral("), 0)"),
            condition.values};
}

bool isTerm(const Node &node)
{
    return node.kind == Node::Kind::Term;
}

} // namespace

template<class Write>
Sql Compiler::flat(Unit unit, Write write) const
{
    if (m_nesting)
        return write(*this);
    Nesting nesting;
    Compiler writer(*this);
    writer.m_nesting = &nesting;
    const Sql outermost = write(writer);
    if (nesting.tables.isEmpty())
        return outermost;
    const QString table = tableOf(unit);
    Sql sql{table + QStringLiteral(".id IN (WITH ")};
    for (const Sql &deep : std::as_const(nesting.tables)) {
        sql.text += sql.values.isEmpty() && &deep == &nesting.tables.constFirst()
            ? QString()
            : QStringLiteral(", ");
        sql += deep;
    }
    sql.text += QStringLiteral(" SELECT %1.id FROM %1 WHERE ").arg(table);
    sql += outermost;
    sql.text += u')';
    return sql;
}

template<class Write>
Sql Compiler::nested(Unit unit, Write write) const
{
    constexpr int deepest = 2;
    const int level = m_nesting->level;
    m_nesting->level = level < deepest ? level + 1 : 0;
    const Sql sql = write();
    m_nesting->level = level;
    if (level < deepest)
        return sql;
    const QString table = tableOf(unit);
    const QString name = QStringLiteral("deep%1").arg(m_nesting->tables.size() + 1);
    Sql deep{QStringLiteral("%1(id) AS (SELECT %2.id FROM %2 WHERE ").arg(name, table)};
    deep += sql;
    deep.text += u')';
    m_nesting->tables.append(deep);
    return {QStringLiteral("%1.id IN %2").arg(table, name)};
}

Sql Compiler::condition(Unit unit, const Node &root) const
{
    return flat(unit, [&](const Compiler &writer) { return writer.matching(unit, root); });
}

Sql Compiler::matching(Unit unit, const Node &root) const
{
    if (unit == Unit::Item)
        return item(root);
    const Sql matching = record(unit, root);
    if (unit != Unit::Claim)
        return matching;
    return joined({{QStringLiteral("claim.state = 'accepted'")}, matching}, " AND ", "1");
}

Sql Compiler::ids(Unit unit, const Node &root) const
{
    const QString table = tableOf(unit);
    Sql sql{QStringLiteral("SELECT %1.id FROM %1 WHERE ").arg(table)};
    sql += condition(unit, root);
    return sql;
}

Compiler::BoundClaim Compiler::boundClaim(const Node &root) const
{
    BoundClaim split;
    const QList<Node> members = root.kind == Node::Kind::And ? root.children : QList<Node>{root};
    const BoundGroup group = boundGroup(members, Bond::Claim);
    split.rest = Node::all(group.rest);
    split.condition = flat(Unit::Claim, [&](const Compiler &writer) {
        QList<Sql> conditions;
        for (const Node &member : excludingAtOnce(group.members))
            conditions.append(writer.record(Unit::Claim, member));
        return joined(conditions, " AND ", "1");
    });
    return split;
}

Sql Compiler::item(const Node &node) const
{
    return isTerm(node) ? itemOf(node) : nested(Unit::Item, [&] { return itemOf(node); });
}

Sql Compiler::itemOf(const Node &node) const
{
    switch (node.kind) {
    case Node::Kind::Term:
        return itemAny({node});
    case Node::Kind::And:
        return itemAll(node.children);
    case Node::Kind::Not:
        return negated(itemAll(node.children));
    case Node::Kind::Or:
        break;
    }
    return itemAny(node.children);
}

Sql Compiler::itemAny(const QList<Node> &nodes) const
{
    QList<Sql> parts;
    for (const Bond bond : {Bond::Claim, Bond::Move, Bond::None}) {
        QList<Node> terms; // one record that is any of them is one of each
        std::copy_if(
            nodes.begin(), nodes.end(), std::back_inserter(terms),
            [bond](const Node &node) { return isTerm(node) && bondOf(node.field) == bond; });
        if (bond != Bond::None && !terms.isEmpty())
            parts.append(itemWith(bond, {Node::any(terms)}));
        else
            for (const AnyOf &any : alternatives(terms))
                parts.append(itemTerm(any));
    }
    for (const Node &node : nodes) {
        if (!isTerm(node))
            parts.append(item(node));
    }
    return joined(parts, " OR ", "0");
}

Sql Compiler::itemAll(const QList<Node> &nodes) const
{
    QList<Sql> parts;
    QList<Node> apart = nodes;
    for (const Bond bond : {Bond::Claim, Bond::Move}) {
        QList<Node> group;
        const auto isMember = [bond](const Node &node) { return isBound(node, bond); };
        std::copy_if(apart.begin(), apart.end(), std::back_inserter(group), isMember);
        // What only excludes has no record to bind to: each member excludes by itself.
        if (!asksForSomething(group))
            continue;
        apart.removeIf(isMember);
        parts.append(itemWith(bond, group));
    }
    for (const Node &node : excludingAtOnce(apart))
        parts.append(item(node));
    return joined(parts, " AND ", "1");
}

Sql Compiler::itemWith(Bond bond, const QList<Node> &nodes) const
{
    const Unit unit = bond == Bond::Claim ? Unit::Claim : Unit::Move;
    const QString table = tableOf(unit);
    Sql sql{QStringLiteral("item.id IN (SELECT %1.item_id FROM %1 WHERE %1.item_id IS NOT NULL"
                           " AND (")
                .arg(table)};
    sql += condition(unit, Node::all(nodes));
    sql.text += QStringLiteral("))");
    return sql;
}

Sql Compiler::record(Unit unit, const Node &node) const
{
    return isTerm(node) ? recordOf(unit, node) : nested(unit, [&] { return recordOf(unit, node); });
}

Sql Compiler::recordOf(Unit unit, const Node &node) const
{
    if (!hasOwn(unit, node))
        return node.kind == Node::Kind::And && node.children.isEmpty() ? Sql{QStringLiteral("1")}
                                                                       : throughItems(unit, {node});
    if (isTerm(node))
        return ownTerm(unit, AnyOf(node));
    if (node.kind == Node::Kind::Or)
        return recordAny(unit, node.children);
    QList<Node> ofItems;
    QList<Node> own;
    for (const Node &child : node.children) {
        // In an AND they go to the items together, so that they bind there.
        const bool apart = node.kind == Node::Kind::And && !hasOwn(unit, child);
        (apart ? ofItems : own).append(child);
    }
    QList<Sql> parts;
    for (const Node &child : excludingAtOnce(own))
        parts.append(record(unit, child));
    if (!ofItems.isEmpty())
        parts.append(throughItems(unit, ofItems));
    const Sql all = joined(parts, " AND ", "1");
    return node.kind == Node::Kind::Not ? negated(all) : all;
}

Sql Compiler::recordAny(Unit unit, const QList<Node> &nodes) const
{
    QList<Sql> parts;
    QList<Node> ofItems;
    QList<Node> own;
    for (const Node &node : nodes) {
        if (isTerm(node))
            (isOwn(unit, node) ? own : ofItems).append(node);
        else
            parts.append(record(unit, node));
    }
    for (const AnyOf &any : alternatives(own))
        parts.append(ownTerm(unit, any));
    if (!ofItems.isEmpty())
        parts.append(throughItems(unit, {Node::any(ofItems)}));
    return joined(parts, " OR ", "0");
}

Sql Compiler::throughItems(Unit unit, const QList<Node> &nodes) const
{
    const bool asks = asksForSomething(nodes);
    Sql items{QStringLiteral("(SELECT item.id FROM item WHERE ")};
    items += itemAll(nodes);
    items.text += u')';
    Sql sql;
    QString withoutItem;
    if (unit == Unit::Claim || unit == Unit::Move) {
        const QString table = tableOf(unit);
        sql.text = table + QStringLiteral(".item_id IN ");
        sql += items;
        withoutItem = table + QStringLiteral(".item_id IS NULL");
    } else {
        const QString id = unit == Unit::Score ? QStringLiteral("score.controversy_id")
                                               : QStringLiteral("controversy.id");
        sql.text = id
            + QStringLiteral(" IN (SELECT controversy_id FROM controversy_item WHERE item_id IN ");
        sql += items;
        sql.text += u')';
        withoutItem = QStringLiteral("ifnull(%1 NOT IN (SELECT controversy_id"
                                     " FROM controversy_item), 1)")
                          .arg(id);
    }
    // A record without an item has nothing that an exclusion could meet.
    return asks ? sql : joined({{withoutItem}, sql}, " OR ", "0");
}

} // namespace db
