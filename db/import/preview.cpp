// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/preview.h"

#include "db/import/inputs.h"

#include <QFile>

namespace db {

namespace {

/// The rows as they stand, those with problems in their values included.
QList<PreviewRecord> recordsIn(const QString &path)
{
    QList<PreviewRecord> records;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return records;
    CsvReader reader(file, {});
    const auto header = reader.next();
    if (!header || !*header)
        return records;
    const auto names = (*header)->fields;
    for (auto row = reader.next(); !row || *row; row = reader.next()) {
        if (!row || (*row)->fields.size() != names.size())
            continue;
        PreviewRecord record;
        for (int i = 0; i < names.size(); ++i)
            record.append({names.at(i).trimmed(), (*row)->fields.at(i)});
        records.append(record);
    }
    return records;
}

} // namespace

InputPreview previewInput(const QString &path)
{
    InputPreview preview;
    preview.input = path;
    ReadInputs read;
    readInput(path, read);
    for (const auto &problem : read.problems)
        preview.problems.append(problem.problem);
    for (const auto &article : read.articles)
        preview.articles.append(article.item);
    if (!preview.articles.isEmpty()) {
        preview.kind = InputPreview::Kind::Article;
        preview.title = preview.articles.first().title;
    }
    for (const auto &facts : read.facts) {
        preview.problems.append(facts.problems);
        if (!facts.schema || facts.rejected)
            continue;
        preview.kind = InputPreview::Kind::Facts;
        preview.title = facts.schema->name;
        preview.records = recordsIn(path);
    }
    return preview;
}

} // namespace db
