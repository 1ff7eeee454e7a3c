// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/facets/numbers.h"

namespace db {

/// What new numbers stand for old ones; empty where all stay.
using Renumbering = std::vector<std::uint32_t>;
inline const Renumbering asTheyAre;

/// A stretch of places of one of the columns that are put together.
struct Run
{
    std::size_t source = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
};
using Runs = std::vector<Run>;

/// A column that takes part, and how its numbers are renumbered.
struct Source
{
    const Numbers &numbers;
    const Renumbering &renumbering;
};

void addRun(Runs *runs, std::size_t source, std::size_t begin, std::size_t end);
/// Runs of what rows own, given where each row's begin in the sources.
Runs runsThrough(const Runs &rows, const std::vector<const Numbers *> &starts);
/// The columns put together; all numbers are below the limit. What is the first one as it stands is
/// not copied.
Numbers putTogether(const Runs &runs, const std::vector<Source> &sources, std::uint64_t limit);
/// Where each row's begin once they are put together, and the end. Likewise.
Numbers startsTogether(const Runs &rows, const std::vector<const Numbers *> &starts);

/// Where each owner's numbers begin, given how many of them it has.
Numbers startsOf(const Numbers &counts);

/// The rows of some owners, from two indexes, in the order of the new rows.
struct OwnedRows
{
    const Lists &lists;
    const Renumbering &rows; ///< NumberOfId::none drops a row
    const std::vector<std::uint32_t> &owners; ///< new owner -> its number here, or none
};
Lists mergedRows(const OwnedRows &kept, const OwnedRows &added, std::size_t rows);

} // namespace db
