// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/datenumbering.h"

#include "db/facets/rowsink.h"

#include <algorithm>
#include <cstring>

namespace db {

namespace {

constexpr std::size_t recentDates = 1 << 13; ///< more days than most archives span

} // namespace

DateNumbering::DateNumbering()
    : m_dates{IndexDate()}
    , m_recent(recentDates)
{
    m_numbers({});
}

std::uint32_t DateNumbering::number(const ScannedRow &row, int firstColumn)
{
    if (row.isNull(firstColumn))
        return 0;
    const std::string_view text = row.text(firstColumn);
    const auto first = Day(row.integer(firstColumn + 1));
    const auto last = Day(row.integer(firstColumn + 2));
    Recent &recent = m_recent[std::size_t(first) % recentDates];
    if (recent.number && recent.first == first && recent.last == last
        && recent.length == text.size()
        && std::memcmp(recent.text.data(), text.data(), text.size()) == 0)
        return recent.number;
    const std::uint32_t number = numberOf(text, first, last);
    if (number && text.size() <= Recent::longest) {
        recent.first = first;
        recent.last = last;
        recent.number = number;
        recent.length = std::uint32_t(text.size());
        std::copy(text.begin(), text.end(), recent.text.begin());
    }
    return number;
}

std::uint32_t DateNumbering::numberOf(std::string_view text, Day first, Day last)
{
    // The same text stands for the same days, but an archive could say otherwise.
    m_key.assign(text);
    for (const Day day : {first, last})
        m_key.append(reinterpret_cast<const char *>(&day), sizeof day);
    const std::uint32_t number = m_numbers(m_key);
    if (number == m_dates.size())
        m_dates.append({QString::fromUtf8(text.data(), qsizetype(text.size())), first, last});
    return number;
}

} // namespace db
