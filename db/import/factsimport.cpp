// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/factsimport.h"

#include "db/import/afterfacts.h"
#include "db/import/factreferences.h"
#include "db/import/factwriter.h"

#include <algorithm>

namespace db {

namespace {

void tell(Batch &batch, const FactFile &file)
{
    auto &report = batch.report();
    for (const auto &problem : file.problems)
        report.problems.append({file.input, problem});
    if (file.rejected)
        report.rejectedInputs.append(file.input);
    const auto bad = std::count_if(file.rows.cbegin(), file.rows.cend(),
                                   [](const FactRow &row) { return row.bad; });
    report.rejected
        += static_cast<int>(file.rejected ? std::max<qsizetype>(file.rows.size(), 1) : bad);
}

/// The files that stay, in the order in which their tables are written.
QList<const FactFile *> accepted(const QList<FactFile> &files)
{
    QList<const FactFile *> kept;
    for (const auto &file : files) {
        if (!file.rejected)
            kept.append(&file);
    }
    std::stable_sort(kept.begin(), kept.end(), [](const FactFile *a, const FactFile *b) {
        return a->schema->table < b->schema->table;
    });
    return kept;
}

void makeBenchmarks(FactWriter &writer, const QList<const FactFile *> &files)
{
    for (const auto *file : files) {
        if (file->schema->table != FactTable::Scores)
            continue;
        for (const auto &row : file->rows) {
            if (!row.bad)
                writer.makeBenchmark(*file, row);
        }
    }
}

bool writeFile(Batch &batch, FactWriter &writer, const FactFile &file)
{
    for (const auto &row : file.rows) {
        if (!row.bad) {
            batch.count(writer.write(file, row));
            if (file.schema->table == FactTable::Items)
                batch.showFirst(row.values.first());
        }
        if (!batch.step())
            return false;
    }
    return true;
}

} // namespace

Outcome<Done> importFacts(Connection &connection, Batch &batch, QList<FactFile> files,
                          bool skipBadRows)
{
    FactKeys keys(connection);
    checkReferences(files, keys, skipBadRows);
    for (const auto &file : files)
        tell(batch, file);

    const auto kept = accepted(files);
    for (const auto *file : kept)
        batch.addSteps(file->rows.size());
    FactWriter writer(connection, keys, batch.writer());
    bool benchmarksMade = false;
    for (const auto *file : kept) {
        if (!benchmarksMade && file->schema->table >= FactTable::Controversies) {
            makeBenchmarks(writer, kept);
            benchmarksMade = true;
        }
        if (!writeFile(batch, writer, *file))
            return fail(Problem::Kind::Cancelled);
    }
    if (!kept.isEmpty()) {
        linkCorrections(connection, batch.writer().batch());
        giveColors(connection);
    }
    return Done{};
}

} // namespace db
