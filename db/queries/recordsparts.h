// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlite/statement.h"
#include "db/types/exploration.h"

#include <QHash>

namespace db {

// What the readers of records share. A statement asks for all wanted rows at once: their ids travel
// as one JSON array that json_each() unfolds, its position being the order.

template<class Id>
QString idsAsJson(const QList<Id> &ids)
{
    QString json(u'[');
    for (const Id id : ids)
        json += QString::number(raw(id)) + u',';
    if (json.endsWith(u','))
        json.chop(1);
    return json + u']';
}

/// The records that were read, found again by id, so that their parts can be put in.
template<class Id, class Record>
class Loaded
{
public:
    explicit Loaded(const QList<Id> &ids)
        : m_ids(idsAsJson(ids))
    {
    }

    [[nodiscard]] const QString &ids() const { return m_ids; } ///< JSON, to bind
    void append(const Record &record)
    {
        m_index.insert(raw(record.id), m_records.size());
        m_records.append(record);
    }
    [[nodiscard]] Record *find(qint64 id)
    {
        const auto found = m_index.constFind(id);
        return found == m_index.cend() ? nullptr : &m_records[*found];
    }
    /// Calls `add(record, row)` for every row; its first column is the record's id, and all its
    /// parameters are the ids.
    template<class Add>
    void addFrom(Connection &connection, const char *sql, Add add)
    {
        Statement statement(connection, sql);
        statement.bind(0, m_ids);
        while (statement.next()) {
            if (Record *record = find(statement.integer(0)))
                add(*record, statement);
        }
    }
    [[nodiscard]] QList<Record> &records() { return m_records; }

private:
    QString m_ids;
    QList<Record> m_records;
    QHash<qint64, qsizetype> m_index;
};

/// Id, key, name and kind of an entity from four columns in a row; nullopt for NULL.
std::optional<EntityRef> entityAt(Statement &row, int column);
EntityRef entityOrNone(Statement &row, int column);

/// Columns of a report, as reportAt reads them; the table must be called report.
inline constexpr int reportColumnCount = 12;
QString reportColumns();
Report reportAt(Statement &row, int column);

/// A word of a list; the list's first for one that is unknown.
template<class E>
E wordAt(Statement &row, int column)
{
    return fromText<E>(row.text(column)).value_or(E{});
}

/// Evidence of the records in `ids`, by id of the record, in the order as listed. `column` names
/// the record kind in the table evidence ("claim_id"). Spans are looked up in the stored texts.
QHash<qint64, QList<Evidence>> evidenceOf(Connection &connection, const char *column,
                                          const QString &ids);

/// The stored texts of these reports, by id; those without are left out.
QHash<qint64, QString> textsOf(Connection &connection, const QList<ReportId> &reports);

/// A dated status history: owner, status, EDTF date, entity's name, free text, then a report's
/// columns.
template<class Status>
StatusChange<Status> statusAt(Statement &row)
{
    StatusChange<Status> change{wordAt<Status>(row, 1), row.date(2), row.text(3), std::nullopt};
    if (change.by.isEmpty())
        change.by = row.text(4);
    if (!row.isNull(5))
        change.source = reportAt(row, 5);
    return change;
}

} // namespace db
