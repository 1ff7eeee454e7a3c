// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/compile.h"
#include "db/queries/recordstore.h"

namespace db {

class RowScan;

/// Numbers dates in the order in which they come up.
class DateNumbers
{
public:
    DateNumbers(StoreDates &dates, Day newest)
        : m_dates(dates)
        , m_newest(newest)
    {
    }
    /// Of a text and its bounds in three columns; 0 for NULL.
    std::uint32_t operator()(const RowScan &scan, int firstColumn);

private:
    StoreDates &m_dates;
    const Day m_newest;
    QHash<QByteArray, QList<std::uint32_t>> m_numbers;
};

/// Reads which records have evidence, and from how many sources.
class EvidenceReader
{
public:
    explicit EvidenceReader(Connection &connection)
        : m_connection(connection)
    {
    }
    void read(const char *column, UnitColumns *unit);

private:
    QHash<qint64, std::uint32_t> &sourcesOfReports();

    Connection &m_connection;
    QHash<qint64, std::uint32_t> m_sourceOfReport; ///< none: the report names no source
    bool m_hasSources = false;
};

/// Reads an archive into a record store without its claims. One object reads once, on the
/// connection's thread and in one read transaction of the caller; throws SQLite::Exception.
class RecordStoreReader
{
public:
    RecordStoreReader(Connection &connection, std::function<bool()> cancelled);
    std::unique_ptr<RecordStore> read(); ///< null when cancelled

private:
    void readItems();
    void readMoves();
    void readDisputes();
    void readDisputeLists(const NumberOfId &place);
    void readScores();

    Connection &m_connection;
    const std::function<bool()> m_cancelled;
    std::unique_ptr<RecordStore> m_store;
    DateNumbers m_dateNumber;
    EvidenceReader m_evidence;
    NumberOfId m_item;
    NumberOfId m_disputePlace;
};

/// Reads the claims of an archive, the rest of which a record store holds already. Otherwise like
/// RecordStoreReader.
class ClaimStoreReader
{
public:
    ClaimStoreReader(Connection &connection, const RecordStore &store,
                     std::function<bool()> cancelled);
    std::unique_ptr<ClaimStore> read(); ///< null when cancelled

private:
    void readRows();
    void readHistory();
    void readAbout();
    void readEvidence();
    [[nodiscard]] std::size_t entityLimit() const;
    void placeStates();
    void findTangled();
    [[nodiscard]] std::uint32_t stateNumber(Day month, ClaimStatus status);
    [[nodiscard]] std::optional<Day> certain(std::uint32_t date) const;

    Connection &m_connection;
    const RecordStore &m_store;
    const std::function<bool()> m_cancelled;
    std::unique_ptr<ClaimStore> m_claims;
    DateNumbers m_dateNumber;
    NumberOfId m_claimPlace;
    QHash<QPair<Day, int>, std::uint32_t> m_stateNumbers;
    std::vector<std::uint32_t> m_saidDates; ///< of claims: when said, else when reported
    std::vector<ClaimStatus> m_lastStates;
    QHash<std::uint32_t, QList<QPair<ClaimStatus, std::uint32_t>>> m_histories;
};

} // namespace db
