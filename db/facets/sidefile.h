// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/facets/columns.h"
#include "db/sqlite/connection.h"

namespace db {

// The side file keeps the columns of the facet index beside an archive, so that it opens fast. It
// may be deleted at any time; one that is stale, cut off, damaged or another archive's is not used.

QString sideFileOf(const QString &archivePath); ///< "x.claimscope" -> "x.claimscope-facets"

/// What the archive's file and its log look like: changes with every change of the data. Taken
/// before and after a read transaction and equal, it belongs to what that transaction saw.
QByteArray archiveIdentity(Connection &connection);

/// The columns that were kept for just this state of the archive.
std::optional<Columns> readSideFile(const QString &path, const QByteArray &identity);
/// In one step: whoever reads meanwhile sees the old file or the new one. False when it cannot be
/// written, which does no harm.
bool writeSideFile(const QString &path, const QByteArray &identity, const Columns &columns);

} // namespace db
