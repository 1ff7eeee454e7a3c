// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/datecube.h"

#include <algorithm>

namespace db {

namespace {

constexpr std::size_t mostSums = 60;
constexpr std::size_t mostCells = 6'000'000;

} // namespace

DateCube::DateCube(const Lists &values, RowSet rows, ValueRange range)
    : m_values(values)
    , m_rows(std::move(rows))
    , m_range(range)
{
    const std::size_t sums
        = std::clamp<std::size_t>(mostCells / std::max<std::size_t>(width(), 1), 1, mostSums);
    m_step = std::max<std::size_t>((m_rows.size() + sums - 1) / sums, 1);
    sumUp();
}

void DateCube::sumUp()
{
    // Counting every value and copying out those of the range is faster than asking each.
    std::vector<std::uint32_t> running(m_range.end);
    const std::size_t begin = m_range.begin;
    const std::size_t places = m_rows.size() / m_step + 2;
    m_sums.reserve(places * width());
    const auto count = [&](auto starts, auto values) {
        const auto end = static_cast<std::uint32_t>(m_range.end);
        for (std::size_t row = 0;; row += m_step) {
            m_sums.insert(m_sums.end(), running.begin() + std::ptrdiff_t(begin), running.end());
            if (row >= m_rows.size())
                break;
            m_rows.forEach(row, std::min(row + m_step, m_rows.size()), [&](std::size_t at) {
                for (std::size_t i = starts[at]; i < starts[at + 1]; ++i) {
                    if (values[i] < end)
                        ++running[values[i]];
                }
            });
        }
    };
    m_values.starts.visit(
        [&](auto starts) { m_values.values.visit([&](auto values) { count(starts, values); }); });
}

void DateCube::addRow(std::size_t row, std::uint32_t sign, std::vector<std::uint32_t> *counts) const
{
    m_values.forEach(row, [&](std::uint32_t value) {
        if (value >= m_range.begin && value < m_range.end)
            (*counts)[value - m_range.begin] += sign;
    });
}

/// Adds the counts of all rows before one: the nearest sum and the rows in between.
void DateCube::addSums(std::size_t rowEnd, std::uint32_t sign,
                       std::vector<std::uint32_t> *counts) const
{
    const std::size_t last = m_sums.size() / std::max<std::size_t>(width(), 1) - 1;
    const std::size_t place = std::min((rowEnd + m_step / 2) / m_step, last);
    const std::uint32_t *sums = m_sums.data() + place * width();
    for (std::size_t value = 0; value < width(); ++value)
        (*counts)[value] += sign * sums[value];
    const std::size_t at = std::min(place * m_step, m_rows.size());
    m_rows.forEach(at, rowEnd, [&](std::size_t row) { addRow(row, sign, counts); });
    m_rows.forEach(rowEnd, at, [&](std::size_t row) { addRow(row, 0 - sign, counts); });
}

std::vector<std::uint32_t> DateCube::counts() const
{
    return {m_sums.end() - std::ptrdiff_t(width()), m_sums.end()};
}

std::vector<std::uint32_t> DateCube::counts(const DateRows &dates) const
{
    std::vector<std::uint32_t> counts(width());
    if (width() == 0)
        return counts;
    constexpr std::uint32_t minus = 0xffffffff;
    addSums(std::max(dates.begin, dates.end), 1, &counts);
    addSums(dates.begin, minus, &counts);
    for (const std::uint32_t row : dates.beside) {
        if (m_rows.contains(row))
            addRow(row, 1, &counts);
    }
    for (const std::uint32_t row : dates.without) {
        if (m_rows.contains(row))
            addRow(row, minus, &counts);
    }
    return counts;
}

} // namespace db
