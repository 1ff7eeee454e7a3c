// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/articleimport.h"
#include "db/import/factfile.h"

namespace db {

/// What the inputs of a request hold, read before the archive is touched.
struct ReadInputs
{
    QList<FactFile> facts;
    QList<ReadArticle> articles;
    QList<ImportProblem> problems; ///< inputs that cannot be read as articles
};

/// Whether a file is a table of facts: a CSV file by its name, or one whose first line is the
/// header of a table.
bool holdsFacts(const QString &path);

/// Reads one file into `read`; `goOn` as in readFactFile.
void readInput(const QString &path, ReadInputs &read, const std::function<bool()> &goOn = {});
void readPasted(const QString &text, ReadInputs &read);

} // namespace db
