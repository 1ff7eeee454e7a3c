// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/groupfilter.h"

#include <algorithm>

namespace ui {

namespace {

bool isEnabled(const db::FilterPart &part, const db::Node &node)
{
    return !part.disabled && part.node == node;
}

db::Filter withoutNode(const db::Filter &filter, const db::Node &node)
{
    db::Filter result = filter;
    for (qsizetype i = result.parts().size() - 1; i >= 0; --i) {
        if (isEnabled(result.parts().at(i), node))
            result = result.without(i);
    }
    return result;
}

bool hasOnly(const db::Node &node, const QList<db::Field> &fields)
{
    if (node.kind == db::Node::Kind::Term)
        return fields.contains(node.field);
    return std::all_of(node.children.cbegin(), node.children.cend(),
                       [&fields](const db::Node &child) { return hasOnly(child, fields); });
}

QList<db::Field> fieldsOf(const QList<db::Node> &parts)
{
    QList<db::Field> fields;
    for (const db::Node &part : parts)
        fields.append(part.field);
    return fields;
}

/// Takes the including parts that speak of these fields alone out of the filter.
QList<db::Node> takeParts(db::Filter *filter, const QList<db::Field> &fields)
{
    QList<db::Node> taken;
    for (qsizetype i = filter->parts().size() - 1; i >= 0; --i) {
        const db::FilterPart &part = filter->parts().at(i);
        if (part.disabled || part.isExcluding() || !hasOnly(part.node, fields))
            continue;
        taken.prepend(part.node);
        *filter = filter->without(i);
    }
    return taken;
}

db::Filter withAll(db::Filter filter, const QList<db::Node> &parts)
{
    for (const db::Node &part : parts)
        filter = filter.with(part);
    return filter;
}

} // namespace

bool selectsAll(const db::Filter &filter, const QList<db::Node> &parts)
{
    const auto stands = [&filter](const db::Node &node) {
        return std::any_of(filter.parts().cbegin(), filter.parts().cend(),
                           [&node](const db::FilterPart &part) { return isEnabled(part, node); });
    };
    return !parts.isEmpty() && std::all_of(parts.cbegin(), parts.cend(), stands);
}

db::Filter toggledAll(const db::Filter &filter, const QList<db::Node> &parts)
{
    db::Filter rest = filter;
    takeParts(&rest, fieldsOf(parts));
    return selectsAll(filter, parts) ? rest : withAll(rest, parts);
}

db::Filter alternatedAll(const db::Filter &filter, const QList<db::Node> &parts)
{
    db::Filter rest = filter;
    QList<db::Node> alternatives;
    QList<db::Node> together;
    for (const db::Node &node : takeParts(&rest, fieldsOf(parts))) {
        if (node.kind == db::Node::Kind::Or)
            alternatives += node.children;
        else
            together.append(node);
    }
    if (!together.isEmpty())
        alternatives.prepend(together.size() == 1 ? together.first() : db::Node::all(together));
    const db::Node wanted = parts.size() == 1 ? parts.first() : db::Node::all(parts);
    if (alternatives.removeAll(wanted) == 0)
        alternatives.append(wanted);
    if (alternatives.isEmpty())
        return rest;
    if (alternatives.size() > 1)
        return rest.with(db::Node::any(alternatives));
    const db::Node &last = alternatives.first();
    return last.kind == db::Node::Kind::And ? withAll(rest, last.children) : rest.with(last);
}

db::Filter excludingAll(const db::Filter &filter, const QList<db::Node> &parts)
{
    const db::Node exclusion
        = db::Node::negation(parts.size() == 1 ? parts.first() : db::Node::all(parts));
    const db::Filter without = withoutNode(filter, exclusion);
    if (without != filter)
        return without;
    return (selectsAll(filter, parts) ? toggledAll(filter, parts) : filter).with(exclusion);
}

} // namespace ui
