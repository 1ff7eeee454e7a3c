// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/facets/columns.h"
#include "db/sqlite/connection.h"

namespace db {

// Side files keep the columns of the facet index and the records beside an archive, so that it
// opens fast. They may be deleted at any time; one that is stale, cut off, damaged or another
// archive's is not used.

/// Smaller archives are read faster than anyone looks, and get no second file.
inline constexpr std::size_t leastItemsInSideFile = 20'000;

enum class SideFile { Keep, None };

QString sideFileOf(const QString &archivePath); ///< "x.claimscope" -> "x.claimscope-facets"

/// What the archive's file and its log look like: changes with every change of the data. Taken
/// before and after a read transaction and equal, it belongs to what that transaction saw.
QByteArray archiveIdentity(Connection &connection);

/// A block of bytes and what owns it.
struct SideImage
{
    std::span<const char> bytes;
    std::shared_ptr<const void> keep;
};

/// What was kept in a format for just this state of the archive.
std::optional<SideImage> readSideImage(const QString &path, std::uint64_t format,
                                       const QByteArray &identity);
/// In one step: whoever reads meanwhile sees the old file or the new one. False when it cannot be
/// written, which does no harm.
bool writeSideImage(const QString &path, std::uint64_t format, const QByteArray &identity,
                    const QByteArray &image);

/// The same for the columns of the facet index.
std::optional<Columns> readSideFile(const QString &path, const QByteArray &identity);
bool writeSideFile(const QString &path, const QByteArray &identity, const Columns &columns);

} // namespace db
