// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/facets/daterows.h"
#include "db/facets/grouping.h"
#include "db/types/binding.h"

#include <deque>
#include <functional>

namespace db {

/// Finds the ids of the items that meet a term which the index knows nothing of.
using ItemsOfTerm = std::function<QList<qint64>(const Node &term)>;

/// What a resolved filter means on the columns of an index: the same as in SQL (db/queries).
class ItemFilter
{
public:
    ItemFilter(const Columns &columns, const RowDates &dates, const NumberOfId &rowOfId);

    /// Before the first filter, and when the archive's newest day is another.
    void setNewest(Day newest) { m_newest = newest; }
    void setItemsOfTerm(ItemsOfTerm find) { m_find = std::move(find); }
    void forget() ///< what terms were found to mean
    {
        m_found.clear();
        m_records.clear();
    }

    [[nodiscard]] bool hasWord(Field field, const QString &word) const;
    [[nodiscard]] RowSet items(const Node &node) const;
    [[nodiscard]] RowSet itemsOfAll(const QList<Node> &nodes) const;
    /// Claims that match, by their places in the columns; nullopt where the filter asks for what
    /// the index does not know of claims.
    [[nodiscard]] std::optional<RowSet> claims(const Node &node) const;
    /// Claims that meet all members of a group.
    [[nodiscard]] RowSet boundClaims(const QList<Node> &members) const;

private:
    class Table; ///< marks numbers of a column

    [[nodiscard]] RowSet anyItems(const QList<Node> &nodes) const;
    [[nodiscard]] RowSet itemsWith(Bond bond, const QList<Node> &members) const;
    [[nodiscard]] RowSet rowsOf(const RowSet &records, const Numbers &starts) const;
    void addItems(const Node &term, RowSet *rows) const;
    void addWordItems(const QList<Node> &terms, RowSet *rows) const;
    static bool isWordField(Field field);
    [[nodiscard]] const QHash<QString, quint32> &valuesOfWords(Field field) const;
    void addDisputeItems(const Node &term, RowSet *rows) const;
    void addItemsWithSources(const Node &term, RowSet *rows) const;
    void addFoundItems(const Node &term, RowSet *rows) const;

    [[nodiscard]] RowSet records(Bond bond, const Node &node) const;
    [[nodiscard]] RowSet recordsOf(Bond bond, const Node &term) const;
    [[nodiscard]] RowSet recordsOfAny(Bond bond, const QList<Node> &terms) const;
    void addClaims(Field field, const QList<Node> &terms, RowSet *records) const;
    void addMoves(Field field, const QList<Node> &terms, RowSet *records) const;
    void addByEntity(const QList<Node> &terms, const Numbers &column, RowSet *records) const;
    static void addByWord(const QList<Node> &terms, const QStringList &words, const Numbers &column,
                          RowSet *records);
    void addByDate(const QList<Node> &terms, const Numbers &column, RowSet *records) const;
    void addAbout(const QList<Node> &terms, RowSet *claims) const;
    void addSpeakerless(RowSet *claims) const;
    [[nodiscard]] RowSet claimsThroughItems(const QList<Node> &nodes) const;
    static bool isOwnOfClaim(const Node &term);
    static bool hasOwnOfClaim(const Node &node);
    static bool isUnknownOfClaim(const Node &node);

    void forFamily(const Node &term, const std::function<void(std::size_t entity)> &visit) const;

    const Columns &m_columns;
    const RowDates &m_dates;
    const NumberOfId &m_rowOfId;
    QHash<QString, qsizetype> m_entities, m_disputes; ///< by key
    QList<QList<qint32>> m_children;
    QHash<QString, quint32> m_topics, m_tags, m_sources, m_languages; ///< word -> facet value
    Day m_newest = 0;
    ItemsOfTerm m_find;
    mutable std::deque<std::pair<Node, RowSet>> m_found;
    struct KnownRecords
    {
        Bond bond = Bond::Claim;
        Node term;
        RowSet records;
    };
    mutable std::deque<KnownRecords> m_records; ///< of the last terms
};

} // namespace db
