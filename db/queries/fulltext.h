// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/filter.h"

namespace db {

/// A text value of the query language as an FTS5 expression: everything that the user typed is
/// quoted, so that `gpt-4` is not `gpt` minus a column. Knows words, `"phrases"`, `bench*` (two
/// letters at least, else an exact word) and `NEAR(meta llama, 5)`.
QString fullTextExpression(const QString &value);

/// All texts that a filter asks for, ORed, to rank items by; empty when there are none.
QString rankingExpression(const Node &root);

} // namespace db
