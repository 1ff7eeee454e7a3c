// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/compile.h"
#include "db/queries/recordstore.h"

#include <deque>

namespace db {

/// Which records a resolved filter means: the same as Compiler says in SQL. What speaks of items
/// comes from the facet index. Lives for one question, on the reader's thread.
class RecordMatch
{
public:
    /// The index must have begun a question, and be of the same archive as the store.
    RecordMatch(const RecordStore &store, FacetIndex &index, Day newest)
        : m_store(store)
        , m_index(index)
        , m_newest(newest)
    {
    }

    /// Places of the records of a unit other than Item; valid as long as this. What was asked
    /// before is not worked out again.
    const RowSet &matching(Unit unit, const Node &root);
    [[nodiscard]] FollowedClaims &followedClaims() const { return m_store.followedClaims(m_index); }

private:
    using Marks = std::vector<char>;
    struct Known
    {
        Unit unit;
        Node root;
        RowSet places;
    };

    [[nodiscard]] RowSet records(Unit unit, const Node &root) const;

    [[nodiscard]] std::size_t size(Unit unit) const;
    [[nodiscard]] const UnitColumns &columns(Unit unit) const;
    [[nodiscard]] RowSet anyRecords(Unit unit, const QList<Node> &nodes) const;
    [[nodiscard]] RowSet throughItems(Unit unit, const QList<Node> &nodes) const;
    [[nodiscard]] RowSet ownTerms(Unit unit, Field field, const QList<Node> &terms) const;
    [[nodiscard]] RowSet missing(Unit unit, const QString &word) const;
    [[nodiscard]] RowSet withSources(Unit unit, const QList<Node> &terms) const;
    [[nodiscard]] RowSet claimTerms(Field field, const QList<Node> &terms) const;
    [[nodiscard]] RowSet moveTerms(Field field, const QList<Node> &terms) const;
    [[nodiscard]] RowSet scoreTerms(Field field, const QList<Node> &terms) const;
    [[nodiscard]] RowSet disputeTerms(Field field, const QList<Node> &terms) const;
    [[nodiscard]] RowSet about(const QList<Node> &terms, bool disputesToo) const;
    [[nodiscard]] RowSet disputesNamed(const QList<Node> &terms) const;
    [[nodiscard]] RowSet disputesOfOrganizations(const QList<Node> &terms) const;

    const RecordStore &m_store;
    FacetIndex &m_index;
    const Day m_newest;
    std::deque<Known> m_known;
};

} // namespace db
