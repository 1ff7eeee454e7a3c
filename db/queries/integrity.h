// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace db {

class Connection;

/// What SQLite finds wrong with the file, and rows that refer to rows that are not there; empty
/// when all is well. In SQLite's words. Reads the whole file.
QStringList integrityFaults(Connection &connection);

} // namespace db
