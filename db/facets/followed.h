// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/facets/changenotes.h"
#include "db/facets/facetindex.h"

namespace db {

/// The index of the archive as `connection` sees it, made from an older one and what has changed
/// since; null where reading all again is better: after large changes, and after odd ones. Throws
/// SQLite::Exception.
std::unique_ptr<FacetIndex> followed(Connection &connection, const FacetIndex &old,
                                     const Changes &changes);

} // namespace db
