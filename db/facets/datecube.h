// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/facets/daterows.h"

namespace db {

/// Counts of facet values in a set of rows, summed up to each of some 120 places among the rows by
/// date: the counts of any stretch of time are the difference of two of these sums and the rows
/// around its edges.
class DateCube
{
public:
    /// Each list of `values` belongs to a row; only values in the range are counted.
    DateCube(const Lists &values, RowSet rows, ValueRange range);

    [[nodiscard]] const RowSet &rows() const { return m_rows; }
    [[nodiscard]] const ValueRange &range() const { return m_range; }
    /// For each value of the range how many rows of the set have it.
    [[nodiscard]] std::vector<std::uint32_t> counts() const;
    [[nodiscard]] std::vector<std::uint32_t> counts(const DateRows &dates) const;
    [[nodiscard]] std::size_t bytes() const { return m_sums.size() * sizeof(std::uint32_t); }

private:
    [[nodiscard]] std::size_t width() const { return m_range.end - m_range.begin; }
    void sumUp();
    void addSums(std::size_t rowEnd, std::uint32_t sign, std::vector<std::uint32_t> *counts) const;
    void addRow(std::size_t row, std::uint32_t sign, std::vector<std::uint32_t> *counts) const;

    Lists m_values;
    RowSet m_rows;
    ValueRange m_range;
    std::size_t m_step = 1; ///< rows from one sum to the next
    std::vector<std::uint32_t> m_sums;
};

} // namespace db
