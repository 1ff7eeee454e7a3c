// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/importer.h"

#include "db/import/batch.h"
#include "db/import/factsimport.h"

namespace db {

Outcome<ImportReport> importInto(Connection &connection, const ImportRequest &request,
                                 const ImportProgress &progress)
{
    return guarded([&]() -> Outcome<ImportReport> {
        QList<FactFile> facts;
        for (const auto &input : request.inputs) {
            if (progress && !progress(0, 0))
                return fail(Problem::Kind::Cancelled);
            facts.append(readFactFile(input));
        }
        Transaction transaction(connection);
        Batch batch(connection, request.label, progress);
        if (const auto done = importFacts(connection, batch, facts, request.skipBadRows); !done)
            return tl::unexpected(done.error());
        auto report = batch.finish();
        if (!report.batch.isEmpty())
            transaction.commit();
        return report;
    });
}

} // namespace db
