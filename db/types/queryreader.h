// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/filter.h"

namespace db {

/// Reads one query (DESIGN.md "Query language") by recursive descent. Used by Filter::parse; lives
/// for one reading.
class QueryReader
{
public:
    QueryReader(const QString &query, const FieldNames &names);

    /// The members of the topmost AND; none for a blank query. A bracketed AND within it is one
    /// member, because it binds its own record.
    Outcome<QList<Node>> read();

private:
    /// Whose values bare words are: full text, or a field's inside `field:( )`.
    struct Scope
    {
        std::optional<Field> field;
        bool only = false;
    };

    Outcome<QList<Node>> readAlternatives(const Scope &scope);
    Outcome<QList<Node>> readMembers(const Scope &scope);
    Outcome<Node> readMember(const Scope &scope);
    Outcome<Node> readGroup(const Scope &scope);
    Outcome<Node> readWord(const Scope &scope);
    Outcome<Node> readValue(Scope scope, int start);
    Outcome<Node> readNear();
    Outcome<QString> readQuoted();

    [[nodiscard]] bool atEnd() const { return m_at >= m_query.size(); }
    [[nodiscard]] bool atBracket() const;
    [[nodiscard]] bool atOperator(QLatin1String word) const;
    [[nodiscard]] QString wordHere() const;
    [[nodiscard]] std::optional<Field> fieldHere(int *length) const;
    [[nodiscard]] bool atOnly(const Scope &scope) const;
    void skipBlanks();
    [[nodiscard]] Node termHere(const Scope &scope, const QString &value, int start) const;
    [[nodiscard]] static tl::unexpected<Problem> bad(const char *reason, int position, int length);

    QString m_query;
    const FieldNames &m_names;
    int m_at = 0;
    int m_depth = 0;
};

/// `value` in quotes, with its quotes and backslashes escaped.
QString quoted(const QString &value);
/// Whether `only:` has a meaning for the field: its values are entities with children.
bool isEntityField(Field field);

} // namespace db
