// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/records.h"

#include "db/queries/recordsparts.h"

namespace db {

namespace {

Move moveAt(Statement &row)
{
    Move move;
    move.id = MoveId{row.integer(0)};
    move.key = row.text(1);
    move.roleFrom = row.text(2);
    move.roleTo = row.text(3);
    move.kind = wordAt<MoveKind>(row, 4);
    move.announced = row.date(5);
    move.effective = row.date(6);
    move.firstReported = row.date(7);
    move.status = wordAt<MoveStatus>(row, 8);
    move.verified = wordAt<Verified>(row, 9);
    move.item = {row.text(10), row.text(11)};
    move.person = entityOrNone(row, 12);
    move.from = entityAt(row, 16);
    move.to = entityAt(row, 20);
    move.fromParent = row.text(24);
    move.toParent = row.text(25);
    return move;
}

} // namespace

QList<Move> loadMoves(Connection &connection, const QList<MoveId> &ids)
{
    Loaded<MoveId, Move> moves(ids);
    Statement row(connection,
                  "SELECT move.id, move.key, role_from, role_to, move.kind, announced, effective,"
                  " first_reported, status, verified, item.key, item.title,"
                  " person.id, person.key, person.name, person.kind,"
                  " origin.id, origin.key, origin.name, origin.kind,"
                  " target.id, target.key, target.name, target.kind,"
                  " (SELECT key FROM entity AS parent WHERE parent.id = origin.parent_id),"
                  " (SELECT key FROM entity AS parent WHERE parent.id = target.parent_id)"
                  " FROM json_each(?) AS wanted JOIN move ON move.id = wanted.value"
                  " JOIN entity AS person ON person.id = person_id"
                  " LEFT JOIN entity AS origin ON origin.id = from_organization_id"
                  " LEFT JOIN entity AS target ON target.id = to_organization_id"
                  " LEFT JOIN item ON item.id = item_id ORDER BY wanted.key");
    row.bind(0, moves.ids());
    while (row.next())
        moves.append(moveAt(row));
    const auto evidence = evidenceOf(connection, "move_id", moves.ids());
    for (Move &move : moves.records())
        move.evidence = evidence.value(raw(move.id));
    return moves.records();
}

} // namespace db
