// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/edtf.h"

namespace db {

/// The date of publication where an article states it: a line near its top or bottom that is a date
/// line, such as "5. Januar 2026", "By Jane Doe, Jan 5, 2026" or "Updated 2026-01-05, 10:30". Dates
/// in sentences are what the article tells about, not when it appeared. Null when there is none.
Edtf publicationDateIn(const QString &text);
/// Whether a line says nothing but a date, a weekday and a time included.
bool isDateLine(const QString &line);

} // namespace db
