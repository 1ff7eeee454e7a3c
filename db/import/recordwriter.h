// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlite/statement.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace db {

/// A record as it should stand in the archive: its row and the rows of its lists.
struct RecordDraft
{
    /// Rows of a list that hang on the record by their column `owner`.
    struct Members
    {
        QString table;
        QString owner;
        QStringList columns;
        QList<QList<SqlValue>> rows;
        QString own = {}; ///< SQL condition: which of the rows are this import's to replace
    };

    QString table;
    qint64 id = 0;
    QStringList columns; ///< `key` is the first
    QList<SqlValue> values;
    QList<Members> members;
    QString history; ///< table of the dated statuses, or empty; a new status is appended

    void set(const char *column, const SqlValue &value);
    /// Sets COLUMN, COLUMN_first and COLUMN_last.
    void setDate(const char *column, const Edtf &date);
    [[nodiscard]] SqlValue value(const QString &column) const;
};

/// Writes drafts of one batch: new, the same as before, or changed. Keeps its statements; throws
/// SQLite::Exception.
class RecordWriter
{
public:
    enum class Stored { Added, Duplicate, Changed };

    RecordWriter(Connection &connection, qint64 batch);

    /// `values` of columns that the archive keeps by itself (`batch_id`, `entered_at`) are only
    /// written to new rows.
    Stored store(const RecordDraft &draft, const QList<std::pair<QString, SqlValue>> &onlyNew = {});
    /// Inserts a row without key; the statement is kept.
    qint64 insert(const QString &table, const QStringList &columns, const QList<SqlValue> &values);
    [[nodiscard]] qint64 batch() const { return m_batch; }

private:
    void add(const RecordDraft &draft, const QList<std::pair<QString, SqlValue>> &onlyNew);
    bool updateRow(const RecordDraft &draft, Statement &stored);
    bool updateMembers(const RecordDraft::Members &members, qint64 owner);
    void insertMembers(const RecordDraft::Members &members, qint64 owner);
    void appendStatus(const RecordDraft &draft);

    Connection &m_connection;
    qint64 m_batch;
    QHash<QString, std::shared_ptr<Statement>> m_inserts;
};

} // namespace db
