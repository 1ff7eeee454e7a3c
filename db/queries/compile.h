// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/dayrange.h"
#include "db/sqlite/statement.h"
#include "db/types/binding.h"

namespace db {

struct AnyOf;

/// What a filter selects; the name of its table is the word.
enum class Unit { Item, Claim, Move, Score, Controversy };

QString tableOf(Unit unit);

/// Writes a resolved filter as SQL (DESIGN.md "Query language", Units). Conditions speak of the row
/// of the unit's own table, so they stand in the WHERE of a SELECT from just that table.
class Compiler
{
public:
    /// `newest` is the day that `1y` counts back from.
    explicit Compiler(Day newest)
        : m_newest(newest)
    {
    }

    [[nodiscard]] Day newest() const { return m_newest; }
    /// The condition that a row of the unit's table matches.
    [[nodiscard]] Sql condition(Unit unit, const Node &root) const;
    /// SELECT id FROM the unit's table, in no order.
    [[nodiscard]] Sql ids(Unit unit, const Node &root) const;

    /// The members of an AND that bind one claim, as a condition on `claim`, and the others.
    struct BoundClaim
    {
        Sql condition;
        Node rest;
    };
    [[nodiscard]] BoundClaim boundClaim(const Node &root) const;
    /// Whether some of it speaks of the unit's records themselves, not of their items.
    static bool hasOwn(Unit unit, const Node &node);

private:
    /// SQLite reads brackets only to a small depth: what lies deeper becomes a table of its own.
    struct Nesting
    {
        int level = 0;
        QList<Sql> tables; ///< "deep1(id) AS (SELECT ...)"; each may name those before it
    };

    [[nodiscard]] Sql matching(Unit unit, const Node &node) const;
    /// The condition that `write` makes for a row of the unit's table, whatever its depth.
    template<class Write>
    [[nodiscard]] Sql nested(Unit unit, Write write) const;
    template<class Write>
    [[nodiscard]] Sql flat(Unit unit, Write write) const;

    [[nodiscard]] Sql item(const Node &node) const;
    [[nodiscard]] Sql itemOf(const Node &node) const;
    [[nodiscard]] Sql itemAny(const QList<Node> &nodes) const;
    [[nodiscard]] Sql itemAll(const QList<Node> &nodes) const;
    [[nodiscard]] Sql itemWith(Bond bond, const QList<Node> &nodes) const;
    [[nodiscard]] Sql itemTerm(const AnyOf &any) const;
    [[nodiscard]] Sql itemDate(const AnyOf &any) const;
    [[nodiscard]] Sql record(Unit unit, const Node &node) const;
    [[nodiscard]] Sql recordOf(Unit unit, const Node &node) const;
    [[nodiscard]] Sql recordAny(Unit unit, const QList<Node> &nodes) const;
    [[nodiscard]] Sql throughItems(Unit unit, const QList<Node> &nodes) const;
    [[nodiscard]] Sql ownTerm(Unit unit, const AnyOf &any) const;
    [[nodiscard]] Sql claimTerm(const AnyOf &any) const;
    [[nodiscard]] Sql moveTerm(const AnyOf &any) const;
    [[nodiscard]] Sql scoreTerm(const AnyOf &any) const;
    [[nodiscard]] Sql controversyTerm(const AnyOf &any) const;
    [[nodiscard]] Sql touches(const QString &column, const AnyOf &dates) const;

    static bool isOwn(Unit unit, const Node &term);

    Day m_newest;
    Nesting *m_nesting = nullptr; ///< of the condition that is being written
};

/// Parts joined by " AND " or " OR ", each in brackets, as a tree that is no deeper than it must
/// be; `ifNone` when there are none.
Sql joined(const QList<Sql> &parts, const char *with, const char *ifNone);

} // namespace db
