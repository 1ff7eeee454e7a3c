// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/item.h"

namespace ui {

/// Reports as reference managers read them, in UTF-8. Dates are never finer than they are known.
QByteArray risBytes(const QList<db::Report> &reports);
QByteArray bibtexBytes(const QList<db::Report> &reports); ///< for biblatex: "online", date in EDTF
QByteArray cslJsonBytes(const QList<db::Report> &reports); ///< CSL-JSON 1.0, type article-newspaper

/// "2025", "2025-04" or "2025-04-05": the part of a date that ISO 8601 can say; quarters, seasons
/// and intervals give the year they lie in, or nothing.
QString isoDate(const db::Edtf &date);

} // namespace ui
