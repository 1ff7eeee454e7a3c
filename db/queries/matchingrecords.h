// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/exploration.h"

namespace db {

// Which parts of a filter the lists of records leave out, so that a brush keeps what is around it.

QList<Field> dateFields(); ///< of items
QList<Field> fieldsOf(DateBasis basis); ///< of moves

} // namespace db
