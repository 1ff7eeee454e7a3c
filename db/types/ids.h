// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace db {

/// Row ids of the archive, one type a table so that they cannot be mixed up. 0 is "none".
/// They live for one archive file; outside the program records are named by key.
enum class ItemId : qint64 {};
enum class ReportId : qint64 {};
enum class EntityId : qint64 {};
enum class ClaimId : qint64 {};
enum class MoveId : qint64 {};
enum class ControversyId : qint64 {};
enum class ScoreId : qint64 {};
enum class BatchId : qint64 {};

template<class Id>
constexpr qint64 raw(Id id)
{
    return static_cast<qint64>(id);
}

} // namespace db
