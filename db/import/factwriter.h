// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/benchmarks.h"
#include "db/import/factfile.h"
#include "db/import/factkeys.h"
#include "db/import/recordwriter.h"

namespace db {

/// Puts the rows of checked files into the archive, each as a record with its lists. Rows may refer
/// to each other in any order; the tables must come in the order of FactTable. Throws
/// SQLite::Exception.
class FactWriter
{
public:
    FactWriter(Connection &connection, FactKeys &keys, RecordWriter &writer);

    RecordWriter::Stored write(const FactFile &file, const FactRow &row);
    /// The names that scores use for their benchmarks make benchmarks, before disputes look for
    /// theirs.
    void makeBenchmark(const FactFile &file, const FactRow &row);

private:
    struct Source; // a row with its file

    RecordWriter::Stored writeEntity(const Source &row);
    RecordWriter::Stored writeReport(const Source &row);
    RecordWriter::Stored writeItem(const Source &row);
    RecordWriter::Stored writeControversy(const Source &row);
    RecordWriter::Stored writeClaim(const Source &row);
    RecordWriter::Stored writeScore(const Source &row);
    RecordWriter::Stored writeMove(const Source &row);
    RecordWriter::Stored writeClaimLink(const Source &row);

    RecordDraft draftOf(const Source &row);
    SqlValue reference(const Source &row, const char *column, FactTable table);
    RecordDraft::Members evidence(const Source &row, const char *owner);
    RecordDraft::Members aboutOf(const Source &row);
    RecordDraft::Members mentionsOf(const Source &row);
    Edtf firstReported(const Source &row);
    SqlValue reporterNamed(const QString &name);
    qint64 topicNamed(const QString &name);

    Connection &m_connection;
    FactKeys &m_keys;
    RecordWriter &m_writer;
    Benchmarks m_benchmarks;
    QHash<QString, qint64> m_topics;
};

} // namespace db
