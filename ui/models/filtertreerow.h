// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/filtertreemodel.h"

#include <algorithm>

namespace ui {

/// A group with children, or a condition.
struct FilterTreeModel::Row
{
    bool isGroup = true;
    Group group = Group::All;
    db::Field field = db::Field::Person;
    QString value;
    bool only = false;
    bool negated = false;
    int position = -1; ///< in the query it was read from
    int length = 0;
    Row *parent = nullptr;
    std::vector<std::unique_ptr<Row>> children;

    Row *add(std::unique_ptr<Row> child)
    {
        child->parent = this;
        children.push_back(std::move(child));
        return children.back().get();
    }

    [[nodiscard]] int place() const
    {
        const auto &siblings = parent->children;
        const auto found = std::find_if(siblings.begin(), siblings.end(),
                                        [this](const auto &each) { return each.get() == this; });
        return static_cast<int>(found - siblings.begin());
    }

    [[nodiscard]] Operator op() const
    {
        return only ? (negated ? Operator::IsNotOnly : Operator::IsOnly)
                    : (negated ? Operator::IsNot : Operator::Is);
    }

    static std::unique_ptr<Row> from(const db::Node &node)
    {
        auto row = std::make_unique<Row>();
        const bool negated = node.kind == db::Node::Kind::Not;
        const db::Node &inner = negated ? node.children.constFirst() : node;
        if (inner.kind == db::Node::Kind::Not) { // cannot be read from a text; kept all the same
            row->group = Group::None;
            row->add(from(inner));
        } else if (inner.kind == db::Node::Kind::Term) {
            row->isGroup = false;
            row->field = inner.field;
            row->value = inner.value;
            row->only = inner.only;
            row->negated = negated;
            row->position = inner.position;
            row->length = inner.length;
        } else {
            const bool any = inner.kind == db::Node::Kind::Or;
            row->group
                = negated ? (any ? Group::None : Group::NotAll) : (any ? Group::Any : Group::All);
            for (const db::Node &child : inner.children)
                row->add(from(child));
        }
        return row;
    }

    [[nodiscard]] db::Node node() const
    {
        if (!isGroup) {
            const db::Node term = db::Node::term(field, value, only);
            return negated && !term.value.isEmpty() ? db::Node::negation(term) : term;
        }
        db::Node members;
        members.kind = group == Group::Any || group == Group::None ? db::Node::Kind::Or
                                                                   : db::Node::Kind::And;
        for (const auto &child : children) {
            if (const auto member = child->node().normalized())
                members.children.append(*member);
        }
        const bool negates = group == Group::NotAll || group == Group::None;
        return negates && !members.children.isEmpty() ? db::Node::negation(members) : members;
    }

    [[nodiscard]] const Row *at(int where) const
    {
        if (!isGroup)
            return position >= 0 && where >= position && where < position + qMax(1, length)
                ? this
                : nullptr;
        for (const auto &child : children) {
            if (const auto *found = child->at(where))
                return found;
        }
        return nullptr;
    }
};

} // namespace ui
