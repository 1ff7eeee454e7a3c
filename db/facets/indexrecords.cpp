// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/indexbuilder.h"
#include "db/facets/largepages.h"
#include "db/facets/rowsink.h"

#include <algorithm>

namespace db {

namespace {

std::vector<std::uint32_t> reordered(const std::vector<std::uint32_t> &column,
                                     const std::vector<std::uint32_t> &places)
{
    std::vector<std::uint32_t> sorted;
    reserveLarge(&sorted, column.size());
    for (const std::uint32_t place : places)
        sorted.push_back(column[place]);
    return sorted;
}

} // namespace

/// From 1; 0 for none.
std::uint32_t IndexBuilder::entityNumber(const ScannedRow &row, int column) const
{
    const std::uint32_t number
        = row.isNull(column) ? NumberOfId::none : m_entity[row.integer(column)];
    return number == NumberOfId::none ? 0 : number + 1;
}

void IndexBuilder::readDisputes()
{
    scan("id, key, status, kind", "controversy", [&](const ScannedRow &row) {
        m_words.disputes.append({row.integer(0), row.string(1), row.string(2), row.string(3)});
    });
    std::sort(m_words.disputes.begin(), m_words.disputes.end(),
              [](const IndexDispute &a, const IndexDispute &b) { return a.id < b.id; });
    std::vector<qint64> ids;
    for (const IndexDispute &dispute : std::as_const(m_words.disputes))
        ids.push_back(dispute.id);
    m_dispute = NumberOfId(ids);
    Pairs pairs;
    scan("controversy_id, item_id", ofItems("controversy_item", "item_id"),
         [&](const ScannedRow &link) {
             const std::uint32_t dispute = m_dispute[link.integer(0)];
             const std::uint32_t row = m_row[link.integer(1)];
             if (dispute != NumberOfId::none && row != NumberOfId::none)
                 pairs.add(dispute, row);
         });
    m_disputeRows = grouped(pairs, ids.size(), m_ids.size());
}

void IndexBuilder::readClaims()
{
    std::vector<qint64> ids;
    Numbered rows;
    std::vector<Numbered> columns(5);
    for (Numbered *column :
         {&rows, &columns[0], &columns[1], &columns[2], &columns[3], &columns[4]})
        reserveLarge(column, m_mostClaims);
    reserveLarge(&ids, m_mostClaims);
    WordNumbering kinds;
    WordNumbering statuses;
    scanRecords("id, item_id, speaker_person_id, speaker_organization_id, kind, status,"
                " said_on, said_on_first, said_on_last",
                ofItems("claim WHERE state = 'accepted'", "item_id"), [&](const ScannedRow &claim) {
                    const std::uint32_t row = m_row[claim.integer(1)];
                    if (row == NumberOfId::none)
                        return;
                    ids.push_back(claim.integer(0));
                    rows.push_back(row);
                    columns[0].push_back(entityNumber(claim, 2));
                    columns[1].push_back(entityNumber(claim, 3));
                    columns[2].push_back(kinds(claim.text(4)));
                    columns[3].push_back(statuses(claim.text(5)));
                    columns[4].push_back(dateNumber(claim, 6));
                });
    const Sorting sorting = sortedByOwner(rows, m_ids.size());
    m_claimStarts = sorting.starts;
    for (const Numbered &column : columns)
        m_claimColumns.push_back(reordered(column, sorting.places));
    m_words.claimKinds = kinds.words();
    m_words.claimStatuses = statuses.words();
    readAbout(ids, sorting.places);
}

void IndexBuilder::readAbout(const std::vector<qint64> &claimIds, const Numbered &places)
{
    const NumberOfId read(claimIds);
    Numbered sorted(claimIds.size());
    for (std::size_t claim = 0; claim < places.size(); ++claim)
        sorted[places[claim]] = static_cast<std::uint32_t>(claim);
    const auto entities = static_cast<std::uint32_t>(m_words.entities.size());
    const QByteArray about = m_items.isEmpty()
        ? QByteArray("claim_about")
        : "claim_about WHERE claim_id IN (SELECT id FROM " + ofItems("claim", "item_id") + ')';
    Pairs pairs;
    reserve(&pairs, claimIds.size());
    scanRecords("claim_id, entity_id, controversy_id", about, [&](const ScannedRow &row) {
        const std::uint32_t claim = read[row.integer(0)];
        const bool isDispute = row.isNull(1);
        const std::uint32_t target
            = isDispute ? m_dispute[row.integer(2)] : m_entity[row.integer(1)];
        if (claim != NumberOfId::none && target != NumberOfId::none)
            pairs.add(sorted[claim], isDispute ? entities + target : target);
    });
    m_about = grouped(pairs, claimIds.size(),
                      entities + static_cast<std::size_t>(m_words.disputes.size()));
}

void IndexBuilder::readMoves()
{
    Numbered rows;
    std::vector<Numbered> columns(8);
    WordNumbering kinds;
    WordNumbering statuses;
    scanRecords("item_id, person_id, from_organization_id, to_organization_id, kind, status,"
                " announced, announced_first, announced_last,"
                " effective, effective_first, effective_last,"
                " first_reported, first_reported_first, first_reported_last",
                ofItems("move WHERE item_id IS NOT NULL", "item_id"), [&](const ScannedRow &move) {
                    const std::uint32_t row = m_row[move.integer(0)];
                    if (row == NumberOfId::none)
                        return;
                    rows.push_back(row);
                    for (int i = 0; i < 3; ++i)
                        columns[std::size_t(i)].push_back(entityNumber(move, i + 1));
                    columns[3].push_back(kinds(move.text(4)));
                    columns[4].push_back(statuses(move.text(5)));
                    for (int i = 0; i < 3; ++i)
                        columns[std::size_t(5 + i)].push_back(dateNumber(move, 6 + 3 * i));
                });
    const Sorting sorting = sortedByOwner(rows, m_ids.size());
    m_moveStarts = sorting.starts;
    for (const Numbered &column : columns)
        m_moveColumns.push_back(reordered(column, sorting.places));
    m_words.moveKinds = kinds.words();
    m_words.moveStatuses = statuses.words();
}

} // namespace db
