// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/facets/numbers.h"

#include <QHash>

namespace db {

/// Lists that own their numbers, while an index is built.
struct Groups
{
    std::vector<std::uint32_t> starts{0};
    std::vector<std::uint32_t> values;

    void endList() { starts.push_back(static_cast<std::uint32_t>(values.size())); }
    [[nodiscard]] std::size_t owners() const { return starts.size() - 1; }
    [[nodiscard]] std::span<const std::uint32_t> list(std::size_t owner) const
    {
        return std::span(values).subspan(starts[owner], starts[owner + 1] - starts[owner]);
    }
    [[nodiscard]] Lists lists() const { return {Numbers(starts), Numbers(values)}; }
};

/// Pairs of an owner and a value, in no order.
struct Pairs
{
    std::vector<std::uint32_t> owners;
    std::vector<std::uint32_t> values;

    void add(std::uint32_t owner, std::uint32_t value)
    {
        owners.push_back(owner);
        values.push_back(value);
    }
};

/// The values of each owner, rising, each once.
Groups grouped(const Pairs &pairs, std::size_t owners, std::size_t valueLimit);
/// The owners of each value, rising.
Groups turnedRound(const Groups &groups, std::size_t valueLimit);

/// Places of `owners` so that they rise, those of one owner in their order, and where each owner's
/// begin.
struct Sorting
{
    std::vector<std::uint32_t> starts;
    std::vector<std::uint32_t> places;
};
Sorting sortedByOwner(const std::vector<std::uint32_t> &owners, std::size_t limit);

/// Numbers for ids: a table where they lie close, else a hash.
class NumberOfId
{
public:
    static constexpr std::uint32_t none = 0xffffffff;

    NumberOfId() = default;
    explicit NumberOfId(const std::vector<qint64> &ids); ///< an id's number is its place
    [[nodiscard]] std::uint32_t operator[](qint64 id) const
    {
        if (m_sparse.isEmpty())
            return id >= 0 && id < qint64(m_dense.size()) ? m_dense[std::size_t(id)] : none;
        return m_sparse.value(id, none);
    }

private:
    std::vector<std::uint32_t> m_dense;
    QHash<qint64, std::uint32_t> m_sparse;
};

} // namespace db
