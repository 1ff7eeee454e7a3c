// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace db {

/// The language that a text is written in, as an ISO 639 code ("de"), or empty when it is too short
/// or mixed to tell.
QString languageOf(const QString &text);

} // namespace db
