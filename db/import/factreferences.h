// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/factfile.h"
#include "db/import/factkeys.h"

namespace db {

/// Finds the rows of a batch that refer to what neither the batch nor the archive holds. A bad row
/// rejects its file unless `skipBadRows`; what referred to rejected rows is bad in turn, so this
/// goes on until nothing changes. Announces the keys of the rows that stay to `keys`.
void checkReferences(QList<FactFile> &files, FactKeys &keys, bool skipBadRows);

} // namespace db
