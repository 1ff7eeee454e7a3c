// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/followedclaims.h"

namespace db {

ClaimsOfItems::ClaimsOfItems(const ClaimStore &claims, const std::vector<std::uint32_t> &rows,
                             std::size_t limit)
    : m_claims(claims.all.size())
    , m_itemOfRow(limit, NumberOfId::none)
{
    for (std::uint32_t item = 0; item < rows.size(); ++item) {
        if (rows[item] < m_itemOfRow.size())
            m_itemOfRow[rows[item]] = item;
    }
    decltype(Pairs::owners) items(m_claims);
    claims.item.numbers().visit(
        [&items](auto numbers) { std::copy(numbers.begin(), numbers.end(), items.begin()); });
    Sorting sorted = sortedByOwner(items, rows.size());
    m_starts = std::move(sorted.starts);
    if (!std::is_sorted(items.begin(), items.end()))
        m_places = std::move(sorted.places);
    m_known.push_back({RowSet(limit), RowSet(m_claims)});
}

const RowSet &ClaimsOfItems::of(const RowSet &rows)
{
    constexpr std::size_t mostKnown = 4;
    Known known = nearest(rows);
    follow(rows, &known);
    if (m_known.size() >= mostKnown)
        m_known.pop_front();
    m_known.push_back(std::move(known));
    return m_known.back().claims;
}

ClaimsOfItems::Known &ClaimsOfItems::nearest(const RowSet &rows)
{
    const auto distance
        = [&rows](const Known &known) { return RowSet::difference(known.rows, rows); };
    return *std::min_element(m_known.begin(), m_known.end(), [&](const Known &a, const Known &b) {
        return distance(a) < distance(b);
    });
}

void ClaimsOfItems::follow(const RowSet &rows, Known *known) const
{
    RowSet &claims = known->claims;
    RowSet::forDifference(known->rows, rows, [&](std::size_t row, bool isNew) {
        const std::uint32_t item = m_itemOfRow[row];
        if (item == NumberOfId::none)
            return;
        for (std::size_t place = m_starts[item]; place < m_starts[item + 1]; ++place) {
            const std::size_t claim = m_places.empty() ? place : m_places[place];
            isNew ? claims.insert(claim) : claims.remove(claim);
        }
    });
    known->rows = rows;
}

const RowSet &FollowedClaims::ofTerms(const QList<Node> &terms, const std::function<RowSet()> &find)
{
    constexpr std::size_t mostKnown = 8;
    for (const auto &[known, claims] : m_ofTerms) {
        if (known == terms)
            return claims;
    }
    RowSet claims = find();
    if (m_ofTerms.size() >= mostKnown)
        m_ofTerms.pop_front();
    m_ofTerms.emplace_back(terms, std::move(claims));
    return m_ofTerms.back().second;
}

AboutPlaces::AboutPlaces(const ClaimStore &claims)
{
    std::uint32_t place = 0;
    claims.aboutCounts.numbers().visit([&](auto counts) {
        for (std::size_t claim = 0; claim < counts.size(); ++claim) {
            if (claim % block == 0)
                m_starts.push_back(place);
            place += counts[claim];
        }
    });
}

} // namespace db
