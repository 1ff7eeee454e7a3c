// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/types/filter.h"

#include "db/types/queryreader.h"

#include <QJsonArray>

#include <algorithm>

namespace db {

namespace {

/// The terms behind an OR, a NOT or a single term; none for anything else.
QList<Node> flatTerms(const Node &node)
{
    if (node.kind == Node::Kind::Term)
        return {node};
    if (node.kind == Node::Kind::Not && !node.children.isEmpty()
        && node.children.first().kind != Node::Kind::Not)
        return flatTerms(node.children.first());
    const bool flat = node.kind == Node::Kind::Or
        && std::all_of(node.children.begin(), node.children.end(),
                       [](const Node &child) { return child.kind == Node::Kind::Term; });
    return flat ? node.children : QList<Node>();
}

bool allTermsAreOf(const Node &node, const QList<Field> &fields)
{
    if (node.kind == Node::Kind::Term)
        return fields.contains(node.field);
    return std::all_of(node.children.begin(), node.children.end(),
                       [&fields](const Node &child) { return allTermsAreOf(child, fields); });
}

bool isIncluding(const FilterPart &part, Field field)
{
    return part.field() == field && !part.isExcluding();
}

void collectTexts(const Node &node, bool negated, QStringList *values)
{
    if (node.kind == Node::Kind::Term) {
        if (node.field == Field::Text && !negated)
            values->append(node.value);
        return;
    }
    for (const Node &child : node.children)
        collectTexts(child, negated != (node.kind == Node::Kind::Not), values);
}

bool isExcludingJust(const FilterPart &part, Field field, const QString &value)
{
    return part.isExcluding() && part.field() == field && part.values() == QStringList{value};
}

/// The part without one of its values; nothing when that was its only one.
std::optional<FilterPart> withoutValue(const FilterPart &part, const QString &value)
{
    QList<Node> kept = flatTerms(part.node);
    kept.removeIf([&value](const Node &term) { return term.value == value; });
    if (kept.isEmpty())
        return std::nullopt;
    return FilterPart{Node::any(kept), part.disabled};
}

/// Puts `node` where the first part that `replaced` names stood, and drops the others.
template<class Predicate>
QList<FilterPart> replaceParts(const QList<FilterPart> &parts, Predicate replaced, const Node &node)
{
    QList<FilterPart> result;
    bool placed = false;
    for (const FilterPart &part : parts) {
        if (!replaced(part)) {
            result.append(part);
        } else if (!placed) {
            result.append({node, false});
            placed = true;
        }
    }
    if (!placed)
        result.append({node, false});
    return result;
}

} // namespace

std::optional<Field> FilterPart::field() const
{
    const auto terms = flatTerms(node);
    if (terms.isEmpty())
        return std::nullopt;
    const Field first = terms.first().field;
    const bool same = std::all_of(terms.begin(), terms.end(),
                                  [first](const Node &term) { return term.field == first; });
    return same ? std::optional(first) : std::nullopt;
}

QStringList FilterPart::values() const
{
    QStringList values;
    for (const Node &term : flatTerms(node))
        values.append(term.value);
    return values;
}

QString FilterPart::text() const
{
    return node.text();
}

Filter::Filter(QList<FilterPart> parts)
{
    for (const FilterPart &part : parts) {
        if (const auto node = part.node.normalized())
            m_parts.append({*node, part.disabled});
    }
}

Outcome<Filter> Filter::parse(const QString &query, const FieldNames &names)
{
    const auto members = QueryReader(query, names).read();
    if (!members)
        return tl::unexpected(members.error());
    QList<FilterPart> parts;
    for (const Node &node : *members)
        parts.append({node, false});
    return Filter(parts);
}

Filter Filter::fromJson(const QJsonObject &json)
{
    QList<FilterPart> parts;
    for (const auto &value : json.value(QLatin1String("parts")).toArray()) {
        const QJsonObject object = value.toObject();
        const Filter read
            = parse(object.value(QLatin1String("query")).toString()).value_or(Filter());
        const bool disabled = object.value(QLatin1String("disabled")).toBool();
        for (const FilterPart &part : read.parts())
            parts.append({part.node, disabled});
    }
    return Filter(parts);
}

QJsonObject Filter::toJson() const
{
    QJsonArray parts;
    for (const FilterPart &part : m_parts) {
        QJsonObject object{{QStringLiteral("query"), part.text()}};
        if (part.disabled)
            object.insert(QStringLiteral("disabled"), true);
        parts.append(object);
    }
    return {{QStringLiteral("parts"), parts}};
}

QString Filter::text() const
{
    QStringList texts;
    for (const FilterPart &part : m_parts) {
        if (!part.disabled)
            texts.append(part.text());
    }
    return texts.join(u' ');
}

QStringList textsIn(const Node &root)
{
    QStringList values;
    collectTexts(root, false, &values);
    return values;
}

Node Filter::root() const
{
    Node root;
    root.kind = Node::Kind::And;
    for (const FilterPart &part : m_parts) {
        if (!part.disabled)
            root.children.append(part.node);
    }
    return root;
}

Filter Filter::with(const Node &node) const
{
    const auto added = node.normalized();
    if (!added)
        return *this;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        if (m_parts.at(i).node == *added)
            return withDisabled(i, false);
    }
    Filter result = *this;
    result.m_parts.append({*added, false});
    return result;
}

