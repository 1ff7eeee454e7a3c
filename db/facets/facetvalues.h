// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/facets/columns.h"
#include "db/types/facet.h"

namespace db {

/// Counts of the values from `begin` on.
struct ValueCounts
{
    std::shared_ptr<const std::vector<std::uint32_t>> all;
    quint32 begin = 0;

    [[nodiscard]] const std::uint32_t *of(quint32 value) const
    {
        return all->data() + (value - begin);
    }
};

/// The names of all facet values and their orders. Immutable; answers that leave values unsorted
/// share it with the index.
class ValueNames
{
public:
    explicit ValueNames(const Columns &columns);

    [[nodiscard]] FacetValue value(quint32 number, std::uint32_t count) const;
    [[nodiscard]] const QString &key(quint32 number) const { return m_values.at(number).key; }
    /// The values of a range as each of its places has them by name and key.
    [[nodiscard]] quint32 byName(quint32 place) const { return m_byName[place]; }
    [[nodiscard]] std::uint32_t rank(quint32 number) const { return m_ranks[number]; }

private:
    const QList<IndexValue> m_values;
    const Numbers m_totals;
    std::vector<std::uint32_t> m_ranks;
    std::vector<quint32> m_byName;
};

/// A facet of counted values: the highest ones of the range and those of the selected that it has,
/// in order; the others with a count follow when they are asked for.
Facet facetOfCounts(const std::shared_ptr<const ValueNames> &names, ValueRange range,
                    const ValueCounts &counts, const QStringList &selected);

} // namespace db
