// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlite/connection.h"
#include "db/types/exploration.h"

namespace db {

// Reading whole records. Results come in the order of the ids; all functions throw
// SQLite::Exception and are called inside guarded(). Each record kind is read with a fixed number
// of statements, not one a row.

QList<Item> loadItems(Connection &connection, const QList<ItemId> &ids);
QList<ItemRow> loadItemRows(Connection &connection, const QList<ItemId> &ids);
QList<Claim> loadClaims(Connection &connection, const QList<ClaimId> &ids);
QList<Move> loadMoves(Connection &connection, const QList<MoveId> &ids);
QList<Score> loadScores(Connection &connection, const QList<ScoreId> &ids);
QList<Controversy> loadControversies(Connection &connection, const QList<ControversyId> &ids);
QList<Entity> loadEntities(Connection &connection, const QList<EntityId> &ids);
QList<Report> loadReports(Connection &connection, const QList<ReportId> &ids);

/// Everything about one item; UnknownName when there is none with that key.
Outcome<ItemDetail> loadItemDetail(Connection &connection, const QString &itemKey);
/// Key of the item that a record belongs to (a score's: the first item of its controversy; an
/// entity's: its newest item); UnknownName when there is none.
Outcome<QString> itemOfRecord(Connection &connection, RecordKind kind, const QString &key);

} // namespace db
