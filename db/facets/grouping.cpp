// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/grouping.h"

#include "db/facets/largepages.h"

#include <algorithm>
#include <array>
#include <bit>
#include <numeric>

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
    reserveLarge(&sorting.places, owners.size());
    sorting.places.resize(owners.size());
    for (std::size_t place = 0; place < owners.size(); ++place)
        sorting.places[cursors[owners[place]]++] = static_cast<std::uint32_t>(place);
    return sorting;
}

namespace {

/// Sorts by some digits of the numbers, from the bit `begin` up to `end`.
void sortByDigits(std::vector<std::uint64_t> *numbers, int begin, int end)
{
    constexpr int digitBits = 11; // as many streams as stay in the cache
    std::vector<std::uint64_t> sorted;
    reserveLarge(&sorted, numbers->size());
    sorted.resize(numbers->size());
    for (int shift = begin; shift < end; shift += digitBits) {
        const auto digit = [shift](std::uint64_t number) {
            return (number >> shift) & ((std::uint64_t(1) << digitBits) - 1);
        };
        std::array<std::size_t, (1 << digitBits) + 1> starts{};
        for (const std::uint64_t number : *numbers)
            ++starts[digit(number) + 1];
        std::partial_sum(starts.begin(), starts.end(), starts.begin());
        for (const std::uint64_t number : *numbers)
            sorted[starts[digit(number)]++] = number;
        numbers->swap(sorted);
    }
}

int bitsBelow(std::size_t limit)
{
    return static_cast<int>(std::bit_width(limit));
}

} // namespace

Groups grouped(const Pairs &pairs, std::size_t owners, std::size_t valueLimit)
{
    constexpr int ownerShift = 32;
    std::vector<std::uint64_t> sorted;
    reserveLarge(&sorted, pairs.owners.size());
    sorted.resize(pairs.owners.size());
    for (std::size_t i = 0; i < sorted.size(); ++i)
        sorted[i] = std::uint64_t(pairs.owners[i]) << ownerShift | pairs.values[i];
    sortByDigits(&sorted, 0, bitsBelow(valueLimit));
    sortByDigits(&sorted, ownerShift, ownerShift + bitsBelow(owners));
    Groups groups;
    groups.starts.reserve(owners + 1);
    reserveLarge(&groups.values, sorted.size());
    std::size_t place = 0;
    for (std::size_t owner = 0; owner < owners; ++owner) {
        for (; place < sorted.size() && sorted[place] >> ownerShift == owner; ++place) {
            if (place == 0 || sorted[place] != sorted[place - 1])
                groups.values.push_back(static_cast<std::uint32_t>(sorted[place]));
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
    reserveLarge(&turned.values, groups.values.size());
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
