// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/indexbuilder.h"
#include "db/facets/rowscan.h"

namespace db {

namespace {

using Column = std::vector<std::uint32_t>;

Column reordered(const Column &column, const std::vector<std::uint32_t> &places)
{
    Column sorted;
    sorted.reserve(column.size());
    for (const std::uint32_t place : places)
        sorted.push_back(column[place]);
    return sorted;
}

/// Numbers for words that come up, in the order in which they do.
class Numbering
{
public:
    std::uint32_t operator()(const QByteArray &word)
    {
        const auto known = m_numbers.constFind(word);
        if (known != m_numbers.constEnd())
            return *known;
        m_words.append(QString::fromUtf8(word));
        const auto number = static_cast<std::uint32_t>(m_words.size() - 1);
        m_numbers.insert(QByteArray(word.constData(), word.size()), number);
        return number;
    }
    [[nodiscard]] const QStringList &words() const { return m_words; }

private:
    QStringList m_words;
    QHash<QByteArray, std::uint32_t> m_numbers;
};

} // namespace

std::uint32_t IndexBuilder::entityNumber(qint64 id) const
{
    const std::uint32_t number = m_entity[id];
    return number == NumberOfId::none ? 0 : number + 1;
}

void IndexBuilder::readDisputes()
{
    std::vector<qint64> ids;
    RowScan scan(m_connection, "SELECT id, key, status, kind FROM controversy");
    while (scan.next()) {
        ids.push_back(scan.integer(0));
        m_words.disputes.append({QString::fromUtf8(scan.bytes(1)), QString::fromUtf8(scan.bytes(2)),
                                 QString::fromUtf8(scan.bytes(3))});
    }
    m_dispute = NumberOfId(ids);
    Pairs pairs;
    RowScan items(m_connection, "SELECT controversy_id, item_id FROM controversy_item");
    while (items.next()) {
        const std::uint32_t dispute = m_dispute[items.integer(0)];
        const std::uint32_t row = m_row[items.integer(1)];
        if (dispute != NumberOfId::none && row != NumberOfId::none)
            pairs.add(dispute, row);
    }
    m_disputeRows = grouped(pairs, ids.size(), m_ids.size());
}

void IndexBuilder::readClaims()
{
    std::vector<qint64> ids;
    Column rows;
    std::vector<Column> columns(5);
    Numbering kinds;
    Numbering statuses;
    RowScan scan(m_connection,
                 "SELECT id, item_id, speaker_person_id, speaker_organization_id, kind, status,"
                 " said_on, said_on_first, said_on_last FROM claim WHERE state = 'accepted'");
    while (scan.next()) {
        const std::uint32_t row = m_row[scan.integer(1)];
        if (row == NumberOfId::none)
            continue;
        ids.push_back(scan.integer(0));
        rows.push_back(row);
        columns[0].push_back(scan.isNull(2) ? 0 : entityNumber(scan.integer(2)));
        columns[1].push_back(scan.isNull(3) ? 0 : entityNumber(scan.integer(3)));
        columns[2].push_back(kinds(scan.bytes(4)));
        columns[3].push_back(statuses(scan.bytes(5)));
        columns[4].push_back(dateNumber(scan, 6));
    }
    const Sorting sorting = sortedByOwner(rows, m_ids.size());
    m_claimStarts = sorting.starts;
    for (const Column &column : columns)
        m_claimColumns.push_back(reordered(column, sorting.places));
    m_words.claimKinds = kinds.words();
    m_words.claimStatuses = statuses.words();
    readAbout(ids, sorting.places);
    addRecordWords(Field::ClaimKindIs, m_claimColumns[2], m_words.claimKinds);
    addRecordWords(Field::ClaimStatusIs, m_claimColumns[3], m_words.claimStatuses);
}

/// `numbers` of the words, a claim each, in the order of the rows.
void IndexBuilder::addRecordWords(Field field, const std::vector<std::uint32_t> &numbers,
                                  const QStringList &words)
{
    Pairs pairs;
    for (std::size_t row = 0; row + 1 < m_claimStarts.size(); ++row) {
        for (std::size_t claim = m_claimStarts[row]; claim < m_claimStarts[row + 1]; ++claim)
            pairs.add(numbers[claim], static_cast<std::uint32_t>(row));
    }
    addWords(field, words, pairs, false);
}

void IndexBuilder::readAbout(const std::vector<qint64> &claimIds,
                             const std::vector<std::uint32_t> &places)
{
    const NumberOfId read(claimIds);
    Column sorted(claimIds.size());
    for (std::size_t claim = 0; claim < places.size(); ++claim)
        sorted[places[claim]] = static_cast<std::uint32_t>(claim);
    const auto entities = static_cast<std::uint32_t>(m_words.entities.size());
    Pairs pairs;
    RowScan scan(m_connection, "SELECT claim_id, entity_id, controversy_id FROM claim_about");
    while (scan.next()) {
        const std::uint32_t claim = read[scan.integer(0)];
        const bool isDispute = scan.isNull(1);
        const std::uint32_t target
            = isDispute ? m_dispute[scan.integer(2)] : m_entity[scan.integer(1)];
        if (claim != NumberOfId::none && target != NumberOfId::none)
            pairs.add(sorted[claim], isDispute ? entities + target : target);
    }
    m_about = grouped(pairs, claimIds.size(),
                      entities + static_cast<std::size_t>(m_words.disputes.size()));
}

void IndexBuilder::readMoves()
{
    Column rows;
    std::vector<Column> columns(8);
    Numbering kinds;
    Numbering statuses;
    RowScan scan(
        m_connection,
        "SELECT item_id, person_id, from_organization_id, to_organization_id, kind, status,"
        " announced, announced_first, announced_last,"
        " effective, effective_first, effective_last,"
        " first_reported, first_reported_first, first_reported_last"
        " FROM move WHERE item_id IS NOT NULL");
    while (scan.next()) {
        const std::uint32_t row = m_row[scan.integer(0)];
        if (row == NumberOfId::none)
            continue;
        rows.push_back(row);
        for (int i = 0; i < 3; ++i)
            columns[std::size_t(i)].push_back(
                scan.isNull(i + 1) ? 0 : entityNumber(scan.integer(i + 1)));
        columns[3].push_back(kinds(scan.bytes(4)));
        columns[4].push_back(statuses(scan.bytes(5)));
        for (int i = 0; i < 3; ++i)
            columns[std::size_t(5 + i)].push_back(dateNumber(scan, 6 + 3 * i));
    }
    const Sorting sorting = sortedByOwner(rows, m_ids.size());
    m_moveStarts = sorting.starts;
    for (const Column &column : columns)
        m_moveColumns.push_back(reordered(column, sorting.places));
    m_words.moveKinds = kinds.words();
    m_words.moveStatuses = statuses.words();
}

} // namespace db
