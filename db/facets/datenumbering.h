// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/facets/columns.h"
#include "db/facets/wordnumbering.h"

#include <array>

namespace db {

class ScannedRow;

/// Numbers for the dates of millions of rows: most are one of a few thousand that came up before.
class DateNumbering
{
public:
    DateNumbering();

    /// Of the text and bounds in three columns from one on; 0 where there is no date.
    std::uint32_t number(const ScannedRow &row, int firstColumn);
    [[nodiscard]] const IndexDate &operator[](std::uint32_t number) const
    {
        return m_dates.at(number);
    }
    [[nodiscard]] qsizetype size() const { return m_dates.size(); }
    [[nodiscard]] QList<IndexDate> take() { return std::move(m_dates); }

private:
    /// A date that came up last of those that share its place.
    struct Recent
    {
        static constexpr std::size_t longest = 20;
        Day first = 0;
        Day last = 0;
        std::uint32_t number = 0; ///< 0: none
        std::uint32_t length = 0;
        std::array<char, longest> text;
    };
    std::uint32_t numberOf(std::string_view text, Day first, Day last);

    QList<IndexDate> m_dates; ///< by number; no date first
    WordNumbering m_numbers;
    std::string m_key;
    std::vector<Recent> m_recent;
};

} // namespace db
