// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlite/connection.h"
#include "db/types/filter.h"

#include <vector>

namespace db {

/// Words that stand one after another, as a text value asks for them.
struct WantedText
{
    QString words;
    bool prefix = false; ///< the last of them is the beginning of a word

    bool operator==(const WantedText &) const = default;
};

/// What a text value of the query language looks for; several for NEAR.
QList<WantedText> wantedTexts(const QString &value);

/// A text value of the query language as an FTS5 expression: everything that the user typed is
/// quoted, so that `gpt-4` is not `gpt` minus a column. Knows words, `"phrases"`, `bench*` (two
/// letters at least, else an exact word) and `NEAR(meta llama, 5)`.
QString fullTextExpression(const QString &value);

/// All texts that a filter asks for, ORed, to rank items by; empty when there are none.
QString rankingExpression(const Node &root);

/// How well an item answers to a search; the lowest value is the best.
struct Relevance
{
    qint64 item = 0;
    double value = 0;
};
/// Of all items that an FTS5 expression finds, by rising id.
std::vector<Relevance> relevanceOf(Connection &connection, const QString &expression);

} // namespace db
