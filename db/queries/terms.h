// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlite/statement.h"
#include "db/types/filter.h"
#include "db/types/queryvalues.h"

namespace db {

/// The words of `has:` and `missing:`.
QStringList hasWords();
QStringList missingWords();

/// Alternatives in one field: what an OR of its terms asks for. Thousands of values stay one
/// condition with one bound value, as SQLite limits both depth and parameters.
struct AnyOf
{
    Field field = Field::Text;
    bool only = false;
    QStringList values;

    explicit AnyOf(const Node &term)
        : field(term.field)
        , only(term.only)
        , values(term.value)
    {
    }
    /// Of a field whose values are never one list.
    [[nodiscard]] const QString &value() const { return values.constFirst(); }
    [[nodiscard]] Node node() const;
};
/// Terms as alternatives, those of one field together where a list of values can say so.
QList<AnyOf> alternatives(const QList<Node> &terms);

/// That a column has one of the values.
Sql isOneOf(const QString &column, const QStringList &values);

/// The ids of the entities that are named and, unless `only`, of all their children:
/// "(SELECT ...)".
Sql familyOf(const AnyOf &entities);

/// Number of independent sources of a record of the table in its own evidence, as its marks print
/// it, and of an item in its reports: scalar SQL on the table's row.
Sql sourceCountOf(const QString &table);

/// `controversy` rows that `dispute:` names, by key or by status.
Sql disputeCondition(const AnyOf &disputes);

/// That a row of `claim`, `move`, `score` or `controversy` has no evidence.
Sql withoutEvidence(const QString &table);

/// Items with a record of any kind that meets a condition: ids as "(SELECT ...)". %1 in the
/// condition stands for the table.
Sql itemsWithRecord(const QString &condition, const QList<SqlValue> &valuesOfEach = {});

/// What `has:` and `missing:` ask of an item.
Sql itemHas(const QString &word);
Sql itemMisses(const QString &word);

} // namespace db
