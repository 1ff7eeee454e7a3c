// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/csvreader.h"
#include "db/import/facttables.h"
#include "db/types/edtf.h"

#include <functional>

namespace db {

/// A row of a table of facts; values stand in the order of the schema's columns, a column that the
/// file lacks is empty.
struct FactRow
{
    QStringList values;
    QList<TextPosition> positions;
    bool bad = false;
};

/// A CSV file of facts as it was read: every row with what is wrong in it. Whether its references
/// exist is asked later, when all files of the batch are read (FactReferences).
struct FactFile
{
    QString input; ///< as the caller named it
    QString name; ///< file name, for Problem::at
    const FactSchema *schema = nullptr; ///< nullptr: no table fits
    QList<FactRow> rows;
    QList<Problem> problems; ///< hints about columns included
    bool rejected = false; ///< nothing of it comes in

    [[nodiscard]] QString value(const FactRow &row, QLatin1String column) const;
    [[nodiscard]] QStringList list(const FactRow &row, QLatin1String column) const;
    [[nodiscard]] Edtf date(const FactRow &row, QLatin1String column) const;
    /// Marks the row as bad and notes why, at the place of its column.
    void addProblem(FactRow &row, int column, Problem::Kind kind, const QString &detail);
};

/// Reads and checks a file. A file without a fitting header or that cannot be opened comes back
/// rejected, with the problem. `goOn` is asked now and then; false ends the reading.
FactFile readFactFile(const QString &input, const std::function<bool()> &goOn = {});

/// A date of the facts: `2025-Q2` is `2025-34`, the rest EDTF.
Outcome<Edtf> factDate(const QString &written);
/// The parts of a `|` list: trimmed, without blanks and repetitions.
QStringList factList(const QString &written);

} // namespace db
