// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/storecolumns.h"
#include "db/types/exploration.h"

namespace db {

class FacetIndex;
class RecordStore;
struct FollowedClaims;

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

    /// Those of an archive the rest of which is in the store. Null when cancelled; throws
    /// SQLite::Exception.
    static std::unique_ptr<ClaimStore> read(Connection &connection, const RecordStore &store,
                                            const std::function<bool()> &cancelled);

    UnitColumns all;
    OwnNumbers item; ///< numbers of items
    OwnNumbers person, organization; ///< column numbers, as wide as `about`
    WordColumn kind, status;
    OwnNumbers said; ///< number of a date of its own list
    StoreDates dates;
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

/// The records of an archive in memory: made once, from then on never changed but that the claims
/// may follow, and shared by all answers. Read on the thread of the connection, used on the
/// reader's.
class RecordStore
{
public:
    /// Both are null when cancelled; throw SQLite::Exception.
    static std::unique_ptr<RecordStore> read(Connection &connection,
                                             const std::function<bool()> &cancelled = {});
    static std::unique_ptr<RecordStore> readWithoutClaims(Connection &connection,
                                                          const std::function<bool()> &cancelled);
    /// What image() wrote; null when it is none or damaged. `keep` owns it.
    static std::unique_ptr<RecordStore> fromImage(std::span<const char> image,
                                                  const std::shared_ptr<const void> &keep);
    /// All of it as one block of bytes; the claims may stand beside it still.
    [[nodiscard]] QByteArray image(const ClaimStore &withClaims) const;
    RecordStore(const RecordStore &) = delete;
    ~RecordStore();

    EntityTable entities;
    StoreDates dates;
    std::vector<qint64> itemIds; ///< by number, rising
    MoveStore moves;
    ScoreStore scores;
    DisputeStore disputes;
    ClaimStore claims;
    bool hasClaims = false;
    QHash<qint64, QList<qsizetype>> movesOfPerson; ///< by raw id -> places

    /// The rows of the items in an index, by item number; worked out once for each index.
    [[nodiscard]] const std::vector<std::uint32_t> &rowsIn(const FacetIndex &index) const;
    /// What is remembered of questions about claims with an index. Needs the claims.
    [[nodiscard]] FollowedClaims &followedClaims(const FacetIndex &index) const;

private:
    friend class RecordStoreReader;
    template<class Store, class Claims, class Visit, class Tape>
    static void visitParts(Store &store, Claims &claims, Visit &visit, Tape &tape);
    void finish(); ///< what follows from what was read
    RecordStore();

    mutable std::vector<std::uint32_t> m_rows;
    mutable const void *m_rowsOf = nullptr;
    mutable std::unique_ptr<FollowedClaims> m_followed;
};

} // namespace db
