// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/facets/daterows.h"

namespace db {

/// Counts of facet values in a set of rows, summed up to each of some 120 places among the rows by
/// date: the counts of any stretch of time are the difference of two of these sums and the rows
/// around its edges. Between two places are as many rows of the set; sums are narrow numbers on top
/// of a wide one for every few places.
class DateCube
{
public:
    /// Each list of `values` belongs to a row and has no value twice; only values in the range are
    /// counted.
    DateCube(const Lists &values, RowSet rows, ValueRange range);

    [[nodiscard]] const RowSet &rows() const { return m_rows; }
    [[nodiscard]] const ValueRange &range() const { return m_range; }
    /// For each value of the range how many rows of the set have it.
    [[nodiscard]] std::vector<std::uint32_t> counts() const { return m_all; }
    [[nodiscard]] std::vector<std::uint32_t> counts(const DateRows &dates) const;
    [[nodiscard]] std::size_t bytes() const
    {
        return m_sums.size() * sizeof(std::uint16_t) + m_bases.size() * sizeof(std::uint32_t);
    }

private:
    /// Sums up to one place: of each value the base and what comes on top.
    struct Sums
    {
        const std::uint32_t *base;
        const std::uint16_t *above;
    };
    [[nodiscard]] std::size_t width() const { return m_range.end - m_range.begin; }
    void sumUp();
    void addSums(std::size_t row, const std::vector<std::uint32_t> &running);
    [[nodiscard]] std::size_t placeNear(std::size_t rowEnd) const;
    [[nodiscard]] Sums sums(std::size_t place) const;
    static void addDifference(Sums last, Sums first, std::vector<std::uint32_t> *counts);
    void addEdge(std::size_t place, std::size_t rowEnd, std::uint32_t sign,
                 std::vector<std::uint32_t> *counts) const;
    /// Adds `sign` for each value of the rows that `forEachRow` visits.
    template<class Rows>
    void addRows(Rows forEachRow, std::uint32_t sign, std::vector<std::uint32_t> *counts) const;

    Lists m_values;
    RowSet m_rows;
    ValueRange m_range;
    std::size_t m_sumsOfBase = 1;
    std::vector<std::size_t> m_places; ///< rows before which sums end
    std::vector<std::uint32_t> m_bases;
    std::vector<std::uint16_t> m_sums;
    std::vector<std::uint32_t> m_all;
};

} // namespace db
