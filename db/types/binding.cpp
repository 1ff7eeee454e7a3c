// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/types/binding.h"

#include <algorithm>

namespace db {

namespace {

/// The truth of a node when none of its terms holds.
bool holdsOfNothing(const Node &node)
{
    switch (node.kind) {
    case Node::Kind::Term:
        return false;
    case Node::Kind::Not:
        return !std::all_of(node.children.begin(), node.children.end(), holdsOfNothing);
    case Node::Kind::And:
        return std::all_of(node.children.begin(), node.children.end(), holdsOfNothing);
    case Node::Kind::Or:
        break;
    }
    return std::any_of(node.children.begin(), node.children.end(), holdsOfNothing);
}

} // namespace

Bond bondOf(Field field)
{
    switch (field) {
    case Field::Says:
    case Field::About:
    case Field::ClaimKindIs:
    case Field::ClaimStatusIs:
    case Field::Said:
        return Bond::Claim;
    case Field::Mover:
    case Field::From:
    case Field::To:
    case Field::MoveKindIs:
    case Field::MoveStatusIs:
    case Field::Announced:
    case Field::Effective:
    case Field::Reported:
        return Bond::Move;
    default:
        return Bond::None;
    }
}

bool isBound(const Node &node, Bond bond)
{
    if (node.kind == Node::Kind::Term)
        return bondOf(node.field) == bond;
    return node.kind != Node::Kind::And
        && std::all_of(node.children.begin(), node.children.end(),
                       [bond](const Node &child) { return isBound(child, bond); });
}

bool asksForSomething(const QList<Node> &nodes)
{
    return !std::all_of(nodes.begin(), nodes.end(), holdsOfNothing);
}

QList<Node> excludingAtOnce(const QList<Node> &nodes)
{
    QList<Node> members;
    QList<Node> excluded;
    for (const Node &node : nodes) {
        const bool excludes = node.kind == Node::Kind::Not && node.children.size() == 1
            && node.children.constFirst().kind == Node::Kind::Term;
        if (excludes)
            excluded += node.children;
        else
            members.append(node);
    }
    if (excluded.isEmpty())
        return members;
    return members << Node::negation(excluded.size() == 1 ? excluded.constFirst()
                                                          : Node::any(excluded));
}

BoundGroup boundGroup(const QList<Node> &nodes, Bond bond)
{
    BoundGroup split;
    for (const Node &node : nodes)
        (isBound(node, bond) ? split.members : split.rest).append(node);
    return split;
}

} // namespace db
