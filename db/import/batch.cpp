// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/batch.h"

#include <QDateTime>

namespace db {

namespace {

constexpr int stepsBetweenReports = 32;

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
}

QString freeKey(Connection &connection)
{
    const auto base = QDateTime::currentDateTimeUtc().toString(u"'import-'yyyyMMdd-HHmmss");
    auto key = base;
    for (int number = 2; integerFrom(
             connection, {QStringLiteral("SELECT id FROM import_batch WHERE key = ?"), {key}});
         ++number)
        key = QStringLiteral("%1-%2").arg(base).arg(number);
    return key;
}

qint64 begin(Connection &connection, const QString &key, const QString &label)
{
    return Statement(connection,
                     {QStringLiteral(
                          "INSERT INTO import_batch (key, label, started_at) VALUES (?, ?, ?)"),
                      {key, label, now()}})
        .run();
}

} // namespace

Batch::Batch(Connection &connection, const QString &label, const ImportProgress &progress)
    : m_connection(connection)
    , m_key(freeKey(connection))
    , m_writer(connection, begin(connection, m_key, label))
    , m_progress(progress)
{
}

bool Batch::step()
{
    ++m_done;
    if (!m_progress || (m_done % stepsBetweenReports != 0 && m_done != m_total))
        return true;
    return m_progress(m_done, m_total);
}

void Batch::count(RecordWriter::Stored stored)
{
    switch (stored) {
    case RecordWriter::Stored::Added:
        ++m_report.added;
        break;
    case RecordWriter::Stored::Duplicate:
        ++m_report.duplicate;
        break;
    case RecordWriter::Stored::Changed:
        ++m_report.changed;
        break;
    }
}

void Batch::showFirst(const QString &itemKey)
{
    if (m_report.firstItem.isEmpty())
        m_report.firstItem = itemKey;
}

ImportReport Batch::finish()
{
    if (m_report.added + m_report.changed > 0)
        m_report.batch = m_key;
    Statement(m_connection,
              {QStringLiteral("UPDATE import_batch SET finished_at = ?, added = ?, duplicate = ?,"
                              " changed = ?, rejected = ? WHERE id = ?"),
               {now(), qint64(m_report.added), qint64(m_report.duplicate), qint64(m_report.changed),
                qint64(m_report.rejected), m_writer.batch()}})
        .run();
    return m_report;
}

} // namespace db
