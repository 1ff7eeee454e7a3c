// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace db {

/// The tables that facts come in, in the order in which they are written.
enum class FactTable {
    Organizations,
    People,
    Products,
    Sources,
    Items,
    Controversies,
    Claims,
    Scores,
    Moves,
    ClaimLinks
};

struct FactColumn
{
    enum class Type {
        Text,
        Key,
        List, ///< separated by `|`
        Date, ///< `2025`, `2025-Q2`, `2025-04`, `2025-04-05` or EDTF
        Precision, ///< of the date column named by `of`
        Reference, ///< a key of one of the target tables
        References, ///< a list of them
        Word, ///< one of `words`
        Number
    };

    QString name;
    Type type = Type::Text;
    bool required = false; ///< the file must have the column
    bool filled = false; ///< every row must have a value
    QList<FactTable> targets = {};
    QStringList words = {};
    QString of = {};
};

/// What a table of facts holds. `oneOf`: columns of which a row fills at least one.
struct FactSchema
{
    FactTable table = FactTable::Items;
    QString name;
    QList<FactColumn> columns;
    QStringList oneOf = {};

    [[nodiscard]] int indexOf(QStringView column) const; ///< -1: no such column
    [[nodiscard]] QStringList missingIn(const QStringList &header) const;
};

const QList<FactSchema> &factSchemas();

/// The table that a file holds: by its name ("items.csv"), else the one whose required columns it
/// has and most of whose columns it fills; nullptr: none.
const FactSchema *factSchemaFor(const QString &fileName, const QStringList &header);

} // namespace db
