// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/item.h"

namespace db {

/// The sentences (by Unicode's rules, and never across a line break) that a span of a text touches,
/// trimmed; empty when the span does not lie in the text.
QString sentenceAround(const QString &text, const Span &span);

/// Where a quote stands in a text. White space, quotation marks, apostrophes, dashes and case are
/// compared loosely, words are not.
std::optional<Span> findQuote(const QString &text, const QString &quote);

/// Sets state, span and sentence of a piece of evidence from the stored text of its report
/// (nullptr: none is stored). `quote` is what must stand there; empty where the record has no
/// quote.
void locate(Evidence &evidence, const QString *text, const QString &quote);

} // namespace db
