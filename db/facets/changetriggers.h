// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlite/connection.h"

namespace db {

class ChangeNotes;

/// What an id in a note is of.
enum class ChangeKind { Item, Report, Topic, Tag, Claim, Words };

/// Temporary triggers on all tables that the facet index reads, and hooks on commits, that call the
/// notes for as long as the connection lives. Throws SQLite::Exception.
void addChangeTriggers(Connection &writer, const std::shared_ptr<ChangeNotes> &notes);

} // namespace db
