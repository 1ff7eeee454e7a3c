// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/facets/datecube.h"
#include "db/facets/facetvalues.h"
#include "db/facets/itemfilter.h"
#include "db/types/exploration.h"

#include <deque>
#include <memory>

namespace db {

/// Counts, lists and volumes of the items of an archive as it stood when the index was built, from
/// columns in memory (DESIGN.md "The facet index"). Answers what SQL answers (db/queries). It keeps
/// what it last computed, so it is asked on one thread.
class FacetIndex
{
public:
    explicit FacetIndex(Columns columns);
    /// An index on an image that IndexBuilder made; null when it is none or damaged.
    static std::unique_ptr<FacetIndex> fromImage(const QByteArray &image);
    FacetIndex(const FacetIndex &) = delete;

    /// Begins a question: where spans like `1y` count back from, and what finds the items of terms
    /// that the index does not know. `find` is kept until end().
    void begin(Day newest, ItemsOfTerm find);
    void end() { m_filter.setItemsOfTerm({}); }

    [[nodiscard]] const Columns &columns() const { return m_columns; }
    [[nodiscard]] QByteArray image() const { return m_columns.image(); }
    [[nodiscard]] std::size_t rows() const { return m_columns.rows(); }
    [[nodiscard]] std::size_t claims() const { return m_columns.claims.person.size(); }
    /// Date of the newest item of all; null when none has a date.
    [[nodiscard]] const Edtf &newestOfAll() const { return m_newestOfAll; }

    [[nodiscard]] std::uint32_t rowOf(ItemId id) const { return m_rowOfId[raw(id)]; }
    [[nodiscard]] const NumberOfId &rowOfId() const { return m_rowOfId; }

    // Roots are of resolved filters.

    std::shared_ptr<const RowSet> matching(const Node &root) { return rowsOf(root); }
    qint64 count(const Node &root);
    QList<ItemId> newestFirst(const Node &root);
    QList<ItemId> oldestFirst(const Node &root);
    Edtf newestDate(const Node &root);
    QList<VolumeEntry> volume(const Node &matching, const Node &rest);
    qint64 mentioned(EntityKind kind, const Node &root);
    /// Claims that match; nullopt where the filter asks for what the index does not know of claims.
    std::optional<qint64> claimCount(const Node &root);
    /// The highest values of a facet and those of the selected that it has, the others when they
    /// are asked for; months in no order and all, also those without a count.
    Facet facet(const Filter &filter, Field field, const QStringList &selected);
    /// Items of each value of a field, without any filter: key -> items. Needs no begin().
    [[nodiscard]] QHash<QString, qint64> totals(Field field) const;
    /// The same of each entity, by its number.
    [[nodiscard]] std::vector<std::uint32_t> entityTotals() const;
    /// Whether some item has the topic, tag, source or language.
    [[nodiscard]] bool hasWord(Field field, const QString &word) const
    {
        return m_filter.hasWord(field, word);
    }

private:
    using Rows = std::shared_ptr<const RowSet>;
    using Cube = std::shared_ptr<const DateCube>;
    /// What the counts of a facet stand on: the filter without its own and all date parts.
    struct Ground
    {
        Node rest;
        QList<Node> bound; ///< members that bind the counted claims themselves
        bool operator==(const Ground &) const = default;
    };
    struct KnownCube
    {
        Ground ground;
        std::shared_ptr<const Groups> lists; ///< of bound claims; else the index's own
        Cube cube;
    };

    Rows rowsOf(const Node &root);
    Rows computed(const Node &root);
    Cube cubeOf(const Ground &ground, ValueRange range);
    KnownCube made(const Ground &ground, ValueRange range);
    [[nodiscard]] std::shared_ptr<const Groups> boundWords(const QList<Node> &bound,
                                                           ValueRange range) const;
    ValueCounts countsOf(const Filter &filter, ValueRange range);
    ValueCounts countsOf(const Cube &cube, const std::optional<Node> &date);
    QList<FacetValue> months(const Filter &filter);
    void keep(KnownCube cube);
    void listDays();
    void listMonths();
    /// Calls `visit(row)` in the order of newest first until it returns false.
    template<class Visit>
    void forNewest(const RowSet &rows, Visit visit) const;

    const Columns m_columns;
    const RowDates m_dates;
    const NumberOfId m_rowOfId;
    ItemFilter m_filter;
    std::vector<std::uint32_t> m_datedRows; ///< date -> rows
    /// First rows of the runs whose dates have the same bounds, and the end of the dated ones.
    std::vector<std::uint32_t> m_dayStarts;
    QList<FacetValue> m_months; ///< without counts
    std::vector<qsizetype> m_monthOfDate; ///< -1: none holds it
    std::shared_ptr<const ValueNames> m_names;
    Edtf m_newestOfAll;
    Day m_newest = 0;
    std::deque<std::pair<Node, Rows>> m_knownRows;
    std::deque<KnownCube> m_knownCubes;
    std::optional<std::pair<Node, QList<FacetValue>>> m_knownMonths; ///< of a rest
    /// What the facets of one question share.
    struct LastCounts
    {
        Cube cube;
        std::optional<Node> date;
        ValueCounts counts;
    };
    LastCounts m_lastCounts;
};

} // namespace db
