// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace db {

/// The outlet that a line such as "Quelle: Financial Times" or "Source: Reuters" names; empty when
/// the line is none. It says what an article draws on, not whose text it is, and so becomes no
/// record.
QString sourceIn(const QString &line);

} // namespace db
