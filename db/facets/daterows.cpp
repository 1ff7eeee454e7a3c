// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/daterows.h"

#include <algorithm>

namespace db {

namespace {

constexpr std::size_t blockSize = 64;

} // namespace

bool isDateField(Field field)
{
    return field == Field::Date || field == Field::Within || field == Field::Before
        || field == Field::After;
}

RowSet DateRows::set(std::size_t rows) const
{
    RowSet set(rows);
    set.insertRange(begin, end);
    for (const std::uint32_t row : beside)
        set.insert(row);
    for (const std::uint32_t row : without)
        set.remove(row);
    return set;
}

RowDates::RowDates(const Columns &columns)
    : m_columns(columns)
{
    std::vector<bool> isWide;
    for (const IndexDate &date : columns.words.dates)
        isWide.push_back(date.last > date.first);
    columns.date.visit([&](auto dates) {
        while (m_dated < dates.size() && dates[m_dated] != 0)
            ++m_dated;
        for (std::size_t row = 0; row < m_dated; ++row) {
            if (!isWide[dates[row]])
                continue;
            m_wide.push_back(static_cast<std::uint32_t>(row));
            m_wideLast.push_back(
                static_cast<std::int32_t>(columns.words.dates.at(dates[row]).last));
        }
    });
    for (std::size_t i = 0; i < m_wideLast.size(); ++i) {
        if (i % blockSize == 0)
            m_latest.push_back(m_wideLast[i]);
        m_latest.back() = std::max(m_latest.back(), m_wideLast[i]);
    }
}

std::size_t RowDates::firstNotBefore(Day day) const
{
    std::size_t low = 0;
    std::size_t high = m_dated;
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (m_columns.dateOfRow(middle).first < day)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

DateRows RowDates::rows(Field field, const DayRange &range) const
{
    const std::size_t from = firstNotBefore(range.first);
    const std::size_t after = firstNotBefore(range.last + 1);
    DateRows found{from, after, {}, {}};
    if (field == Field::Before)
        found = {0, from, {}, {}};
    else if (field == Field::After)
        found = {after, m_dated, {}, {}};
    if (field == Field::After)
        return found;
    const auto wideBefore = [this](std::size_t row) {
        return std::size_t(std::lower_bound(m_wide.begin(), m_wide.end(), row) - m_wide.begin());
    };
    const std::size_t split = wideBefore(from);
    if (field == Field::Within) {
        const std::size_t end = wideBefore(after);
        for (std::size_t i = split; i < end; ++i) {
            if (m_wideLast[i] > range.last)
                found.without.push_back(m_wide[i]);
        }
        return found;
    }
    auto &straddling = field == Field::Date ? found.beside : found.without;
    for (std::size_t begin = 0; begin < split; begin += blockSize) {
        if (m_latest[begin / blockSize] < range.first)
            continue;
        for (std::size_t i = begin; i < std::min(begin + blockSize, split); ++i) {
            if (m_wideLast[i] >= range.first)
                straddling.push_back(m_wide[i]);
        }
    }
    return found;
}

DateRows RowDates::rows(const Node &term, Day newest) const
{
    const auto range = readDayRange(term.value, newest);
    return range ? rows(term.field, *range) : DateRows();
}

} // namespace db
