// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/claim.h"

namespace db {

/// A change of employer, board seat or role. Either organization may be unknown, not both.
struct Move
{
    MoveId id{};
    QString key;
    EntityRef person;
    std::optional<EntityRef> from;
    std::optional<EntityRef> to;
    QString fromParent = {}; ///< key of the parent of `from`, or empty; likewise below
    QString toParent = {};
    QString roleFrom;
    QString roleTo;
    MoveKind kind = MoveKind::Move;
    Edtf announced;
    Edtf effective;
    Edtf firstReported;
    MoveStatus status = MoveStatus::Confirmed;
    RecordRef item;
    QList<Evidence> evidence;
    Verified verified = Verified::Unknown;

    /// The date on the wanted basis; null when the move has none.
    [[nodiscard]] Edtf date(DateBasis basis) const;
    /// The date on the wanted basis, else the first that is known of announced, effective,
    /// reported.
    [[nodiscard]] Edtf dateOrStandIn(DateBasis basis, DateBasis *used) const;
    bool operator==(const Move &) const = default;
};

/// A person at an organization, as it follows from the moves. Unknown ends stay open (null dates).
struct Position
{
    EntityRef person;
    EntityRef organization;
    QString role;
    Edtf start; ///< null: unknown, the bar's left end is open
    Edtf end = {}; ///< null: still there, or unknown
    bool endKnown = false; ///< true: a move ends it, though perhaps without a date
    bool board = false; ///< runs parallel to the employment
    QString startMove = {}; ///< key of the move that began it, or empty
    QString endMove = {}; ///< key of the move that ended it, or empty

    bool operator==(const Position &) const = default;
};

/// Positions of all people in the moves, by person key and then by start. The rule: a move ends the
/// position at its from-organization and begins one at its to-organization; without a
/// from-organization joins, moves and foundings end nothing; the same organization on both sides
/// changes the role; a departure that stands twice (a leave and another move from the same
/// organization within a year, with no arrival there in between) is one, at the more exact of the
/// two dates; board seats run parallel; denied moves count for nothing.
/// An ending that names an organization where nothing runs ends the position at its parent or
/// child. A position that nothing began has an open start, or, where an earlier one at the same
/// organization had ended, an interval from that end on. `basis` is the date that orders and bounds
/// them: by first day; where dates overlap an arrival stands before the departure that needs it.
QList<Position> positionsFrom(QList<Move> moves, DateBasis basis);

/// Keys of moves that only repeat a departure recorded by another move (see positionsFrom).
QStringList repeatedDepartures(const QList<Move> &moves, DateBasis basis);

} // namespace db
