// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/storecolumns.h"
#include "db/types/exploration.h"

namespace db {

class FacetIndex;

/// Moves, in the order of answers.
struct MoveStore
{
    UnitColumns all;
    OwnNumbers person, from, to; ///< entities' column numbers
    WordColumn kind, status;
    OwnNumbers announced, effective, reported; ///< numbers of dates
    QList<Move> records;
};

struct ScoreStore
{
    UnitColumns all;
    OwnNumbers product, benchmark;
    OwnNumbers dispute; ///< its place from 1; 0 for none
    QList<Score> records;
};

struct DisputeStore
{
    UnitColumns all;
    OwnNumbers product;
    Groups benchmarks; ///< entities' column numbers
    WordColumn kind, status;
    QList<Controversy> records;
};

/// Accepted claims by id. What the claim charts count is worked out beforehand: `standing` is a
/// month and state that a claim stands in, as a number of `states`; claims that change it later
/// have their other states in `changes`.
struct ClaimStore
{
    struct Change
    {
        std::uint32_t claim = 0;
        std::uint32_t state = 0;
        bool begins = false; ///< else the claim leaves it
    };
    struct MonthState
    {
        Day month = 0; ///< 0: without any date
        ClaimStatus status = ClaimStatus::Asserted;
    };

    UnitColumns all;
    OwnNumbers item; ///< numbers of items
    OwnNumbers person, organization; ///< column numbers
    WordColumn kind, status;
    OwnNumbers said; ///< number of a date
    RowSet withQuote;
    OwnNumbers aboutCounts; ///< how many of `about` belong to each claim
    /// Entities' column numbers; disputes after them, by place.
    OwnNumbers about;
    OwnNumbers standing;
    std::vector<Change> changes; ///< by claim
    QList<MonthState> states;
    RowSet paired; ///< has a speaker and an entity that it is about
    /// Those of `paired` whose entities of one side have one above them in common.
    std::vector<std::uint32_t> tangled;
};

/// The records of an archive in memory: made once, from then on never changed, and shared by all
/// answers. Read on the thread of the connection, used on the reader's.
class RecordStore
{
public:
    /// Null when cancelled; throws SQLite::Exception.
    static std::unique_ptr<RecordStore> read(Connection &connection,
                                             const std::function<bool()> &cancelled = {});
    RecordStore(const RecordStore &) = delete;

    EntityTable entities;
    StoreDates dates;
    std::vector<qint64> itemIds; ///< by number, rising
    MoveStore moves;
    ScoreStore scores;
    DisputeStore disputes;
    ClaimStore claims;
    QHash<qint64, QList<qsizetype>> movesOfPerson; ///< by raw id -> places

    /// The rows of the items in an index, by item number; worked out once for each index.
    [[nodiscard]] const std::vector<std::uint32_t> &rowsIn(const FacetIndex &index) const;

private:
    friend class RecordStoreReader;
    RecordStore() = default;

    mutable std::vector<std::uint32_t> m_rows;
    mutable const void *m_rowsOf = nullptr;
};

} // namespace db
