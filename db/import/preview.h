// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/importeditem.h"
#include "db/types/problem.h"

#include <QList>

namespace db {

/// A row of a CSV file: column and value, in the order of the header.
using PreviewRecord = QList<std::pair<QString, QString>>;

/// What one input holds, without an archive and whatever other inputs hold.
struct InputPreview
{
    enum class Kind { Unreadable, Facts, Article };

    QString input;
    Kind kind = Kind::Unreadable;
    QString title; ///< of the table or the first article
    QList<ImportedItem> articles;
    QList<PreviewRecord> records;
    QList<Problem> problems;
};

InputPreview previewInput(const QString &path);

} // namespace db
