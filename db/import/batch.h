// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/importer.h"
#include "db/import/recordwriter.h"

namespace db {

/// One import while it runs: its row in the archive, its counts and how far it is. Lives inside one
/// transaction.
class Batch
{
public:
    Batch(Connection &connection, const QString &label, const ImportProgress &progress);

    [[nodiscard]] RecordWriter &writer() { return m_writer; }
    [[nodiscard]] ImportReport &report() { return m_report; }
    void addSteps(qsizetype steps) { m_total += static_cast<int>(steps); }
    /// Counts one finished step; false when the import is cancelled.
    [[nodiscard]] bool step();
    void count(RecordWriter::Stored stored);
    void showFirst(const QString &itemKey);
    /// Writes the counts; the report names the batch when it has stored anything.
    ImportReport finish();

private:
    Connection &m_connection;
    QString m_key;
    RecordWriter m_writer;
    ImportReport m_report;
    const ImportProgress &m_progress;
    int m_done = 0;
    int m_total = 0;
};

} // namespace db
