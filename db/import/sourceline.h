// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace db {

/// Whose text an article is, from a line of it such as "Quelle: Financial Times" or "Source:
/// Reuters"; empty when the line is none.
QString sourceIn(const QString &line);

} // namespace db