Filter Filter::with(const Filter &other) const
{
    Filter result = *this;
    for (const FilterPart &part : other.m_parts)
        result = result.with(part.node);
    return result;
}

Filter Filter::toggled(Field field, const QString &value) const
{
    Filter result = *this;
    const auto standing = std::find_if(m_parts.begin(), m_parts.end(), [&](const FilterPart &part) {
        return !part.disabled && isIncluding(part, field) && part.values() == QStringList{value};
    });
    if (standing != m_parts.end())
        return without(standing - m_parts.begin());
    result.m_parts.removeIf(
        [&](const FilterPart &part) { return isExcludingJust(part, field, value); });
    result.m_parts = replaceParts(
        result.m_parts, [field](const FilterPart &part) { return isIncluding(part, field); },
        Node::term(field, value));
    return result;
}

Filter Filter::alternated(Field field, const QString &value) const
{
    Filter result = *this;
    result.m_parts.removeIf(
        [&](const FilterPart &part) { return isExcludingJust(part, field, value); });
    for (qsizetype i = 0; i < result.m_parts.size(); ++i) {
        const FilterPart part = result.m_parts.at(i);
        if (part.disabled || !isIncluding(part, field))
            continue;
        if (!part.values().contains(value)) {
            result.m_parts[i].node = Node::any({part.node, Node::term(field, value)});
            return result;
        }
        const auto rest = withoutValue(part, value);
        return rest ? result.withPart(i, rest->node) : result.without(i);
    }
    return result.with(Node::term(field, value));
}

Filter Filter::excluding(Field field, const QString &value) const
{
    QList<FilterPart> parts;
    bool removed = false;
    for (const FilterPart &part : m_parts) {
        if (!part.disabled && isExcludingJust(part, field, value)) {
            removed = true;
        } else if (isIncluding(part, field) && part.values().contains(value)) {
            if (const auto rest = withoutValue(part, value))
                parts.append(*rest);
        } else {
            parts.append(part);
        }
    }
    const Filter result(parts);
    return removed ? result : result.with(Node::negation(Node::term(field, value)));
}

Filter Filter::withOnly(Field field, const QString &value) const
{
    Filter result = *this;
    const auto ofField = [field](const FilterPart &part) { return isIncluding(part, field); };
    if (value.isEmpty())
        result.m_parts.removeIf(ofField);
    else
        result.m_parts = replaceParts(m_parts, ofField, Node::term(field, value));
    return result;
}

Filter Filter::without(qsizetype part) const
{
    Filter result = *this;
    if (part >= 0 && part < m_parts.size())
        result.m_parts.removeAt(part);
    return result;
}

Filter Filter::withDisabled(qsizetype part, bool disabled) const
{
    Filter result = *this;
    if (part >= 0 && part < m_parts.size())
        result.m_parts[part].disabled = disabled;
    return result;
}

Filter Filter::inverted(qsizetype part) const
{
    if (part < 0 || part >= m_parts.size())
        return *this;
    return withPart(part, Node::negation(m_parts.at(part).node));
}

Filter Filter::withPart(qsizetype index, const Node &node) const
{
    if (index < 0 || index >= m_parts.size())
        return *this;
    const auto replacement = node.normalized();
    if (!replacement)
        return without(index);
    Filter result = *this;
    result.m_parts[index].node = *replacement;
    return result;
}

Filter Filter::withoutFields(const QList<Field> &fields) const
{
    Filter result = *this;
    result.m_parts.removeIf([&fields](const FilterPart &part) {
        return !part.disabled && allTermsAreOf(part.node, fields);
    });
    return result;
}

bool Filter::selects(Field field, const QString &value) const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [&](const FilterPart &part) {
        return !part.disabled && isIncluding(part, field) && part.values().contains(value);
    });
}

bool Filter::excludes(Field field, const QString &value) const
{
    return std::any_of(m_parts.begin(), m_parts.end(), [&](const FilterPart &part) {
        return !part.disabled && part.isExcluding() && part.field() == field
            && part.values().contains(value);
    });
}

} // namespace db
