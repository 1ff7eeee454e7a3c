// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/facets/columns.h"
#include "db/facets/grouping.h"
#include "db/facets/rowset.h"
#include "db/facets/runs.h"

#include <functional>
#include <string>

namespace db {

/// Changed items of an archive, as they are now.
struct ChangedItems
{
    QList<qint64> ids; ///< also of those that are gone
    Columns columns; ///< of those that are there, with all entities and disputes
    std::vector<std::string> keys; ///< of their rows
};

/// Columns with some items read anew: what stands in the old ones of these items is left out, and
/// what is said of entities and disputes is as it is now. Columns that differ are copied,
/// not read from SQL; the others are shared.
class ColumnMerge
{
public:
    /// `keyOf` tells the key of an item that has not changed.
    ColumnMerge(const Columns &old, const NumberOfId &rowOfId, const ChangedItems &changed,
                std::function<std::string(qint64)> keyOf);

    /// nullopt where what is left would name an entity that is gone.
    std::optional<Columns> merged();

private:
    enum Origin : std::size_t { Old, Fresh, Anew };

    void placeRows();
    void keepRows(std::size_t begin, std::size_t end, std::uint32_t *next);
    [[nodiscard]] std::uint32_t keptRow(std::size_t place) const;
    [[nodiscard]] std::size_t placeOf(std::size_t freshRow) const;
    [[nodiscard]] bool entityRowsStay() const;
    void numberWords();
    [[nodiscard]] bool isWhole() const;
    void findFamilies();
    void gatherAnew(const std::vector<std::uint32_t> &rows);
    void numberValues();
    void slotWords(const ValueRange &range);
    void orderValues(const std::vector<std::uint32_t> &totals);
    [[nodiscard]] std::uint32_t slotOfEntity(std::size_t field, std::size_t entity);
    [[nodiscard]] Runs valueRuns() const;
    void mergeItems(Columns *merged) const;
    void mergeValues(Columns *merged) const;
    void mergeClaims(Columns *merged) const;
    void mergeMoves(Columns *merged) const;
    [[nodiscard]] Renumbering speakers() const;

    const Columns &m_old;
    const Columns &m_fresh;
    const std::vector<std::string> &m_keys;
    const std::function<std::string(qint64)> m_keyOf;
    std::vector<std::uint32_t> m_changedRows; ///< old rows of changed items, rising
    Runs m_rows;
    std::size_t m_rowCount = 0;
    Renumbering m_oldRow; ///< to new rows; none for changed ones
    Renumbering m_freshRow;
    bool m_rowsStay = false; ///< changed rows have the places that they had
    IndexWords m_words;
    Renumbering m_dates, m_claimKinds, m_claimStatuses, m_moveKinds, m_moveStatuses; ///< fresh ones
    Renumbering m_entities; ///< old ones
    Renumbering m_disputes; ///< old ones
    std::vector<std::uint32_t> m_anewRows; ///< old rows whose entities have other families, rising
    Groups m_anew; ///< the slots of their values

    // Slots are numbers of values until it is known which of them are left: the old values, and
    // after them new ones.
    QList<IndexValue> m_slots;
    std::vector<std::vector<std::uint32_t>> m_slotsOfField; ///< beyond the old ones
    std::vector<std::vector<std::uint32_t>> m_entitySlots; ///< field, entity -> slot
    Renumbering m_freshSlot; ///< of fresh values
    Renumbering m_value; ///< slot -> new value
    std::vector<std::uint32_t> m_totals; ///< of new values
};

} // namespace db
