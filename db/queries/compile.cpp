// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/compile.h"

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
    if (parts.isEmpty())
        return {QString::fromLatin1(ifNone)};
    if (parts.size() == 1)
        return parts.constFirst();
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

} // namespace

Sql Compiler::condition(Unit unit, const Node &root) const
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
    split.rest = Node::all({});
    QList<Sql> conditions;
    const QList<Node> members = root.kind == Node::Kind::And ? root.children : QList<Node>{root};
    for (const Node &member : members) {
        if (isBound(member, Bond::Claim))
            conditions.append(record(Unit::Claim, member));
        else
            split.rest.children.append(member);
    }
    split.condition = joined(conditions, " AND ", "1");
    return split;
}

Sql Compiler::item(const Node &node) const
{
    switch (node.kind) {
    case Node::Kind::Term: {
        const Bond bond = bondOf(node.field);
        return bond == Bond::None ? itemTerm(node) : itemWith(bond, {node});
    }
    case Node::Kind::And:
        return itemAll(node.children);
    case Node::Kind::Not:
        return negated(itemAll(node.children));
    case Node::Kind::Or:
        break;
    }
    QList<Sql> parts;
    for (const Node &child : node.children)
        parts.append(item(child));
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
    for (const Node &node : apart)
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
    if (!hasOwn(unit, node))
        return node.kind == Node::Kind::And && node.children.isEmpty() ? Sql{QStringLiteral("1")}
                                                                       : throughItems(unit, {node});
    if (node.kind == Node::Kind::Term)
        return ownTerm(unit, node);
    QList<Sql> parts;
    QList<Node> ofItems;
    for (const Node &child : node.children) {
        // In an AND they go to the items together, so that they bind there.
        if (node.kind == Node::Kind::And && !hasOwn(unit, child))
            ofItems.append(child);
        else
            parts.append(record(unit, child));
    }
    if (!ofItems.isEmpty())
        parts.append(throughItems(unit, ofItems));
    if (node.kind == Node::Kind::Not)
        return negated(joined(parts, " AND ", "1"));
    return node.kind == Node::Kind::And ? joined(parts, " AND ", "1") : joined(parts, " OR ", "0");
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
