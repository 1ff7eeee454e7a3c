// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/recordwriter.h"

namespace db {

namespace {

SqlValue read(Statement &statement, int column, const SqlValue &like)
{
    if (statement.isNull(column))
        return {};
    if (std::holds_alternative<double>(like))
        return statement.real(column);
    if (std::holds_alternative<qint64>(like))
        return statement.integer(column);
    return statement.text(column);
}

bool sameRow(Statement &statement, const QList<SqlValue> &values)
{
    for (int i = 0; i < values.size(); ++i) {
        const auto &value = values.at(i);
        const bool null = std::holds_alternative<std::monostate>(value);
        if (null != statement.isNull(i) || (!null && read(statement, i, value) != value))
            return false;
    }
    return true;
}

QString questionMarks(qsizetype count)
{
    return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", "));
}

QString ownRows(const RecordDraft::Members &members)
{
    return members.owner + QStringLiteral(" = ?")
        + (members.own.isEmpty() ? QString() : QStringLiteral(" AND ") + members.own);
}

} // namespace

void RecordDraft::set(const char *column, const SqlValue &value)
{
    columns.append(QString::fromLatin1(column));
    values.append(value);
}

void RecordDraft::setDate(const char *column, const Edtf &date)
{
    const auto name = QString::fromLatin1(column);
    columns << name << name + QStringLiteral("_first") << name + QStringLiteral("_last");
    if (date.isNull())
        values << SqlValue() << SqlValue() << SqlValue();
    else
        values << SqlValue(date.text()) << SqlValue(date.first()) << SqlValue(date.last());
}

SqlValue RecordDraft::value(const QString &column) const
{
    const auto index = columns.indexOf(column);
    return index < 0 ? SqlValue() : values.at(index);
}

RecordWriter::RecordWriter(Connection &connection, qint64 batch)
    : m_connection(connection)
    , m_batch(batch)
{
}

RecordWriter::Stored RecordWriter::store(const RecordDraft &draft,
                                         const QList<std::pair<QString, SqlValue>> &onlyNew)
{
    const auto sql = QStringLiteral("SELECT %1 FROM %2 WHERE id = ?")
                         .arg(draft.columns.join(QStringLiteral(", ")), draft.table);
    bool changed = false;
    {
        Statement stored(m_connection, {sql, {draft.id}});
        if (!stored.next()) {
            add(draft, onlyNew);
            return Stored::Added;
        }
        changed = updateRow(draft, stored);
    }
    for (const auto &members : draft.members)
        changed |= updateMembers(members, draft.id);
    return changed ? Stored::Changed : Stored::Duplicate;
}

void RecordWriter::add(const RecordDraft &draft, const QList<std::pair<QString, SqlValue>> &onlyNew)
{
    auto columns = draft.columns;
    auto values = draft.values;
    columns << QStringLiteral("id") << QStringLiteral("batch_id");
    values << SqlValue(draft.id) << SqlValue(m_batch);
    for (const auto &[column, value] : onlyNew) {
        columns << column;
        values << value;
    }
    insert(draft.table, columns, values);
    for (const auto &members : draft.members)
        insertMembers(members, draft.id);
    if (!draft.history.isEmpty())
        appendStatus(draft);
}

bool RecordWriter::updateRow(const RecordDraft &draft, Statement &stored)
{
    if (sameRow(stored, draft.values))
        return false;
    const auto status = draft.columns.indexOf(QStringLiteral("status"));
    const bool newStatus = !draft.history.isEmpty()
        && SqlValue(stored.text(static_cast<int>(status))) != draft.values.at(status);
    const auto sql = QStringLiteral("UPDATE %1 SET %2 = ? WHERE id = ?")
                         .arg(draft.table, draft.columns.join(QStringLiteral(" = ?, ")));
    Statement(m_connection, {sql, draft.values + QList<SqlValue>{draft.id}}).run();
    if (newStatus)
        appendStatus(draft);
    return true;
}

bool RecordWriter::updateMembers(const RecordDraft::Members &members, qint64 owner)
{
    const auto select
        = QStringLiteral("SELECT %1 FROM %2 WHERE %3 ORDER BY position")
              .arg(members.columns.join(QStringLiteral(", ")), members.table, ownRows(members));
    bool same = true;
    {
        Statement stored(m_connection, {select, {owner}});
        for (const auto &row : members.rows)
            same = same && stored.next() && sameRow(stored, row);
        same = same && !stored.next();
    }
    if (same)
        return false;
    const auto remove
        = QStringLiteral("DELETE FROM %1 WHERE %2").arg(members.table, ownRows(members));
    Statement(m_connection, {remove, {owner}}).run();
    insertMembers(members, owner);
    return true;
}

void RecordWriter::insertMembers(const RecordDraft::Members &members, qint64 owner)
{
    const auto columns = members.columns + QStringList{members.owner};
    for (const auto &row : members.rows)
        insert(members.table, columns, row + QList<SqlValue>{owner});
}

void RecordWriter::appendStatus(const RecordDraft &draft)
{
    insert(draft.history, {draft.table + QStringLiteral("_id"), QStringLiteral("status")},
           {draft.id, draft.value(QStringLiteral("status"))});
}

qint64 RecordWriter::insert(const QString &table, const QStringList &columns,
                            const QList<SqlValue> &values)
{
    const auto sql
        = QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
              .arg(table, columns.join(QStringLiteral(", ")), questionMarks(columns.size()));
    auto &statement = m_inserts[sql];
    if (!statement)
        statement = std::make_shared<Statement>(m_connection, Sql{sql});
    for (int i = 0; i < values.size(); ++i)
        statement->bind(i, values.at(i));
    return statement->run();
}

} // namespace db
