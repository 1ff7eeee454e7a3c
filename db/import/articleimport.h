// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/batch.h"
#include "db/import/importeditem.h"

#include <QByteArray>

namespace db {

struct ReadArticle
{
    ImportedItem item;
    QByteArray snapshot; ///< the input as it came
};

/// Brings articles in as items with one report each, with proposals for the names and quotes in
/// them. An article whose address or text is in the archive already is a duplicate. Cancelled when
/// Batch::step says so. Throws SQLite::Exception.
Outcome<Done> importArticles(Connection &connection, Batch &batch,
                             const QList<ReadArticle> &articles);

/// Fingerprint of a text that does not see white space, capitals and kinds of quotation marks.
QString textHash(const QString &text);

} // namespace db
