// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/relaxation.h"

#include <functional>

namespace db {

/// Changes of a filter that no record of the kind matches, the most telling first: fields that
/// several parts name are asked for any of their values, then each part is left out. `count` counts
/// the records of a root.
QList<Widening> widenings(const Filter &filter, RecordKind kind,
                          const std::function<qint64(const Node &root)> &count);

/// The parts of the filter whose removal brings items: each by itself, else two at a time.
QList<Relaxation> relaxations(const Filter &filter,
                              const std::function<qint64(const Node &root)> &count);

} // namespace db
