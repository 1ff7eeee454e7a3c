// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/datecube.h"

#include <algorithm>

namespace db {

namespace {

constexpr std::size_t mostSums = 120;
constexpr std::size_t mostCells = 6'000'000;
constexpr std::size_t leastApart = 1000; ///< rows that are counted faster than sums are read
constexpr std::size_t mostAbove = 0xffff; ///< what a narrow sum holds
constexpr std::size_t block = 16; ///< numbers that fit a few vectors of the processor

/// Calls `work(begin, lanes)` for all places below a size, mostly with as many lanes as a block
/// has, which the compiler knows.
template<class Work>
void inBlocks(std::size_t size, Work work)
{
    std::size_t place = 0;
    for (; place + block <= size; place += block)
        work(place, std::integral_constant<std::size_t, block>());
    work(place, size - place);
}

} // namespace

DateCube::DateCube(const Lists &values, RowSet rows, ValueRange range)
    : m_values(values)
    , m_rows(std::move(rows))
    , m_range(range)
{
    sumUp();
}

void DateCube::sumUp()
{
    const std::size_t sums
        = std::clamp<std::size_t>(mostCells / std::max<std::size_t>(width(), 1), 1, mostSums);
    const std::size_t matching = m_rows.count();
    const std::size_t apart = std::max((matching + sums - 1) / sums, leastApart);
    m_sumsOfBase = std::max<std::size_t>(mostAbove / apart, 1); // a row counts a value once
    const std::size_t places = matching / apart + 2;
    m_sums.reserve(places * width());
    m_bases.reserve((places / m_sumsOfBase + 1) * width());
    // Counting every value and copying out those of the range is faster than asking each.
    std::vector<std::uint32_t> running(m_range.end);
    addSums(0, running);
    const auto count = [&](auto starts, auto values) {
        const auto end = static_cast<std::uint32_t>(m_range.end);
        std::size_t left = apart;
        m_rows.forEach([&](std::size_t row) {
            if (left-- == 0) {
                addSums(row, running);
                left = apart - 1;
            }
            for (std::size_t i = starts[row]; i < starts[row + 1]; ++i) {
                if (values[i] < end)
                    ++running[values[i]];
            }
        });
    };
    m_values.starts.visit(
        [&](auto starts) { m_values.values.visit([&](auto values) { count(starts, values); }); });
    addSums(m_rows.size(), running);
    m_all.assign(running.begin() + std::ptrdiff_t(m_range.begin), running.end());
}

/// Adds a place before a row.
void DateCube::addSums(std::size_t row, const std::vector<std::uint32_t> &running)
{
    const auto begin = running.begin() + std::ptrdiff_t(m_range.begin);
    if (m_places.size() % m_sumsOfBase == 0)
        m_bases.insert(m_bases.end(), begin, running.end());
    m_places.push_back(row);
    const std::size_t size = m_sums.size();
    m_sums.resize(size + width());
    const std::uint32_t *base = m_bases.data() + m_bases.size() - width();
    inBlocks(width(), [&](std::size_t at, auto lanes) {
        const std::uint32_t *sum = running.data() + m_range.begin + at;
        std::uint16_t *__restrict above = m_sums.data() + size + at;
        for (std::size_t lane = 0; lane < lanes; ++lane)
            above[lane] = static_cast<std::uint16_t>(sum[lane] - base[at + lane]);
    });
}

template<class Rows>
void DateCube::addRows(Rows forEachRow, std::uint32_t sign,
                       std::vector<std::uint32_t> *counts) const
{
    const std::uint32_t begin = m_range.begin;
    const auto size = static_cast<std::uint32_t>(width());
    std::uint32_t *out = counts->data();
    m_values.starts.visit([&](auto starts) {
        m_values.values.visit([&](auto values) {
            forEachRow([&](std::size_t row) {
                const std::size_t end = starts[row + 1];
                for (std::size_t i = starts[row]; i < end; ++i) {
                    const std::uint32_t value = values[i] - begin;
                    if (value < size)
                        out[value] += sign;
                }
            });
        });
    });
}

std::size_t DateCube::placeNear(std::size_t rowEnd) const
{
    const auto after = std::lower_bound(m_places.begin() + 1, m_places.end() - 1, rowEnd);
    const bool isNearer = *after - rowEnd < rowEnd - *(after - 1);
    return std::size_t(after - m_places.begin()) - (isNearer ? 0 : 1);
}

DateCube::Sums DateCube::sums(std::size_t place) const
{
    return {m_bases.data() + place / m_sumsOfBase * width(), m_sums.data() + place * width()};
}

void DateCube::addDifference(Sums last, Sums first, std::vector<std::uint32_t> *counts)
{
    inBlocks(counts->size(), [&](std::size_t at, auto lanes) {
        std::uint32_t *__restrict out = counts->data() + at;
        for (std::size_t lane = 0; lane < lanes; ++lane)
            out[lane] += last.base[at + lane] - first.base[at + lane] + last.above[at + lane]
                - first.above[at + lane];
    });
}

/// Adds the counts of the rows between a place and an edge.
void DateCube::addEdge(std::size_t place, std::size_t rowEnd, std::uint32_t sign,
                       std::vector<std::uint32_t> *counts) const
{
    const std::size_t at = m_places[place];
    const std::size_t begin = std::min(at, rowEnd);
    const std::size_t end = std::max(at, rowEnd);
    addRows([&](auto visit) { m_rows.forEach(begin, end, visit); }, at < rowEnd ? sign : 0 - sign,
            counts);
}

std::vector<std::uint32_t> DateCube::counts(const DateRows &dates) const
{
    std::vector<std::uint32_t> counts(width());
    if (width() == 0)
        return counts;
    const std::size_t rowEnd = std::max(dates.begin, dates.end);
    const std::size_t last = placeNear(rowEnd);
    const std::size_t first = placeNear(dates.begin);
    addDifference(sums(last), sums(first), &counts);
    constexpr std::uint32_t minus = 0xffffffff;
    addEdge(last, rowEnd, 1, &counts);
    addEdge(first, dates.begin, minus, &counts);
    const auto among = [this](const std::vector<std::uint32_t> &rows) {
        return [this, &rows](auto visit) {
            for (const std::uint32_t row : rows) {
                if (m_rows.contains(row))
                    visit(row);
            }
        };
    };
    addRows(among(dates.beside), 1, &counts);
    addRows(among(dates.without), minus, &counts);
    return counts;
}

} // namespace db
