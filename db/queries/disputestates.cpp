// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/disputestates.h"

#include <algorithm>

namespace db {

namespace {

/// A part that names states only; one that names a dispute by key belongs to another dimension.
bool namesStates(const FilterPart &part)
{
    const QStringList values = part.values();
    return part.field() == Field::Dispute
        && std::all_of(values.begin(), values.end(), [](const QString &value) {
               return fromText<DisputeStatus>(value).has_value();
           });
}

} // namespace

Filter withoutDisputeStates(const Filter &filter)
{
    QList<FilterPart> parts = filter.parts();
    parts.removeIf(namesStates);
    return Filter(parts);
}

QList<DisputeStateCount> disputeStates(Connection &connection, const Compiler &compiler,
                                       const Filter &filter)
{
    Sql sql{QStringLiteral("SELECT status, count(*) FROM controversy WHERE id IN (")};
    sql += compiler.ids(Unit::Controversy, withoutDisputeStates(filter).root());
    sql.text += QStringLiteral(") GROUP BY status");
    QHash<QString, qint64> counts;
    Statement statement(connection, sql);
    while (statement.next())
        counts.insert(statement.text(0), statement.integer(1));

    QList<DisputeStateCount> states;
    for (const QString &word : words<DisputeStatus>())
        states.append({*fromText<DisputeStatus>(word), counts.value(word)});
    return states;
}

} // namespace db
