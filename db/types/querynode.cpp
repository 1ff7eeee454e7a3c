// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/types/queryreader.h"

#include <algorithm>

namespace db {

namespace {

constexpr const char *fieldNames[] = {
    "",        "person",       "org",          "product",   "benchmark", "says",
    "about",   "claim-kind",   "claim-status", "said",      "mover",     "from",
    "to",      "move-kind",    "move-status",  "announced", "effective", "reported",
    "dispute", "dispute-kind", "source",       "sources",   "lang",      "topic",
    "tag",     "verified",     "date",         "within",    "before",    "after",
    "has",     "missing",
};

/// Text that the reader gives back as it is; anything else becomes a phrase.
QString canonicalText(const QString &value)
{
    const FieldNames none;
    const auto read = QueryReader(value, none).read();
    if (read && read->size() == 1 && read->first().kind == Node::Kind::Term
        && read->first().field == Field::Text)
        return read->first().value;
    return value.trimmed().isEmpty() ? QString() : quoted(value);
}

bool needsQuotes(const QString &value)
{
    static const QStringList operators{QStringLiteral("OR"), QStringLiteral("AND"),
                                       QStringLiteral("NOT")};
    return value.startsWith(u'-') || operators.contains(value)
        || std::any_of(value.begin(), value.end(),
                       [](QChar c) { return c.isSpace() || QStringView(u"():\"\\").contains(c); });
}

QString valueText(const Node &term)
{
    if (term.field == Field::Text)
        return term.value;
    const QString value = needsQuotes(term.value) ? quoted(term.value) : term.value;
    return term.only ? QStringLiteral("only:") + value : value;
}

QString joinedText(const QList<Node> &nodes, Node::Kind kind, bool valuesOnly)
{
    QStringList texts;
    for (const Node &node : nodes)
        texts.append(valuesOnly ? valueText(node) : node.text());
    return texts.join(kind == Node::Kind::Or ? QStringLiteral(" OR ") : QStringLiteral(" "));
}

/// The field that all members share as plain terms; then it stands once, before the bracket.
std::optional<Field> commonField(const QList<Node> &nodes)
{
    const Field field = nodes.first().field;
    const bool same = field != Field::Text
        && std::all_of(nodes.begin(), nodes.end(), [field](const Node &node) {
                          return node.kind == Node::Kind::Term && node.field == field;
                      });
    return same ? std::optional(field) : std::nullopt;
}

} // namespace

QString fieldName(Field field)
{
    return QString::fromLatin1(fieldNames[static_cast<int>(field)]);
}

std::optional<Field> fieldFromName(QStringView name)
{
    constexpr int count = static_cast<int>(Field::Missing) + 1;
    static_assert(std::size(fieldNames) == count);
    for (int i = 1; i < count; ++i) {
        if (name == QLatin1String(fieldNames[i]))
            return static_cast<Field>(i);
    }
    return std::nullopt;
}

Node Node::term(Field field, const QString &value, bool only)
{
    Node node;
    node.field = field;
    node.value = field == Field::Text ? canonicalText(value) : value;
    node.only = only && isEntityField(field);
    return node;
}

Node Node::all(QList<Node> children)
{
    if (children.size() == 1)
        return children.takeFirst();
    Node node;
    node.kind = Kind::And;
    node.children = std::move(children);
    return node;
}

Node Node::any(QList<Node> children)
{
    Node node;
    node.kind = Kind::Or;
    for (Node &child : children) {
        if (child.kind == Kind::Or)
            node.children.append(child.children);
        else
            node.children.append(child);
    }
    return node.children.size() == 1 ? Node(node.children.first()) : node;
}

Node Node::negation(Node child)
{
    if (child.kind == Kind::Not)
        return child.children.takeFirst();
    Node node;
    node.kind = Kind::Not;
    node.children.append(std::move(child));
    return node;
}

bool Node::operator==(const Node &other) const
{
    return kind == other.kind && field == other.field && value == other.value && only == other.only
        && children == other.children;
}

QString Node::text() const
{
    switch (kind) {
    case Kind::Term:
        return field == Field::Text ? value : fieldName(field) + u':' + valueText(*this);
    case Kind::Not:
        return children.isEmpty() ? QString() : u'-' + children.first().text();
    case Kind::And:
    case Kind::Or:
        break;
    }
    if (children.isEmpty())
        return {};
    const auto field = commonField(children);
    const QString group = u'(' + joinedText(children, kind, field.has_value()) + u')';
    return field ? fieldName(*field) + u':' + group : group;
}

std::optional<Node> Node::normalized() const
{
    if (kind == Kind::Term) {
        Node node = term(field, value, only);
        node.position = position;
        node.length = length;
        return node.value.trimmed().isEmpty() ? std::nullopt : std::optional(node);
    }
    QList<Node> kept;
    for (const Node &child : children) {
        if (const auto node = child.normalized())
            kept.append(*node);
    }
    if (kept.isEmpty())
        return std::nullopt;
    Node node = kind == Kind::And ? all(kept)
        : kind == Kind::Or        ? any(kept)
                                  : negation(kept.first());
    if (node.position < 0) {
        node.position = position;
        node.length = length;
    }
    return node;
}

} // namespace db
