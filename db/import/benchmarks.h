// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/factkeys.h"
#include "db/import/recordwriter.h"

namespace db {

/// Finds the entities behind the benchmark names of scores and disputes, and makes those that are
/// missing. A label that is no name ("training cost", "various") stays a label.
class Benchmarks
{
public:
    Benchmarks(Connection &connection, FactKeys &keys, RecordWriter &writer);

    /// The benchmark of that name or alias, else the product; nullopt: none.
    std::optional<qint64> find(const QString &name);
    /// The same, and where nothing bears a proper name a new benchmark.
    void findOrMake(const QString &name);
    /// The benchmarks that a label names: as a whole, or its parts between ", " and " / ".
    QList<qint64> namedIn(const QString &label);

private:
    QString freeKey(const QString &name);

    Connection &m_connection;
    FactKeys &m_keys;
    RecordWriter &m_writer;
    QHash<QString, qint64> m_found; ///< by folded name; 0: none
};

/// Whether a name is a proper one, so that it can name a benchmark: one of its letters is a
/// capital.
bool isProperName(const QString &name);

} // namespace db
