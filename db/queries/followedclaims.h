// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/recordstore.h"

#include <algorithm>
#include <deque>
#include <functional>

namespace db {

// What questions about claims remember of those before, so that a brush that moves a little costs
// little. All on the reader's thread.

/// Which claims belong to sets of items. From the nearest of the last answers only the difference
/// is worked out.
class ClaimsOfItems
{
public:
    /// `rows` of the items, by number, below a limit.
    ClaimsOfItems(const ClaimStore &claims, const std::vector<std::uint32_t> &rows,
                  std::size_t limit);
    const RowSet &of(const RowSet &rows); ///< valid until the next call

private:
    struct Known
    {
        RowSet rows;
        RowSet claims;
    };
    Known &nearest(const RowSet &rows);
    void follow(const RowSet &rows, Known *known) const;

    std::size_t m_claims;
    std::vector<std::uint32_t> m_itemOfRow;
    decltype(Sorting::starts) m_starts; ///< of items, in the claims or in `m_places`
    decltype(Sorting::places) m_places; ///< empty where claims rise by item
    std::deque<Known> m_known;
};

/// How often each number comes up among the claims of a set; follows the set from one question to
/// the next.
class FollowedCounts
{
public:
    /// `numbersOf(claim, add)` calls `add(number)` for each number below `limit` of a claim.
    template<class NumbersOf>
    const std::vector<std::uint32_t> &of(const RowSet &claims, std::size_t limit,
                                         NumbersOf numbersOf)
    {
        const bool isNear = m_claims.size() == claims.size()
            && RowSet::difference(m_claims, claims) < claims.count();
        if (!isNear) {
            m_claims = RowSet(claims.size());
            m_counts.assign(limit, 0);
        }
        RowSet::forDifference(m_claims, claims, [&](std::size_t claim, bool isNew) {
            if (isNew)
                numbersOf(claim, [this](std::uint32_t number) { ++m_counts[number]; });
            else
                numbersOf(claim, [this](std::uint32_t number) { --m_counts[number]; });
        });
        m_claims = claims;
        return m_counts;
    }

private:
    RowSet m_claims;
    std::vector<std::uint32_t> m_counts;
};

/// What claims are about, found without going through those before.
class AboutPlaces
{
public:
    explicit AboutPlaces(const ClaimStore &claims);
    /// Calls `visit(number)` for each entity that the claim is about.
    template<class Counts, class Targets, class Visit>
    void forEach(std::size_t claim, Counts counts, Targets targets, Visit visit) const
    {
        std::size_t place = m_starts[claim / block];
        for (std::size_t before = claim / block * block; before < claim; ++before)
            place += counts[before];
        for (const std::size_t end = place + counts[claim]; place < end; ++place)
            visit(std::uint32_t(targets[place]));
    }

    /// Calls `visit(claim)` for the owners of these places, which rise.
    template<class Counts, class Visit>
    void forOwners(const std::vector<std::size_t> &places, Counts counts, Visit visit) const
    {
        std::size_t claim = 0;
        std::size_t end = 0; // of what the claims before are about
        for (const std::size_t place : places) {
            const auto after = std::upper_bound(m_starts.begin() + std::ptrdiff_t(claim / block),
                                                m_starts.end(), place);
            if (const auto skipped = std::size_t(after - m_starts.begin() - 1) * block;
                skipped > claim) {
                claim = skipped;
                end = m_starts[skipped / block];
            }
            while (end + counts[claim] <= place)
                end += counts[claim++];
            visit(claim);
        }
    }

private:
    static constexpr std::size_t block = 4; // few to pass over, and little to keep
    std::vector<std::uint32_t> m_starts; ///< of each block of claims
};

/// All of it for one store and the index of the same archive.
struct FollowedClaims
{
    FollowedClaims(const ClaimStore &claims, const std::vector<std::uint32_t> &rows,
                   std::size_t limit)
        : ofItems(claims, rows, limit)
        , about(claims)
    {
    }
    /// Claims that the terms of a field mean, as `find` finds them; of the last ones it is known.
    const RowSet &ofTerms(const QList<Node> &terms, const std::function<RowSet()> &find);

    ClaimsOfItems ofItems;
    AboutPlaces about;
    FollowedCounts statesAround, statesInside;
    FollowedCounts speakers, targets;

private:
    std::deque<std::pair<QList<Node>, RowSet>> m_ofTerms;
};

} // namespace db
