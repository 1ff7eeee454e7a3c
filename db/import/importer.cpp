// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/importer.h"

#include "db/import/factsimport.h"
#include "db/import/inputs.h"

namespace db {

namespace {

Outcome<ReadInputs> readAll(const ImportRequest &request, const ImportProgress &progress)
{
    ReadInputs read;
    const std::function<bool()> goOn = [&] { return !progress || progress(0, 0); };
    for (const auto &input : request.inputs) {
        if (!goOn())
            return fail(Problem::Kind::Cancelled);
        readInput(input, read, goOn);
    }
    if (!goOn())
        return fail(Problem::Kind::Cancelled);
    if (!request.pasted.trimmed().isEmpty())
        readPasted(request.pasted, read);
    return read;
}

Outcome<ImportReport> store(Connection &connection, const ImportRequest &request,
                            const ReadInputs &read, const ImportProgress &progress)
{
    Transaction transaction(connection);
    Batch batch(connection, request.label, progress);
    for (const auto &problem : read.problems) {
        batch.report().problems.append(problem);
        ++batch.report().rejected;
        batch.report().rejectedInputs.append(problem.input);
    }
    auto done = importFacts(connection, batch, read.facts, request.skipBadRows);
    if (done)
        done = importArticles(connection, batch, read.articles);
    if (!done)
        return tl::unexpected(done.error());
    auto report = batch.finish();
    if (!report.batch.isEmpty())
        transaction.commit();
    return report;
}

} // namespace

Outcome<ImportReport> importInto(Connection &connection, const ImportRequest &request,
                                 const ImportProgress &progress)
{
    return guarded([&]() -> Outcome<ImportReport> {
        const auto read = readAll(request, progress);
        if (!read)
            return tl::unexpected(read.error());
        return store(connection, request, *read, progress);
    });
}

} // namespace db
