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

/// The ids of the entity that a term names and, unless `only`, of all its children:
/// "(SELECT ...)".
Sql familyOf(const Node &term);

/// Number of independent sources of a record of the table in its own evidence, as its marks print
/// it, and of an item in its reports: scalar SQL on the table's row.
Sql sourceCountOf(const QString &table);

/// `controversy` rows that a `dispute:` term names, by key or by status.
Sql disputeCondition(const Node &term);

/// That a row of `claim`, `move`, `score` or `controversy` has no evidence.
Sql withoutEvidence(const QString &table);

/// Items with a record of any kind that meets a condition: ids as "(SELECT ...)". %1 in the
/// condition stands for the table.
Sql itemsWithRecord(const QString &condition, const QList<SqlValue> &valuesOfEach = {});

/// What `has:` and `missing:` ask of an item.
Sql itemHas(const QString &word);
Sql itemMisses(const QString &word);

} // namespace db
