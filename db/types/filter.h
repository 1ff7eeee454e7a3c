// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/problem.h"

#include <QHash>
#include <QJsonObject>
#include <QList>

#include <optional>

namespace db {

/// The fields of the query language, in the order of its table. Text is full text.
enum class Field {
    Text,
    Person,
    Organization,
    Product,
    Benchmark,
    Says,
    About,
    ClaimKindIs,
    ClaimStatusIs,
    Said,
    Mover,
    From,
    To,
    MoveKindIs,
    MoveStatusIs,
    Announced,
    Effective,
    Reported,
    Dispute,
    DisputeKindIs,
    Source,
    Sources,
    Language,
    Topic,
    Tag,
    VerifiedIs,
    Date,
    Within,
    Before,
    After,
    Has,
    Missing,
};

/// The field's English name in the query language ("claim-kind"); empty for Text.
QString fieldName(Field field);
std::optional<Field> fieldFromName(QStringView name); ///< the reverse; lower case

/// A node of the query tree. A Term has a field and a value; the others have children.
struct Node
{
    enum class Kind { Term, And, Or, Not };
    Kind kind = Kind::Term;
    Field field = Field::Text;
    QString value; ///< entity key once resolved; EDTF, "2025..", "1y"; a word for Text, or a
                   ///< `"phrase"`, a prefix `bench*`, `NEAR(meta llama, 5)` as typed
    bool only = false; ///< `only:meta`: children excluded
    int position = -1; ///< in the text it was read from, 0-based; for messages only
    int length = 0;
    QList<Node> children;

    static Node term(Field field, const QString &value, bool only = false);
    static Node all(QList<Node> children);
    static Node any(QList<Node> children);
    static Node negation(Node child);
    /// Equal but for positions.
    bool operator==(const Node &other) const;
    [[nodiscard]] QString text() const; ///< in the query language; groups in brackets
    /// In the one form that text() and the reader share: text that is no single word is a phrase,
    /// groups of one are their member; nullopt when nothing is left.
    [[nodiscard]] std::optional<Node> normalized() const;
};

/// The text values that a tree asks for, not those that it leaves out.
QStringList textsIn(const Node &root);

/// Names under which fields are understood beside the English ones: lower-case name -> field.
using FieldNames = QHash<QString, Field>;

/// A part of a filter as a chip shows it: one member of the topmost AND.
struct FilterPart
{
    Node node;
    bool disabled = false;

    /// The field when all terms of the part are of one field (an OR, NOT or single term), else
    /// nullopt.
    [[nodiscard]] std::optional<Field> field() const;
    /// The values of a part that has a field; in their order.
    [[nodiscard]] QStringList values() const;
    [[nodiscard]] bool isExcluding() const { return node.kind == Node::Kind::Not; }
    [[nodiscard]] QString text() const; ///< in the query language
    bool operator==(const FilterPart &) const = default;
};

/// The filter: an immutable value. `parts` are ANDed; an empty filter is everything. Every change
/// makes a new filter. Values of entity fields are keys once Archive::resolve has seen them.
class Filter
{
public:
    Filter() = default;
    explicit Filter(QList<FilterPart> parts);
    /// Reads the query language (DESIGN.md). BadQuery carries position and length.
    static Outcome<Filter> parse(const QString &query, const FieldNames &names = {});
    static Filter fromJson(const QJsonObject &json);

    [[nodiscard]] const QList<FilterPart> &parts() const { return m_parts; }
    [[nodiscard]] bool isEmpty() const { return m_parts.isEmpty(); }
    [[nodiscard]] QString text() const; ///< the enabled parts; parse(text()) equals them
    [[nodiscard]] QJsonObject toJson() const; ///< with the disabled parts
    [[nodiscard]] Node root() const; ///< the enabled parts as one And
    [[nodiscard]] QStringList searchedTexts() const { return textsIn(root()); }

    [[nodiscard]] Filter
    with(const Node &node) const; ///< ANDed; a part that stands already is not added
    [[nodiscard]] Filter with(const Filter &other) const;
    /// Click on a group: a part with just this value is removed, else it becomes the field's only
    /// part.
    [[nodiscard]] Filter toggled(Field field, const QString &value) const;
    /// Ctrl+click: the value joins (or leaves) the field's OR part.
    [[nodiscard]] Filter alternated(Field field, const QString &value) const;
    /// Alt+click: the value is excluded by a NOT part (or that part is removed).
    [[nodiscard]] Filter excluding(Field field, const QString &value) const;
    /// Sets the one part of a field, as a brush does with dates; an empty value removes it.
    [[nodiscard]] Filter withOnly(Field field, const QString &value) const;
    [[nodiscard]] Filter without(qsizetype part) const;
    [[nodiscard]] Filter withDisabled(qsizetype part, bool disabled) const;
    [[nodiscard]] Filter inverted(qsizetype part) const; ///< include <-> exclude
    [[nodiscard]] Filter withPart(qsizetype index, const Node &node) const; ///< replaced
    /// Without the enabled parts all of whose terms are of these fields (a facet's own dimension).
    [[nodiscard]] Filter withoutFields(const QList<Field> &fields) const;
    [[nodiscard]] bool selects(Field field, const QString &value) const; ///< in a positive part
    [[nodiscard]] bool excludes(Field field, const QString &value) const; ///< in a NOT part

    bool operator==(const Filter &) const = default;

private:
    QList<FilterPart> m_parts;
};

} // namespace db
