// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/tagging/tagger.h"

namespace db {

/// What stands between quotation marks of any European or East Asian kind, without the marks, by
/// position. Quotations inside of quotations belong to the outer one; none goes on over a
/// paragraph.
QList<TextRange> quotationsIn(const QString &text);

/// The sentences of a text, by position; what is quoted is opaque, so that `He says: "No. Never."`
/// is one.
QList<TextRange> sentencesIn(const QString &text, const QList<TextRange> &quotations);

} // namespace db
