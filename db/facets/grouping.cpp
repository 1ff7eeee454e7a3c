// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/grouping.h"

#include <algorithm>

namespace db {

Sorting sortedByOwner(const std::vector<std::uint32_t> &owners, std::size_t limit)
{
    Sorting sorting;
    sorting.starts.assign(limit + 1, 0);
    for (const std::uint32_t owner : owners)
        ++sorting.starts[owner + 1];
    for (std::size_t i = 0; i < limit; ++i)
        sorting.starts[i + 1] += sorting.starts[i];
    std::vector<std::uint32_t> cursors = sorting.starts;
    sorting.places.resize(owners.size());
    for (std::size_t place = 0; place < owners.size(); ++place)
        sorting.places[cursors[owners[place]]++] = static_cast<std::uint32_t>(place);
    return sorting;
}

Groups grouped(const Pairs &pairs, std::size_t owners, std::size_t valueLimit)
{
    // Sorted by value first, so that every owner's values come rising.
    const Sorting byValue = sortedByOwner(pairs.values, valueLimit);
    std::vector<std::uint32_t> ownersByValue;
    ownersByValue.reserve(pairs.owners.size());
    for (const std::uint32_t place : byValue.places)
        ownersByValue.push_back(pairs.owners[place]);
    const Sorting byOwner = sortedByOwner(ownersByValue, owners);
    Groups groups;
    groups.values.reserve(pairs.values.size());
    for (std::size_t owner = 0; owner < owners; ++owner) {
        const std::size_t begin = groups.values.size();
        for (std::size_t i = byOwner.starts[owner]; i < byOwner.starts[owner + 1]; ++i) {
            const std::uint32_t value = pairs.values[byValue.places[byOwner.places[i]]];
            if (groups.values.size() == begin || groups.values.back() != value)
                groups.values.push_back(value);
        }
        groups.endList();
    }
    return groups;
}

Groups turnedRound(const Groups &groups, std::size_t valueLimit)
{
    Groups turned;
    turned.starts.assign(valueLimit + 1, 0);
    for (const std::uint32_t value : groups.values)
        ++turned.starts[value + 1];
    for (std::size_t i = 0; i < valueLimit; ++i)
        turned.starts[i + 1] += turned.starts[i];
    turned.values.resize(groups.values.size());
    std::vector<std::uint32_t> cursors = turned.starts;
    for (std::size_t owner = 0; owner < groups.owners(); ++owner) {
        for (const std::uint32_t value : groups.list(owner))
            turned.values[cursors[value]++] = static_cast<std::uint32_t>(owner);
    }
    return turned;
}

NumberOfId::NumberOfId(const std::vector<qint64> &ids)
{
    if (ids.empty())
        return;
    const auto [least, most] = std::minmax_element(ids.begin(), ids.end());
    constexpr qint64 slack = 1000;
    if (*least >= 0 && *most < 4 * qint64(ids.size()) + slack) {
        m_dense.assign(std::size_t(*most) + 1, none);
        for (std::size_t place = 0; place < ids.size(); ++place)
            m_dense[std::size_t(ids[place])] = static_cast<std::uint32_t>(place);
        return;
    }
    m_sparse.reserve(qsizetype(ids.size()));
    for (std::size_t place = 0; place < ids.size(); ++place)
        m_sparse.insert(ids[place], static_cast<std::uint32_t>(place));
}

} // namespace db
