// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/problem.h"

#include <QList>
#include <QStringList>

namespace db {

/// What to bring in as one batch. Inputs are files (CSV tables of facts by their names, articles)
/// or `pasted` text of one article.
struct ImportRequest
{
    QStringList inputs;
    QString pasted;
    bool skipBadRows = false; ///< else one bad row rejects its whole file
    QString label; ///< of the batch, as the history shows it
};

/// A problem of one input; the rest of the batch is not concerned unless it refers to it.
struct ImportProblem
{
    QString input;
    Problem problem;
};

/// What a batch did. Records of all kinds count; an import that is cancelled or fails has done
/// nothing.
struct ImportReport
{
    QString batch; ///< its key, or empty when nothing was stored
    int added = 0;
    int duplicate = 0;
    int changed = 0;
    int rejected = 0;
    QStringList rejectedInputs; ///< of which nothing came in
    QList<ImportProblem> problems;
    QString firstItem; ///< key of the first item that came in or was already there, to show it
};

} // namespace db
