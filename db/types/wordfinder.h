// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/item.h"

#include <functional>

namespace db {

/// Where the words that a filter asks for stand in a text, by rising start; in code points. They
/// are the words that the search finds: inflected, accented, in another script. Null when the
/// filter asks for no words. Reads no archive; its copies share memory, so they stay on one thread.
using WordFinder = std::function<QList<Span>(const QString &text)>;

} // namespace db
