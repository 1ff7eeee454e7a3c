// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/facets/facetindex.h"
#include "db/queries/facets.h"
#include "db/queries/itemcounts.h"
#include "db/queries/questions.h"

namespace test {

using namespace db;

// Everything that is counted for a filter, as text, to compare the facet index with SQL.

inline QString printed(const QList<ItemId> &ids)
{
    QStringList words;
    for (const ItemId id : ids)
        words.append(QString::number(raw(id)));
    return words.join(u' ');
}

inline QString printed(const QList<VolumeEntry> &volume)
{
    QStringList words;
    for (const VolumeEntry &entry : volume)
        words.append(QStringLiteral("%1-%2:%3%4x%5")
                         .arg(entry.first)
                         .arg(entry.last)
                         .arg(entry.matchesRest)
                         .arg(entry.matches)
                         .arg(entry.count));
    return words.join(u' ');
}

inline QString printed(const Facet &facet)
{
    QStringList words{fieldName(facet.field)};
    constexpr qsizetype screenful = 50; // so many are listed at least, and in order
    const QList<FacetValue> values = facet.all();
    for (const FacetValue &value : values)
        words.append(QStringLiteral("%1 (%2) %3/%4")
                         .arg(value.key, value.name)
                         .arg(value.count)
                         .arg(value.total));
    if (facet.values.first(qMin(facet.values.size(), screenful))
            != values.first(qMin(values.size(), screenful))
        || facet.size() != values.size())
        words.append(QStringLiteral("lists others first"));
    return words.join(u' ');
}

/// Everything that is counted for a filter, as text.
inline QStringList answers(ItemCounts &counts, const Filter &filter)
{
    const Node root = filter.root();
    const Node rest
        = filter.withoutFields({Field::Date, Field::Within, Field::Before, Field::After}).root();
    QStringList lines{QString::number(counts.count(root)),
                      printed(counts.newestFirst(root)),
                      printed(counts.oldestFirst(root)),
                      printed(counts.volume(root, rest)),
                      counts.newestDate(root).text(),
                      QString::number(counts.mentioned(EntityKind::Person, root)),
                      QString::number(counts.mentioned(EntityKind::Organization, root)),
                      QString::number(counts.claimCount(root))};
    for (const Field field : facetFields())
        lines.append(printed(counts.facet(filter, field)));
    return lines;
}

/// What differs between SQL and the index, for a resolved filter; empty when nothing does.
inline QString difference(Connection &connection, FacetIndex &index, const Filter &filter)
{
    const Compiler compiler(newestDay(connection));
    const QStringList bySql = answers(*countsBySql(connection, compiler), filter);
    const QStringList byIndex = answers(*countsByIndex(connection, compiler, index), filter);
    for (qsizetype i = 0; i < bySql.size(); ++i) {
        if (bySql.at(i) != byIndex.at(i))
            return QStringLiteral("%1\n  SQL   %2\n  index %3")
                .arg(filter.text(), bySql.at(i), byIndex.at(i));
    }
    return {};
}

} // namespace test
