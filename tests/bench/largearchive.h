// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/problem.h"

namespace bench {

/// Writes an archive of so many items, always the same one: six people, four organizations and five
/// claims an item, a product and a topic or two, moves and scores in proportion; names come up as
/// unevenly as in news. A million items take a few minutes and 4 GB.
db::Outcome<db::Done> writeLargeArchive(const QString &path, qint64 items);

} // namespace bench
