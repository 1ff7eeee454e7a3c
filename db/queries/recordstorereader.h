// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/compile.h"
#include "db/queries/recordstore.h"

namespace db {

class RowScan;

/// Reads an archive into a record store. One object reads once, on the connection's thread and in
/// one read transaction of the caller; throws SQLite::Exception.
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
    void readClaims();
    void readClaimRows();
    void readHistory();
    void readAbout();
    void placeStates();
    void findTangled();
    void readEvidence(const char *column, UnitColumns *unit);
    [[nodiscard]] std::uint32_t dateNumber(const QByteArray &text, Day first, Day last);
    [[nodiscard]] std::uint32_t dateNumber(const RowScan &scan, int firstColumn);
    [[nodiscard]] std::uint32_t stateNumber(Day month, ClaimStatus status);
    [[nodiscard]] std::optional<Day> certain(std::uint32_t date) const;
    QHash<qint64, std::uint32_t> &sourcesOfReports();

    Connection &m_connection;
    const std::function<bool()> m_cancelled;
    std::unique_ptr<RecordStore> m_store;
    Day m_newest = 0;
    NumberOfId m_item;
    NumberOfId m_disputePlace;
    NumberOfId m_claimPlace;
    QHash<QByteArray, QList<std::uint32_t>> m_dateNumbers;
    QHash<qint64, std::uint32_t> m_sourceOfReport; ///< none: the report names no source
    bool m_hasSources = false;
    QHash<QPair<Day, int>, std::uint32_t> m_stateNumbers;
    std::vector<std::uint32_t> m_saidDates; ///< of claims: when said, else when reported
    std::vector<ClaimStatus> m_lastStates;
    QHash<std::uint32_t, QList<QPair<ClaimStatus, std::uint32_t>>> m_histories;
};

} // namespace db
