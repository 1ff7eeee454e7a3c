// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/facets/columns.h"
#include "db/facets/rowset.h"
#include "db/types/queryvalues.h"

namespace db {

/// The rows of a condition on the item's date: a run of rows, and the few beside it whose dates
/// are wider than a day. Rows are sorted by first day, so every such condition has this form.
struct DateRows
{
    std::size_t begin = 0;
    std::size_t end = 0;
    std::vector<std::uint32_t> beside; ///< rows outside the run that belong to it
    std::vector<std::uint32_t> without; ///< rows in the run that do not

    [[nodiscard]] RowSet set(std::size_t rows) const;
};

/// Finds rows by date.
class RowDates
{
public:
    explicit RowDates(const Columns &columns);

    [[nodiscard]] std::size_t dated() const { return m_dated; } ///< rows that have a date
    /// Rows for date:, within:, before: or after:.
    [[nodiscard]] DateRows rows(Field field, const DayRange &range) const;
    /// The same for a term; no rows where its value cannot be read.
    [[nodiscard]] DateRows rows(const Node &term, Day newest) const;

private:
    [[nodiscard]] std::size_t firstNotBefore(Day day) const;

    const Columns &m_columns;
    std::size_t m_dated = 0;
    /// Rows whose date is more than a day, rising, and the last days of their dates.
    std::vector<std::uint32_t> m_wide;
    std::vector<std::int32_t> m_wideLast;
    std::vector<std::int32_t> m_latest; ///< of each block of them
};

bool isDateField(Field field);

} // namespace db
